import { loadSettings } from '../config/load-settings.ts';
import type { Speaker } from '../corpus/speaker.ts';
import type { SentenceEncoder } from '../search/meaning.ts';
import { openSentenceEncoder } from '../snapshot/sentence-encoder.ts';
import { loadSnapshot, type Snapshot } from '../snapshot/snapshot.ts';
import { ScriptError } from './run-script.ts';

let opened: Promise<SentenceEncoder> | undefined;

/** The encoder that SEARCH_BY_MEANING asks for, opened once. @throws where it cannot be opened */
export async function sentenceEncoder(): Promise<SentenceEncoder | undefined> {
  if (!loadSettings().searchByMeaning) return undefined;
  opened ??= openSentenceEncoder();
  return opened;
}

/** The corpus of `--corpus`, else of CORPUS_DIR. @throws {CorpusError} */
export async function loadCorpus(folder: string | undefined): Promise<Snapshot> {
  return loadSnapshot(folder ?? loadSettings().corpusFolder, undefined, { encoder: await sentenceEncoder() });
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
