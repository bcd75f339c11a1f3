import { describe, expect, it } from 'vitest';
import { compileTrees, treesValue, treeValue } from '../../src/search/regression-trees.ts';

/** The first feature up to 2 is 10; above, the second up to 0 is 20, and else 30. */
const TREE = { features: [0, 1], thresholds: [2, 0], children: [-1, 1, -2, -3], values: [10, 20, 30] };

describe('a regression tree', () => {
  it.each([
    [[2, 5], 10],
    [[2.1, 0], 20],
    [[3, 1], 30],
  ])('says of %j %d', (row, value) => {
    expect(treeValue(TREE, row)).toBe(value);
  });

  it('without nodes is its first value', () => {
    expect(treeValue({ features: [], thresholds: [], children: [], values: [7] }, [1])).toBe(7);
  });

  it('is added to the others', () => {
    expect(treesValue([TREE, TREE], [3, 1])).toBe(60);
    expect(treesValue([], [3, 1])).toBe(0);
  });

  it('says the same where it is compiled with others', () => {
    const leaf = { features: [], thresholds: [], children: [], values: [7] };
    const deep = { features: [1, 0, 1], thresholds: [4, 1, 2], children: [1, -1, 2, -2, -3, -4], values: [1, 2, 3, 4] };
    const trees = [TREE, leaf, deep, TREE, deep];
    const compiled = compileTrees(trees);
    for (const one of [0, 1, 1.5, 2, 3])
      for (const other of [-1, 0, 1, 2, 3, 4, 5]) expect(compiled([one, other])).toBe(treesValue(trees, [one, other]));
    expect(compileTrees([])([1])).toBe(0);
    expect(compileTrees([leaf])([])).toBe(7);
  });
});
