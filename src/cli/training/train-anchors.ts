import { ANCHOR_FEATURES, anchorFeatures } from '../../attribution/frames/anchor-features.ts';
import { ANCHOR_NET, ANCHOR_SIGNALS, ANCHOR_WINDOW, anchorSignals } from '../../attribution/frames/anchor-signals.ts';
import { FEATURE_COUNT } from '../../attribution/frames/feature-hash.ts';
import type { LearntWeights } from '../../attribution/frames/packed-model.ts';
import { MARGIN } from '../../attribution/frames/sentence-view.ts';
import { lookAround, newSurroundings } from '../../attribution/frames/surroundings.ts';
import { ROW_MARGIN, vectorRows } from '../../attribution/frames/window-net.ts';
import type { WordVectors } from '../../attribution/frames/word-vectors.ts';
import { AdaGrad } from './ada-grad.ts';
import { NetLearner, type NetSettings } from './net-learner.ts';
import { RareFeatures } from './rare-features.ts';
import { seeded, shuffle } from './seeded.ts';
import type { TrainingSentence } from './training-sentence.ts';
import { SMALLEST_ERROR, type TrainingSettings } from './training-settings.ts';

const SETTINGS: TrainingSettings = { rounds: 4, rate: 0.05, fewestArticles: 100, dropout: 0.3 };

const NET_SETTINGS: NetSettings = { rate: 0.002, decay: 0.01, unitDropout: 0.4, wordDropout: 0.07 };
/** So many words change the net's weights together. */
const BATCH = 32;

/** Words that were as sure as this are passed over for so many rounds. */
const SURE_ERROR = 0.004;
const REST = 1;

interface Example {
  readonly features: Int32Array;
  readonly signals: Int32Array;
  /** The rows of the sentence's vectors, and the word's position. */
  readonly rows: Int32Array;
  readonly at: number;
  readonly isAnchor: number;
}

/** The words of the articles that can be heads of cues. */
function examplesOf(articles: readonly (readonly TrainingSentence[])[], vectors: WordVectors, counts: RareFeatures) {
  const examples: Example[] = [];
  const around = newSurroundings();
  for (const sentences of articles) {
    counts.beginArticle();
    for (const { view, frames } of sentences) {
      const anchors = new Set(frames.map(({ anchor }) => anchor));
      const rows = vectorRows(vectors, view);
      for (let at = 0; at < view.length; at += 1) {
        if (view.isOpen[at + MARGIN] !== 1) continue;
        const features = new Int32Array(ANCHOR_FEATURES);
        const signals = new Int32Array(ANCHOR_SIGNALS);
        lookAround(view, at, around);
        anchorFeatures(view, at, around, features);
        anchorSignals(view, at, around, signals);
        counts.add(features);
        examples.push({ features, signals, rows, at, isAnchor: anchors.has(at) ? 1 : 0 });
      }
    }
  }
  return examples;
}

/**
 * Weights by which a word is told to be the head of a cue: a logistic regression and a small net over the vectors of the
 * words around, whose scores are added up and which learn together. At each visit some of the features and of the hidden
 * units are left out (Srivastava and others, "Dropout", JMLR 2014), so that none is relied on alone.
 */
export function trainAnchors(
  articles: readonly (readonly TrainingSentence[])[],
  vectors: WordVectors,
  settings = SETTINGS,
): Pick<LearntWeights, 'anchors' | 'anchorNet'> {
  const counts = new RareFeatures(FEATURE_COUNT);
  const examples = examplesOf(articles, vectors, counts);
  const isRare = counts.rarerThan(settings.fewestArticles);
  const learner = new AdaGrad(FEATURE_COUNT, settings.rate);
  const order = Int32Array.from(examples.keys());
  const rests = new Uint8Array(examples.length);
  const random = seeded(1);
  const net = new NetLearner(ANCHOR_NET, vectors, NET_SETTINGS, seeded(3));
  const kept = new Int32Array(ANCHOR_FEATURES);
  const hidden = new Float64Array(ANCHOR_NET.hidden);
  const scores = new Float64Array(1);
  const errors = new Float64Array(1);
  const scale = 1 / (1 - settings.dropout);
  for (let round = 1; round <= settings.rounds; round += 1) {
    shuffle(order, random);
    // Steps of the net become smaller with the rounds.
    const share = 1 - (0.9 * (round - 1)) / settings.rounds;
    let inBatch = 0;
    for (const number of order) {
      const example = examples[number];
      const rest = rests[number] ?? 0;
      rests[number] = Math.max(0, rest - 1);
      if (example === undefined || rest > 0) continue;
      let size = 0;
      let score = 0;
      for (const feature of example.features) {
        if (isRare[feature] === 1 || random() < settings.dropout) continue;
        kept[size] = feature;
        size += 1;
        score += scale * (learner.weights[feature] ?? 0);
      }
      const first = example.at + ROW_MARGIN - ANCHOR_WINDOW;
      const seen = { rows: example.rows.slice(first, first + ANCHOR_NET.slots.length), signals: example.signals };
      scores[0] = 0;
      net.score(seen, hidden, 0, scores, 0);
      score += scores[0] ?? 0;
      const gradient = 1 / (1 + Math.exp(-score)) - example.isAnchor;
      if (Math.abs(gradient) < SURE_ERROR) rests[number] = REST;
      if (Math.abs(gradient) >= SMALLEST_ERROR) {
        for (let at = 0; at < size; at += 1) learner.step(kept[at] ?? 0, gradient);
        errors[0] = gradient;
        net.learn(seen, hidden, 0, errors, 0);
      }
      inBatch += 1;
      if (inBatch === BATCH) {
        net.step(BATCH, share);
        inBatch = 0;
      }
    }
    if (2 * round > settings.rounds) {
      learner.remember();
      net.remember();
    }
  }
  return { anchors: learner.average(), anchorNet: net.average() };
}
