import fc from 'fast-check';
import { LABELS, PAIRS, type Scores } from '../../../src/attribution/frames/chain.ts';

/** Every labelling of so many tokens. */
export function labellings(length: number): number[][] {
  if (length === 0) return [[]];
  return labellings(length - 1).flatMap((labels) => Array.from({ length: LABELS }, (_, label) => [...labels, label]));
}

export function scoreOf({ nodes, edges }: Scores, labels: readonly number[]): number {
  return labels.reduce((sum, label, at) => {
    const edge = at === 0 ? 0 : (edges[at * PAIRS + (labels[at - 1] ?? 0) * LABELS + label] ?? 0);
    return sum + (nodes[at * LABELS + label] ?? 0) + edge;
  }, 0);
}

const scores = (count: number) =>
  fc
    .array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: count, maxLength: count })
    .map((values) => Float64Array.from(values));

/** Chains short enough to try every labelling. */
export const chains: fc.Arbitrary<Scores> = fc
  .integer({ min: 1, max: 4 })
  .chain((length) =>
    fc.record({ length: fc.constant(length), nodes: scores(length * LABELS), edges: scores(length * PAIRS) }),
  );
