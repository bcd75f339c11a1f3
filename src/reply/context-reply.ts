import type { Snapshot } from '../snapshot/snapshot.ts';
import { attributionLine, sourceLine } from './attribution-line.ts';
import { button, COLOURS, container, type Reply, rows, separator, text } from './components.ts';
import { encodeButton } from './custom-id.ts';
import { excerpt } from './excerpt.ts';
import { LIMITS } from './limits.ts';
import { UserError } from './user-error.ts';
import { WORDS } from './words.ts';

/** Neighbours shown on each side. */
const NEIGHBOURS = 1;

/**
 * A passage between its neighbours, each with its attribution. Private, or public where `postedFor` says who wants it so.
 *
 * @throws {UserError} where the passage has gone with a reload
 */
export function contextReply(snapshot: Snapshot, passageId: string, postedFor: string | null): Reply {
  const passage = snapshot.search.passage(passageId);
  const document = passage && snapshot.document(passage.documentId);
  if (passage === undefined || document === undefined) throw new UserError(WORDS.stale);
  const { before, after } = snapshot.search.neighbours(passageId, NEIGHBOURS, NEIGHBOURS);
  const passages = [...before, passage, ...after];
  const head = `### ${WORDS.contextTitle}\n${sourceLine(document)}`;
  const foot = postedFor === null ? [] : [WORDS.postedFor(postedFor)];
  const lines = passages.map((shown) => attributionLine(shown, document, { withSource: false }));
  const fixed = [head, ...foot, ...lines].reduce((sum, line) => sum + line.length + 4, 0);
  let room = LIMITS.messageText - fixed;
  // The passage itself first, so that it is whole wherever there is room for it.
  const words = new Map<string, string>();
  for (const shown of [passage, ...before, ...after]) {
    const share = shown === passage ? room : Math.floor(room / (passages.length - words.size));
    const excerpted = excerpt(document, shown, [], share);
    words.set(shown.id, excerpted);
    room -= excerpted.length;
  }
  const texts = passages.map((shown, index) => text(`> ${words.get(shown.id) ?? ''}\n${lines[index]}`));
  const body = texts.flatMap((shown, index) => (index === 0 ? [shown] : [separator(), shown]));
  const post =
    postedFor === null
      ? [button(WORDS.postPublicly, encodeButton('ask', { action: 'post-context', passage: passageId }))]
      : [];
  return {
    components: [container([text(head), ...body, ...foot.map((line) => text(line)), ...rows(post)], COLOURS.answer)],
    isPrivate: postedFor === null,
  };
}
