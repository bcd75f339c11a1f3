import type { Query } from './query.ts';
import type { Ranking } from './ranking.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is seen of the turns of a conversation, in a corpus that is long enough to tell how common a word is. */
export interface TurnEvidence {
  /** What the ranking gives the best turn, and the first five on average. */
  readonly best: number;
  readonly firstFive: number;
  /** The score of the first passage beside the weight of the question. */
  readonly strength: number;
  /** How common the content words are: the mean logarithm of the passages that hold them, of `SAMPLE` at most. */
  readonly common: number;
  /** Number of content words, on a logarithmic scale. */
  readonly content: number;
}

/** The number of passages, and of those that hold a term. */
export type CountedTerms = Pick<Vocabulary, 'size' | 'frequency'>;

/** From so many passages on a corpus is long; in one of more than `SAMPLE`, words are counted as in so many of them. */
const LONG = 150;
const SAMPLE = 500;
/** How many of the first turns are looked at, and what brings the logarithm of a common word to about 1. */
const FIRST = 5;
const COMMON = 5;

/**
 * Gathers what the turns show; null in a short corpus, and where no turns were ranked.
 *
 * @param worths what the turns are given, best first
 */
export function turnEvidence(
  query: Query,
  ranking: Pick<Ranking, 'ranked'>,
  { size, frequency }: CountedTerms,
  worths: readonly number[],
): TurnEvidence | null {
  if (size < LONG || worths.length === 0) return null;
  const first = worths.slice(0, FIRST);
  const content = query.terms.filter(({ isContent }) => isContent);
  const common = content.reduce((sum, { term }) => sum + Math.log(1 + frequency(term) * Math.min(1, SAMPLE / size)), 0);
  const total = query.terms.reduce((sum, { weight }) => sum + weight, 0);
  return {
    best: first[0] ?? 0,
    firstFive: first.reduce((sum, worth) => sum + worth, 0) / first.length,
    strength: (ranking.ranked[0]?.score ?? 0) / total,
    common: common / Math.max(1, content.length) / COMMON,
    content: Math.log2(1 + content.length) / 4,
  };
}
