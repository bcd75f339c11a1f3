import type { Gender } from './gender.ts';
import type { Person } from './person.ts';

const PRONOUNS: Readonly<Record<Gender, RegExp>> = {
  female: /\b(?:she|her|hers)\b/iu,
  male: /\b(?:he|him|his)\b/iu,
};

/** Whether the words name the person, as nobody who says "I" does: the surname, or the forename before no other surname. */
export function namesSpeaker(words: string, { words: name }: Person): boolean {
  const said = words.toLowerCase().match(/[\p{L}\p{N}]+(?:['\u2019-][\p{L}\p{N}]+)*/gu) ?? [];
  const parts = new Set([name[0], name.at(-1)]);
  return said.some((word) => parts.has(word.replace(/['\u2019]s$/u, '')));
}

/** Whether the words are of somebody who tells of what they did: "I told her". */
export function speaksOfOneself(words: string): boolean {
  return /\b(?:I|I['\u2019](?:m|ve|d|ll)|me|my|mine|we|us|our|we['\u2019](?:re|ve|d|ll))\b/u.test(words);
}

/** Somebody in the words whom "his" or "her" behind it may mean: "a neighbour", "anyone". */
const ANYBODY =
  /\b(?:(?:an?|any|every|each|no) (?:\p{L}+ ){0,2}?(?:man|woman|person|child|boy|girl|neighbour|friend|parent|mother|father|resident|patient|pupil|student|teacher|driver|councillor|minister|\p{L}{3,}(?:er|or|ist))|anyone|anybody|someone|somebody|everyone|everybody|nobody|no one)\b/iu;

/** Whether the words speak of a man or a woman as the person is one, so that they may be of the person and not by them. */
export function speaksOfOne(words: string, { gender }: Person): boolean {
  // "a bus conductor and his wife" is of the conductor.
  const told = words.replace(/\band (?:his|her)\b/giu, '');
  const at = gender === null ? -1 : told.search(PRONOUNS[gender]);
  return at >= 0 && !ANYBODY.test(told.slice(0, at));
}
