import { genderOfForename } from '../attribution/forenames.ts';
import { titleOf } from '../attribution/titles.ts';
import type { Speaker } from '../corpus/speaker.ts';
import { isSlipFor } from './edit-distance.ts';
import { findSpeakers } from './find-speakers.ts';
import type { DirectoryEntry, SpeakerDirectory } from './speaker-directory.ts';
import { bareName, nameWords } from './speaker-names.ts';

/** Whom a typed text means: one person, one of several, or nobody who is known. */
export type ResolvedSpeaker =
  | {
      readonly kind: 'one';
      readonly speaker: Speaker;
      /** Whether a slip in the text was put right. */
      readonly corrected: boolean;
    }
  | { readonly kind: 'several'; readonly speakers: readonly Speaker[] }
  | { readonly kind: 'none'; readonly nearest: readonly Speaker[] };

const MOST_NEAREST = 5;

/** Whether a title before the name speaks against this person: "Mrs Example" is not Bob Example. */
function isContradicted(words: readonly string[], entry: DirectoryEntry): boolean {
  const asked = words.flatMap((word) => titleOf(word)?.gender ?? [])[0];
  if (asked === undefined) return false;
  const known = [...entry.titles].flatMap((word) => titleOf(word)?.gender ?? [])[0];
  const forename = entry.names[0]?.[0] ?? '';
  const gender = known ?? genderOfForename(forename);
  return gender !== null && gender !== undefined && gender !== asked;
}

const isPart = (typed: readonly string[], name: readonly string[]) =>
  typed.length > 0 && typed.every((word) => name.includes(word));

/** Whether each typed word is a word of the name or a slip for one, and the surname or a whole name is among them. */
function isNearlyPart(typed: readonly string[], name: readonly string[]): boolean {
  return typed.length > 0 && typed.every((word) => name.some((own) => own === word || isSlipFor(word, own)));
}

/**
 * Tells whom a text means. In turn: an id; a whole name or alias; a surname with or without title, or any other part of a
 * name; a role or place; and last a slip in a name, if only one person is near. Two people who fit equally are both given.
 */
export function resolveSpeaker(directory: SpeakerDirectory, text: string): ResolvedSpeaker {
  const { registry, entries } = directory;
  const settle = (candidates: readonly Speaker[], corrected = false): ResolvedSpeaker | null => {
    const speakers = [...new Set(candidates)];
    const [speaker] = speakers;
    if (speaker === undefined) return null;
    return speakers.length === 1 ? { kind: 'one', speaker, corrected } : { kind: 'several', speakers };
  };
  const byId = registry.get(text.trim());
  if (byId !== undefined) return { kind: 'one', speaker: byId, corrected: false };
  const words = nameWords(text.slice(0, 200));
  const typed = bareName(words);
  const titles = words.slice(0, words.length - typed.length);
  const fitting = entries.filter((entry) => !isContradicted(titles, entry));
  const those = (test: (entry: DirectoryEntry) => boolean) => fitting.filter(test).map((entry) => entry.speaker);
  const whole = typed.join(' ');
  return (
    settle(registry.named(text)) ??
    settle(those(({ names }) => names.some((name) => name.join(' ') === whole))) ??
    settle(those(({ surnames }) => surnames.has(whole))) ??
    settle(those(({ names }) => names.some((name) => isPart(typed, name)))) ??
    settle(
      those(({ roles }) =>
        roles.some(({ office, all }) => words.some((word) => office.has(word)) && roleFits(words, all)),
      ),
    ) ??
    settle(those(({ roles }) => roles.some(({ all }) => roleFits(words, all)))) ??
    settle(
      those(({ names }) => names.some((name) => isNearlyPart(typed, name))),
      true,
    ) ?? {
      kind: 'none',
      nearest: findSpeakers(directory, text, MOST_NEAREST, true).map(({ speaker }) => speaker),
    }
  );
}

function roleFits(words: readonly string[], role: ReadonlySet<string>): boolean {
  const telling = words.filter((word) => !['the', 'of', 'for', 'and', 'in', 'a'].includes(word));
  return telling.length > 0 && telling.every((word) => role.has(word));
}
