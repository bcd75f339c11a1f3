import { editDistance, isSlipFor } from './edit-distance.ts';
import type { Vocabulary } from './vocabulary.ts';

const MOST = 3;
/** Shorter words are too near to each other: of those only two letters that changed places are a slip. */
const SHORTEST = 5;
const SHORTEST_SWAPPED = 4;

/** Whether the letters are the same but for two neighbours that changed places behind the first. */
function isSwapped(typed: string, known: string): boolean {
  if (typed.length !== known.length || typed[0] !== known[0] || /\d/u.test(typed)) return false;
  const at = [...typed].findIndex((letter, index) => letter !== known[index]);
  return (
    at > 0 && typed[at] === known[at + 1] && typed[at + 1] === known[at] && typed.slice(at + 2) === known.slice(at + 2)
  );
}

/** How far a term of the corpus is from one as it was typed, or null where it is no slip for it. */
function slipDistance(typed: string, known: string): number | null {
  if (typed.length < SHORTEST_SWAPPED || Math.abs(known.length - typed.length) > 2) return null;
  const isSlip = typed.length < SHORTEST ? isSwapped(typed, known) : known[0] === typed[0] && isSlipFor(typed, known);
  return isSlip ? editDistance(typed, known, 2) : null;
}

/**
 * Terms of the corpus that an unknown one may be a slip for, the nearest and most frequent first. `word` is the word as typed: the
 * stem of a slip can be another one than that of the word that was meant.
 */
export function similarTerms(vocabulary: Vocabulary, term: string, word: string = term): string[] {
  if (term.includes('-')) return [];
  const found: { term: string; distance: number; count: number }[] = [];
  for (const known of vocabulary.terms.keys()) {
    const distance = slipDistance(term, known) ?? (word === term ? null : slipDistance(word, known));
    if (distance !== null) found.push({ term: known, distance, count: vocabulary.frequency(known) });
  }
  const nearest = Math.min(...found.map(({ distance }) => distance));
  return found
    .filter(({ distance }) => distance === nearest)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map((one) => one.term);
}
