import { editDistance, isSlipFor } from './edit-distance.ts';
import type { Vocabulary } from './vocabulary.ts';

const MOST = 3;
const SHORTEST = 5;

/** Terms of the corpus that an unknown one may be a slip for, the nearest and most frequent first. */
export function similarTerms(vocabulary: Vocabulary, term: string): string[] {
  if (term.length < SHORTEST || term.includes('-')) return [];
  const found: { term: string; distance: number; count: number }[] = [];
  for (const [known, count] of vocabulary.terms) {
    if (Math.abs(known.length - term.length) > 2 || known[0] !== term[0] || !isSlipFor(term, known)) continue;
    found.push({ term: known, distance: editDistance(term, known, 2), count });
  }
  const nearest = Math.min(...found.map(({ distance }) => distance));
  return found
    .filter(({ distance }) => distance === nearest)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map((one) => one.term);
}
