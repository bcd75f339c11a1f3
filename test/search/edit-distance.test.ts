import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, isSlipFor } from '../../src/search/edit-distance.ts';

describe('editDistance', () => {
  it('counts insertions, deletions, substitutions and swaps of neighbours', () => {
    expect(editDistance('owen', 'owens', 3)).toBe(1);
    expect(editDistance('stathern', 'strathern', 3)).toBe(1);
    expect(editDistance('roberts', 'robrets', 3)).toBe(1);
    expect(editDistance('kitten', 'sitting', 5)).toBe(3);
  });

  it('stops at the limit', () => {
    expect(editDistance('abc', 'xyzabc', 2)).toBe(3);
    expect(editDistance('planning', 'education', 2)).toBe(3);
  });

  it('is symmetric, and 0 only for the same word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b, 10)).toBe(editDistance(b, a, 10));
        expect(editDistance(a, b, 10) === 0).toBe(a === b);
      }),
    );
  });
});

describe('isSlipFor', () => {
  it('forgives more in longer words, and nothing in short ones or numbers', () => {
    expect(isSlipFor('bil', 'bill')).toBe(false);
    expect(isSlipFor('macredy', 'macready')).toBe(true);
    expect(isSlipFor('garow', 'garrow')).toBe(true);
    expect(isSlipFor('2023', '2024')).toBe(false);
    expect(isSlipFor('okonkwo', 'joe')).toBe(false);
  });

  it('expects the first letter to be right in short words', () => {
    expect(isSlipFor('tracking', 'fracking')).toBe(true);
    expect(isSlipFor('house', 'mouse')).toBe(false);
  });
});
