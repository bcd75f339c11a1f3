import type { Ranked } from './best-passages.ts';
import type { Query } from './query.ts';

/** What the first passages speak of besides the words of the question. */
export interface FollowedTopic {
  /** From 0 to 1: the share of it that these terms hold. */
  shareOf(terms: Iterable<string>): number;
}

const FIRST_PASSAGES = 10;
const MOST_TERMS = 30;
/** A passage of fewer terms counts as one of so many. */
const SHORTEST = 10;

/**
 * Pseudo-relevance feedback, in the manner of relevance models (Lavrenko and Croft, SIGIR 2001): the terms that set the best
 * passages apart. It only helps to order what is found, and finds nothing itself.
 */
export function followTopic(
  query: Query,
  ranked: readonly Ranked[],
  textOf: (passage: number) => readonly string[],
  weightOf: (term: string) => number,
): FollowedTopic {
  const asked = new Set(query.terms.flatMap(({ forms }) => forms.map(({ term }) => term)));
  const worths = new Map<string, number>();
  const leading = ranked[0]?.score ?? 1;
  for (const { passage, score } of ranked.slice(0, FIRST_PASSAGES)) {
    const text = textOf(passage);
    const share = score / leading / Math.max(SHORTEST, text.length);
    for (const term of text) if (!asked.has(term)) worths.set(term, (worths.get(term) ?? 0) + share);
  }
  const weighed = [...worths].map(([term, worth]): [string, number] => [term, worth * weightOf(term)]);
  const topic = new Map(weighed.sort(([, a], [, b]) => b - a).slice(0, MOST_TERMS));
  const total = [...topic.values()].reduce((sum, worth) => sum + worth, 0);
  return {
    shareOf(terms) {
      if (total === 0) return 0;
      let sum = 0;
      for (const term of new Set(terms)) sum += topic.get(term) ?? 0;
      return sum / total;
    },
  };
}
