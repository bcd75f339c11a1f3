import type { Gender } from './gender.ts';
import type { Person } from './person.ts';
import { isRoleNoun } from './role-nouns.ts';

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

const ANYBODY = /\b(?:anyone|anybody|someone|somebody|everyone|everybody|nobody|no one)\b/iu;
/** How many words may stand between an article and the noun for a person: "an old neighbour". */
const MOST_BETWEEN = 2;

/** Whether the words bring in somebody without a name, whom "his" or "her" behind may mean: "a neighbour", "anyone". */
function bringsSomebody(words: string): boolean {
  const said = words.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const isArticle = (word: string) => /^(?:an?|any|every|each|no)$/u.test(word);
  const leadsTo = (at: number) => said.slice(at + 1, at + 2 + MOST_BETWEEN).some(isRoleNoun);
  return ANYBODY.test(words) || said.some((word, at) => isArticle(word) && leadsTo(at));
}

/** Whether the words speak of a man or a woman as the person is one, so that they may be of the person and not by them. */
export function speaksOfOne(words: string, { gender }: Person): boolean {
  // "a bus conductor and his wife" is of the conductor.
  const told = words.replace(/\band (?:his|her)\b/giu, '');
  const at = gender === null ? -1 : told.search(PRONOUNS[gender]);
  return at >= 0 && !bringsSomebody(told.slice(0, at));
}
