import type { RegressionTree } from '../../search/regression-trees.ts';
import { type Binned, binFeatures, growTree, type TreeSettings } from './grow-tree.ts';
import { seeded, shuffle } from './seeded.ts';

/** The candidates of one question: their features, and what each of them is worth. */
export interface RankedGroup {
  readonly rows: readonly (readonly number[])[];
  readonly gains: readonly number[];
}

export interface LambdaSettings extends TreeSettings {
  readonly trees: number;
  /** Only pairs with one of so many first places are learnt from. */
  readonly truncation: number;
  /** The share of questions that each tree is grown from. */
  readonly sampled: number;
}

export const LAMBDA_SETTINGS: LambdaSettings = {
  trees: 150,
  rate: 0.08,
  leaves: 15,
  fewest: 100,
  penalty: 10,
  featureShare: 0.4,
  truncation: 15,
  sampled: 0.7,
};

/** For passages of articles: mostly one of those that are found answers a question, and it should be the first. */
export const ARTICLE_SETTINGS: LambdaSettings = {
  trees: 250,
  rate: 0.04,
  leaves: 8,
  fewest: 50,
  penalty: 10,
  featureShare: 0.5,
  truncation: 5,
  sampled: 0.7,
};

const discount = (place: number) => 1 / Math.log2(place + 2);

/** Adds the pulls of one question's pairs, and their curvature, to those of its candidates, which begin at `from`. */
function addLambdas(
  gains: readonly number[],
  scores: Float64Array,
  from: number,
  truncation: number,
  pulls: Float64Array,
  curves: Float64Array,
): void {
  const order = gains.map((_, at) => at).sort((a, b) => (scores[from + b] ?? 0) - (scores[from + a] ?? 0) || a - b);
  const ideal = [...gains]
    .sort((a, b) => b - a)
    .slice(0, truncation)
    .reduce((sum, gain, place) => sum + gain * discount(place), 0);
  if (ideal === 0) return;
  let all = 0;
  for (let i = 0; i < Math.min(truncation, order.length); i += 1) {
    for (let j = i + 1; j < order.length; j += 1) {
      const a = order[i] ?? 0;
      const b = order[j] ?? 0;
      const gap = (gains[a] ?? 0) - (gains[b] ?? 0);
      if (gap === 0) continue;
      const [high, low] = gap > 0 ? [a, b] : [b, a];
      const ahead = (scores[from + high] ?? 0) - (scores[from + low] ?? 0);
      // What changing places would change of the measure, less for pairs that are far apart already.
      const change = (Math.abs(gap) * (discount(i) - discount(j))) / ideal / (0.01 + Math.abs(ahead));
      const wrong = 1 / (1 + Math.exp(ahead));
      const pull = wrong * change;
      const curve = wrong * (1 - wrong) * change;
      pulls[from + high] = (pulls[from + high] ?? 0) + pull;
      pulls[from + low] = (pulls[from + low] ?? 0) - pull;
      curves[from + high] = (curves[from + high] ?? 0) + curve;
      curves[from + low] = (curves[from + low] ?? 0) + curve;
      all += 2 * pull;
    }
  }
  if (all === 0) return;
  // No question pulls much more than another.
  const scale = Math.log2(1 + all) / all;
  for (let at = from; at < from + gains.length; at += 1) {
    pulls[at] = (pulls[at] ?? 0) * scale;
    curves[at] = (curves[at] ?? 0) * scale;
  }
}

/** What training looks at: all candidates, one behind the other, and where those of each question begin. */
interface Candidates {
  readonly binned: Binned;
  readonly starts: readonly number[];
}

function candidatesOf(groups: readonly RankedGroup[]): Candidates {
  let next = 0;
  const starts = groups.map(({ rows }) => {
    next += rows.length;
    return next - rows.length;
  });
  return { binned: binFeatures(groups.flatMap(({ rows }) => rows)), starts };
}

/**
 * LambdaMART (Burges, "From RankNet to LambdaRank to LambdaMART", MSR-TR-2010-82): regression trees, each grown along the
 * gradients that would raise the discounted gain of the first places. The same groups give the same trees.
 */
export function learnLambdaMart(groups: readonly RankedGroup[], settings: LambdaSettings, seed = 1): RegressionTree[] {
  const { binned, starts } = candidatesOf(groups);
  const random = seeded(seed);
  const scores = new Float64Array(binned.size);
  const pulls = new Float64Array(binned.size);
  const curves = new Float64Array(binned.size);
  const numbers = Int32Array.from(groups, (_, at) => at);
  return Array.from({ length: settings.trees }, () => {
    pulls.fill(0);
    curves.fill(0);
    shuffle(numbers, random);
    const sampled: number[] = [];
    for (const number of numbers.subarray(0, Math.ceil(settings.sampled * numbers.length))) {
      const from = starts[number] ?? 0;
      const gains = groups[number]?.gains ?? [];
      addLambdas(gains, scores, from, settings.truncation, pulls, curves);
      for (let at = from; at < from + gains.length; at += 1) sampled.push(at);
    }
    const { tree, worthOf } = growTree(binned, Int32Array.from(sampled), pulls, curves, settings, random);
    for (let at = 0; at < binned.size; at += 1) scores[at] = (scores[at] ?? 0) + worthOf(at);
    return tree;
  });
}
