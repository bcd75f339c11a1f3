import { genderOfForename } from './forenames.ts';
import type { Gender } from './gender.ts';
import { genderOfRole } from './role-nouns.ts';
import type { Source } from './source.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

/** The gender that the words of a source tell, such as "Her husband" and "club secretary Brenda". */
export function genderWithin(tokens: readonly Token[], { from, to }: Source): Gender | null {
  const genders = tokens.slice(from, to).map(({ lower }) => genderOfRole(lower));
  const isName = tokens[to - 1]?.isCapitalised === true;
  return genders.find((gender) => gender !== null) ?? (isName ? genderOfForename(lowerAt(tokens, to - 1)) : null);
}
