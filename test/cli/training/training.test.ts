import { describe, expect, it } from 'vitest';
import { findFrames } from '../../../src/attribution/frames/find-frames.ts';
import { packModel, unpackModel } from '../../../src/attribution/frames/packed-model.ts';
import { WordVectors } from '../../../src/attribution/frames/word-vectors.ts';
import { trainAnchors } from '../../../src/cli/training/train-anchors.ts';
import { trainArguments } from '../../../src/cli/training/train-arguments.ts';
import { trainingSentences } from '../../../src/cli/training/training-sentence.ts';
import { viewsOf } from '../../attribution/frames/view-of.ts';
import { ARTICLES } from './articles.ts';

const SETTINGS = { rounds: 6, rate: 0.3, fewestArticles: 2, dropout: 0 };
/** Without vectors every word is unknown to the nets. */
const NO_VECTORS = new WordVectors({ dimensions: 64, unit: 1, words: '', values: '' });
const learn = (settings = SETTINGS) => {
  const sentences = ARTICLES.map(trainingSentences);
  return packModel({
    ...trainAnchors(sentences, NO_VECTORS, settings),
    ...trainArguments(sentences, NO_VECTORS, settings),
  });
};
const packed = learn();

describe('learning from annotated articles', () => {
  it('finds source, cue and content of a sentence of the same form that it has not seen', () => {
    const [{ view, tokens } = { view: null, tokens: [] }] = viewsOf('The singer yodelled that the tower was closed.');
    if (view === null) throw new Error('the sentence could not be read');
    const [frame] = findFrames(view, unpackModel(packed, NO_VECTORS), 0.5);
    const words = (from = 0, to = 0) =>
      tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' ');
    expect(words(frame?.anchor, (frame?.anchor ?? 0) + 1)).toBe('yodelled');
    expect(words(frame?.source?.from, frame?.source?.to)).toBe('the singer');
    expect(words(frame?.content[0]?.from, frame?.content[0]?.to)).toBe('the tower was closed');
  });

  it('gives the same weights for the same articles', () => {
    expect(learn()).toEqual(packed);
  });

  it('learns nothing of what fewer articles have than are asked for', () => {
    const none = learn({ ...SETTINGS, rounds: 1, fewestArticles: ARTICLES.length + 1 });
    expect([none.anchors.rows, none.nodes.rows, none.edges.rows]).toEqual(['', '', '']);
  });
});
