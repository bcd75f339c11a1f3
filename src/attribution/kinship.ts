import type { Gender } from './gender.ts';
import type { Sentence } from './prose.ts';
import { genderOfRole } from './role-nouns.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

const KIN = new Set(
  `husband wife widow widower mother father mum dad son daughter brother sister twin uncle aunt auntie cousin nephew niece grandmother grandfather grandson granddaughter gran granny nan grandad granddad stepson stepdaughter stepmother stepfather fiance fiancé fiancee fiancée partner parent sibling`.split(
    ' ',
  ),
);

/** Whether the lower-case word is a noun for a relative or spouse. */
export function isKinship(word: string): boolean {
  return KIN.has(word.endsWith('-in-law') ? word.slice(0, -'-in-law'.length) : word);
}

/** The positions of the nouns for relatives and spouses. */
export function kinPositions(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && isKinship(token.lower)) found.push(at);
  }
  return found;
}

/** The genders of the relatives that a sentence introduces as somebody's: "his wife", "Mr Poole's son", "daughter Joan". */
export function gendersOfRelatives({ tokens, kin }: Pick<Sentence, 'tokens' | 'kin'>): Gender[] {
  return kin.flatMap((at) => {
    const before = tokens.slice(Math.max(0, at - 3), at);
    const isOwned = before.some(({ kind, lower }) => kind === 'possessive' || /^(?:his|her|their|whose)$/u.test(lower));
    if (!isOwned && !tokens[at + 1]?.isCapitalised) return [];
    return genderOfRole(lowerAt(tokens, at)) ?? [];
  });
}
