import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../../src/emulator/terminal/markdown.ts';
import { sanitise } from '../../../src/emulator/terminal/sanitise.ts';
import { ANSI_STYLE, LINKED_STYLE, PLAIN_STYLE, type Style, styleFor } from '../../../src/emulator/terminal/style.ts';

const nameMention = (kind: string, id: string) => (id === '1' ? `${kind}ann` : undefined);
const print = (text: string, style: Style) => printMarkdown(text, { style, nameMention, printedAddresses: new Set() });
const plain = (text: string) => print(text, PLAIN_STYLE);
const bold = (text: string) => print(text, { bold: (inner) => `<b>${inner}</b>`, link: null });

describe('Markdown', () => {
  it.each([
    ['plain text, as it is', 'plain text, as it is'],
    ['**bold** and more', '<b>bold</b> and more'],
    ['**a *b* c**', '<b>a b c</b>'],
    ['***both***', '<b>both</b>'],
    ['__under__ *it* _it_ ~~out~~', 'under it it out'],
    ['||hidden||', '(spoiler: hidden)'],
    ['`code *x*` and ``a`b``', 'code *x* and a`b'],
    ['[label](https://example.org/a_b_c)', 'label (https://example.org/a_b_c)'],
    ['[**label**](<https://example.org>)', '<b>label</b> (https://example.org)'],
    ['[https://example.org](https://example.org)', 'https://example.org'],
    ['<https://example.org>', 'https://example.org'],
    ['https://example.org/a_b_c*d*', 'https://example.org/a_b_c*d*'],
    ['> quoted **text**', '│ quoted <b>text</b>'],
    ['>>> all\nthe rest', '│ all\n│ the rest'],
    ['5 > 3', '5 > 3'],
    ['# Title', '<b>Title</b>'],
    ['### Small title', '<b>Small title</b>'],
    ['#hashtag', '#hashtag'],
    ['-# subtext', 'subtext'],
    ['- item', '- item'],
    [String.raw`\*not\* \_it\_ \# \> \[x\](y) \\`, '*not* _it_ # > [x](y) \\'],
    [String.raw`**a \*\* b**`, '<b>a ** b</b>'],
    [String.raw`C:\new\folder`, String.raw`C:\new\folder`],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['snake_case_name and _it_', 'snake_case_name and it'],
    ['unclosed **bold', 'unclosed **bold'],
    ['a ** b ** c', 'a ** b ** c'],
    ['<@1> <@!1> <#1> <@&1> <@2>', '@ann @ann #ann @&ann <@2>'],
    ['</ask:123> <:smile:456>', '/ask :smile:'],
    ['<t:0> <t:0:d> <t:86399:t>', '1970-01-01 00:00 UTC 1970-01-01 23:59 UTC'],
    ['```js\nlet **x**\n```\nafter **all**', 'let **x**\nafter <b>all</b>'],
  ])('%j is printed as %j', (text, printed) => {
    expect(bold(text)).toBe(printed);
  });

  it('loses no letter, digit or address', () => {
    const letters = (text: string) => [...text].filter((character) => /[\p{L}\p{N}]/u.test(character));
    const pieces = fc.constantFrom(
      '**',
      '*',
      '_',
      '__',
      '~~',
      '||',
      '`',
      '\\',
      '> ',
      '# ',
      '[',
      '](https://a.b/c)',
      '\n',
    );
    const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 3 })));
    const property = fc.property(texts, (parts) => {
      const text = parts.join('').replaceAll('<', '');
      const wanted = letters(text.replace(/```[\w+-]+\n/gu, '```'));
      const printed = letters(plain(text));
      let at = 0;
      for (const letter of printed) if (letter === wanted[at]) at += 1;
      expect(at).toBe(wanted.length);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('leaves plain sentences exactly as they are', () => {
    const sentence = fc.stringMatching(/^[A-Za-z0-9 ,.;!?'"’“”()£%-]{1,80}$/u).filter((text) => !/^-# /u.test(text));
    fc.assert(fc.property(sentence, (text) => plain(text) === text));
  });

  it.each(['**', '*a', '_a ', '[', '||', '`', '<t:1', '~~', '\\'])('comes to an end on many times %j', (piece) => {
    const letters = (text: string) => text.replaceAll('(spoiler: ', '').replace(/[^a-z]/gu, '');
    const text = piece.repeat(2000);
    expect(letters(plain(text))).toBe(letters(text));
  });
});

describe('a text that is made safe', () => {
  it.each([
    ['red \u001B[31mtext\u001B[0m', 'red [31mtext[0m'],
    ['bell\u0007 null\u0000 back\b\u009B1m', 'bell null back1m'],
    ['a\tb', 'a    b'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['left \u202Eright\u202C \u2066x\u2069', 'left right x'],
    ['família 👩‍👧 œuvre', 'família 👩‍👧 œuvre'],
  ])('%j becomes %j', (text, safe) => {
    expect(sanitise(text)).toBe(safe);
  });

  it('holds no control character but line feeds, also after it was printed', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 200 });
    const property = fc.property(anything, (text) => {
      const printed = plain(sanitise(text)).replaceAll('\n', '');
      expect(printed).not.toMatch(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
    });
    fc.assert(property, { numRuns: 200 });
  });

  it('keeps all that can be seen', () => {
    const visible = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => visible(sanitise(text)) === visible(text)));
  });
});

describe('a style', () => {
  it('is bold only on a terminal, unless NO_COLOR is set', () => {
    expect(styleFor({ isTTY: true }, {})).toBe(LINKED_STYLE);
    expect(styleFor({ isTTY: true }, { NO_COLOR: '1' })).toBe(PLAIN_STYLE);
    expect(styleFor({ isTTY: true }, { NO_COLOR: '' })).toBe(LINKED_STYLE);
    expect(styleFor({}, {})).toBe(PLAIN_STYLE);
    expect(ANSI_STYLE.bold('x')).toBe('\u001B[1mx\u001B[22m');
    expect(ANSI_STYLE.bold('')).toBe('');
  });

  it('stays bold after bold words in a heading', () => {
    expect(print('### a **b** c', ANSI_STYLE)).toBe('\u001B[1ma b c\u001B[22m');
  });

  it('has links to click on where the terminal knows them, and else prints an address', () => {
    expect(print('[label](https://x.y/z)', LINKED_STYLE)).toBe(
      '\u001B]8;;https://x.y/z\u001B\\label\u001B]8;;\u001B\\',
    );
    expect(print('[label](https://x.y/z)', ANSI_STYLE)).toBe('label (https://x.y/z)');
    expect(styleFor({ isTTY: true }, { TERM_PROGRAM: 'Apple_Terminal' })).toBe(ANSI_STYLE);
    expect(styleFor({ isTTY: true }, { TERM: 'linux' })).toBe(ANSI_STYLE);
  });
});
