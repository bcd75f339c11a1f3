import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FULL_MATCH } from '../../src/search/compiled-postings.ts';
import { createDocumentStrengths } from '../../src/search/document-strengths.ts';
import { createPassageTable } from '../../src/search/passage-table.ts';
import { BLOCK } from '../../src/search/strength-blocks.ts';
import { createTermIndex } from '../../src/search/term-index.ts';
import { runSteps } from '../../src/text/steps.ts';
import { strengthAround } from './strength-around.ts';

const WEIGHTS = {
  speakerField: 0.5,
  title: { turn: 0.25, article: 0.75 },
  context: { decay: 0.85, after: 0.5, half: 1 },
  around: 4,
};

const WORDS = ['pay', 'bus', 'care', 'road'];
const terms = fc.array(fc.constantFrom(...WORDS), { maxLength: 3 });
const document = fc.record({
  isTurn: fc.boolean(),

  title: terms,
  passages: fc.array(fc.record({ text: terms, speaker: terms, speakers: fc.subarray(['ann-lee', 'bo-marr']) }), {
    minLength: 1,
    maxLength: 100,
  }),
});
const corpus = fc.array(document, { minLength: 1, maxLength: 8 });
const question = fc.uniqueArray(
  fc.record({
    term: fc.constantFrom(...WORDS),
    weight: fc.double({ min: 0.5, max: 8, noNaN: true }),
    isName: fc.boolean(),
    other: fc.constantFrom(...WORDS),
  }),
  { selector: ({ term }) => term, minLength: 1 },
);

describe('the strengths of a document', () => {
  it('are those that all passages of the corpus have, looked at one by one', () => {
    fc.assert(
      fc.property(corpus, question, fc.constantFrom<string[]>([], ['ann-lee']), (documents, asked, speakers) => {
        const entries = documents.flatMap(({ title, passages }) => passages.map((one) => ({ ...one, title })));
        const traits = documents.flatMap(({ isTurn, passages }, number) =>
          passages.map((one, paragraph) => ({
            document: number,
            isTurn,
            paragraph,
            words: 9,
            speakers: one.speakers,
            kinds: 0,
            values: () => [],
          })),
        );
        const index = runSteps(createTermIndex(entries));
        const queryTerms = asked.map(({ term, other, ...rest }) => ({
          ...rest,
          term,
          printed: term,
          start: 0,
          isContent: true,
          forms: [
            { term, share: 1 },
            { term: other, share: 0.5 },
          ],
        }));

        // The plain way: for every term a list of all passages.
        const own = queryTerms.map(({ forms, isName }) => {
          const strengths = new Float64Array(entries.length);
          const offer = (passage: number, strength: number) => {
            strengths[passage] = Math.max(strength, strengths[passage] ?? 0);
          };
          for (const { term, share } of forms) {
            for (const field of ['text', 'speaker', 'title'] as const) {
              const postings = index.postings(term, field);
              postings.passages.forEach((passage, at) => {
                const titleWorth = traits[passage]?.isTurn ? WEIGHTS.title.turn : WEIGHTS.title.article;
                const worth = { text: 1, speaker: WEIGHTS.speakerField, title: titleWorth }[field];
                offer(passage, (postings.strengths[at] ?? 0) * share * worth);
              });
            }
          }
          for (const [passage, { isTurn, speakers: theirs }] of traits.entries())
            if (isName && !isTurn && theirs.some((id) => speakers.includes(id))) offer(passage, 1);
          return strengths;
        });
        const numbers = Int32Array.from(traits, (trait) => trait.document);
        const around = own.map((strengths) => strengthAround(strengths, numbers, WEIGHTS.context));
        const sum = (all: readonly Float64Array[], passage: number) =>
          queryTerms.reduce((total, { weight }, term) => total + weight * (all[term]?.[passage] ?? 0), 0);

        const strengths = createDocumentStrengths(index, createPassageTable(traits), queryTerms, speakers, WEIGHTS);
        const seen = new Set<number>();
        while (strengths.next()) {
          let best = queryTerms.map(() => 0);
          for (let block = 0; block * BLOCK < strengths.end - strengths.start; block += 1) strengths.addUp(block);
          for (let passage = strengths.start; passage < strengths.end; passage += 1) {
            seen.add(passage);
            const at = passage - strengths.start;
            expect(strengths.ownSums[at]).toBeCloseTo(sum(own, passage), 9);
            expect(strengths.aroundSums[at]).toBeCloseTo(sum(around, passage), 9);
            const block = Math.floor(at / BLOCK);
            const reached = sum(own, passage) + WEIGHTS.around * sum(around, passage);
            expect(strengths.most[block]).toBeGreaterThan(reached - 1e-9);
            expect(strengths.theirs[at] === 1).toBe(
              traits[passage]?.speakers.some((id) => speakers.includes(id)) === true,
            );
            best = best.map((most, term) => Math.max(most, Math.min(1, (own[term]?.[passage] ?? 0) / FULL_MATCH)));
          }
          const whole = queryTerms.reduce((total, { weight }, term) => total + weight * (best[term] ?? 0), 0);
          expect(strengths.whole(strengths.run)).toBeCloseTo(whole, 9);
        }
        for (const passage of [...traits.keys()].reverse()) {
          const one = strengths.of(passage);
          for (const term of queryTerms.keys()) {
            expect(one.own[term] ?? 0).toBeCloseTo(own[term]?.[passage] ?? 0, 9);
            expect(one.around[term] ?? 0).toBeCloseTo(around[term]?.[passage] ?? 0, 9);
          }
          if (!seen.has(passage)) expect(sum(own, passage) + sum(around, passage)).toBe(0);
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});
