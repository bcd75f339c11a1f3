import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binFeatures } from '../../../src/cli/training/grow-tree.ts';
import { LAMBDA_SETTINGS, learnLambdaMart, type RankedGroup } from '../../../src/cli/training/lambda-mart.ts';
import { seeded } from '../../../src/cli/training/seeded.ts';
import { treesValue } from '../../../src/search/regression-trees.ts';

const SETTINGS = { ...LAMBDA_SETTINGS, trees: 40, fewest: 5, featureShare: 1 };

/** What is right has a high second feature, unless the third is high too; the first tells nothing. */
function groups(count: number, seed: number): RankedGroup[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const rows = Array.from({ length: 20 }, () => [random(), random(), random()]);
    return { rows, gains: rows.map(([, second = 0, third = 0]) => (second > 0.7 && third < 0.5 ? 1 : 0)) };
  });
}

const bestOf = ({ rows, gains }: RankedGroup, trees: ReturnType<typeof learnLambdaMart>) => {
  const values = rows.map((row) => treesValue(trees, row));
  return gains[values.indexOf(Math.max(...values))];
};

describe('LambdaMART', () => {
  const trees = learnLambdaMart(groups(60, 1), SETTINGS);

  it('learns what is right, also where it takes two features together', () => {
    const unseen = groups(60, 2).filter(({ gains }) => gains.includes(1));
    expect(unseen.filter((group) => bestOf(group, trees) === 1).length).toBeGreaterThan(0.9 * unseen.length);
  });

  it('gives the same trees for the same groups', () => {
    expect(learnLambdaMart(groups(60, 1), SETTINGS)).toEqual(trees);
  });

  it('learns nothing where nothing is right', () => {
    const hopeless = groups(5, 3).map(({ rows }) => ({ rows, gains: rows.map(() => 0) }));
    expect(treesValue(learnLambdaMart(hopeless, SETTINGS), [0.5, 0.9, 0.1])).toBe(0);
  });
});

describe('bins', () => {
  it('hold what is at most their edge, and more than the one before', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1 }), (values) => {
        const { bins, edges } = binFeatures(values.map((value) => [value]));
        for (const [at, value] of values.entries()) {
          const bin = bins[0]?.[at] ?? -1;
          expect(value).toBeLessThanOrEqual(edges[0]?.[bin] ?? Number.POSITIVE_INFINITY);
          expect(value).toBeGreaterThan(edges[0]?.[bin - 1] ?? Number.NEGATIVE_INFINITY);
        }
      }),
    );
  });
});
