import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, PAIRS } from '../../../src/attribution/frames/chain.ts';
import { marginals } from '../../../src/cli/training/forward-backward.ts';
import { chains, labellings, scoreOf } from '../../attribution/frames/all-labellings.ts';

describe('the probabilities of labels', () => {
  it('are those of all labellings together', () => {
    fc.assert(
      fc.property(chains, (scores) => {
        const { length } = scores;
        const all = labellings(length).map((labels) => ({ labels, weight: Math.exp(scoreOf(scores, labels)) }));
        const total = all.reduce((sum, { weight }) => sum + weight, 0);
        const nodes = new Float64Array(length * LABELS);
        const edges = new Float64Array(length * PAIRS);
        for (const { labels, weight } of all)
          for (const [at, label] of labels.entries()) {
            const node = at * LABELS + label;
            nodes[node] = (nodes[node] ?? 0) + weight / total;
            if (at === 0) continue;
            const edge = at * PAIRS + (labels[at - 1] ?? 0) * LABELS + label;
            edges[edge] = (edges[edge] ?? 0) + weight / total;
          }
        const found = marginals(scores);
        expect(found.logZ).toBeCloseTo(Math.log(total), 6);
        for (const [at, value] of nodes.entries()) expect(found.nodes[at]).toBeCloseTo(value, 8);
        for (const [at, value] of edges.entries()) expect(found.edges[at]).toBeCloseTo(value, 8);
      }),
      { numRuns: 40 },
    );
  });

  it('sum to 1 at each token of a long chain with scores in the hundreds', () => {
    const length = 300;
    const nodes = Float64Array.from({ length: length * LABELS }, (_, at) => 300 * Math.sin(at));
    const edges = Float64Array.from({ length: length * PAIRS }, (_, at) => 50 * Math.cos(at));
    const found = marginals({ length, nodes, edges });
    for (let at = 0; at < length; at += 1) {
      const sum = found.nodes.subarray(at * LABELS, (at + 1) * LABELS).reduce((a, b) => a + b, 0);
      expect(sum).toBeCloseTo(1, 6);
    }
  });
});
