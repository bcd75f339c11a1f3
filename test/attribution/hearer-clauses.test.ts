import { describe, expect, it } from 'vitest';
import { check, table } from './cases.ts';
import { attributeText, quotationOf, wordsOf } from './speaker-of.ts';

describe('a clause about whoever hears', () => {
  it.each(
    table([
      ['Una Holt told Tom Reed, who had asked about it, that it was “fine”.', 'fine', 'una-holt'],
      [
        'Una Holt warned the council’s leader, Tom Reed, who had asked for more time, that it was “late”.',
        'late',
        'una-holt',
      ],
      [
        'Una Holt said it was new. Tom Reed, the inspector, listened.\n\nShe told the inspector, who had asked how it would look, that it would be “a field”.',
        'a field',
        'una-holt',
      ],
      ['Una Holt told the driver, who had said he was ill, that it was “fine”.', 'fine', 'una-holt'],
      // What the hearer says in the clause is the hearer's.
      ['Una Holt told Tom Reed, who said it was “fine”.', 'fine', 'tom-reed'],
      ['Una Holt spoke to Tom Reed, who said that it was “fine”.', 'fine', 'tom-reed'],
    ]),
  )('%s', (_text, one) => check(one));

  it('gives the whole report to whoever tells', () => {
    const found = attributeText('Una Holt told Tom Reed, who had asked about it, that it was “fine”.');
    expect(wordsOf(found, quotationOf(found, 'fine'))).toBe('that it was “fine”');
  });
});
