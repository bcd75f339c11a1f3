import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Reply } from './components.ts';
import { listReply } from './list-reply.ts';
import { personLine, presentRole } from './person.ts';
import { UserError } from './user-error.ts';
import { count, WORDS } from './words.ts';

/**
 * `/speakers`: a page of those who are quoted, with role and number of quotations.
 *
 * @throws {UserError} where nobody is
 */
export function speakersReply({ search, registry }: Snapshot, page: number): Reply {
  const entries = search
    .findSpeakers('', registry.speakers.length)
    .filter(({ quotations }) => quotations > 0)
    .map(
      ({ speaker, quotations }) =>
        `${personLine(speaker.name, presentRole(speaker))} · ${count(quotations, 'quotation')}`,
    );
  if (entries.length === 0) throw new UserError(search.passages.length > 0 ? WORDS.nobodyQuoted : WORDS.nobody);
  return listReply('speakers', WORDS.speakersTitle, entries, page);
}
