import { isForename } from './forenames.ts';
import type { NamePhrase } from './name-phrases.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

/** A forename that is no other word, and a surname behind it. */
const isFullName = (phrase: NamePhrase | undefined) =>
  phrase !== undefined && phrase.words.length === 2 && isForename((phrase.words[0] ?? '').toLowerCase());

const isJoined = (tokens: readonly Token[], left: NamePhrase, right: NamePhrase) =>
  left.to === right.from - 1 && lowerAt(tokens, left.to) === 'and';

/**
 * Whether "and" joins the phrase at `at` to a full name that is a person's for sure: "Jane Poole and Rufina Reed". What is
 * joined is of one kind.
 */
export function isBesidePerson(tokens: readonly Token[], phrases: readonly NamePhrase[], at: number): boolean {
  const [before, phrase, after] = [phrases[at - 1], phrases[at], phrases[at + 1]];
  if (phrase === undefined || phrase.words.length !== 2) return false;
  return (
    (before !== undefined && isFullName(before) && isJoined(tokens, before, phrase)) ||
    (after !== undefined && isFullName(after) && isJoined(tokens, phrase, after))
  );
}
