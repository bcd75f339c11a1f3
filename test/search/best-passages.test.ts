import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBestPassages } from '../../src/search/best-passages.ts';

describe('the best passages', () => {
  it('are the highest scores above 0, equal ones in the order of the corpus', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 300 });
    fc.assert(
      fc.property(scores, fc.constantFrom(0, 1, 5, 30, 1000), (all, count) => {
        const best = createBestPassages(count);
        for (const [passage, score] of all.entries()) best.offer(passage, score);
        const sorted = all
          .map((score, passage) => ({ passage, score }))
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score || a.passage - b.passage);
        expect(best.list()).toEqual(sorted.slice(0, count));
        expect(best.floor).toBeLessThanOrEqual(sorted[count - 1]?.score ?? 0);
      }),
    );
  });
});
