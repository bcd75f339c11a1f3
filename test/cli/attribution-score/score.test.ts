import { describe, expect, it } from 'vitest';
import { GOLD_ARTICLE, PREDICTED_ARTICLE } from '../../../src/cli/attribution-score/articles.ts';
import { reliabilityOf, reliabilityTable } from '../../../src/cli/attribution-score/reliability.ts';
import { scoreAttributions } from '../../../src/cli/attribution-score/score.ts';
import { scoreTable } from '../../../src/cli/attribution-score/table.ts';

const TEXT =
  'Tom Reed said: “The gate stays shut until the winter has gone.” Nora Quill said walkers were few. She added: “We will mend the path.” Villagers called it “a shame”. Ida Vane said: “He told me ‘no, never’ twice.”';
const at = (words: string, from = 0): [number, number] => {
  const start = TEXT.indexOf(words, from);
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
};
const GATE = at('“The gate stays shut until the winter has gone.”');
const FEW = at('walkers were few');
const PATH = at('“We will mend the path.”');
const SHAME = at('“a shame”');
const TWICE = at('“He told me ‘no, never’ twice.”');
const NEVER = at('‘no, never’');

const gold = [
  GOLD_ARTICLE.parse({
    id: 'a',
    text: TEXT,
    persons: ['Tom Reed', 'Nora Quill', 'Ida Vane'],
    quotes: [
      { id: 1, kind: 'direct', content: [GATE], source: [at('Tom Reed')], speaker: 'Tom Reed', route: 'name' },
      { id: 2, kind: 'indirect', content: [FEW], source: [at('Nora Quill')], speaker: null, route: null },
      { id: 3, kind: 'direct', content: [PATH], source: [at('She')], speaker: 'Nora Quill', route: 'pronoun' },
      { id: 4, kind: 'mixed', content: [SHAME], source: [at('Villagers')], speaker: null, route: 'group' },
      { id: 5, kind: 'direct', content: [TWICE], source: [at('Ida Vane')], speaker: 'Ida Vane', route: 'implicit' },
      { id: 6, kind: 'indirect', content: [NEVER], source: [at('He')], speaker: null, route: null, nested: true },
    ],
  }),
];
const score = (...quotes: object[]) => scoreAttributions(gold, [PREDICTED_ARTICLE.parse({ id: 'a', quotes })]);

