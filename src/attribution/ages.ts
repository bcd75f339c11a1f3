import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

const YEARS: Readonly<Record<string, number>> = {
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** The age that is printed before or behind a name: "24-year-old Jane Poole", "Jane Poole, 24,", "Jane Poole (24)". */
export function readAge(tokens: readonly Token[], { from, to }: Mention): string | null {
  const before = [1, 2, 3].map((back) => lowerAt(tokens, from - back)).find((word) => /^\d{1,3}-year-old$/u.test(word));
  if (before !== undefined) return before;
  if (!/^[,(]$/u.test(lowerAt(tokens, to))) return null;
  const at = /^(?:now|aged)$/u.test(lowerAt(tokens, to + 1)) ? to + 2 : to + 1;
  const isAlone = /^[,.)]?$/u.test(lowerAt(tokens, at + 1));
  if (isAlone && /^\d{1,2}$/u.test(lowerAt(tokens, at))) return `${lowerAt(tokens, at)}-year-old`;
  // "Jane Poole, who is seven", "Jane Poole, now seven,"
  const told = lowerAt(tokens, /^(?:is|was)$/u.test(lowerAt(tokens, to + 2)) ? to + 3 : at);
  const years = /^\d{1,2}$/u.test(told) && told !== lowerAt(tokens, at) ? Number(told) : YEARS[told];
  if (years !== undefined) return `${years}-year-old`;
  const behind = [to + 1, to + 2].map((next) => lowerAt(tokens, next)).find((word) => /^\d{1,3}-year-old$/u.test(word));
  return behind ?? null;
}

/** The age that a sentence tells of the only person whom it names: "To mark his 80th birthday, Jane Poole", "at the age of 91". */
export function readToldAge(tokens: readonly Token[]): string | null {
  for (const [at, { kind, lower }] of tokens.entries()) {
    if (kind !== 'number' && lower !== 'age') continue;
    const birthday = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(lowerAt(tokens, at))?.[1];
    const isBirthday = /^(?:his|her)$/u.test(lowerAt(tokens, at - 1)) && lowerAt(tokens, at + 1) === 'birthday';
    if (birthday !== undefined && isBirthday) return `${birthday}-year-old`;
    const isAtAge =
      lowerAt(tokens, at) === 'age' && lowerAt(tokens, at - 1) === 'the' && lowerAt(tokens, at - 2) === 'at';
    const years = lowerAt(tokens, at + 2);
    if (isAtAge && lowerAt(tokens, at + 1) === 'of' && /^\d{2}$/u.test(years)) return `${years}-year-old`;
  }
  return null;
}

/** The ages among what a document calls somebody, in years: 24 of "24-year-old", 9 of "nine-year-old". */
export function agesAmong(epithets: Iterable<string>): number[] {
  return [...epithets].flatMap((epithet) => {
    const years = /^(\w+)-year-old$/u.exec(epithet)?.[1];
    if (years === undefined) return [];
    return /^\d+$/u.test(years) ? Number(years) : (YEARS[years] ?? []);
  });
}
