import { describe, expect, it } from 'vitest';
import { hashWord } from '../../../src/attribution/frames/feature-hash.ts';
import { type PackedVectors, WordVectors } from '../../../src/attribution/frames/word-vectors.ts';

function packed(vectors: Readonly<Record<string, readonly number[]>>): PackedVectors {
  const words = Buffer.from(Int32Array.from(Object.keys(vectors), hashWord).buffer).toString('base64');
  const values = Buffer.from(Int8Array.from(Object.values(vectors).flat()).buffer).toString('base64');
  return { dimensions: 2, unit: 0.5, words, values };
}
const VECTORS = packed({ warn: [4, -2], urge: [3, 127] });

describe('vectors of words', () => {
  it('are found by the hash of the word, in units', () => {
    const vectors = new WordVectors(VECTORS);
    const row = vectors.rowOf(hashWord('urge'));
    expect([...vectors.values.slice(2 * row, 2 * row + 2)]).toEqual([1.5, 63.5]);
  });

  it('are all zero, at row 0, for a word that is not known', () => {
    const vectors = new WordVectors(VECTORS);
    expect(vectors.rowOf(hashWord('yodel'))).toBe(0);
    expect([...vectors.values.slice(0, 2)]).toEqual([0, 0]);
  });

  it('are refused where the file is cut off', () => {
    expect(() => new WordVectors({ ...VECTORS, values: VECTORS.values.slice(0, 4) })).toThrow(
      /damaged.*npm run train/u,
    );
  });
});
