import data from './frames.data.json' with { type: 'json' };
import { type FrameModel, unpackModel } from './packed-model.ts';
import vectors from './vectors.data.json' with { type: 'json' };
import { WordVectors } from './word-vectors.ts';

export type { FrameModel } from './packed-model.ts';

let loadedVectors: WordVectors | null = null;
let loaded: FrameModel | null = null;

/** The vectors of words that come with the program. */
export function wordVectors(): WordVectors {
  loadedVectors ??= new WordVectors(vectors);
  return loadedVectors;
}

/** The model that comes with the program. */
export function frameModel(): FrameModel {
  loaded ??= unpackModel(data, wordVectors());
  return loaded;
}
