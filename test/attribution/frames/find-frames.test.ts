import { describe, expect, it } from 'vitest';
import { ANCHOR_FEATURES, anchorFeatures } from '../../../src/attribution/frames/anchor-features.ts';
import { findFrames } from '../../../src/attribution/frames/find-frames.ts';
import { frameModel } from '../../../src/attribution/frames/model.ts';
import type { SentenceView } from '../../../src/attribution/frames/sentence-view.ts';
import { lookAround, newSurroundings } from '../../../src/attribution/frames/surroundings.ts';
import { viewsOf } from './view-of.ts';

const SENTENCES = [
  'Nora Quill said the bridge would stay shut until spring.',
  '“It is shut,” said Nora Quill, who added that “nobody was told” about the works.',
  'According to Tom Reed, the mayor believes that the council said the road was safe.',
  'Tom Reed warned that Nora Quill had claimed the harbour was closing, and denied that he had agreed.',
  'Why?',
  'Rain fell.',
  `The clerk said ${'the road was long and '.repeat(100)}the bridge was shut.`,
];
const VIEWS = SENTENCES.flatMap(viewsOf);

/** Every feature of the sentence's tokens as heads of cues. */
const featuresOf = (view: SentenceView) =>
  Array.from({ length: view.length }, (_, at) => {
    const features = new Int32Array(ANCHOR_FEATURES);
    const around = newSurroundings();
    lookAround(view, at, around);
    anchorFeatures(view, at, around, features);
    return [...features];
  });

describe('the frames of a sentence', () => {
  it.each([0, 0.3, 0.5])('lie inside it and share no content, with a threshold of %f', (threshold) => {
    for (const { view } of VIEWS) {
      const frames = findFrames(view, frameModel(), threshold);
      const taken = new Set<number>();
      for (const { anchor, source, cue, content, probability } of frames) {
        expect(anchor).toBeLessThan(view.length);
        expect(probability).toBeGreaterThanOrEqual(threshold);
        for (const { from, to } of [...cue, ...content, ...(source === null ? [] : [source])]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(view.length);
        }
        for (const { from, to } of content)
          for (let at = from; at < to; at += 1) {
            expect(taken.has(at)).toBe(false);
            taken.add(at);
          }
      }
      expect(frames.map(({ anchor }) => anchor)).toEqual(frames.map(({ anchor }) => anchor).sort((a, b) => a - b));
    }
  });

  it('are none where only a certain cue is enough', () => {
    for (const { view } of VIEWS) expect(findFrames(view, frameModel(), 1)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Quill', 'Reed'],
    ['Quill', 'Marlowe'],
    ['Quill', 'Ostrander'],
  ])('do not matter to the tagger: %s or %s', (one, other) => {
    const text = `Yesterday Nora ${one} said that the bridge would stay shut.`;
    const [a, b] = [text, text.replace(one, other)].map((own) => viewsOf(own).map(({ view }) => featuresOf(view)));
    expect(b).toEqual(a);
  });
});
