import { describe, expect, it } from 'vitest';
import { addRows } from '../../../src/cli/training/add-rows.ts';

describe('adding up rows', () => {
  it('gives each token the sum of the rows of its own features, on top of what was there', () => {
    const sums = Float64Array.of(100, 0, 0, 0);
    addRows(sums, Int32Array.of(0, 1, 2, 2), 2, Float64Array.of(1, 2, 10, 20, 5, 6), 2);
    expect([...sums]).toEqual([111, 22, 10, 12]);
  });
});
