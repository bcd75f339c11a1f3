import type { Gender } from './gender.ts';
import { genderOfRole } from './role-nouns.ts';
import type { Token } from './tokens.ts';

const KIN = new Set(
  `husband wife widow widower mother father mum dad son daughter brother sister twin uncle aunt auntie cousin nephew niece grandmother grandfather grandson granddaughter gran granny nan grandad granddad stepson stepdaughter stepmother stepfather fiance fiancé fiancee fiancée partner parent sibling`.split(
    ' ',
  ),
);

/** Whether the lower-case word is a noun for a relative or spouse. */
export function isKinship(word: string): boolean {
  return KIN.has(word.endsWith('-in-law') ? word.slice(0, -'-in-law'.length) : word);
}

/** The genders of the relatives that a sentence introduces as somebody's: "his wife", "Mr Poole's son", "daughter Joan". */
export function gendersOfRelatives(tokens: readonly Token[]): Gender[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || !isKinship(token.lower)) return [];
    const before = tokens.slice(Math.max(0, at - 3), at);
    const isOwned = before.some(({ kind, lower }) => kind === 'possessive' || /^(?:his|her|their|whose)$/u.test(lower));
    if (!isOwned && !tokens[at + 1]?.isCapitalised) return [];
    return genderOfRole(token.lower) ?? [];
  });
}
