import type { RegressionTree } from '../../search/regression-trees.ts';
import { binFeatures, growTree, type TreeSettings } from './grow-tree.ts';
import { seeded, shuffle } from './seeded.ts';

/** Something that is one of two things, with what is seen of it. */
export interface LabelledRow {
  readonly row: readonly number[];
  readonly isTrue: boolean;
  /** How much it counts beside the others. */
  readonly importance: number;
}

export interface BoostingSettings extends TreeSettings {
  readonly trees: number;
  /** The share of rows that each tree is grown from. */
  readonly sampled: number;
}

export const BOOSTING_SETTINGS: BoostingSettings = {
  trees: 240,
  rate: 0.025,
  leaves: 8,
  fewest: 15,
  penalty: 5,
  featureShare: 0.4,
  sampled: 0.7,
};

/**
 * Boosts regression trees along the logistic loss (Friedman, "Greedy Function Approximation", Annals of Statistics 2001), both
 * classes weighed alike: their sum is above 0 for what is rather true. The same rows give the same trees.
 */
export function learnBoostedTrees(
  rows: readonly LabelledRow[],
  settings: BoostingSettings = BOOSTING_SETTINGS,
  seed = 1,
): RegressionTree[] {
  const binned = binFeatures(rows.map(({ row }) => row));
  const random = seeded(seed);
  const massOf = (isTrue: boolean) =>
    rows.reduce((sum, row) => sum + (row.isTrue === isTrue ? row.importance : 0), 0) || 1;
  const masses = { true: massOf(true), false: massOf(false) };
  const shares = rows.map(
    ({ isTrue, importance }) => (rows.length * importance) / (2 * (isTrue ? masses.true : masses.false)),
  );
  const sums = new Float64Array(rows.length);
  const pulls = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);
  const numbers = Int32Array.from(rows, (_, at) => at);
  return Array.from({ length: settings.trees }, () => {
    for (const [at, { isTrue }] of rows.entries()) {
      const likely = 1 / (1 + Math.exp(-(sums[at] ?? 0)));
      const share = shares[at] ?? 0;
      pulls[at] = share * ((isTrue ? 1 : 0) - likely);
      curves[at] = share * likely * (1 - likely);
    }
    shuffle(numbers, random);
    const sampled = numbers.slice(0, Math.ceil(settings.sampled * numbers.length));
    const { tree, worthOf } = growTree(binned, sampled, pulls, curves, settings, random);
    for (let at = 0; at < rows.length; at += 1) sums[at] = (sums[at] ?? 0) + worthOf(at);
    return tree;
  });
}
