import type { Mention } from './mentions.ts';
import { numberOfWord } from './number-words.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

/** Fewer years are told in words of things: "Jane Poole, one of". */
const FEWEST_IN_WORDS = 4;

/** The years that digits or a word tell: 7 of "7" and "seven"; null for other words. */
function yearsOf(word: string): number | null {
  const years = numberOfWord(word);
  return years === null || (years < FEWEST_IN_WORDS && !/^\d/u.test(word)) ? null : years;
}

/** The age that is printed before or behind a name: "24-year-old Jane Poole", "Jane Poole, 24,", "Jane Poole (24)". */
export function readAge(tokens: readonly Token[], { from, to }: Mention): string | null {
  const before = [1, 2, 3].map((back) => lowerAt(tokens, from - back)).find((word) => /^\d{1,3}-year-old$/u.test(word));
  if (before !== undefined) return before;
  if (!/^[,(]$/u.test(lowerAt(tokens, to))) return null;
  const at = /^(?:now|aged)$/u.test(lowerAt(tokens, to + 1)) ? to + 2 : to + 1;
  const isAlone = /^[,.)]?$/u.test(lowerAt(tokens, at + 1));
  if (isAlone && /^\d{1,2}$/u.test(lowerAt(tokens, at))) return `${lowerAt(tokens, at)}-year-old`;
  // "Jane Poole, who is seven,", "Jane Poole, now seven,"
  const isClause = lowerAt(tokens, to + 1) === 'who' && lowerAt(tokens, to + 2) === 'is';
  const told = isClause ? to + 3 : at;
  const isEnd = /^(?:[,.)]|and|)$/u.test(lowerAt(tokens, told + 1));
  const years = yearsOf(lowerAt(tokens, told));
  if (isEnd && years !== null) return `${years}-year-old`;
  // "Jane Poole, whose 86-year-old mother"
  if (lowerAt(tokens, to + 1) === 'whose') return null;
  const behind = [to + 1, to + 2].map((next) => lowerAt(tokens, next)).find((word) => /^\d{1,3}-year-old$/u.test(word));
  return behind ?? null;
}

/** The age that a sentence tells by a birthday: "To mark his 80th birthday, Jane Poole"; null for none. */
export function readBirthday(tokens: readonly Token[]): string | null {
  for (const [at, { kind, lower }] of tokens.entries()) {
    if (kind !== 'number' || lowerAt(tokens, at + 1) !== 'birthday') continue;
    const years = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(lower)?.[1];
    if (years !== undefined && /^(?:his|her)$/u.test(lowerAt(tokens, at - 1))) return `${years}-year-old`;
  }
  return null;
}

/** The ages among what a document calls somebody, in years: 24 of "24-year-old", 9 of "nine-year-old". */
export function agesAmong(epithets: Iterable<string>): number[] {
  return [...epithets].flatMap((epithet) => yearsOf(/^(\w+)-year-old$/u.exec(epithet)?.[1] ?? '') ?? []);
}
