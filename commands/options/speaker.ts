import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord.js';
import type { Speaker } from '../../src/corpus/speaker.ts';
import { formatRole, roleAt } from '../../src/corpus/speaker.ts';
import { button } from '../../src/reply/components.ts';
import { ANY, encodeButton, keyOf } from '../../src/reply/custom-id.ts';
import { escapeText, shorten } from '../../src/reply/escape.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { UserError } from '../../src/reply/user-error.ts';
import { count, WORDS } from '../../src/reply/words.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import type { Choice } from '../command.ts';

/** An option that takes a person, by any part of a name, a role or a place. */
export function speakerOption(description: string, required: boolean): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    name: 'speaker',
    description,
    required,
    autocomplete: true,
    min_length: 1,
    max_length: LIMITS.name,
  };
}

/** People who are named where a name means nobody. */
const MOST_NAMED = 5;

/** People as suggestions: name, role, number of quotations. */
export function suggestSpeakers(snapshot: Snapshot, typed: string): Choice[] {
  return snapshot.search.findSpeakers(typed.slice(0, LIMITS.name), LIMITS.choices).map(({ speaker, quotations }) => {
    const role = roleAt(speaker, null);
    const parts = [speaker.name, ...(role === null ? [] : [formatRole(role)]), count(quotations, 'quotation')];
    return { name: shorten(parts.join(' · '), LIMITS.choiceName), value: speaker.id };
  });
}

/** Whom a name stands for: one person, or those among whom the asker has to choose. */
export type NamedSpeaker =
  | { readonly kind: 'one'; readonly speaker: Speaker; readonly corrected: boolean }
  | { readonly kind: 'several'; readonly speakers: readonly Speaker[] };

/**
 * The person whom a typed name, alias, role or id stands for. Never guesses between two people.
 *
 * @throws {UserError} where it stands for nobody, with the nearest names
 */
export function resolveSpeaker(snapshot: Snapshot, typed: string): NamedSpeaker {
  const found = snapshot.search.resolveSpeaker(typed);
  if (found.kind !== 'none') return found;
  const nearest = found.nearest.map(({ name }) => escapeText(shorten(name, LIMITS.nameShown)));
  throw new UserError(
    [
      WORDS.unknownSpeaker(escapeText(shorten(typed, LIMITS.nameShown))),
      ...(nearest.length > 0 ? [WORDS.nearestNames(nearest)] : mostQuoted(snapshot)),
    ].join('\n'),
  );
}

/** Who is quoted most, for someone whose words come near nobody's name. */
function mostQuoted({ search }: Snapshot): string[] {
  const names = search
    .findSpeakers('', MOST_NAMED)
    .map(({ speaker }) => escapeText(shorten(speaker.name, LIMITS.nameShown)));
  return names.length === 0 ? [] : [WORDS.quotedPeople(names)];
}

/** The person of a button's key, or null for "anybody". @throws {UserError} where that person has gone */
export function speakerOfKey(snapshot: Snapshot, key: string): Speaker | null {
  if (key === ANY) return null;
  const speaker = snapshot.registry.speakers.find(({ id }) => keyOf(id) === key);
  if (speaker === undefined) throw new UserError(WORDS.staleSpeaker);
  return speaker;
}

/** People offered as buttons; with more, more of the name has to be written. */
export const MOST_CHOICES = 15;

/** Buttons to choose one of several people by, which then does what `command` does with a person. */
export function chooseButtons(command: 'ask' | 'quote', speakers: readonly Speaker[], source: string = ANY) {
  return speakers.slice(0, MOST_CHOICES).map((speaker) => {
    const role = roleAt(speaker, null);
    const isTold = role !== null || speakers.filter(({ name }) => name === speaker.name).length === 1;
    const label =
      role === null
        ? isTold
          ? speaker.name
          : `${speaker.name} (${speaker.id})`
        : `${speaker.name}, ${formatRole(role)}`;
    const state =
      command === 'ask'
        ? ({ action: 'only', speaker: keyOf(speaker.id), source } as const)
        : ({ action: 'quote', speaker: keyOf(speaker.id) } as const);
    return button(label, encodeButton(command, state));
  });
}
