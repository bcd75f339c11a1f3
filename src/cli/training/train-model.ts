import { type PackedModel, packModel } from '../../attribution/frames/packed-model.ts';
import type { WordVectors } from '../../attribution/frames/word-vectors.ts';
import type { GoldArticle } from '../attribution-score/articles.ts';
import { trainAnchors } from './train-anchors.ts';
import { trainArguments } from './train-arguments.ts';
import { trainingSentences } from './training-sentence.ts';

/** Learns the tagger's weights. The same articles in the same order give the same weights. */
export function trainModel(articles: readonly GoldArticle[], vectors: WordVectors): PackedModel {
  const sentences = articles.map(trainingSentences);
  return packModel({ ...trainAnchors(sentences, vectors), ...trainArguments(sentences, vectors) });
}
