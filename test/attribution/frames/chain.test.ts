import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPath } from '../../../src/attribution/frames/chain.ts';
import { chains, labellings, scoreOf } from './all-labellings.ts';

describe('the best labelling', () => {
  it('scores as much as the best of all', () => {
    fc.assert(
      fc.property(chains, (scores) => {
        const best = Math.max(...labellings(scores.length).map((labels) => scoreOf(scores, labels)));
        expect(scoreOf(scores, [...bestPath(scores)])).toBeCloseTo(best, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('of no tokens is empty', () => {
    expect(bestPath({ length: 0, nodes: new Float64Array(), edges: new Float64Array() })).toHaveLength(0);
  });
});
