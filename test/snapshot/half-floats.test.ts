import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHalf, toHalf } from '../../src/snapshot/half-floats.ts';

describe('numbers in 16 bits', () => {
  it.each([
    [0x0000, 0],
    [0x8000, -0],
    [0x3c00, 1],
    [0xc000, -2],
    [0x3555, 0.333251953125],
    [0x7bff, 65504],
    [0x0400, 2 ** -14],
    [0x0001, 2 ** -24],
    [0x7c00, Number.POSITIVE_INFINITY],
    [0xfc00, Number.NEGATIVE_INFINITY],
  ])('%i stand for %d', (half, value) => {
    expect(fromHalf(half)).toBe(value);
    expect(toHalf(value)).toBe(half);
  });

  it('come back as they were, all of them', () => {
    const changed = Array.from({ length: 0x10000 }, (_, half) => half).filter((half) => {
      const value = fromHalf(half);
      return Number.isNaN(value) ? !Number.isNaN(fromHalf(toHalf(value))) : toHalf(value) !== half;
    });
    expect(changed).toEqual([]);
  });

  it('are the nearest to what they stand for', () => {
    fc.assert(
      fc.property(fc.double({ min: -60000, max: 60000, noNaN: true }), (value) => {
        const half = toHalf(value);
        const off = Math.abs(fromHalf(half) - value);
        for (const other of [half - 1, half + 1])
          if (other >= 0 && other <= 0xffff && Number.isFinite(fromHalf(other)))
            expect(off).toBeLessThanOrEqual(Math.abs(fromHalf(other) - value) + 1e-9 + Math.abs(value) * 1e-7);
      }),
    );
  });

  it('are infinite for what is too large', () => {
    expect(fromHalf(toHalf(70000))).toBe(Number.POSITIVE_INFINITY);
    expect(fromHalf(toHalf(-1e30))).toBe(Number.NEGATIVE_INFINITY);
  });
});
