import { argumentFeatures, EDGE_FEATURES, NODE_FEATURES } from '../../attribution/frames/argument-features.ts';
import {
  ARGUMENT_NET,
  ARGUMENT_SIGNALS,
  ARGUMENT_WINDOW,
  CUE_SIGNALS,
  cueSignals,
  pairSignals,
  TOKEN_SIGNALS,
  TOKEN_SLOTS,
  tokenSignals,
} from '../../attribution/frames/argument-signals.ts';
import { LABELS, PAIRS } from '../../attribution/frames/chain.ts';
import { EDGE_COUNT, FEATURE_COUNT } from '../../attribution/frames/feature-hash.ts';
import { frameContext, sideOf } from '../../attribution/frames/frame-context.ts';
import type { LearntWeights } from '../../attribution/frames/packed-model.ts';
import type { SentenceView } from '../../attribution/frames/sentence-view.ts';
import { ROW_MARGIN, vectorRows } from '../../attribution/frames/window-net.ts';
import type { WordVectors } from '../../attribution/frames/word-vectors.ts';
import { AdaGrad } from './ada-grad.ts';
import { addRows } from './add-rows.ts';
import { dropFeatures } from './drop-features.ts';
import { marginals } from './forward-backward.ts';
import { type NetInput, NetLearner, type NetSettings } from './net-learner.ts';
import { RareFeatures } from './rare-features.ts';
import { seeded, shuffle } from './seeded.ts';
import type { TrainingSentence } from './training-sentence.ts';
import { SMALLEST_ERROR, type TrainingSettings } from './training-settings.ts';

const HIDDEN = ARGUMENT_NET.hidden;
const SETTINGS: TrainingSettings = { rounds: 5, rate: 0.04, fewestArticles: 100, dropout: 0.2 };
const NET_SETTINGS: NetSettings = { rate: 0.002, decay: 0.01, unitDropout: 0.3, wordDropout: 0.05 };
/** So many frames change the net's weights together. */
const BATCH = 4;

interface Example {
  readonly nodes: Int32Array;
  readonly edges: Int32Array;
  readonly labels: Uint8Array;
  /** The rows of the vectors of the sentence's words, where the frame's reach begins among them, and the head's row. */
  readonly rows: Int32Array;
  readonly from: number;
  readonly headRow: number;
  /** By token and signal. */
  readonly signals: Int32Array;
}

function exampleOf(view: SentenceView, rows: Int32Array, anchor: number, labels: Uint8Array): Example {
  const context = frameContext(view, anchor);
  const { from, to } = context.reach;
  const length = to - from;
  const nodes = new Int32Array(length * NODE_FEATURES);
  const edges = new Int32Array(length * EDGE_FEATURES);
  argumentFeatures(view, context, nodes, edges);
  const signals = new Int32Array(length * ARGUMENT_SIGNALS);
  for (let at = from; at < to; at += 1) {
    const first = (at - from) * ARGUMENT_SIGNALS;
    tokenSignals(view, at, signals, first);
    cueSignals(view, anchor, sideOf(at, anchor), signals, first + TOKEN_SIGNALS);
    pairSignals(context, at, signals, first + TOKEN_SIGNALS + CUE_SIGNALS);
  }
  const headRow = rows[anchor + ROW_MARGIN] ?? 0;
  return { nodes, edges, labels: labels.subarray(from, to), rows, from, headRow, signals };
}

/** What the net sees of a token of an example. */
function inputOf({ rows, from, headRow, signals }: Example, at: number): NetInput {
  const first = from + at + ROW_MARGIN - ARGUMENT_WINDOW;
  const own = new Int32Array(TOKEN_SLOTS + 1);
  own.set(rows.subarray(first, first + TOKEN_SLOTS));
  own[TOKEN_SLOTS] = headRow;
  return { rows: own, signals: signals.subarray(at * ARGUMENT_SIGNALS, (at + 1) * ARGUMENT_SIGNALS) };
}

/** Moves the weights of the features of one token by the errors of its scores. */
function learn(learner: AdaGrad, features: Int32Array, errors: Float64Array): void {
  const width = errors.length;
  for (let column = 0; column < width; column += 1) {
    const gradient = errors[column] ?? 0;
    if (Math.abs(gradient) < SMALLEST_ERROR) continue;
    for (const feature of features) if (feature >= 0) learner.step(feature * width + column, gradient);
  }
}

