import type { SentenceMentions } from './mentions.ts';
import { isAnswer, isClaim, isSign } from './others-words.ts';
import type { Person } from './person.ts';
import { mainSubject } from './subject.ts';
import type { Token } from './tokens.ts';

/** Nouns for words that nobody of the sentence says: names, songs and what is printed somewhere. */
const NAMES =
  /^(?:slogan|motto|song|hymn|tune|chant|film|book|novel|play|poem|series|show|programme|program|title|name|nickname|word|phrase|term|words|lyrics|hashtag|headline|caption|question|titled|entitled|called|named|dubbed|chanting|chanted)$/u;

/**
 * Whether a quoted stretch at `at` that no cue announces goes on with the words of `speaker`, who spoke just before in the
 * same paragraph: "“It is late,” she said. Now, “it is too late”". Not where the sentence brings in somebody else, or what
 * is quoted is written somewhere.
 */
export function goesOn(tokens: readonly Token[], mentions: SentenceMentions, at: number, speaker: Person): boolean {
  const isOther = mentions.mentions.some(({ people }) => people.length !== 1 || people[0] !== speaker);
  if (isOther) return false;
  const subject = mainSubject(tokens, mentions);
  if (subject?.kind === 'unnamed' || subject?.kind === 'description') return false;
  const before = tokens.slice(Math.max(0, at - 4), at);
  if (before.some(({ kind }) => kind === 'possessive')) return false;
  return !before.some(
    ({ lower }) => lower === '(' || isClaim(lower) || isAnswer(lower) || isSign(lower) || NAMES.test(lower),
  );
}
