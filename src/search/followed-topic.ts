import type { Ranked } from './best-passages.ts';
import type { Query } from './query.ts';

/** What the first passages speak of besides the words of the question. */
export interface FollowedTopic {
  /** From 0 to 1: the share of it that these passages hold together. */
  shareOf(passages: readonly number[]): number;
}

const FIRST_PASSAGES = 10;
/** As many as there are bits to mark them by. */
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
  const topic = weighed.sort(([, a], [, b]) => b - a).slice(0, MOST_TERMS);
  const total = topic.reduce((sum, [, worth]) => sum + worth, 0);
  const shares = Float64Array.from(topic, ([, worth]) => worth / total);
  const bits = new Map(topic.map(([term], at) => [term, 1 << at]));
  const known = new Map<number, number>();
  /** The terms of the topic that a passage holds, a bit for each. */
  const heldBy = (passage: number) => {
    let held = known.get(passage);
    if (held === undefined) {
      held = 0;
      for (const term of textOf(passage)) held |= bits.get(term) ?? 0;
      known.set(passage, held);
    }
    return held;
  };
  return {
    shareOf(passages) {
      if (total === 0) return 0;
      let held = 0;
      for (const passage of passages) held |= heldBy(passage);
      let sum = 0;
      // Asked of every turn that is judged: a walk by numbers leaves nothing behind to be collected.
      for (let at = 0; at < shares.length; at += 1) if ((held & (1 << at)) !== 0) sum += shares[at] ?? 0;
      return sum;
    },
  };
}
