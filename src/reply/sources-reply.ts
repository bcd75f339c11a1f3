import type { Snapshot } from '../snapshot/snapshot.ts';
import { sourceLine } from './attribution-line.ts';
import type { Reply } from './components.ts';
import { LIMITS } from './limits.ts';
import { listReply } from './list-reply.ts';
import { noteLine } from './note-line.ts';
import { UserError } from './user-error.ts';
import { count, WORDS } from './words.ts';

/**
 * `/sources`: a page of the documents, with number of quotations and editor's note.
 *
 * @throws {UserError} where there are none
 */
export function sourcesReply({ documents }: Snapshot, page: number): Reply {
  const entries = documents.map(({ document, quotations }) => {
    const line = `${sourceLine(document)} · ${count(quotations.length, 'quotation')}`;
    return [line, ...noteLine(document, LIMITS.noteInList)].join('\n');
  });
  if (entries.length === 0) throw new UserError(WORDS.nothing);
  return listReply('sources', WORDS.sourcesTitle, entries, page);
}
