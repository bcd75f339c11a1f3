import type { APIButtonComponent } from 'discord.js';
import type { Speaker } from '../corpus/speaker.ts';
import { button, COLOURS, container, type Reply, rows, text } from './components.ts';
import { ANY, encodeButton, keyOf } from './custom-id.ts';
import { escapeText } from './escape.ts';
import { LIMITS } from './limits.ts';
import { askedHeading } from './message-state.ts';
import { presentRole, shownName } from './person.ts';
import { WORDS } from './words.ts';

/** Buttons to choose one of several people by, which then does what `command` does with a person. */
export function chooseButtons(
  command: 'ask' | 'quote',
  speakers: readonly Speaker[],
  source: string = ANY,
): APIButtonComponent[] {
  return speakers.slice(0, LIMITS.personButtons).map((speaker) => {
    const { id, name } = speaker;
    const isNamesake = speakers.some((other) => other !== speaker && other.name === name);
    const state =
      command === 'ask'
        ? ({ action: 'only', speaker: keyOf(id), source } as const)
        : ({ action: 'quote', speaker: keyOf(id) } as const);
    const label = WORDS.personButton(name, presentRole(speaker) ?? (isNamesake ? id : null));
    return button(label, encodeButton(command, state));
  });
}

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
  const question = text(WORDS.whichSpeaker(shownName(name)));
  const more = people > buttons.length ? [text(WORDS.morePeople(people - buttons.length))] : [];
  return { components: [container([...heading, question, ...rows(buttons), ...more], COLOURS.miss)], isPrivate: true };
}
