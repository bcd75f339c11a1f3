import type { Log } from '../config/log.ts';
import type { Settings } from '../config/settings.ts';
import { createSentenceEncoder } from '../snapshot/sentence-encoder.ts';
import { openStore, type SnapshotStore } from '../snapshot/store.ts';
import { logProblems } from './log-problems.ts';

/** What is read and how. */
export type CorpusSettings = Pick<Settings, 'corpusFolder' | 'searchByMeaning'>;

/** Reads the corpus and logs what is wrong with it. */
export async function openCorpus({ corpusFolder, searchByMeaning }: CorpusSettings, log: Log): Promise<SnapshotStore> {
  const store = await openStore(corpusFolder, searchByMeaning ? createSentenceEncoder() : undefined);
  logProblems(store.current, log);
  return store;
}
