import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedSpans } from '../../src/attribution/quotation-marks.ts';

const quoted = (text: string) =>
  quotedSpans(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('quotedSpans', () => {
  it.each([
    ['curly and straight marks', 'He called it “grim” and "sad".', ['“grim”', '"sad"']],
    [
      'a mark that opens curly and closes straight',
      'She said: “We waited for years." Then rain.',
      ['“We waited for years."'],
    ],
    ['guillemets and low marks', 'Er sagte «ja» und „nein“.', ['«ja»', '„nein“']],
    ['two single marks for a double one', "''It is not right,'' he said.", ["''It is not right,''"]],
    [
      'single marks beside apostrophes',
      "The parents' group said it's 'not the council's fault' at all.",
      ["'not the council's fault'"],
    ],
    ['curly single marks', 'It is ‘the drivers’ own lookout’, she said.', ['‘the drivers’ own lookout’']],
    ['apostrophes and nothing else', "Hert's councillors' vote, MP’s, rock 'n' roll, '90s and 'tis the season.", []],
    ['marks nested in double ones', '“He told me ‘no’ twice,” she said.', ['“He told me ‘no’ twice,”']],
    [
      'marks nested in single ones',
      `'One told me, "I follow the map", and left,' she said.`,
      [`'One told me, "I follow the map", and left,'`],
    ],
    ['a quotation that its paragraph does not close', '“We went on and on', ['“We went on and on']],
    ['a mark never closed before another opens', '“One, he said. “Two,” he said.', ['“One, he said.', '“Two,”']],
  ])('finds %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('tells closed from unclosed quotations', () => {
    const text = '“One.” “Two';
    expect(quotedSpans(text, { start: 0, end: text.length }).map(({ isClosed }) => isClosed)).toEqual([true, false]);
  });

  it('gives sorted, disjoint, non-empty spans inside the paragraph', () => {
    const piece = fc.constantFrom('“', '”', '"', "'", '‘', '’', ' ', 'a', 's', 'B', '.', ',', '—', '«', '»', "''");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(5), (pieces, offset) => {
        const text = `${'x'.repeat(offset)}${pieces.join('')}`;
        let at = offset;
        for (const { start, end } of quotedSpans(text, { start: offset, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    ['“', 0],
    ['“ ', 0],
    ['"a ', 50_000],
    ["'a ", 0],
    ['‘a “', 99_999],
    ["''", 1],
    ['”', 0],
  ])('comes to an end on many times %j', (piece, count) => {
    const text = piece.repeat(100_000);
    expect(quotedSpans(text, { start: 0, end: text.length })).toHaveLength(count);
  });
});
