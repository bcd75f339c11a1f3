import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWeights, unpackWeights } from '../../../src/attribution/frames/weights.ts';

const UNIT = 0.04;
const WIDTH = 4;

describe('packed weights', () => {
  it('come back within half a unit, and rows that round to nothing are zero', () => {
    const rows = fc.array(
      fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: WIDTH, maxLength: WIDTH }),
    );
    fc.assert(
      fc.property(rows, fc.nat(20_000), (own, gap) => {
        const weights = Float64Array.from([...new Array<number>(gap * WIDTH).fill(0), ...own.flat()]);
        const back = unpackWeights(packWeights(weights, WIDTH, UNIT), gap + own.length);
        for (const [at, weight] of weights.entries())
          if (Math.abs((back[at] ?? Number.NaN) - weight) > UNIT / 2 + 1e-6)
            throw new Error(`${weight} became ${back[at]}`);
      }),
      { numRuns: 15 },
    );
  });

  it('are cut off at 127 units', () => {
    const [most, least] = unpackWeights(packWeights(Float64Array.of(1000, -1000), 1, UNIT), 2);
    expect(most).toBeCloseTo(127 * UNIT);
    expect(least).toBeCloseTo(-127 * UNIT);
  });

  it('of more rows than are known are refused', () => {
    const packed = packWeights(Float64Array.of(0, 0, 1), 1, UNIT);
    expect(() => unpackWeights(packed, 2)).toThrow('Make them anew with "npm run train"');
    const cutOff = { ...packed, rows: Buffer.from(packed.rows, 'base64').subarray(0, -1).toString('base64') };
    expect(() => unpackWeights(cutOff, 3)).toThrow('Make them anew with "npm run train"');
  });
});
