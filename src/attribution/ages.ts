import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

/** The age that is printed before or behind a name: "24-year-old Jane Poole", "Jane Poole, 24,", "Jane Poole (24)". */
export function readAge(tokens: readonly Token[], { from, to }: Mention): string | null {
  const before = [1, 2, 3].map((back) => lowerAt(tokens, from - back)).find((word) => /^\d{1,3}-year-old$/u.test(word));
  if (before !== undefined) return before;
  if (!/^[,(]$/u.test(lowerAt(tokens, to))) return null;
  const at = /^(?:now|aged)$/u.test(lowerAt(tokens, to + 1)) ? to + 2 : to + 1;
  const isAlone = /^[,.)]?$/u.test(lowerAt(tokens, at + 1));
  if (isAlone && /^\d{1,2}$/u.test(lowerAt(tokens, at))) return `${lowerAt(tokens, at)}-year-old`;
  const behind = [to + 1, to + 2].map((next) => lowerAt(tokens, next)).find((word) => /^\d{1,3}-year-old$/u.test(word));
  return behind ?? null;
}

/** The ages among what a document calls somebody, in years: 24 of "24-year-old". */
export function agesAmong(epithets: Iterable<string>): number[] {
  return [...epithets].flatMap((epithet) => /^(\d+)-year-old$/u.exec(epithet)?.[1] ?? []).map(Number);
}
