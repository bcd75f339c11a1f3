import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/search/analyzer.ts';

const terms = (text: string) => analyze(text).map(({ term }) => term);
const printed = (text: string) => analyze(text).map(({ start, end }) => text.slice(start, end));

describe('analyze', () => {
  it('makes the same term of every inflection, case and accent', () => {
    expect(terms('Delays, delayed DELAY')).toEqual(['delay', 'delay', 'delay']);
    expect(terms('café Cafe')).toEqual(['cafe', 'cafe']);
  });

  it('drops possessive endings, curly or straight, but keeps them out of the span too', () => {
    expect(terms("the council’s MP’s Herts' council's")).toEqual(['the', 'council', 'mp', 'hert', 'council']);
    expect(printed('the council’s')).toEqual(['the', 'council']);
  });

  it('gives a hyphened compound in parts and whole', () => {
    expect(terms('eye-watering')).toEqual(['eye', 'water', 'eye-water']);
    expect(terms('a 30-minute debate')).toContain('30-minut');
  });

  it('reads numbers and sums of money alike, however they are printed', () => {
    expect(terms('£1.5m')).toEqual(['1500000']);
    expect(terms('1.5 million')).toEqual(['1500000']);
    expect(terms('1,500,000')).toEqual(['1500000']);
    expect(terms('twelve 12')).toEqual(['12', '12']);
    expect(terms('200,000cases')).toEqual(['200000', 'case']);
  });

  it.each([
    ['eighteen thousand', '18000'],
    ['two hundred and forty', '240'],
    ['One hundred and twenty thousand', '120000'],
    ['twenty-five million', '25000000'],
    ['half a million', '500000'],
    ['a hundred and one', '101'],
    ['a thousand', '1000'],
    ['two thousand five hundred', '2500'],
  ])('reads %s as one number', (words, figures) => {
    expect(terms(words)).toEqual([figures]);
    expect(analyze(`about ${words} letters`).map(({ start, end }) => [start, end])[1]).toEqual([6, 6 + words.length]);
  });

  it('leaves number words alone that stand for no figure together', () => {
    expect(terms('hundreds of thousands')).not.toContain('100');
    expect(terms('between one hundred and two hundred letters')).toContain('200');
    expect(terms('a hundred-year-old oak')).toContain('oak');
  });

  it('does not mind British and American spelling', () => {
    for (const [british, american] of [
      ['organised', 'organized'],
      ['labour', 'labor'],
      ['centre', 'center'],
      ['travelling', 'traveling'],
      ['programme', 'program'],
      ['defence', 'defense'],
    ] as const) {
      expect(terms(american)).toEqual(terms(british));
    }
  });

  it('keeps letters with stops together', () => {
    expect(terms('U.K. policy')).toEqual(['uk', 'polici']);
  });

  it('reads every "not" as one', () => {
    expect(terms("don't won’t cannot not").filter((term) => term === 'not')).toHaveLength(3);
  });

  it('gives offsets that lead back to the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end, term } of analyze(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(term).not.toMatch(/\s/u);
        }
      }),
    );
  });
});
