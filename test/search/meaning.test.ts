import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../src/corpus/registry.ts';
import { MEANT_FEATURES, meantEvidence, meantRows } from '../../src/search/article-meaning.ts';
import type { SentenceEncoder } from '../../src/search/meaning.ts';
import { createSearchAside } from '../../src/search/search.ts';
import { attributed } from './corpus.ts';

/** An encoder that knows two meanings: boats, and everything else. */
const boats: SentenceEncoder = {
  passages: async (texts) => texts.map(meaningOf),
  question: async (text) => meaningOf(text),
};
function meaningOf(text: string): Float32Array {
  return /ferry|boat|vessel/u.test(text) ? Float32Array.of(1, 0) : Float32Array.of(0.6, 0.8);
}

const documents = [
  attributed({ id: 'ferry', title: 'Ferry', text: 'The ferry has sunk.\n\nThe mayor of Orrin wept.' }),
  attributed({ id: 'fair', title: 'Fair', text: 'A band played until ten.' }),
  attributed({ id: 'sitting', kind: 'transcript', text: 'Bo Marr: The ferry is lost to the mud.' }),
];

describe('a corpus that is read for what it means', () => {
  it('tells how alike passages and a question are, whatever their words', async () => {
    const search = await createSearchAside({ documents, registry: createRegistry([]) }, boats);
    const likeness = await search.likenessTo('which vessel went down');
    const texts = search.passages.map(({ text }) => text);
    expect(likeness?.(texts.indexOf('The ferry has sunk.'))).toBeCloseTo(1);
    expect(likeness?.(texts.indexOf('A band played until ten.'))).toBeCloseTo(0.6);
  });

  it('leaves out the turns of conversations', async () => {
    const search = await createSearchAside({ documents, registry: createRegistry([]) }, boats);
    const likeness = await search.likenessTo('which vessel went down');
    const turn = search.passages.findIndex(({ documentId }) => documentId === 'sitting');
    expect(turn).toBeGreaterThan(0);
    expect(likeness?.(turn)).toBe(0);
  });

  it('is searched by its words alone without an encoder, without articles, or with more passages than can be read', async () => {
    const words = await createSearchAside({ documents, registry: createRegistry([]) });
    expect(await words.likenessTo('ferry')).toBeUndefined();
    const sitting = await createSearchAside({ documents: documents.slice(2), registry: createRegistry([]) }, boats);
    expect(await sitting.likenessTo('ferry')).toBeUndefined();
    const text = Array.from({ length: 4100 }, (_, at) => `Ferry ${at} is late.`).join('\n\n');
    const timetable = [attributed({ id: 'timetable', title: 'Ferries', text })];
    const long = await createSearchAside({ documents: timetable, registry: createRegistry([]) }, boats);
    expect(long.passages.length).toBeGreaterThan(4000);
    expect(await long.likenessTo('ferry')).toBeUndefined();
    expect(long.ask('is ferry 77 late').passages[0]?.passage.text).toContain('77');
  });

  it('tells how many passages are read', async () => {
    const seen: string[] = [];
    const counting: SentenceEncoder = {
      ...boats,
      passages(texts, onProgress) {
        for (const at of texts.keys()) onProgress?.(at + 1);
        return boats.passages(texts);
      },
    };
    await createSearchAside({ documents, registry: createRegistry([]) }, counting, (done, total) =>
      seen.push(`${done}/${total}`),
    );
    expect(seen).toEqual(['1/3', '2/3', '3/3']);
  });
});

describe('what likeness tells of the passages found', () => {
  const likeness = (passage: number) => [0.2, 0.9, 0.5, 0.1][passage] ?? 0;
  const found = [2, 1, 3].map((passage, place) => ({ passage, score: 9 - place }));
  const table = { size: 4, runs: Uint32Array.of(0, 0, 0, 1) };
  const rows = meantRows(found, likeness, table);
  const of = (place: number, name: (typeof MEANT_FEATURES)[number]) => rows[place]?.[MEANT_FEATURES.indexOf(name)];

  it('is a row for each, in their order', () => {
    expect(rows.map((row) => row.length)).toEqual([8, 8, 8]);
    expect(of(0, 'meant')).toBe(0.5);
    expect(of(0, 'meantLead')).toBeCloseTo(-0.4);
    expect([of(0, 'meantPlace'), of(1, 'meantPlace'), of(2, 'meantPlace')]).toEqual([1, 0, 2]);
  });

  it('sets a passage beside those around it, its document, and the document beside the others', () => {
    expect(of(1, 'meantOverBefore')).toBeCloseTo(0.7);
    expect(of(1, 'meantOverAfter')).toBeCloseTo(0.4);
    expect(of(0, 'meantAround')).toBeCloseTo(0.9);
    expect(of(2, 'meantAround')).toBe(-1);
    expect(of(0, 'meantInDocument')).toBeCloseTo(-0.4);
    expect(of(0, 'documentMeant')).toBe(0);
    expect(of(2, 'documentMeant')).toBeLessThan(0);
  });

  it('is evidence for an answer', () => {
    const evidence = meantEvidence(found, likeness);
    expect(evidence).toMatchObject({ meant: 0.9, meantSecond: 0.5, meantThird: 0.1, meantFirst: 0.5 });
    expect(evidence.meantFive).toBeCloseTo(0.3);
    expect(meantEvidence([], likeness)).toMatchObject({ meant: 0, meantFive: 0, meantFirst: 0, meantFirstThree: 0 });
  });
});
