import { titleOf } from '../attribution/titles.ts';
import type { Speaker } from '../corpus/speaker.ts';
import { fold } from '../text/fold.ts';
import { isSlipFor } from './edit-distance.ts';
import type { DirectoryEntry, SpeakerDirectory } from './speaker-directory.ts';
import { nameWords } from './speaker-names.ts';

/** Somebody found by a typed text. */
export interface FoundSpeaker {
  readonly speaker: Speaker;
  /** How many quotations of theirs the corpus holds. */
  readonly quotations: number;
  /** Higher is better; comparable only within one look-up. */
  readonly score: number;
  /** Whether the text is their whole name, an alias or their id. */
  readonly exact: boolean;
}

/** What a match in each part of what is known of a person is worth. */
const WORTH = { surname: 1.2, name: 1, place: 0.8, office: 0.7, title: 0.3 };
/** What is left of it where the typed word is only the beginning, or a slip. */
const BEGINNING = 0.75;
const SLIP = 0.5;
const PASSED_OVER = new Set(['the', 'of', 'for', 'and', 'a', 'an', 'in']);

function closeness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return BEGINNING;
  return isSlipFor(typed, word) ? SLIP : 0;
}

/** The worth of one word of a person's names and roles for a typed one. "exam" and "example" find "lee-example". */
function worthOfWord(typed: string, word: string, worth: number): number {
  const whole = worth * closeness(typed, word);
  return word.includes('-')
    ? word.split('-').reduce((best, part) => Math.max(best, 0.9 * worth * closeness(typed, part)), whole)
    : whole;
}

/** The worth of the best part of a person's names and roles for one typed word, 0 where none is near. */
function worthOf(typed: string, { names, surnames, titles, roles }: DirectoryEntry): number {
  let best = 0;
  for (const name of names)
    for (const word of name)
      best = Math.max(best, worthOfWord(typed, word, surnames.has(word) ? WORTH.surname : WORTH.name));
  for (const word of titles) best = Math.max(best, worthOfWord(typed, word, WORTH.title));
  for (const { office, all } of roles)
    for (const word of all)
      best = Math.max(best, worthOfWord(typed, word, office.has(word) ? WORTH.office : WORTH.place));
  return best;
}

function isExact(text: string, { speaker }: DirectoryEntry): boolean {
  const folded = fold(text);
  return folded === speaker.id || [speaker.name, ...speaker.aliases].some((name) => fold(name) === folded);
}

/**
 * Finds people by any part of their names, aliases, titles, roles or places, best first; a word may be begun or slightly
 * mistyped. Every typed word must be found, or with `partly` at least one. No text gives the most quoted.
 */
export function findSpeakers(directory: SpeakerDirectory, text: string, limit: number, partly = false): FoundSpeaker[] {
  const words = nameWords(text.slice(0, 200)).filter((word, _, all) => !PASSED_OVER.has(word) || all.length === 1);
  // Whom a title alone leads to is not near to "Mr Example".
  const bare = words.filter((word) => titleOf(word) === undefined);
  const typed = partly && bare.length > 0 ? bare : words;
  const found = directory.entries.flatMap((entry): FoundSpeaker[] => {
    const { speaker, quotations } = entry;
    const exact = typed.length > 0 && isExact(text, entry);
    const worths = typed.map((word) => worthOf(word, entry));
    const sum = worths.reduce((total, worth) => total + worth, 0);
    const isFound = exact || (partly ? typed.length === 0 || sum > 0 : worths.every((worth) => worth > 0));
    // The number of quotations only settles what the names leave open.
    const known = 0.05 * (1 - 1 / (1 + quotations));
    return isFound
      ? [{ speaker, quotations, exact, score: (exact ? 2 : 0) + sum / Math.max(typed.length, 1) + known }]
      : [];
  });
  return found.sort((a, b) => b.score - a.score || b.quotations - a.quotations).slice(0, limit);
}
