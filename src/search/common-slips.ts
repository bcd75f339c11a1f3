import { hashWord } from '../attribution/frames/feature-hash.ts';
import { wordVectors } from '../attribution/frames/model.ts';
import { termOf } from './analyzer.ts';
import { EVERYDAY_WORDS, REPORTING_WORDS } from './common-words.ts';
import { editDistance, isSlipFor } from './edit-distance.ts';
import { ASKING_WORDS, STOP_WORDS } from './stop-words.ts';
import { isListed } from './thesaurus/thesaurus.ts';

/** Shorter words are too near to each other. */
const SHORTEST = 4;
/** A slip for a word of this many letters or fewer is one letter. */
const SHORT = 6;

const PLAIN = /^[a-z]+$/u;
const COMMON = [...new Set([...EVERYDAY_WORDS, ...REPORTING_WORDS, ...STOP_WORDS, ...ASKING_WORDS])].filter(
  (word) => word.length >= SHORTEST && PLAIN.test(word),
);

/** Whether a word is one of English that is known here, and so no slip for another; `word` is folded. */
export function isEnglish(word: string): boolean {
  return wordVectors().rowOf(hashWord(word)) !== 0 || isListed(termOf(word));
}

/**
 * The word of every day that a mistyped one stands for: "happend", "probaly"; null for a word that is right, and where none is
 * near. `word` is folded.
 */
export function commonWordMeant(word: string): string | null {
  if (word.length < SHORTEST || !PLAIN.test(word) || isEnglish(word)) return null;
  let nearest: string | null = null;
  let least = word.length > SHORT ? 3 : 2;
  for (const common of COMMON) {
    if (common[0] !== word[0] || !isSlipFor(word, common)) continue;
    const distance = editDistance(word, common, least);
    if (distance >= least) continue;
    least = distance;
    nearest = common;
  }
  return nearest;
}
