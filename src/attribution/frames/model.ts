import data from './frames.data.json' with { type: 'json' };
import { type FrameModel, unpackModel } from './packed-model.ts';

export type { FrameModel } from './packed-model.ts';

let loaded: FrameModel | null = null;

/** The model that comes with the program. */
export function frameModel(): FrameModel {
  loaded ??= unpackModel(data);
  return loaded;
}