/**
 * Weights by which the tokens around a cue are labelled: a conditional random field over a linear chain, whose scores of labels
 * are those of features and of a net together (after Do and Artières, "Neural Conditional Random Fields", AISTATS 2010). At
 * each visit some of the features are left out, so that none is relied on alone.
 */
export function trainArguments(
  articles: readonly (readonly TrainingSentence[])[],
  vectors: WordVectors,
  settings = SETTINGS,
): Pick<LearntWeights, 'nodes' | 'nodeNet' | 'edges'> {
  const examples: Example[] = [];
  const nodeCounts = new RareFeatures(FEATURE_COUNT);
  const edgeCounts = new RareFeatures(EDGE_COUNT);
  for (const sentences of articles) {
    nodeCounts.beginArticle();
    edgeCounts.beginArticle();
    for (const { view, frames } of sentences) {
      const rows = vectorRows(vectors, view);
      for (const { anchor, labels } of frames) {
        const example = exampleOf(view, rows, anchor, labels);
        nodeCounts.add(example.nodes);
        edgeCounts.add(example.edges);
        examples.push(example);
      }
    }
  }
  const isRareNode = nodeCounts.rarerThan(settings.fewestArticles);
  const isRareEdge = edgeCounts.rarerThan(settings.fewestArticles);
  const nodeLearner = new AdaGrad(FEATURE_COUNT * LABELS, settings.rate);
  const edgeLearner = new AdaGrad(EDGE_COUNT * PAIRS, settings.rate);
  const net = new NetLearner(ARGUMENT_NET, vectors, NET_SETTINGS, seeded(5));
  const order = Int32Array.from(examples.keys());
  const random = seeded(7);
  for (let round = 1; round <= settings.rounds; round += 1) {
    shuffle(order, random);
    // Steps of the net become smaller with the rounds.
    const share = 1 - (0.9 * (round - 1)) / settings.rounds;
    for (const [turn, number] of order.entries()) {
      const example = examples[number];
      if (example === undefined) continue;
      const { labels } = example;
      const { length } = labels;
      const nodeFeatures = dropFeatures(example.nodes, isRareNode, settings.dropout, random);
      const edgeFeatures = dropFeatures(example.edges, isRareEdge, settings.dropout, random);
      const nodes = new Float64Array(length * LABELS);
      const edges = new Float64Array(length * PAIRS);
      const scale = 1 / (1 - settings.dropout);
      addRows(nodes, nodeFeatures, NODE_FEATURES, nodeLearner.weights, LABELS, scale);
      addRows(edges, edgeFeatures, EDGE_FEATURES, edgeLearner.weights, PAIRS, scale);
      const hidden = new Float64Array(length * HIDDEN);
      const inputs = Array.from({ length }, (_, at) => inputOf(example, at));
      for (const [at, input] of inputs.entries()) net.score(input, hidden, at * HIDDEN, nodes, at * LABELS);
      const errors = marginals({ length, nodes, edges });
      for (const [at, input] of inputs.entries()) {
        const label = labels[at] ?? 0;
        const own = errors.nodes.subarray(at * LABELS, (at + 1) * LABELS);
        own[label] = (own[label] ?? 0) - 1;
        learn(nodeLearner, nodeFeatures.subarray(at * NODE_FEATURES, (at + 1) * NODE_FEATURES), own);
        if (own.some((error) => Math.abs(error) >= SMALLEST_ERROR)) net.learn(input, hidden, at * HIDDEN, own, 0);
        if (at === 0) continue;
        const pairs = errors.edges.subarray(at * PAIRS, (at + 1) * PAIRS);
        const pair = (labels[at - 1] ?? 0) * LABELS + label;
        pairs[pair] = (pairs[pair] ?? 0) - 1;
        learn(edgeLearner, edgeFeatures.subarray(at * EDGE_FEATURES, (at + 1) * EDGE_FEATURES), pairs);
      }
      if (turn % BATCH === BATCH - 1) net.step(BATCH, share);
    }
    if (2 * round > settings.rounds) {
      nodeLearner.remember();
      edgeLearner.remember();
      net.remember();
    }
  }
  return { nodes: nodeLearner.average(), nodeNet: net.average(), edges: edgeLearner.average() };
}
