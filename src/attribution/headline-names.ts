import { isFunctionWord } from './capitalised-words.ts';
import { canBeForename } from './forenames.ts';
import type { Token } from './tokens.ts';

/** Fewer words than this tell nothing of how a line is capitalised. */
const FEWEST_WORDS = 4;
/** Share of the telling words of a headline that are capitalised. */
const CAPITALISED = 0.8;

/** Whether nearly all words of a sentence are capitalised, so that it does not show where names begin and end. */
export function isHeadline(tokens: readonly Token[]): boolean {
  let most = 0;
  for (const { isCapitalised } of tokens) if (isCapitalised) most += 1;
  let [telling, capitalised] = [0, 0];
  for (const { kind, lower, isCapitalised } of tokens) {
    if (kind !== 'word' || lower.length <= 3 || isFunctionWord(lower)) continue;
    telling += 1;
    if (isCapitalised) capitalised += 1;
    // In prose the first words tell already that too few can be capitalised.
    else if (most < (most + telling - capitalised) * CAPITALISED) return false;
  }
  return telling >= FEWEST_WORDS && capitalised >= telling * CAPITALISED;
}

/**
 * Whether a run of words that only headlines print is a known name with words of the headline ("Jane Poole Wins Cup",
 * "Shocking Thing Poole"): it holds the whole name of somebody whom the prose names, or ends in the surname of one with no
 * forename before it. `known` is in lower case.
 */
export function isPartOfHeadline(words: readonly string[], known: readonly (readonly string[])[]): boolean {
  const lower = words.map((word) => word.toLowerCase());
  const hasForename = canBeForename(lower[0] ?? '');
  const line = ` ${lower.join(' ')} `;
  return known.some((own) => {
    const isLonger = lower.length > own.length && line.includes(` ${own.join(' ')} `);
    return isLonger || (!hasForename && lower.at(-1) === own.at(-1));
  });
}
