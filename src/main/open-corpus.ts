import type { Log } from '../config/log.ts';
import type { Settings } from '../config/settings.ts';
import { createReadingModel } from '../snapshot/reading-model.ts';
import { openStore, type SnapshotStore } from '../snapshot/store.ts';
import { logProblems } from './log-problems.ts';
import { loggedModel } from './logged-model.ts';

/** What is read and how. */
export type CorpusSettings = Pick<Settings, 'corpusFolder' | 'searchByMeaning'>;

/** Reads the corpus and logs what is wrong with it. */
export async function openCorpus({ corpusFolder, searchByMeaning }: CorpusSettings, log: Log): Promise<SnapshotStore> {
  const store = await openStore(corpusFolder, searchByMeaning ? loggedModel(createReadingModel(), log) : undefined);
  logProblems(store.current, log);
  return store;
}
