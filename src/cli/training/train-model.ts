import { type PackedModel, packModel } from '../../attribution/frames/packed-model.ts';
import type { GoldArticle } from '../attribution-score/articles.ts';
import { trainAnchors } from './train-anchors.ts';
import { trainArguments } from './train-arguments.ts';
import { trainingSentences } from './training-sentence.ts';

/** Learns the tagger's weights. The same articles in the same order give the same weights. */
export function trainModel(articles: readonly GoldArticle[]): PackedModel {
  const sentences = articles.map(trainingSentences);
  return packModel({ anchors: trainAnchors(sentences), ...trainArguments(sentences) });
}
