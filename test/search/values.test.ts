import { describe, expect, it } from 'vitest';
import { counts, type ValueKind, valuesIn } from '../../src/search/values.ts';

const best = (kind: Exclude<ValueKind, 'person'>, text: string) =>
  Math.max(0, ...valuesIn(kind, text).map(({ worth }) => worth));

describe('valuesIn', () => {
  it.each([
    ['date', 'It opens on March 14.'],
    ['date', 'They met on Wednesday.'],
    ['money', 'A bill of £40'],
    ['money', 'It brought in “millions of pounds” a year.'],
    ['duration', 'A fifty-minute walk'],
    ['duration', 'an average of 61 weeks'],
    ['age', 'Pensioner Cara Third, 71, said'],
    ['age', 'The hall, which opened in 1936, is shut'],
    ['measure', 'It stands 3.4 metres tall'],
    ['measure', 'a 20-acre field'],
    ['frequency', 'Samples are taken every fortnight'],
    ['place', 'They met in the village hall.'],
    ['expansion', 'demand-responsive transport (DRT)'],
    ['reason', 'It was closed because of the leak.'],
  ] as const)('finds a %s in “%s”', (kind, text) => {
    expect(best(kind, text)).toBe(1);
  });

  it.each([
    ['date', 'It may open.'],
    ['number', 'Nobody came'],
    ['duration', 'Delay is a second injury.'],
    ['money', 'Nobody would pay.'],
    ['age', 'He is an old man.'],
    ['measure', 'It is a tall building.'],
  ] as const)('finds no %s in “%s”', (kind, text) => {
    expect(best(kind, text)).toBe(0);
  });

  it('holds a day of the calendar for more than “this week”', () => {
    expect(best('date', 'in the debate this week')).toBeLessThan(best('date', 'in the debate on 4 May'));
  });

  it('tells where in the text the value stands, whatever the marks and blanks', () => {
    const text = 'Cost:\u00a0“about £40”';
    expect(valuesIn('money', text).map(({ at }) => text.slice(at, at + 3))).toContain('£40');
  });
});

describe('counts', () => {
  it('sees a number that stands before what is counted', () => {
    expect(counts(['200', 'angri', 'resid'], new Set(['resid']))).toBe(true);
    expect(counts(['resid', 'met', '200'], new Set(['resid']))).toBe(false);
  });
});
