import type { Speaker } from '../corpus/speaker.ts';
import type { RankedPassage } from '../search/answer.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { withDocuments } from './ask-reply.ts';
import { button, type Reply } from './components.ts';
import { ANY, encodeButton, keyOf } from './custom-id.ts';
import { escapeText, shorten } from './escape.ts';
import { LIMITS } from './limits.ts';
import { ASKED, askedHeading } from './message-state.ts';
import { passagesReply } from './passages-reply.ts';
import { presentRole, shownName } from './person.ts';
import { WORDS } from './words.ts';

/** What was asked for, and how it is to be shown. */
export interface QuoteView {
  readonly speaker: Speaker;
  /** Null: whatever they said. */
  readonly topic: string | null;
  /** Whether the name was mistyped, so that the reading is told. */
  readonly corrected: boolean;
  readonly offset: number;
  readonly isPrivate: boolean;
  readonly postedFor: string | null;
}

/** `/quote`: a page of one person's words. `passages` are all of them and not empty from `view.offset` on. */
export function quoteReply(snapshot: Snapshot, passages: readonly RankedPassage[], view: QuoteView): Reply {
  const { speaker, topic, offset } = view;
  const page = withDocuments(snapshot, passages.slice(offset, offset + LIMITS.quotePage));
  const role = presentRole(speaker);
  const name = shownName(speaker.name);
  const roleLine = role === null ? [] : [WORDS.small(escapeText(shorten(role, LIMITS.titleShown)))];
  const state = (action: 'more' | 'post', at: number) =>
    encodeButton('quote', { action, offset: at, speaker: keyOf(speaker.id), source: ANY });
  return passagesReply(page, {
    head: () => [
      { content: [`## ${name}`, ...roleLine, ...(view.corrected ? [WORDS.readAs(name)] : [])].join('\n') },
      ...(topic === null ? [] : [{ content: askedHeading(escapeText(topic)), id: ASKED.topic }]),
    ],
    foot: (shown) => [
      ...(passages.length > shown ? [WORDS.shown(offset + 1, offset + shown, passages.length)] : []),
      ...(view.postedFor === null ? [] : [WORDS.postedFor(view.postedFor)]),
    ],
    buttons: (shown) => [
      ...(passages.length > offset + shown ? [button(WORDS.more, state('more', offset + shown))] : []),
      ...(view.isPrivate ? [button(WORDS.postPublicly, state('post', offset))] : []),
    ],
    isPrivate: view.isPrivate,
  });
}
