import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../src/corpus/registry.ts';
import { MEANT_FEATURES, meantEvidence, meantRows } from '../../src/search/article-meaning.ts';
import type { ReadingModel } from '../../src/search/reading-model.ts';
import { createSearchAside } from '../../src/search/search.ts';
import { attributed, person, quoted } from './corpus.ts';

/** A model that knows two meanings, boats and everything else, and takes what tells that one has sunk for an answer. */
const boats: ReadingModel = {
  passages: async (texts) => texts.map(meaningOf),
  question: async (text) => meaningOf(text),
  relevance: async (_, texts) => texts.map((text) => (text.includes('sunk') ? 3 : -3)),
};
function meaningOf(text: string): Float32Array {
  return /[Ff]erry|boat|vessel/u.test(text) ? Float32Array.of(1, 0) : Float32Array.of(0.6, 0.8);
}

const documents = [
  attributed({ id: 'ferry', title: 'Ferry', text: 'The ferry has sunk.\n\nThe mayor of Orrin wept.' }),
  attributed({ id: 'fair', title: 'Fair', text: 'A band played until ten.' }),
  attributed({ id: 'sitting', kind: 'transcript', text: 'Bo Marr: The ferry is lost to the mud.' }),
];

describe('a corpus that is read for what it means', () => {
  it('tells how alike passages and a question are, whatever their words', async () => {
    const search = await createSearchAside({ documents, registry: createRegistry([]) }, boats);
    const reading = await search.read('which vessel went down');
    const texts = search.passages.map(({ text }) => text);
    expect(reading?.similarity(texts.indexOf('The ferry has sunk.'))).toBeCloseTo(1);
    expect(reading?.similarity(texts.indexOf('A band played until ten.'))).toBeCloseTo(0.6);
  });

  it('leaves out the turns of conversations', async () => {
    const search = await createSearchAside({ documents, registry: createRegistry([]) }, boats);
    const reading = await search.read('which vessel went down');
    const turn = search.passages.findIndex(({ documentId }) => documentId === 'sitting');
    expect(turn).toBeGreaterThan(0);
    expect(reading?.similarity(turn)).toBe(0);
    expect(reading?.relevance.has(turn)).toBe(false);
  });

  it('tells how well passages answer that share no word with the question, and finds them', async () => {
    const search = await createSearchAside({ documents, registry: createRegistry([]) }, boats);
    const reading = await search.read('which vessel foundered');
    const sunk = search.passages.findIndex(({ text }) => text === 'The ferry has sunk.');
    expect(reading?.relevance.get(sunk)).toBe(3);
    const { passages } = search.rank('which vessel foundered', { reading });
    expect(passages.map(({ passage }) => passage.text)).toContain('The ferry has sunk.');
    expect(search.rank('which vessel foundered').passages).toEqual([]);
  });

  it('does not say that somebody is not quoted whose words answer, though the topic has other words', async () => {
    const text = '“The ferry has sunk,” said Bo Marr.\n\nThe mayor of Orrin wept.';
    const said = [
      attributed({ id: 'ferry', title: 'Ferry', text }, [quoted(text, 'The ferry has sunk', 'bo-marr')]),
      ...documents.slice(1),
    ];
    const search = await createSearchAside({ documents: said, registry: createRegistry([person('Bo Marr')]) }, boats);
    const question = 'what did Bo Marr say about the vessel';
    expect(search.ask(question).missed).toContain('Bo Marr');
    const { missed, passages } = search.ask(question, { reading: await search.read(question) });
    expect(missed ?? '').not.toContain('Bo Marr');
    if (missed === null) expect(passages[0]?.passage.text).toContain('The ferry has sunk');
  });

  it('gives what somebody says on a topic in other words, and nobody else’s', async () => {
    const text =
      '“The ferry has sunk,” said Bo Marr.\n\n“It has sunk, and I wept,” said Ann Poole.\n\n“I like the band,” said Bo Marr.';
    const said = [
      attributed({ id: 'ferry', title: 'Orrin', text }, [
        quoted(text, 'The ferry has sunk', 'bo-marr'),
        quoted(text, 'It has sunk, and I wept', 'ann-poole'),
        quoted(text, 'I like the band', 'bo-marr'),
      ]),
    ];
    const registry = createRegistry([person('Bo Marr'), person('Ann Poole')]);
    const search = await createSearchAside({ documents: said, registry }, boats);
    expect(search.quotesOf('bo-marr', 'vessels that foundered')).toEqual([]);
    const reading = await search.read('vessels that foundered', { speaker: 'bo-marr' });
    const found = search.quotesOf('bo-marr', 'vessels that foundered', reading);
    expect(found.map(({ passage }) => passage.text)).toEqual(['“The ferry has sunk,” said Bo Marr.']);
  });

  it('is not read for a bare topic, nor where turns alone have words of the question', async () => {
    const search = await createSearchAside({ documents, registry: createRegistry([]) }, boats);
    expect(await search.read('?')).toBeUndefined();
    expect(await search.read('the ferry')).toBeUndefined();
    expect(await search.read('who is lost to the mud')).toBeUndefined();
    expect(await search.read('which ferry has sunk')).toBeDefined();
  });

  it('fails where the model does not tell of every passage', async () => {
    const silent = { ...boats, relevance: async () => [Number.NaN] };
    const search = await createSearchAside({ documents, registry: createRegistry([]) }, silent);
    await expect(search.read('where is the ferry')).rejects.toThrow('every passage');
  });

  it('reads no more than is asked of', async () => {
    const search = await createSearchAside({ documents, registry: createRegistry([]) }, boats);
    const reading = await search.read('which vessel foundered', { source: 'fair' });
    const texts = [...(reading?.relevance.keys() ?? [])].map((passage) => search.passages[passage]?.text);
    expect(texts).toEqual(['A band played until ten.']);
  });

  it('reads passages with their titles and who speaks in them', async () => {
    const seen: string[] = [];
    const watching: ReadingModel = {
      ...boats,
      passages(texts) {
        seen.push(...texts);
        return boats.passages(texts);
      },
    };
    await createSearchAside({ documents, registry: createRegistry([]) }, watching);
    expect(seen).toEqual([
      'Ferry. The ferry has sunk.',
      'Ferry. The mayor of Orrin wept.',
      'Fair. A band played until ten.',
    ]);
  });

  it('is searched by its words alone without a model, without articles, or with more passages than can be read', async () => {
    const words = await createSearchAside({ documents, registry: createRegistry([]) });
    expect(await words.read('ferry')).toBeUndefined();
    const sitting = await createSearchAside({ documents: documents.slice(2), registry: createRegistry([]) }, boats);
    expect(await sitting.read('ferry')).toBeUndefined();
    const text = Array.from({ length: 4100 }, (_, at) => `Ferry ${at} is late.`).join('\n\n');
    const timetable = [attributed({ id: 'timetable', title: 'Ferries', text })];
    const long = await createSearchAside({ documents: timetable, registry: createRegistry([]) }, boats);
    expect(long.passages.length).toBeGreaterThan(4000);
    expect(await long.read('ferry')).toBeUndefined();
    expect(long.ask('is ferry 77 late').passages[0]?.passage.text).toContain('77');
  });

  it('tells how many passages are read', async () => {
    const seen: string[] = [];
    const counting: ReadingModel = {
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

describe('what a reading tells of the passages found', () => {
  const similarity = (passage: number) => [0.2, 0.9, 0.5, 0.1][passage] ?? 0;
  const relevance = new Map([
    [2, 1.5],
    [1, -0.5],
  ]);
  const reading = { similarity, relevance };
  const found = [2, 1, 3].map((passage, place) => ({ passage, score: 9 - place }));
  const table = { size: 4, runs: Uint32Array.of(0, 0, 0, 1) };
  const rows = meantRows(found, reading, table);
  const of = (place: number, name: string) => rows[place]?.[MEANT_FEATURES.indexOf(name)];

  it('is a row for each, in their order', () => {
    expect(rows.map((row) => row.length)).toEqual([11, 11, 11]);
    expect(of(0, 'meant')).toBe(0.5);
    expect(of(0, 'meantLead')).toBeCloseTo(-0.4);
    expect([of(0, 'meantPlace'), of(1, 'meantPlace'), of(2, 'meantPlace')]).toEqual([1, 0, 2]);
  });

  it('tells how well a passage answers, and less of one that was not read than of any other', () => {
    expect([of(0, 'relevance'), of(0, 'relevanceLead'), of(0, 'relevancePlace')]).toEqual([1.5, 0, 0]);
    expect([of(1, 'relevance'), of(1, 'relevanceLead'), of(1, 'relevancePlace')]).toEqual([-0.5, -2, 1]);
    expect(of(2, 'relevance')).toBeLessThan(-10);
    expect(of(2, 'relevancePlace')).toBe(10);
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
    const evidence = meantEvidence(found, reading);
    expect(evidence).toMatchObject({ meant: 0.9, meantSecond: 0.5, meantThird: 0.1, meantFirst: 0.5 });
    expect(evidence.meantFive).toBeCloseTo(0.3);
    expect(evidence).toMatchObject({ relevance: 1.5, relevanceSecond: -0.5 });
    expect(evidence.relevanceAny).toBeCloseTo(Math.log(Math.exp(1.5) + Math.exp(-0.5)));
    const nothing = meantEvidence([], { similarity, relevance: new Map() });
    expect(nothing).toMatchObject({ meant: 0, meantFive: 0, meantFirst: 0, meantFirstThree: 0 });
    expect(nothing.relevanceAny).toBeLessThan(-10);
  });
});
