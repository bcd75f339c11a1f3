import { describe, expect, it } from 'vitest';
import { BOOSTING_SETTINGS, type LabelledRow, learnBoostedTrees } from '../../../src/cli/training/boosted-trees.ts';
import { treesValue } from '../../../src/search/regression-trees.ts';

const rows = Array.from({ length: 200 }, (_, at): LabelledRow => {
  const first = (at * 37) % 100;
  const second = (at * 61) % 100;
  return { row: [first, second], isTrue: first > 50 !== second > 50, importance: 1 };
});
const settings = { ...BOOSTING_SETTINGS, featureShare: 1 };

describe('boosted trees', () => {
  it('learn what no single feature tells', () => {
    const trees = learnBoostedTrees(rows, settings);
    const right = rows.filter(({ row, isTrue }) => treesValue(trees, row) > 0 === isTrue);
    expect(right.length).toBeGreaterThan(190);
  });

  it('are the same for the same rows', () => {
    expect(learnBoostedTrees(rows, settings)).toEqual(learnBoostedTrees(rows, settings));
  });

  it('weigh both classes alike, however few there are of one', () => {
    const blind = Array.from({ length: 200 }, (_, at): LabelledRow => ({ row: [1], isTrue: at < 20, importance: 1 }));
    expect(treesValue(learnBoostedTrees(blind, settings), [1])).toBeCloseTo(0, 0);
  });
});
