import { genderOfForename } from './forenames.ts';
import type { Gender } from './gender.ts';
import { canonicalRole, genderOfRole, isRoleNoun } from './role-nouns.ts';
import type { Source } from './source.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

/** The gender that the words of a source tell, such as "Her husband" and "club secretary Brenda". */
export function genderWithin(tokens: readonly Token[], { from, to }: Source): Gender | null {
  const genders = tokens.slice(from, to).map(({ lower }) => genderOfRole(lower));
  const isName = tokens[to - 1]?.isCapitalised === true;
  return genders.find((gender) => gender !== null) ?? (isName ? genderOfForename(lowerAt(tokens, to - 1)) : null);
}

/** Stands for any office, held elsewhere: "his opposite number". */
export const COUNTERPART = 'counterpart';

/** What the words of a source call somebody, words of one meaning as one: "manager". */
export function nounsWithin(tokens: readonly Token[], { from, to }: Source): string[] {
  const words = tokens.slice(from, to);
  const isOpposite = words.some(({ lower }, at) => lower === 'opposite' && lowerAt(words, at + 1) === 'number');
  const nouns = words.flatMap(({ kind, lower }) => (kind === 'word' && isRoleNoun(lower) ? canonicalRole(lower) : []));
  return isOpposite ? [...nouns, COUNTERPART] : nouns;
}
