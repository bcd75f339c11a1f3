import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSI_STYLE, LINKED_STYLE, widthOf } from '../../../src/emulator/terminal/style.ts';
import { widthOfText, wrapLine, wrapText } from '../../../src/emulator/terminal/wrap.ts';

const { bold } = ANSI_STYLE;
const link = (text: string, address: string) => LINKED_STYLE.link?.(text, address) ?? '';

describe('a line on the terminal', () => {
  it('is broken at blanks, each part as wide as fits', () => {
    expect(wrapLine('one two three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrapLine('one two', Number.POSITIVE_INFINITY)).toEqual(['one two']);
    expect(wrapText('one two\n\nthree', 5)).toBe('one\ntwo\n\nthree');
  });

  it('is as wide as the terminal is at present, and has no end in a pipe', () => {
    expect(widthOf({ columns: 80 })).toBe(80);
    expect(widthOf({ columns: 0 })).toBe(Number.POSITIVE_INFINITY);
    expect(widthOf({})).toBe(Number.POSITIVE_INFINITY);
  });

  it('has its bars on every part', () => {
    expect(wrapLine('│ one two three', 9)).toEqual(['│ one two', '│ three']);
    expect(wrapLine('│ │ one two', 7)).toEqual(['│ │ one', '│ │ two']);
  });

  it('keeps a word whole that is wider than the terminal', () => {
    expect(wrapLine('see https://example.org/long now', 10)).toEqual(['see', 'https://example.org/long', 'now']);
  });

  it('has bold text and links that end before a break and go on after it', () => {
    expect(wrapLine(`a ${bold('b c')} d`, 3)).toEqual([`a ${bold('b')}`, `${bold('c')} d`]);
    expect(wrapLine(`a ${link('b c', 'https://x.y')} d`, 3)).toEqual([
      `a ${link('b', 'https://x.y')}`,
      `${link('c', 'https://x.y')} d`,
    ]);
  });

  it('counts columns as a terminal does', () => {
    expect(widthOfText(link(bold('née'), 'https://x.y'))).toBe(3);
    expect(widthOfText('e\u0301')).toBe(1);
    expect(widthOfText('東京 🎉')).toBe(7);
  });

  it('loses no word, and is never wider than it may be where the words are short', () => {
    const words = fc.array(fc.constantFrom('a', 'bb', 'ccc', bold('d e'), '🎉'), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 3, max: 40 }), (parts, width) => {
        const line = parts.join(' ');
        const wrapped = wrapLine(line, width);
        expect(wrapped.every((part) => widthOfText(part) <= width)).toBe(true);
        expect(stripVTControlCharacters(wrapped.join(' '))).toBe(stripVTControlCharacters(line));
      }),
    );
  });
});
