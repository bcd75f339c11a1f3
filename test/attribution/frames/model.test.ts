import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EDGE_COUNT, FEATURE_COUNT, hashFeatures } from '../../../src/attribution/frames/feature-hash.ts';
import { frameModel } from '../../../src/attribution/frames/model.ts';

describe('the model that comes with the program', () => {
  it('is numbers alone: no word of a text is in its file', () => {
    const data = JSON.parse(readFileSync('src/attribution/frames/frames.data.json', 'utf8'));
    const weights = {
      width: expect.any(Number),
      unit: expect.any(Number),
      rows: expect.stringMatching(/^[A-Za-z0-9+/]+={0,2}$/u),
    };
    const net = { vectors: weights, signals: weights, out: weights };
    expect(data).toEqual({ anchors: weights, anchorNet: net, nodes: weights, nodeNet: net, edges: weights });
  });

  it('has finite weights for every feature', () => {
    const { anchors, nodes, edges } = frameModel();
    const all = Array.from({ length: FEATURE_COUNT }, (_, feature) => anchors.sum(Int32Array.of(feature)));
    expect(all.every(Number.isFinite)).toBe(true);
    expect(all.some((weight) => weight !== 0)).toBe(true);
    for (const [table, count, width] of [
      [nodes, FEATURE_COUNT, 4],
      [edges, EDGE_COUNT, 16],
    ] as const) {
      const sums = new Float64Array(count * width);
      table.sum(
        sums,
        Int32Array.from({ length: count }, (_, feature) => feature),
        1,
        count,
      );
      expect(sums.every(Number.isFinite)).toBe(true);
      expect(sums.some((sum) => sum !== 0)).toBe(true);
    }
  });
});

describe('features', () => {
  it('are the same for the same kind and value, and in range', () => {
    const out = Int32Array.of(-5, 0x7fffffff, -5, 0x7fffffff);
    hashFeatures(out, 4, 2, 0, EDGE_COUNT);
    expect(out.slice(2)).toEqual(out.slice(0, 2));
    for (const feature of out) {
      expect(feature).toBeGreaterThanOrEqual(0);
      expect(feature).toBeLessThan(EDGE_COUNT);
    }
  });
});
