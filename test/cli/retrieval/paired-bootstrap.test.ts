import { describe, expect, it } from 'vitest';
import { pairedBootstrap } from '../../../src/cli/retrieval/paired-bootstrap.ts';

describe('the paired bootstrap', () => {
  it('finds no difference where there is none', () => {
    expect(pairedBootstrap([0, 0, 0])).toEqual({ mean: 0, low: 0, high: 0, better: 0.5 });
  });

  it('bounds the mean, the closer the more questions there are', () => {
    const few = pairedBootstrap([1, 0, 0, -1, 1, 0]);
    const many = pairedBootstrap(Array.from({ length: 60 }, (_, at) => [1, 0, 0, -1, 1, 0][at % 6] ?? 0));
    for (const { mean, low, high } of [few, many]) {
      expect(mean).toBeCloseTo(1 / 6);
      expect(low).toBeLessThan(mean);
      expect(high).toBeGreaterThan(mean);
    }
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 2);
    expect(many.better).toBeGreaterThan(few.better);
  });

  it('has bounds near those of the normal distribution', () => {
    // Differences of 1 and -1, half of each: the mean of 400 has a deviation of 0.05.
    const { low, high, better } = pairedBootstrap(Array.from({ length: 400 }, (_, at) => (at % 2 === 0 ? 1 : -1)));
    expect(high).toBeGreaterThan(0.085);
    expect(high).toBeLessThan(0.111);
    expect(low).toBeLessThan(-0.085);
    expect(low).toBeGreaterThan(-0.111);
    expect(Math.abs(better - 0.5)).toBeLessThan(0.03);
  });

  it('gives equal results for equal differences', () => {
    expect(pairedBootstrap([0.2, -0.1, 0.4])).toEqual(pairedBootstrap([0.2, -0.1, 0.4]));
  });
});
