import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { createTermIndex, FIELDS } from '../../src/search/term-index.ts';
import { runSteps } from '../../src/text/steps.ts';

const BM25 = { k: 1.2, b: 0.5, d: 0.5 };

const term = fc.constantFrom('pay', 'bus', 'care', 'road', 'quay', 'école', '1.5m', 'eye-water', '__proto__', '12');
const terms = fc.array(term, { maxLength: 12 });
/** More passages than are counted at once. */
const corpus = fc.array(fc.record({ text: terms, speaker: terms, title: terms }), { maxLength: 230 });
type Corpus = typeof corpus extends fc.Arbitrary<infer Value> ? Value : never;

const build = (passages: Corpus) => runSteps(createTermIndex(passages));

function miniSearch(passages: Corpus): MiniSearch {
  const index = new MiniSearch({
    fields: [...FIELDS],
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (word) => word,
    searchOptions: { tokenize: (word) => [word], processTerm: (word) => word, bm25: BM25 },
  });
  index.addAll(
    passages.map(({ text, speaker, title }, id) => ({
      id,
      text: text.join(' '),
      speaker: speaker.join(' '),
      title: title.join(' '),
    })),
  );
  return index;
}

describe('compiled postings', () => {
  it('are as strong as MiniSearch scores the same passages, but for the weight of the term', () => {
    fc.assert(
      fc.property(corpus, term, fc.constantFrom(...FIELDS), (passages, word, field) => {
        const expected = miniSearch(passages)
          .search(word, { fields: [field] })
          .sort((a, b) => a.id - b.id);
        const { passages: found, strengths } = build(passages).postings(word, field);
        expect([...found]).toEqual(expected.map(({ id }) => id));
        const weight = Math.log(1 + (passages.length - found.length + 0.5) / (found.length + 0.5));
        for (const [at, { score }] of expected.entries())
          expect(Math.abs((strengths[at] ?? 0) * weight - score)).toBeLessThan(1e-9);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('hold nothing for an unknown term, nor for one of another field', () => {
    const index = build([{ text: ['bus'], speaker: [], title: [] }]);
    expect(index.size).toBe(1);
    expect(index.postings('tram', 'text').passages).toHaveLength(0);
    expect(index.postings('bus', 'title').passages).toHaveLength(0);
    expect(build([]).postings('bus', 'text').passages).toHaveLength(0);
  });
});
