import { isFunctionWord } from './capitalised-words.ts';
import { canBeForename } from './forenames.ts';
import type { Token } from './tokens.ts';

/** Fewer words than this tell nothing of how a line is capitalised. */
const FEWEST_WORDS = 4;
/** Share of the telling words of a headline that are capitalised. */
const CAPITALISED = 0.8;

/** Whether nearly all words of a sentence are capitalised, so that it does not show where names begin and end. */
export function isHeadline(tokens: readonly Token[]): boolean {
  const telling = tokens.filter(({ kind, lower }) => kind === 'word' && lower.length > 3 && !isFunctionWord(lower));
  const capitalised = telling.filter(({ isCapitalised }) => isCapitalised);
  return telling.length >= FEWEST_WORDS && capitalised.length >= telling.length * CAPITALISED;
}

/**
 * Whether a run of words that only headlines print is a known name with words of the headline ("Jane Poole Wins Cup",
 * "Shocking Thing Poole"): it holds the whole name of somebody whom the prose names, or ends in the surname of one with no
 * forename before it.
 */
export function isPartOfHeadline(words: readonly string[], known: readonly { words: readonly string[] }[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const hasForename = canBeForename(lower[0] ?? '');
  const line = ` ${lower.join(' ')} `;
  return known.some(({ words: name }) => {
    const own = name.map((word) => word.toLowerCase());
    const isLonger = lower.length > own.length && line.includes(` ${own.join(' ')} `);
    return isLonger || (!hasForename && lower.at(-1) === own.at(-1));
  });
}
