import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import { documentFromText } from '../../src/corpus/read-document.ts';
import { createRegistry } from '../../src/corpus/registry.ts';
import { ARTICLE_FEATURES, describeArticles } from '../../src/search/article-features.ts';
import { indexCorpus } from '../../src/search/corpus-index.ts';
import { createQuestionReader } from '../../src/search/question-reader.ts';
import { rankArticles } from '../../src/search/rank-articles.ts';
import { rank } from '../../src/search/ranking.ts';
import { createDirectory } from '../../src/search/speaker-directory.ts';
import { mergePeople } from '../../src/snapshot/merge-people.ts';
import { runSteps } from '../../src/text/steps.ts';
import { attributed, searchOver } from './corpus.ts';

const FERRY = `The ferry to Thaxby was stopped on Monday because the slipway had sunk into the mud.

“I have rowed over twice,” said postman Bo Marr. “My oars are worn out.”

The harbour office said that a new slipway would cost £90,000. It hopes to open it in May.

Ann Poole, who runs the ferry, said she would be back “before the swallows”.`;
const FAIR = `The ferry fair in Orrin drew 400 people on Saturday.

Its slipway was full of boats, and a band played until ten.`;
const attributedText = (input: Parameters<typeof attributed>[0]) =>
  attribute(documentFromText(input), createRegistry([]));
const documents = [
  attributedText({ id: 'ferry', title: 'Ferry stopped as slipway sinks', text: FERRY }),
  attributedText({ id: 'fair', title: 'Band plays on', text: FAIR }),
  attributed({ id: 'sitting', kind: 'transcript', text: 'Bo Marr: The ferry and its slipway are lost to the mud.' }),
];
const registry = createRegistry(mergePeople([], documents));
const index = runSteps(indexCorpus(documents, registry));
const { terms, traits, table, entries, passages } = index;
const reader = createQuestionReader(index, createDirectory(registry, documents));
const ranked = (question: string) => {
  const query = reader.read(question);
  return { query, found: rank(terms, traits, table, query, 40, entries.at) };
};
const { query, found } = ranked('how much will the new slipway of the ferry cost');
const documentOf = ({ passage }: { passage: number }) => passages[passage]?.documentId;
const isTurn = (one: { passage: number }) => documentOf(one) === 'sitting';
const at = (name: string) => ARTICLE_FEATURES.indexOf(name);
const articles = found.ranked.filter((one) => !isTurn(one));
const seen = describeArticles(articles, query, found, index);
const ofText = (words: string) => {
  const row = seen.find(({ passage }) => passages[passage]?.text.includes(words))?.row ?? [];
  return (name: string) => row[at(name)] ?? Number.NaN;
};

describe('what a passage of an article is judged by', () => {
  it('is a number for every passage and feature, whatever is asked', () => {
    for (const question of ['ferry', 'what did Ann Poole say about swallows', 'who is Bo Marr', 'when', 'x y z']) {
      const one = ranked(question);
      for (const { row } of describeArticles(one.found.ranked, one.query, one.found, index)) {
        expect(row).toHaveLength(ARTICLE_FEATURES.length);
        expect(row.every(Number.isFinite)).toBe(true);
      }
    }
  });

  it('tells what it answers to, and what the title and the passages around do', () => {
    const [cost, stopped, fair] = [ofText('£90,000'), ofText('sunk into'), ofText('band played')];
    expect(cost('covered')).toBeGreaterThan(fair('covered'));
    expect(cost('titled')).toBeGreaterThan(0);
    expect(fair('titled')).toBe(0);
    expect(cost('withTitle')).toBeGreaterThan(cost('covered'));
    expect(stopped('before')).toBe(0);
    expect(fair('before')).toBeGreaterThan(0);
    expect(cost('inDocument')).toBeGreaterThan(fair('inDocument'));
    expect(cost('documentLead')).toBe(1);
  });

  it('tells whether it gives what is wanted', () => {
    expect(ofText('£90,000')('value')).toBeGreaterThan(0.5);
    expect(ofText('sunk into')('value')).toBe(0);
    expect(ofText('£90,000')('digits')).toBeGreaterThan(0);
  });

  it('tells whose words it holds', () => {
    const one = ranked('what did Ann Poole say about the ferry');
    const rows = describeArticles(one.found.ranked, one.query, one.found, index);
    const theirs = rows.filter(({ row }) => row[at('isTheirs')] === 1);
    expect(theirs.map(({ passage }) => passages[passage]?.text)).toEqual([expect.stringContaining('swallows')]);
  });
});

describe('ranking passages of articles', () => {
  const reversed = rankArticles(query, found, index, undefined, (row) => -(row[at('score')] ?? 0));

  it('changes their places among themselves, and those of nothing else', () => {
    expect(reversed).not.toEqual(found.ranked);
    expect(reversed.map(isTurn)).toEqual(found.ranked.map(isTurn));
    expect(reversed.filter(isTurn)).toEqual(found.ranked.filter(isTurn));
    expect(reversed.map(({ passage }) => passage).sort()).toEqual(found.ranked.map(({ passage }) => passage).sort());
  });

  it('leaves the scores with the places', () => {
    expect(reversed.map(({ score }) => score)).toEqual(found.ranked.map(({ score }) => score));
  });

  it('leaves them as they were found where all are worth the same', () => {
    expect(rankArticles(query, found, index, undefined, () => 0)).toEqual(found.ranked);
  });

  it('puts the passage that answers first', () => {
    const search = searchOver([
      { id: 'ferry', title: 'Ferry stopped as slipway sinks', text: FERRY },
      { id: 'fair', title: 'Band plays on', text: FAIR },
    ]);
    const first = (question: string) => search.ask(question).passages[0]?.passage.text;
    expect(first('how much will the new slipway cost')).toContain('£90,000');
    expect(first('why was the ferry stopped')).toContain('sunk into the mud');
    expect(first('how many people came to the ferry fair')).toContain('400 people');
  });
});
