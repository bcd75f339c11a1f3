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

/** Tells what all trees say together of a thing with these features. */
export type TreesReader = (row: ArrayLike<number>) => number;

/**
 * The same for trees that are asked often: they stand one behind the other in four lists. A child is there the number of its
 * node among those of all trees, or below 0 that of its value among the values of all, -1 the first.
 */
export function compileTrees(trees: readonly RegressionTree[]): TreesReader {
  const nodes = trees.reduce((sum, { features }) => sum + features.length, 0);
  const all = {
    features: new Uint8Array(nodes),
    thresholds: new Float64Array(nodes),
    children: new Int32Array(2 * nodes),
    values: Float64Array.from(trees.flatMap(({ values }) => Array.from(values))),
  };
  const roots = new Int32Array(trees.length);
  let node = 0;
  let value = 0;
  for (const [at, { features, thresholds, children, values }] of trees.entries()) {
    roots[at] = features.length === 0 ? -1 - value : node;
    all.features.set(Array.from(features), node);
    all.thresholds.set(Array.from(thresholds), node);
    for (let child = 0; child < children.length; child += 1) {
      const place = children[child] ?? -1;
      all.children[2 * node + child] = place < 0 ? place - value : place + node;
    }
    node += features.length;
    value += values.length;
  }
  const { features, thresholds, children, values } = all;
  // Typed, so that reading leaves no number behind to be collected.
  const seen = new Float64Array(features.reduce((most, feature) => Math.max(most, feature + 1), 0));
  return (row) => {
    for (let at = 0; at < seen.length; at += 1) seen[at] = row[at] ?? 0;
    let sum = 0;
    for (let at = 0; at < roots.length; at += 1) {
      let place = roots[at] ?? -1;
      while (place >= 0) {
        const isLeft = (seen[features[place] ?? 0] ?? 0) <= (thresholds[place] ?? 0);
        place = children[2 * place + (isLeft ? 0 : 1)] ?? -1;
      }
      sum += values[-place - 1] ?? 0;
    }
    return sum;
  };
}

const NUMBERS = z.array(z.number());

/** A file of trees, and the features that they were learnt over. */
const TREES_FILE = z.object({
  features: z.array(z.string()),
  trees: z.array(z.object({ features: NUMBERS, thresholds: NUMBERS, children: NUMBERS, values: NUMBERS })),
});

/**
 * Reads the trees of a file.
 *
 * @param script the one that learns them
 * @throws {Error} where they were learnt over other features than these
 */
export function readTrees(file: unknown, features: readonly string[], script: string): TreesReader {
  const { features: learnt, trees } = TREES_FILE.parse(file);
  if (learnt.join() !== features.join())
    throw new Error(`Trees were learnt over other features than are seen now. Run "npm run ${script}".`);
  return compileTrees(trees);
}
