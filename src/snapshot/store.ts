import { CorpusError, type Problem } from '../corpus/problem.ts';
import type { ReadingModel } from '../search/reading-model.ts';
import { type Changes, compareSnapshots } from './changes.ts';
import { emptySnapshot, loadSnapshot, type Progress, type Snapshot } from './snapshot.ts';

/** Thrown by `reload` while another reload is running. */
export class ReloadInProgressError extends Error {
  override readonly name = 'ReloadInProgressError';

  constructor() {
    super('The corpus is being reloaded already.');
  }
}

/** Holds the snapshot that answers questions, and replaces it as a whole. */
export interface SnapshotStore {
  /** Take it once for each question: it may be another one at the next look. */
  readonly current: Snapshot;
  /**
   * Builds the next snapshot aside and swaps it in. On any failure the current one stays.
   *
   * @throws {CorpusError} where the folder holds nothing that can be used
   * @throws {ReloadInProgressError}
   */
  reload(onProgress?: Progress): Promise<Changes>;
}

/**
 * Opens a store over a corpus folder; with a model articles are read for what they mean. A folder that holds nothing usable
 * gives an empty snapshot, whose problems say why, so that a bot can start and a moderator can mend the folder and reload.
 */
export async function openStore(folder: string, model?: ReadingModel): Promise<SnapshotStore> {
  let current = await loadSnapshot(folder, undefined, { model }).catch((error: unknown) => {
    if (!(error instanceof CorpusError)) throw error;
    const problem: Problem = { severity: 'error', file: error.folder, line: null, message: error.message };
    return emptySnapshot(folder, [problem, ...error.problems]);
  });
  let isReloading = false;
  return {
    get current() {
      return current;
    },
    async reload(onProgress) {
      if (isReloading) throw new ReloadInProgressError();
      isReloading = true;
      try {
        const next = await loadSnapshot(folder, current, { model, onProgress });
        const changes = compareSnapshots(current, next);
        current = next;
        return changes;
      } finally {
        isReloading = false;
      }
    },
  };
}
