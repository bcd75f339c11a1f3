import { describe, expect, it } from 'vitest';
import { strengthAround } from './strength-around.ts';

const WEIGHTS = { decay: 0.5, after: 0.5, half: 1 };
const around = (own: number[], documents: number[] = own.map(() => 0)) =>
  Array.from(strengthAround(Float64Array.from(own), Int32Array.from(documents), WEIGHTS));

describe('strengthAround', () => {
  it('falls with the distance, and faster backwards than forwards', () => {
    const [, before, self, after, later] = around([0, 0, 1, 0, 0]);
    expect(self).toBe(0);
    expect(after).toBeGreaterThan(before ?? 0);
    expect(after).toBeGreaterThan(later ?? 0);
  });

  it('does not reach into another document', () => {
    expect(around([1, 0], [0, 1])).toEqual([0, 0]);
  });

  it('stays below 1, and is nothing for nothing', () => {
    expect(Math.max(...around([9, 9, 9, 9]))).toBeLessThan(1);
    expect(around([0, 0, 0])).toEqual([0, 0, 0]);
    expect(around([5])).toEqual([0]);
    expect(around([])).toEqual([]);
  });
});
