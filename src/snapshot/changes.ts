import type { Document } from '../corpus/document.ts';
import type { Problem } from '../corpus/problem.ts';
import type { Snapshot, Statistics } from './snapshot.ts';

/** What a reload changed. */
export interface Changes {
  readonly added: readonly Document[];
  readonly removed: readonly Document[];
  /** Documents whose text or front matter is another one. */
  readonly changed: readonly Document[];
  readonly before: Statistics;
  readonly after: Statistics;
  readonly problems: readonly Problem[];
}

/** Compares two snapshots document by document, by id. */
export function compareSnapshots(before: Snapshot, after: Snapshot): Changes {
  const documents = after.corpus.documents;
  return {
    added: documents.filter((document) => before.document(document.id) === undefined),
    removed: before.corpus.documents.filter((document) => after.document(document.id) === undefined),
    changed: documents.filter((document) => {
      const old = before.document(document.id);
      return old !== undefined && JSON.stringify(old) !== JSON.stringify(document);
    }),
    before: before.statistics,
    after: after.statistics,
    problems: after.problems,
  };
}
