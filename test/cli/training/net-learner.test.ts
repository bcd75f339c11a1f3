import { describe, expect, it } from 'vitest';
import { type NetShape, WindowNet } from '../../../src/attribution/frames/window-net.ts';
import { WordVectors } from '../../../src/attribution/frames/word-vectors.ts';
import { NetLearner } from '../../../src/cli/training/net-learner.ts';
import { seeded } from '../../../src/cli/training/seeded.ts';

const SHAPE: NetShape = { slots: [2], signals: 2, hidden: 16, outputs: 1 };
const HIDDEN = SHAPE.hidden;
/** Four words, at the corners of a square. */
const VECTORS = new WordVectors({
  dimensions: 2,
  unit: 1,
  words: Buffer.from(Int32Array.of(1, 2, 3, 4).buffer).toString('base64'),
  values: Buffer.from(Int8Array.of(1, 1, 1, -1, -1, 1, -1, -1).buffer).toString('base64'),
});
const SETTINGS = { rate: 0.02, decay: 0, unitDropout: 0, wordDropout: 0 };
/** Words at opposite corners belong together, which no weighing of the two numbers by themselves can tell. */
const CLASSES = [1, 0, 0, 1];

function learn(): NetLearner {
  const net = new NetLearner(SHAPE, VECTORS, SETTINGS, seeded(2));
  const hidden = new Float64Array(HIDDEN);
  for (let round = 0; round < 300; round += 1) {
    for (const [at, truth] of CLASSES.entries()) {
      const input = { rows: Int32Array.of(at + 1), signals: Int32Array.of(0) };
      const scores = new Float64Array(1);
      net.score(input, hidden, 0, scores, 0);
      net.learn(input, hidden, 0, Float64Array.of(1 / (1 + Math.exp(-(scores[0] ?? 0))) - truth), 0);
    }
    net.step(CLASSES.length, 1);
    net.remember();
  }
  return net;
}

describe('learning a net', () => {
  it('learns what only words together tell', () => {
    const { vectors, signals, out } = learn().average();
    const net = new WindowNet(SHAPE, VECTORS, {
      vectors: Float32Array.from(vectors),
      signals: Float32Array.from(signals),
      out: Float32Array.from(out),
    });
    const scores = CLASSES.map((_, at) => {
      const places = Int32Array.of(net.placeOfWord(0, at + 1), net.placeOfSignal(0));
      return net.score(places, 2, new Float64Array(HIDDEN), 0) > 0 ? 1 : 0;
    });
    expect(scores).toEqual(CLASSES);
  });

  it('gives the same weights each time', () => {
    expect(learn().average()).toEqual(learn().average());
  });

  it('leaves words out now and then, and then does not learn of them', () => {
    const net = new NetLearner(SHAPE, VECTORS, { ...SETTINGS, wordDropout: 1 }, seeded(2));
    const before = Float64Array.from(net.average().vectors);
    const input = { rows: Int32Array.of(1), signals: Int32Array.of(0) };
    const hidden = new Float64Array(HIDDEN);
    net.score(input, hidden, 0, new Float64Array(1), 0);
    net.learn(input, hidden, 0, Float64Array.of(1), 0);
    net.step(1, 1);
    expect(input.rows[0]).toBe(0);
    expect(net.average().vectors).toEqual(before);
  });
});
