import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets } from '../../src/text/fold.ts';

describe('folding', () => {
  it.each([
    ['no-break spaces and runs of blanks', 'too\u00a0 many\t\nfamilies', 'too many families'],
    ['curly and straight quotation marks', '“We’re ‘here’"', "\"we're 'here'\""],
    ['dashes', 'on–the—record', 'on-the-record'],
    ['case and accents', 'ÉLÈVE Zoë', 'eleve zoe'],
    ['ellipses', 'and… then', 'and... then'],
    ['soft hyphens and zero-width spaces', 'edu\u00adcation\u200b', 'education'],
    ['ligatures', 'oﬃce', 'office'],
  ])('takes no notice of %s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('takes a text of one long line, blank after blank', () => {
    const line = 'A\u00a0word '.repeat(20_000);
    expect(foldWithOffsets(line)).toEqual({
      text: 'a word '.repeat(20_000),
      offsets: Uint32Array.from({ length: line.length + 1 }, (_, at) => at),
    });
  });

  it('is the same for a text that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('is the same for every character of Unicode that is folded already', () => {
    const changed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const folded = foldWithOffsets(String.fromCodePoint(code)).text;
      if (foldWithOffsets(folded).text !== folded) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it('leads every folded character back to the place that it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, offsets } = foldWithOffsets(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        for (let at = 0; at < folded.length; at += 1) {
          const from = offsets[at] ?? -1;
          const to = offsets[at + 1] ?? -1;
          expect(from).toBeLessThanOrEqual(to);
          const character = String.fromCodePoint(text.codePointAt(from) ?? 0);
          expect(foldWithOffsets(character).text).toContain(folded.charAt(at));
        }
      }),
    );
  });
});
