import type { Document } from '../corpus/document.ts';
import type { Passage } from '../search/passage.ts';
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
/** The part of the room that is kept for each neighbour, if it needs so much, whatever the passage itself takes. */
const SHARE_OF_NEIGHBOUR = 1 / 6;
/** Room, in UTF-16 units, with less of which a neighbour is left out: a few words would tell nothing. */
const LEAST_ROOM = 120;

interface Shown {
  readonly words: string;
  readonly line: string;
}

/** The passage and its neighbours in at most `budget` UTF-16 units; null where they have not room enough. */
function layOut(document: Document, around: readonly Passage[], chosen: Passage, budget: number): Shown[] | null {
  const lines = new Map(around.map((shown) => [shown, attributionLine(shown, document, { withSource: false })]));
  const frame = '> \n'.length;
  let room = [...lines.values()].reduce((left, line) => left - line.length - frame, budget);
  const share = Math.floor(room * SHARE_OF_NEIGHBOUR);
  const neighbours = around.filter((shown) => shown !== chosen);
  if (neighbours.length > 0 && share < LEAST_ROOM) return null;
  const kept = new Map(neighbours.map((shown) => [shown, excerpt(document, shown, [], share).length]));
  let keptLeft = [...kept.values()].reduce((sum, length) => sum + length, 0);
  const words = new Map<Passage, string>();
  // The passage itself first, so that it is whole wherever there is room for it; the neighbours share what it leaves.
  for (const [at, shown] of [chosen, ...neighbours].entries()) {
    const own = kept.get(shown) ?? 0;
    keptLeft -= own;
    const fair = shown === chosen ? room : Math.floor(room / (neighbours.length + 1 - at));
    const excerpted = excerpt(document, shown, [], Math.max(own, Math.min(room - keptLeft, fair)));
    words.set(shown, excerpted);
    room -= excerpted.length;
  }
  return around.map((shown) => ({ words: words.get(shown) ?? '', line: lines.get(shown) ?? '' }));
}

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
  const head = `### ${WORDS.contextTitle}\n${sourceLine(document)}`;
  const foot = postedFor === null ? [] : [WORDS.postedFor(postedFor)];
  const budget = [head, ...foot].reduce<number>((left, line) => left - line.length, LIMITS.messageText);
  const shown =
    layOut(document, [...before, passage, ...after], passage, budget) ?? layOut(document, [passage], passage, budget);
  const texts = (shown ?? []).map(({ words, line }) => text(`> ${words}\n${line}`));
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
