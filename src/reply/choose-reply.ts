import type { APIButtonComponent } from 'discord.js';
import { COLOURS, container, type Reply, rows, text } from './components.ts';
import { escapeText, shorten } from './escape.ts';
import { LIMITS } from './limits.ts';
import { askedHeading } from './message-state.ts';
import { WORDS } from './words.ts';

/**
 * Lets the asker choose among people whom a name could mean; `people` is their number, of whom each of the first has a
 * button. What was asked stays on the message for the buttons.
 */
export function chooseReply(
  name: string,
  people: number,
  buttons: readonly APIButtonComponent[],
  kept: { readonly id: number; readonly asked: string } | null,
): Reply {
  const heading = kept === null ? [] : [text(askedHeading(escapeText(kept.asked)), kept.id)];
  const question = text(WORDS.whichSpeaker(escapeText(shorten(name, LIMITS.nameShown))));
  const more = people > buttons.length ? [text(WORDS.morePeople(people - buttons.length))] : [];
  return { components: [container([...heading, question, ...rows(buttons), ...more], COLOURS.miss)], isPrivate: true };
}
