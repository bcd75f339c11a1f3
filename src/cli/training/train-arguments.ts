import { argumentFeatures, EDGE_FEATURES, NODE_FEATURES, reachOf } from '../../attribution/frames/argument-features.ts';
import { LABELS, PAIRS } from '../../attribution/frames/chain.ts';
import { EDGE_COUNT, FEATURE_COUNT } from '../../attribution/frames/feature-hash.ts';
import { AdaGrad } from './ada-grad.ts';
import { addRows } from './add-rows.ts';
import { marginals } from './forward-backward.ts';
import { RareFeatures } from './rare-features.ts';
import { seeded, shuffle } from './seeded.ts';
import type { TrainingSentence } from './training-sentence.ts';
import { SMALLEST_ERROR, type TrainingSettings } from './training-settings.ts';

const SETTINGS: TrainingSettings = { rounds: 8, rate: 0.03, fewestArticles: 70 };

interface Example {
  readonly nodes: Int32Array;
  readonly edges: Int32Array;
  readonly labels: Uint8Array;
}

/** Moves the weights of the features of one token by how far its probabilities are from the truth. */
function learn(
  learner: AdaGrad,
  isRare: Uint8Array,
  features: Int32Array,
  probabilities: Float64Array,
  truth: number,
): void {
  const width = probabilities.length;
  for (let column = 0; column < width; column += 1) {
    const gradient = (probabilities[column] ?? 0) - (column === truth ? 1 : 0);
    if (Math.abs(gradient) < SMALLEST_ERROR) continue;
    for (const feature of features) if (isRare[feature] !== 1) learner.step(feature * width + column, gradient);
  }
}

/** Weights by which the tokens around a cue are labelled: a linear-chain conditional random field. */
export function trainArguments(
  articles: readonly (readonly TrainingSentence[])[],
  settings = SETTINGS,
): {
  nodes: Float64Array;
  edges: Float64Array;
} {
  const examples: Example[] = [];
  const nodeCounts = new RareFeatures(FEATURE_COUNT);
  const edgeCounts = new RareFeatures(EDGE_COUNT);
  for (const sentences of articles) {
    nodeCounts.beginArticle();
    edgeCounts.beginArticle();
    for (const { view, frames } of sentences) {
      for (const { anchor, labels } of frames) {
        const reach = reachOf(view, anchor);
        const length = reach.to - reach.from;
        const nodes = new Int32Array(length * NODE_FEATURES);
        const edges = new Int32Array(length * EDGE_FEATURES);
        argumentFeatures(view, anchor, reach, nodes, edges);
        nodeCounts.add(nodes);
        edgeCounts.add(edges);
        examples.push({ nodes, edges, labels: labels.subarray(reach.from, reach.to) });
      }
    }
  }
  const isRareNode = nodeCounts.rarerThan(settings.fewestArticles);
  const isRareEdge = edgeCounts.rarerThan(settings.fewestArticles);
  const nodeLearner = new AdaGrad(FEATURE_COUNT * LABELS, settings.rate);
  const edgeLearner = new AdaGrad(EDGE_COUNT * PAIRS, settings.rate);
  const order = Int32Array.from(examples.keys());
  const random = seeded(7);
  for (let round = 1; round <= settings.rounds; round += 1) {
    shuffle(order, random);
    for (const number of order) {
      const example = examples[number];
      if (example === undefined) continue;
      const { labels } = example;
      const { length } = labels;
      const nodes = new Float64Array(length * LABELS);
      const edges = new Float64Array(length * PAIRS);
      addRows(nodes, example.nodes, NODE_FEATURES, nodeLearner.weights, LABELS);
      addRows(edges, example.edges, EDGE_FEATURES, edgeLearner.weights, PAIRS);
      const probabilities = marginals({ length, nodes, edges });
      for (let at = 0; at < length; at += 1) {
        const label = labels[at] ?? 0;
        const ownNodes = example.nodes.subarray(at * NODE_FEATURES, (at + 1) * NODE_FEATURES);
        learn(nodeLearner, isRareNode, ownNodes, probabilities.nodes.subarray(at * LABELS, (at + 1) * LABELS), label);
        if (at === 0) continue;
        const ownEdges = example.edges.subarray(at * EDGE_FEATURES, (at + 1) * EDGE_FEATURES);
        const pair = (labels[at - 1] ?? 0) * LABELS + label;
        learn(edgeLearner, isRareEdge, ownEdges, probabilities.edges.subarray(at * PAIRS, (at + 1) * PAIRS), pair);
      }
    }
    if (2 * round > settings.rounds) {
      nodeLearner.remember();
      edgeLearner.remember();
    }
  }
  return { nodes: nodeLearner.average(), edges: edgeLearner.average() };
}
