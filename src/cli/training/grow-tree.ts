import type { RegressionTree } from '../../search/regression-trees.ts';
import { shuffle } from './seeded.ts';

/** Features of many things, each cut into bins. */
export interface Binned {
  readonly size: number;
  /** By feature, the bin of each thing. */
  readonly bins: readonly Uint8Array[];
  /** By feature, the highest value of each bin but the last. */
  readonly edges: readonly Float64Array[];
}

export interface TreeSettings {
  /** What is taken of each tree. */
  readonly rate: number;
  readonly leaves: number;
  /** Fewest things in a leaf. */
  readonly fewest: number;
  /** Added to the curvature of a leaf, so that few things say little. */
  readonly penalty: number;
  /** The share of the features that each tree may use. */
  readonly featureShare: number;
}

const BINS = 64;
const DIGITS = 4;
const rounded = (value: number) => Number(value.toPrecision(DIGITS));

/** Bins of about equally many things; the edges are rounded, as they are kept. */
export function binFeatures(rows: readonly (readonly number[])[]): Binned {
  const count = rows[0]?.length ?? 0;
  const edges: Float64Array[] = [];
  const bins = Array.from({ length: count }, (_, feature) => {
    const values = Float64Array.from(rows, (row) => row[feature] ?? 0).sort();
    const cuts = Array.from({ length: BINS - 1 }, (__, cut) =>
      rounded(values[Math.floor(((cut + 1) * values.length) / BINS)] ?? 0),
    );
    const own = Float64Array.from(new Set(cuts)).sort();
    edges.push(own);
    return Uint8Array.from(rows, (row) => {
      const value = row[feature] ?? 0;
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (value <= (own[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      return low;
    });
  });
  return { size: rows.length, bins, edges };
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/** A leaf while the tree grows. */
interface Leaf {
  readonly things: Int32Array;
  readonly split: Split | null;
  /** The node above, and on which side of it; -1 for the root. */
  readonly parent: number;
  readonly side: 0 | 1;
}

/** The best split of some things by the features that may be used; null where none is worth it. */
function findSplit(
  { bins, edges }: Binned,
  things: Int32Array,
  features: Int32Array,
  pulls: Float64Array,
  curves: Float64Array,
  { fewest, penalty }: TreeSettings,
): Split | null {
  if (things.length < 2 * fewest) return null;
  let best: Split | null = null;
  const pullsOf = new Float64Array(BINS);
  const curvesOf = new Float64Array(BINS);
  const counts = new Int32Array(BINS);
  let pull = 0;
  let curve = 0;
  for (const thing of things) {
    pull += pulls[thing] ?? 0;
    curve += curves[thing] ?? 0;
  }
  const worth = (p: number, c: number) => (p * p) / (c + penalty);
  for (const feature of features) {
    const own = bins[feature];
    if (own === undefined) continue;
    pullsOf.fill(0);
    curvesOf.fill(0);
    counts.fill(0);
    for (const thing of things) {
      const bin = own[thing] ?? 0;
      pullsOf[bin] = (pullsOf[bin] ?? 0) + (pulls[thing] ?? 0);
      curvesOf[bin] = (curvesOf[bin] ?? 0) + (curves[thing] ?? 0);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    let leftPull = 0;
    let leftCurve = 0;
    let left = 0;
    for (let bin = 0; bin < (edges[feature]?.length ?? 0); bin += 1) {
      leftPull += pullsOf[bin] ?? 0;
      leftCurve += curvesOf[bin] ?? 0;
      left += counts[bin] ?? 0;
      if (left < fewest || things.length - left < fewest) continue;
      const gain = worth(leftPull, leftCurve) + worth(pull - leftPull, curve - leftCurve) - worth(pull, curve);
      if (gain > (best?.gain ?? 1e-9)) best = { feature, bin, gain };
    }
  }
  return best;
}

/** A tree, and what it says of each thing. */
export interface GrownTree {
  readonly tree: RegressionTree;
  worthOf(thing: number): number;
}

/** Grows a tree leaf by leaf, the most telling split first, as gradient boosting does (Friedman, Annals of Statistics 2001). */
export function growTree(
  binned: Binned,
  things: Int32Array,
  pulls: Float64Array,
  curves: Float64Array,
  settings: TreeSettings,
  random: () => number,
): GrownTree {
  const all = Int32Array.from(binned.bins, (_, feature) => feature);
  shuffle(all, random);
  const features = all.subarray(0, Math.max(1, Math.round(settings.featureShare * all.length)));
  const leafOf = (own: Int32Array, parent: number, side: 0 | 1): Leaf => ({
    things: own,
    split: findSplit(binned, own, features, pulls, curves, settings),
    parent,
    side,
  });
  const leaves = [leafOf(things, -1, 0)];
  const tree = {
    features: [] as number[],
    thresholds: [] as number[],
    children: [] as number[],
    values: [] as number[],
  };
  const splitBins: number[] = [];
  while (leaves.length < settings.leaves) {
    const at = leaves.reduce((most, leaf, index) => {
      const gain = leaf.split?.gain ?? 0;
      return gain > (leaves[most]?.split?.gain ?? 0) ? index : most;
    }, 0);
    const leaf = leaves[at];
    if (!leaf?.split) break;
    const { feature, bin } = leaf.split;
    const own = binned.bins[feature] ?? new Uint8Array();
    const node = tree.features.length;
    tree.features.push(feature);
    tree.thresholds.push(binned.edges[feature]?.[bin] ?? 0);
    tree.children.push(-1, -1);
    splitBins.push(bin);
    if (leaf.parent >= 0) tree.children[2 * leaf.parent + leaf.side] = node;
    const isLeft = (thing: number) => (own[thing] ?? 0) <= bin;
    leaves[at] = leafOf(leaf.things.filter(isLeft), node, 0);
    leaves.push(
      leafOf(
        leaf.things.filter((thing) => !isLeft(thing)),
        node,
        1,
      ),
    );
  }
  for (const [index, leaf] of leaves.entries()) {
    let pull = 0;
    let curve = 0;
    for (const thing of leaf.things) {
      pull += pulls[thing] ?? 0;
      curve += curves[thing] ?? 0;
    }
    tree.values.push(rounded((settings.rate * pull) / (curve + settings.penalty)));
    if (leaf.parent >= 0) tree.children[2 * leaf.parent + leaf.side] = -1 - index;
  }
  const worthOf = (thing: number) => {
    let node = tree.features.length === 0 ? -1 : 0;
    while (node >= 0) {
      const isLeft = (binned.bins[tree.features[node] ?? 0]?.[thing] ?? 0) <= (splitBins[node] ?? 0);
      node = tree.children[2 * node + (isLeft ? 0 : 1)] ?? -1;
    }
    return tree.values[-node - 1] ?? 0;
  };
  return { tree, worthOf };
}
