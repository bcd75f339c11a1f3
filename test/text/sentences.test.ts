import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../src/text/sentences.ts';

const sentences = (text: string) =>
  sentenceSpans(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

/** Each list is one text: its sentences joined by a blank must come apart again. */
const TEXTS: Record<string, string[]> = {
  'plain sentences': ['The bridge is shut.', 'Is it safe?', 'No!', 'Drivers queued…', 'It reopens today.'],
  'titles and abbreviations': [
    'Mr. Bell met Cllr. Rose Amadi and Dr. Lunn at St. Mary’s, e.g. in the hall.',
    'The Rt. Hon. Jane Poole (formerly of Poole Bros. Ltd.) chaired vs. nobody.',
  ],
  'initials and dotted names': ['J. K. Marsh and A.B. Crane left the U.S. Navy.', 'They came home.'],
  'an abbreviation that ends a sentence': [
    'The hall shuts at 5 p.m.',
    'The bar opens at 6 p.m.',
    'Bring cups, plates etc.',
    'Nobody lives in the U.S.',
    'He does.',
  ],
  'numbers and money': ['It cost £1.5 million, or 3.2 per cent of No. 10’s budget.', '2024 was worse.'],
  'closing marks': [
    'She said: “We are closed.”',
    '“We had to.',
    'There was no choice.”',
    'They left (at last).',
    'Then: "It is over."',
    'Silence.',
  ],
  'a question inside marks that goes on': [
    '“Is it?” he said.',
    '“Stop!” she shouted.',
    '“Why now?” Mrs Lunn asked the room.',
    'Nobody spoke.',
  ],
  'addresses and file names': [
    'See www.example.co.uk/a.B or mail j.bell@example.org about plan.v2.Pdf today.',
    'Thanks.',
  ],
};

describe('sentenceSpans', () => {
  it.each(Object.entries(TEXTS))('keeps apart and together: %s', (_, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it('ends a sentence where the blank after the full stop is missing', () => {
    expect(sentences('It helps our services.Cllr Rose Amadi agrees.')).toEqual([
      'It helps our services.',
      'Cllr Rose Amadi agrees.',
    ]);
    expect(sentences('“It helps.”Then she left.')).toEqual(['“It helps.”', 'Then she left.']);
  });

  it.each(['St.Albans is near.', 'She has a Ph.D in law.', 'We use Example.Com daily.', 'Ask J.Smith about it.'])(
    'does not cut: %s',
    (text) => {
      expect(sentences(text)).toEqual([text]);
    },
  );

  it('keeps a straight mark with the sentence that it closes or opens', () => {
    expect(sentences('He said: "It is. We know." "Do you?" "No."')).toEqual([
      'He said: "It is.',
      'We know."',
      '"Do you?"',
      '"No."',
    ]);
  });

  it('takes no-break spaces for blanks and ends at a blank line', () => {
    expect(sentences('Heading\n\nOne.\u00a0Two.\u00a0')).toEqual(['Heading', 'One.', 'Two.']);
  });

  it('stays inside the stretch that it is given', () => {
    const text = 'One. Two. Three.';
    expect(sentenceSpans(text, { start: 5, end: 9 })).toEqual([{ start: 5, end: 9 }]);
  });

  const fragment = fc.constantFrom(
    'Mr',
    'said',
    'The',
    'e.g',
    'U.S',
    '.',
    '. ',
    '? ',
    '!”',
    '“',
    '"',
    ' ',
    '\u00a0',
    '\n\n',
    '5',
    '£1.5',
    '…',
    'Ltd',
    '’',
    '\u{1d400}',
    ')',
    'é',
  );
  it('gives sorted, disjoint, trimmed spans that hold every character and never cut a word', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')),
          fc.string({ unit: 'grapheme', maxLength: 80 }),
        ),
        (text) => {
          const spans = sentenceSpans(text, { start: 0, end: text.length });
          let at = 0;
          for (const { start, end } of spans) {
            expect(start).toBeLessThan(end);
            expect(text.slice(at, start)).toMatch(/^[\s\u200b\ufeff]*$/u);
            expect(text.slice(start, end)).not.toMatch(/^\s|\s$/u);
            expect(text.slice(Math.max(0, start - 1), start + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
            at = end;
          }
          expect(text.slice(at)).toMatch(/^[\s\u200b\ufeff]*$/u);
        },
      ),
    );
  });

  it.each([
    ['.', 1],
    ['. ', 200_000],
    ['."', 1],
    ['A.', 1],
    ['?” ', 200_000],
    ['\n', 0],
    ['\n ', 0],
    ['“', 1],
    ['a.B', 1],
  ])('comes to an end on many times %j', (piece, count) => {
    const text = piece.repeat(200_000);
    expect(sentenceSpans(text, { start: 0, end: text.length })).toHaveLength(count);
  });
});
