import { ANCHOR_FEATURES, anchorFeatures } from '../../attribution/frames/anchor-features.ts';
import { FEATURE_COUNT } from '../../attribution/frames/feature-hash.ts';
import { MARGIN } from '../../attribution/frames/sentence-view.ts';
import { AdaGrad } from './ada-grad.ts';
import { RareFeatures } from './rare-features.ts';
import { seeded, shuffle } from './seeded.ts';
import type { TrainingSentence } from './training-sentence.ts';
import { SMALLEST_ERROR, type TrainingSettings } from './training-settings.ts';

const SETTINGS: TrainingSettings = { rounds: 4, rate: 0.1, fewestArticles: 50 };

/** Weights by which a word is told to be the head of a cue: a logistic regression. */
export function trainAnchors(articles: readonly (readonly TrainingSentence[])[], settings = SETTINGS): Float64Array {
  const examples: { features: Int32Array; isAnchor: number }[] = [];
  const counts = new RareFeatures(FEATURE_COUNT);
  for (const sentences of articles) {
    counts.beginArticle();
    for (const { view, frames } of sentences) {
      const anchors = new Set(frames.map(({ anchor }) => anchor));
      for (let at = 0; at < view.length; at += 1) {
        if (view.isOpen[at + MARGIN] !== 1) continue;
        const features = new Int32Array(ANCHOR_FEATURES);
        anchorFeatures(view, at, features);
        counts.add(features);
        examples.push({ features, isAnchor: anchors.has(at) ? 1 : 0 });
      }
    }
  }
  const isRare = counts.rarerThan(settings.fewestArticles);
  const learner = new AdaGrad(FEATURE_COUNT, settings.rate);
  const order = Int32Array.from(examples.keys());
  const random = seeded(1);
  for (let round = 1; round <= settings.rounds; round += 1) {
    shuffle(order, random);
    for (const number of order) {
      const example = examples[number];
      if (example === undefined) continue;
      let score = 0;
      for (const feature of example.features) score += learner.weights[feature] ?? 0;
      const gradient = 1 / (1 + Math.exp(-score)) - example.isAnchor;
      if (Math.abs(gradient) < SMALLEST_ERROR) continue;
      for (const feature of example.features) if (isRare[feature] !== 1) learner.step(feature, gradient);
    }
    if (2 * round > settings.rounds) learner.remember();
  }
  return learner.average();
}
