import { z } from 'zod';

/**
 * A regression tree: node 0 is the root. What is at most the threshold of a node's feature goes to the left. A child below 0
 * is a leaf: -1 the first of `values`, -2 the second. A tree without nodes is its first value.
 */
export interface RegressionTree {
  readonly features: ArrayLike<number>;
  readonly thresholds: ArrayLike<number>;
  /** Of each node the left child, then the right one. */
  readonly children: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** The same tree in lists that are read fast. */
export function compileTree({ features, thresholds, children, values }: RegressionTree): RegressionTree {
  return {
    features: Uint8Array.from(features),
    thresholds: Float64Array.from(thresholds),
    children: Int16Array.from(children),
    values: Float64Array.from(values),
  };
}

/** What the tree says of a thing with these features. */
export function treeValue({ features, thresholds, children, values }: RegressionTree, row: ArrayLike<number>): number {
  let node = features.length === 0 ? -1 : 0;
  while (node >= 0) {
    const isLeft = (row[features[node] ?? 0] ?? 0) <= (thresholds[node] ?? 0);
    node = children[2 * node + (isLeft ? 0 : 1)] ?? -1;
  }
  return values[-node - 1] ?? 0;
}

/** What all trees say together. */
export function treesValue(trees: readonly RegressionTree[], row: ArrayLike<number>): number {
  let sum = 0;
  for (const tree of trees) sum += treeValue(tree, row);
  return sum;
}

const NUMBERS = z.array(z.number());

/** A file of trees, and the features that they were learnt over. */
const TREES_FILE = z.object({
  features: z.array(z.string()),
  trees: z.array(z.object({ features: NUMBERS, thresholds: NUMBERS, children: NUMBERS, values: NUMBERS })),
});

/**
 * The trees of a file, in lists that are read fast.
 *
 * @param script the one that learns them
 * @throws {Error} where they were learnt over other features than these
 */
export function readTrees(file: unknown, features: readonly string[], script: string): readonly RegressionTree[] {
  const { features: learnt, trees } = TREES_FILE.parse(file);
  if (learnt.join() !== features.join())
    throw new Error(`Trees were learnt over other features than are seen now. Run "npm run ${script}".`);
  return trees.map(compileTree);
}
