import type { Token } from './analyzer.ts';
import { STOP_WORDS } from './stop-words.ts';

/** "education, health and care plan (EHCP)": the acronym's term, and its expansion's terms without function words. */
export interface Acronym {
  readonly term: string;
  readonly expansion: readonly string[];
}

const IN_BRACKETS = /\(\s*["'\u2018\u201c]?((?:\p{Lu}[\p{Lu}&\d]{1,8}))s?["'\u2019\u201d]?\s*\)/gu;
/** Most function words that may be passed over between two that give a letter: "needs and disabilities". */
const MOST_PASSED = 3;

/** The printed words up to an offset, each with its parts where it is a hyphened compound, the last first. */
function wordsBefore(tokens: readonly Token[], end: number): Token[][] {
  const words = new Map<number, Token[]>();
  for (const token of tokens) {
    if (token.end > end) break;
    if (!token.word.includes('-')) words.set(token.position, [...(words.get(token.position) ?? []), token]);
  }
  return [...words.values()].reverse();
}

/**
 * The parts of the words whose initials spell the letters backwards, or null. Function words are passed over where that
 * works; a compound gives its first letter or that of each part.
 */
function spelledBy(words: readonly Token[][], letters: string, passed = 0): Token[] | null {
  if (letters === '') return [];
  const [word, ...before] = words;
  const first = word?.[0];
  if (word === undefined || first === undefined) return null;
  const isFunction = STOP_WORDS.has(first.word);
  if (isFunction && passed < MOST_PASSED) {
    const without = spelledBy(before, letters, passed + 1);
    if (without !== null) return without;
  }
  for (const initials of new Set([word.map((part) => part.word.charAt(0)).join(''), first.word.charAt(0)])) {
    if (!letters.endsWith(initials) || (isFunction && letters.length === initials.length)) continue;
    const rest = spelledBy(before, letters.slice(0, letters.length - initials.length));
    if (rest !== null) return [...rest, ...word];
  }
  return null;
}

/** The acronyms that a text explains in brackets after their expansions. `tokens` are the text's. */
export function explainedAcronyms(text: string, tokens: readonly Token[]): Acronym[] {
  const found: Acronym[] = [];
  if (!text.includes('(')) return found;
  for (const match of text.matchAll(IN_BRACKETS)) {
    const letters = (match[1] ?? '').toLowerCase().replaceAll('&', '');
    const own = tokens.find((token) => token.start >= match.index && token.word.startsWith(letters));
    const before = wordsBefore(tokens, match.index).slice(0, letters.length * (MOST_PASSED + 1));
    const words = spelledBy(before, letters);
    if (own === undefined || words === null || words.length < 2) continue;
    const expansion = words.filter((token) => !STOP_WORDS.has(token.word)).map((token) => token.term);
    if (expansion.length >= 2) found.push({ term: own.term, expansion });
  }
  return found;
}

/** Where the terms of an expansion follow each other in tokens without function words: first and last index of each. */
export function findExpansion(
  tokens: readonly Pick<Token, 'term'>[],
  expansion: readonly string[],
): [number, number][] {
  const places: [number, number][] = [];
  for (let start = 0; start + expansion.length <= tokens.length; start += 1) {
    if (expansion.every((term, index) => tokens[start + index]?.term === term)) {
      places.push([start, start + expansion.length - 1]);
    }
  }
  return places;
}
