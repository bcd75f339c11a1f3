import { describe, expect, it } from 'vitest';
import { hashWord } from '../../../src/attribution/frames/feature-hash.ts';
import { WordVectors } from '../../../src/attribution/frames/word-vectors.ts';
import { mainDirections } from '../../../src/cli/training/main-directions.ts';
import { reduceVectors, wordsInSmall } from '../../../src/cli/training/reduce-vectors.ts';

describe('the main directions of vectors', () => {
  it('begin with the one in which they differ most, and stand at right angles', () => {
    const vectors = [
      [3, 3],
      [-3, -3],
      [1, -1],
      [-1, 1],
    ].map((numbers) => Float64Array.from(numbers));
    const [first, second] = mainDirections(vectors, 2, 2).map((direction) => [...direction]);
    expect(Math.abs((first?.[0] ?? 0) + (first?.[1] ?? 0))).toBeCloseTo(Math.SQRT2, 6);
    expect((first?.[0] ?? 0) * (second?.[0] ?? 0) + (first?.[1] ?? 0) * (second?.[1] ?? 0)).toBeCloseTo(0, 6);
  });
});

describe('reducing published vectors', () => {
  const published = {
    words: ['mill', '.', 'road', 'none'],
    dimensions: 3,
    vectors: { mill: [1, 5, 0, 9], '.': [0, 0, 0], road: [-1, 5, 0, 9], none: [1] },
  };

  it('keeps words alone, of which there is a whole vector, and how they differ', () => {
    const vectors = new WordVectors(reduceVectors(published, []));
    const [mill, road, stop, none] = ['mill', 'road', '.', 'none'].map((word) => vectors.rowOf(hashWord(word)));
    expect([stop, none]).toEqual([0, 0]);
    const firstOf = (row = 0) => vectors.values[row * vectors.dimensions] ?? 0;
    expect(firstOf(mill)).toBeCloseTo(-firstOf(road), 6);
    expect(Math.abs(firstOf(mill))).toBeGreaterThan(0);
  });

  it('counts words in small letters that at least two texts have', () => {
    const words = wordsInSmall(['The mill, the well-kept mill.', 'A mill in Poole.', 'Poole isn’t a well.']);
    expect([...words].sort()).toEqual(['mill']);
  });
});