describe('the score of attributions', () => {
  it('is one all over for what is wanted', () => {
    const perfect = score(
      { content: [GATE], speaker: 'Tom Reed', source: [at('Tom Reed')] },
      { content: [FEW], speaker: 'Nora Quill', source: [at('Nora Quill')] },
      { content: [PATH], speaker: 'Cllr Quill', source: [at('She')] },
      { content: [SHAME], speaker: null, source: [at('Villagers')] },
      { content: [TWICE], speaker: 'Ida Vane', source: [at('Ida Vane')] },
      { content: [NEVER], speaker: null, source: [at('He')] },
    );
    for (const { f1 } of [perfect.detection, perfect.attribution, perfect.attributionChars, perfect.indirectTokens])
      expect(f1).toBe(1);
    for (const { f1 } of Object.values(perfect.spans)) expect(f1).toBe(1);
    expect(perfect.group).toEqual({ gold: 1, named: 0, rate: 0 });
    expect(perfect.attribution).toMatchObject({ wrong: 0, silent: 0, undetected: 0, wrongPerGold: 0 });
    expect(perfect.errors).toEqual([]);
    expect(perfect.labels).toBe(1);
  });

  it('tells how far the labels of tokens agree beyond chance', () => {
    const article = GOLD_ARTICLE.parse({
      id: 'a',
      text: 'Walkers were few here',
      quotes: [{ id: 1, kind: 'indirect', content: [[0, 12]], speaker: null, route: null }],
    });
    const half = PREDICTED_ARTICLE.parse({ id: 'a', quotes: [{ content: [[0, 7]] }] });
    // One of four tokens differs; of eight labels three are content and five none.
    expect(scoreAttributions([article], [half]).labels).toBeCloseTo(1 - 1 / 4 / (30 / 56), 9);
    const cue = PREDICTED_ARTICLE.parse({ id: 'a', quotes: [{ content: [[0, 12]], cue: [[13, 16]] }] });
    expect(scoreAttributions([article], [cue]).labels).toBeLessThan(1);
  });

  it('is zero for nothing, and says which articles have no predictions', () => {
    const nothing = scoreAttributions(gold, []);
    expect(nothing.articles).toEqual({ gold: 1, missing: 1, unknown: 0 });
    expect(nothing.detection).toMatchObject({ precision: 0, recall: 0, f1: 0 });
    expect(nothing.attribution).toMatchObject({ precision: 0, undetected: 3 });
    expect(scoreAttributions([], [PREDICTED_ARTICLE.parse({ id: 'b', quotes: [] })]).articles.unknown).toBe(1);
  });

  it('counts a wrong speaker against precision, by its route, and lists it', () => {
    const wrong = score({ content: [GATE], speaker: 'Nora Quill' }, { content: [PATH], speaker: 'Nora Quill' });
    expect(wrong.attribution).toMatchObject({
      precision: 0.5,
      recall: 1 / 3,
      wrong: 1,
      undetected: 1,
      wrongPerGold: 1 / 3,
    });
    expect([wrong.routes.name?.precision, wrong.routes.pronoun?.precision]).toEqual([0, 1]);
    expect(wrong.errors).toEqual([{ id: 'a', quote: '1', gold: 'Tom Reed', predicted: 'Nora Quill', route: 'name' }]);
  });

  it('counts silence against recall alone', () => {
    const silent = score({ content: [GATE], speaker: null }, { content: [PATH], speaker: 'Nora Quill' });
    expect(silent.attribution).toMatchObject({ precision: 1, silent: 1, correct: 1 });
  });

  it('counts a person who is given the words of a group', () => {
    expect(score({ content: [SHAME], speaker: 'Tom Reed' }).group).toEqual({ gold: 1, named: 1, rate: 1 });
  });

  it('has the routes of the data besides its own', () => {
    const { routes } = score({ content: [TWICE], speaker: 'Ida Vane' });
    expect(routes.implicit).toMatchObject({ correct: 1, gold: 1 });
    expect(routes.description).toMatchObject({ gold: 0 });
  });

  it.each([
    ['without its marks', [[GATE[0] + 1, GATE[1] - 1]], 1],
    ['with unquoted words around', [[0, GATE[1]]], 1],
    ['of less than half of the letters', [[GATE[0], GATE[0] + 12]], 0],
    ['over all the text: one quotation at most', [[0, TEXT.length]], 0],
  ])('takes a prediction %s for so many quotations', (_what, content, correct) => {
    expect(score({ content, speaker: null }).detection).toMatchObject({ correct, predicted: 1 });
  });

  it('pairs one to one: a prediction that comes twice is right once', () => {
    const once = { content: [GATE], speaker: 'Tom Reed' };
    expect(score(once, once).detection).toMatchObject({ correct: 1, predicted: 2 });
  });

  it('neither rewards nor punishes what is reported within somebody else’s marks', () => {
    expect(score({ content: [NEVER], speaker: null }).detection).toMatchObject({ correct: 0, predicted: 0 });
  });

  it('passes over blanks, marks and stops at the ends of spans', () => {
    const { spans } = score({ content: [[GATE[0] + 1, GATE[1] - 2]], speaker: null, source: [[0, 8]] });
    expect(spans.contentExact.precision).toBe(1);
    expect(spans.sourceExact).toMatchObject({ precision: 1, recall: 1 / 6 });
  });

  it.each([
    [
      'a span outside of the text',
      [{ id: 'a', quotes: [{ content: [[0, 9999]] }] }],
      'a: the span 0–9999 lies outside',
    ],
    [
      'an article that is predicted twice',
      [
        { id: 'a', quotes: [] },
        { id: 'a', quotes: [] },
      ],
      'the article a twice',
    ],
  ])('refuses %s', (_what, predicted, message) => {
    expect(() =>
      scoreAttributions(
        gold,
        predicted.map((one) => PREDICTED_ARTICLE.parse(one)),
      ),
    ).toThrow(message);
  });

  it('prints as a table', () => {
    const table = scoreTable(
      score({ content: [GATE], speaker: 'Tom Reed' }, { content: [SHAME], speaker: 'Tom Reed' }),
    );
    expect(table).toContain('articles: 1 gold, 0 without predictions, 0 predicted but not in gold');
    expect(table).toMatch(
      /^\(b\) attribution, quotes with a speaker +100\.0 +33\.3 +50\.0 {3}1 correct \/ 1 predicted \/ 3 gold$/mu,
    );
    expect(table).toMatch(/^\(c\) route: implicit +0\.0/mu);
    expect(table).not.toContain('route: description');
    expect(table).toMatch(/group sources given a person \(should be 0\) *1 of 1 {3}100\.0%$/mu);
  });
});

describe('the reliability of confidence', () => {
  const naming = (confidence: number, isRight: boolean, isCandidate = false) => ({ confidence, isRight, isCandidate });

  it('tells the share of the right ones band by band, candidates apart', () => {
    const { bands, sure } = reliabilityOf([
      naming(0.55, true, true),
      naming(0.9, false),
      naming(0.92, true),
      naming(0.98, true),
      naming(1, true),
    ]);
    expect(bands.map(({ label, number, right }) => [label, number, right])).toEqual([
      ['candidates below 0.90', 1, 1],
      ['0.90 to 0.95', 2, 0.5],
      ['0.95 to 0.98', 0, 0],
      ['0.98 to 1.00', 2, 1],
    ]);
    expect(bands.at(-1)?.confidence).toBeCloseTo(0.99);
    expect([sure.number, sure.right]).toEqual([4, 3 / 4]);
  });

  it('comes from quotes whose speaker is known, named or in question', () => {
    const { namings: found } = score(
      { content: [GATE], speaker: 'Tom Reed', confidence: 0.98 },
      { content: [PATH], speaker: null, confidence: 0.5, candidate: { speaker: 'Tom Reed' } },
      { content: [SHAME], speaker: 'Tom Reed', confidence: 0.9 },
      { content: [TWICE], speaker: null, confidence: 0 },
    );
    expect(found).toMatchObject([
      { isRight: true, isCandidate: false, confidence: 0.98 },
      { isRight: false, isCandidate: true, confidence: 0.5 },
    ]);
  });

  it('prints as a table, with a dash where there is nothing', () => {
    const table = reliabilityTable(
      reliabilityOf(score({ content: [GATE], speaker: 'Tom Reed', confidence: 0.98 }).namings),
    );
    expect(table).toMatch(/^0\.98 to 1\.00 +1 +98\.0 +100\.0$/mu);
    expect(table).toMatch(/^0\.95 to 0\.98 +0 +– +–$/mu);
    expect(table).toMatch(/^of those with confidence at least 0\.90: 1, 100\.0 % right$/mu);
  });
});
