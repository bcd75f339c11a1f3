import type { NamePhrase } from './name-phrases.ts';
import { isHolding, rankOf } from './ranks.ts';
import { titleOf } from './titles.ts';
import type { Token } from './tokens.ts';

/**
 * The titles and letters that a name is printed with, without those of an office that is not held: "Former MP Jane Poole" is
 * no MP, and neither is "ex-MP Jane Poole".
 */
export function heldTitles({ titles, postNominals, before, from }: NamePhrase, tokens: readonly Token[]): string[] {
  const all = [...titles, ...postNominals];
  if (all.length === 0) return all;
  const words = [tokens[from - 1], ...before].flatMap((token) => (token === undefined ? [] : [token.lower]));
  const isRanked = words.some((word) => rankOf(word) !== null && !isHolding(word) && titleOf(word) === undefined);
  return isRanked ? all.filter((title) => (titleOf(title)?.role ?? null) === null) : all;
}
