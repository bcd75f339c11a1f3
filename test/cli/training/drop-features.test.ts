import { describe, expect, it } from 'vitest';
import { dropFeatures } from '../../../src/cli/training/drop-features.ts';
import { seeded } from '../../../src/cli/training/seeded.ts';

describe('leaving features out', () => {
  it('leaves out rare ones always, and without a share no others', () => {
    expect([...dropFeatures(Int32Array.of(2, 0, 1), Uint8Array.of(0, 1, 0), 0, seeded(1))]).toEqual([2, 0, -1]);
  });

  it('leaves out about the share that is asked for', () => {
    const left = dropFeatures(new Int32Array(10_000), Uint8Array.of(0), 0.3, seeded(1)).filter(
      (feature) => feature < 0,
    );
    expect(left.length / 10_000).toBeCloseTo(0.3, 1);
  });
});
