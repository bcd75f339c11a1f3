import { describe, expect, it } from 'vitest';
import { type NetShape, WindowNet } from '../../../src/attribution/frames/window-net.ts';
import { WordVectors } from '../../../src/attribution/frames/word-vectors.ts';

const SHAPE: NetShape = { slots: [1, 2], signals: 3, hidden: 8, outputs: 4 };
const HIDDEN = SHAPE.hidden;
/** One word, of row 1, whose vector is (2, -3). */
const VECTORS = new WordVectors({
  dimensions: 2,
  unit: 1,
  words: Buffer.from(Int32Array.of(77).buffer).toString('base64'),
  values: Buffer.from(Int8Array.of(2, -3).buffer).toString('base64'),
});
const numbers = (rows: number, seed: number) =>
  Float32Array.from({ length: rows * HIDDEN }, (_, at) => Math.sin(seed + at));
const WEIGHTS = { vectors: numbers(3, 1), signals: numbers(3, 2), out: numbers(4, 3) };

/** What the net should say, written out: of the word in slot 1, and signals 0 and 2. */
function expected(output: number): number {
  let score = 0;
  for (let unit = 0; unit < HIDDEN; unit += 1) {
    const at = (row: number) => row * HIDDEN + unit;
    const word = 2 * (WEIGHTS.vectors[at(1)] ?? 0) - 3 * (WEIGHTS.vectors[at(2)] ?? 0);
    const hidden = word + (WEIGHTS.signals[at(0)] ?? 0) + (WEIGHTS.signals[at(2)] ?? 0);
    score += Math.max(0, hidden) * (WEIGHTS.out[at(output)] ?? 0);
  }
  return score;
}

/** A net that gives the first score alone, and the places of what `expected` speaks of. */
function ofOneScore() {
  const net = new WindowNet({ ...SHAPE, outputs: 1 }, VECTORS, { ...WEIGHTS, out: WEIGHTS.out.subarray(0, HIDDEN) });
  const places = Int32Array.of(net.placeOfWord(1, 1), net.placeOfSignal(0), net.placeOfSignal(2));
  return { net, places };
}

describe('a net over a window of words', () => {
  it('scores what its words and signals mean together', () => {
    const { net, places } = ofOneScore();
    const score = net.score(places, places.length, new Float64Array(HIDDEN), expected(0) - 1);
    expect(score).toBeCloseTo(expected(0), 4);
  });

  it('gives no more than is asked for where the score is less', () => {
    const { net, places } = ofOneScore();
    for (const above of [0.001, 1, 100]) {
      const least = expected(0) + above;
      expect(net.score(places, places.length, new Float64Array(HIDDEN), least)).toBeLessThan(least);
    }
  });

  it('gives the same four scores where the sum is built up of two and of five rows', () => {
    const net = new WindowNet(SHAPE, VECTORS, WEIGHTS);
    const sums = new Float64Array(2 * HIDDEN);
    net.sum(Int32Array.of(net.placeOfSignal(0)), 1, sums, 0);
    net.sum(Int32Array.of(net.placeOfWord(1, 1)), 1, sums, HIDDEN);
    const nothing = net.placeOfWord(0, 0);
    const others = Int32Array.of(net.placeOfSignal(2), nothing, nothing, nothing, nothing);
    const scores = Float64Array.of(0, 100, 0, 0, 0);
    net.addFourScores(sums, 0, sums, HIDDEN, others, scores, 1);
    for (const [output, base] of [100, 0, 0, 0].entries())
      expect(scores[output + 1]).toBeCloseTo(base + expected(output), 4);
    expect(scores[0]).toBe(0);
  });

  it('hears nothing of a word that is not known', () => {
    const net = new WindowNet(SHAPE, VECTORS, WEIGHTS);
    const hidden = new Float64Array(HIDDEN);
    net.sum(Int32Array.of(net.placeOfWord(1, 0)), 1, hidden, 0);
    expect(hidden.every((sum) => sum === 0)).toBe(true);
  });
});
