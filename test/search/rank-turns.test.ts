import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../src/corpus/registry.ts';
import { indexCorpus } from '../../src/search/corpus-index.ts';
import { createQuestionReader } from '../../src/search/question-reader.ts';
import { rankTurns } from '../../src/search/rank-turns.ts';
import { rank } from '../../src/search/ranking.ts';
import { createDirectory } from '../../src/search/speaker-directory.ts';
import { describeTurns, TURN_FEATURES } from '../../src/search/turn-features.ts';
import { runSteps } from '../../src/text/steps.ts';
import { attributed, searchOver } from './corpus.ts';

const SPOKEN = [
  'Ann Poole: The ferry to Thaxby was stopped because the slipway had sunk.',
  'Bo Marr: Nobody told the people of Thaxby that the ferry would stop.',
  'Ann Poole: The ferry needs a slipway, and the slipway needs a grant.',
  'Bo Marr: A ferry without passengers is no ferry.',
  'Ann Poole: We shall publish the accounts of the ferry in May.',
  ...Array.from({ length: 12 }, (_, at) => `Bo Marr: Item ${at} was taken without debate by the members present.`),
  'Ann Poole: Before we close, the ferry will be looked at again by the harbour office.',
];
const documents = [
  attributed({ id: 'sitting', kind: 'transcript', text: SPOKEN.join('\n\n') }),
  attributed({ id: 'news', text: 'The ferry was late again on Monday.\n\nThe ferry to Thaxby costs £4.' }),
];
const registry = createRegistry([]);
const index = runSteps(indexCorpus(documents, registry));
const { terms, traits, table, entries, passages } = index;
const query = createQuestionReader(index, createDirectory(registry, documents)).read(
  'why was the ferry to thaxby stopped',
);
const found = rank(terms, traits, table, query, 100, entries.at);
const documentOf = (passage: number) => passages[passage]?.documentId;
const isTurn = ({ passage }: { passage: number }) => documentOf(passage) === 'sitting';
const feature = (name: (typeof TURN_FEATURES)[number]) => TURN_FEATURES.indexOf(name);

describe('ranking turns', () => {
  const reversed = rankTurns(query, found, index, (row) => -(row[feature('score')] ?? 0)).ranked;

  it('changes the places of turns among themselves, and those of nothing else', () => {
    expect(reversed).not.toEqual(found.ranked);
    expect(reversed.map(({ passage }) => documentOf(passage))).toEqual(
      found.ranked.map(({ passage }) => documentOf(passage)),
    );
    expect(reversed.map(({ passage }) => passage).sort()).toEqual(found.ranked.map(({ passage }) => passage).sort());
    expect(reversed.filter((one) => !isTurn(one))).toEqual(found.ranked.filter((one) => !isTurn(one)));
  });

  it('leaves the scores with the places', () => {
    expect(reversed.map(({ score }) => score)).toEqual(found.ranked.map(({ score }) => score));
  });

  it('keeps the fifth place for what is said elsewhere', () => {
    const byPosition = rankTurns(query, found, index, (row) => -(row[feature('position')] ?? 0)).ranked.filter(isTurn);
    const places = byPosition.map(({ passage }) => passages[passage]?.paragraph ?? -1);
    expect(places.slice(0, 4)).toEqual([0, 1, 2, 3]);
    expect(places[4]).toBeGreaterThanOrEqual(11);
    expect(places[5]).toBe(4);
  });

  it('leaves articles as they were found', () => {
    const articles = { ...found, ranked: found.ranked.filter((one) => !isTurn(one)) };
    expect(rankTurns(query, articles, index)).toEqual({ ranked: articles.ranked, worths: [] });
  });
});

describe('what turns are judged by', () => {
  const judged = describeTurns(query, found, index);

  it('is a finite number for each feature', () => {
    expect(judged).toHaveLength(found.ranked.filter(isTurn).length);
    for (const { row } of judged) {
      expect(row).toHaveLength(TURN_FEATURES.length);
      expect(row.every(Number.isFinite)).toBe(true);
    }
  });

  it('tells the words of the turn from those around it', () => {
    const [first] = judged;
    const last = judged.at(-1);
    expect(first?.row[feature('turn')]).toBeGreaterThan(last?.row[feature('turn')] ?? 1);
    expect(first?.row[feature('before1')]).toBe(0);
    expect(judged[1]?.row[feature('before1')]).toBe(first?.row[feature('turn')]);
    expect(last?.row[feature('position')]).toBeGreaterThan(0.9);
  });
});

describe('a long conversation', () => {
  const topics = ['the library roof', 'school meals', 'the harbour wall', 'parking permits'];
  const turns = Array.from({ length: 200 }, (_, at) => {
    const topic = topics[Math.floor(at / 50)] ?? '';
    return `${at % 2 === 0 ? 'Ann Poole' : 'Bo Marr'}: We have come to ${topic}, and to what ${topic} will cost the town in year ${at}.`;
  });
  const search = searchOver([{ id: 'long', kind: 'transcript', text: turns.join('\n\n') }]);

  it('answers what is spoken of, and misses what is not', () => {
    const found = search.ask('what will the harbour wall cost');
    expect(found.answerable).toBe(true);
    expect(found.passages[0]?.passage.text).toContain('the harbour wall');
    for (const question of [
      'who was fined for dumping asbestos',
      'What did Ann Poole say about fracking in the valley?',
    ]) {
      expect(search.ask(question)).toMatchObject({ answerable: false, passages: [] });
    }
  });
});
