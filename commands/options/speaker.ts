import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord.js';
import type { Speaker } from '../../src/corpus/speaker.ts';
import { ANY, keyOf } from '../../src/reply/custom-id.ts';
import { shorten } from '../../src/reply/escape.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { presentRole, shownName } from '../../src/reply/person.ts';
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

/** People as suggestions: name, role, number of quotations. Nobody who is not quoted, unless they are asked for. */
export function suggestSpeakers({ search }: Snapshot, typed: string): Choice[] {
  const found = search.findSpeakers(typed.slice(0, LIMITS.name), LIMITS.choices);
  const offered = typed.trim() === '' ? found.filter(({ quotations }) => quotations > 0) : found;
  return offered.map(({ speaker, quotations }) => {
    const parts = [speaker.name, presentRole(speaker), count(quotations, 'quotation')].filter((part) => part !== null);
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
  const nearest = found.nearest.map(({ name }) => shownName(name));
  throw new UserError(
    [
      WORDS.unknownSpeaker(shownName(typed)),
      ...(nearest.length > 0 ? [WORDS.nearestNames(nearest)] : mostQuoted(snapshot)),
    ].join('\n'),
  );
}

/** Who is quoted most, for someone whose words come near nobody's name. */
function mostQuoted({ search }: Snapshot): string[] {
  const names = search
    .findSpeakers('', LIMITS.named)
    .filter(({ quotations }) => quotations > 0)
    .map(({ speaker }) => shownName(speaker.name));
  return names.length === 0 ? [] : [WORDS.quotedPeople(names)];
}

/** The person of a button's key, or null for "anybody". @throws {UserError} where that person has gone */
export function speakerOfKey(snapshot: Snapshot, key: string): Speaker | null {
  if (key === ANY) return null;
  const speaker = snapshot.registry.speakers.find(({ id }) => keyOf(id) === key);
  if (speaker === undefined) throw new UserError(WORDS.staleSpeaker);
  return speaker;
}
