import { loadSettings } from '../config/load-settings.ts';
import type { Speaker } from '../corpus/speaker.ts';
import type { ReadingModel } from '../search/reading-model.ts';
import { createReadingModel } from '../snapshot/reading-model.ts';
import { loadSnapshot, type Snapshot } from '../snapshot/snapshot.ts';
import { ScriptError } from './run-script.ts';

let model: ReadingModel | undefined;

/** The one reading model of this process, unless SEARCH_BY_MEANING asks for none. */
export function readingModel(): ReadingModel | undefined {
  if (loadSettings().searchByMeaning) model ??= createReadingModel();
  return model;
}

/** The corpus of `--corpus`, else of CORPUS_DIR; with a model its articles are read for what they mean. @throws {CorpusError} */
export function loadCorpus(folder: string | undefined, reader?: ReadingModel): Promise<Snapshot> {
  return loadSnapshot(folder ?? loadSettings().corpusFolder, undefined, { model: reader });
}

/** The one person whom a name stands for. @throws {ScriptError} where that is nobody, or more than one */
export function speakerNamed(snapshot: Snapshot, name: string): Speaker {
  const found = snapshot.search.resolveSpeaker(name);
  if (found.kind === 'one') return found.speaker;
  const people = found.kind === 'several' ? found.speakers : found.nearest;
  const names = people.map((speaker) => `${speaker.name} (${speaker.id})`).join(', ');
  const several = `"${name}" may be one of several people; name one of them: ${names}`;
  const none = `Nobody called "${name}" is in the corpus${names === '' ? '' : `; nearest are: ${names}`}.`;
  throw new ScriptError(found.kind === 'several' ? several : none);
}
