import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, link, shorten, unescapeText } from '../../src/reply/escape.ts';
import { singleLine } from '../../src/text/unseen.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '*',
        '_',
        '~',
        '|',
        '`',
        '\\',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '@',
        '#',
        ':',
        '- ',
        '1. ',
        '\n',
        'https://a.example',
        '@everyone',
        '<@1>',
        '<t:1:R>',
        ':smile:',
        '\u202e',
        'word ',
        ' ',
      ),
    )
    .map((parts) => parts.join('')),
);

/** The escaped text without its escaped characters: what Discord would read as Markdown. */
const active = (escaped: string) => escaped.replace(/\\[^\p{L}\p{N}\s]/gu, '');

describe('escaping', () => {
  it('leaves nothing that Discord would format, link, mention or turn into an emoji', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeText(text);
        expect(active(escaped)).not.toMatch(/[\\*_~|`[\]<>@#]|:\S/u);
        expect(escaped).not.toMatch(/^\s*(?:[-+]|\d+[.)])(?:\s|$)/u);
        expect(escaped).not.toMatch(/[\n\r\u202e]/u);
      }),
    );
  });

  it('can be undone, so that what was asked is read back from a message', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unescapeText(escapeText(text))).toBe(singleLine(text));
      }),
    );
  });

  it('leaves plain words, quotation marks and times of day readable', () => {
    expect(escapeText('“We’re here,” she said at 10.30 - on time.')).toBe('“We’re here,” she said at 10.30 - on time.');
  });
});

describe('singleLine', () => {
  it('keeps words apart whatever blank stands between them', () => {
    expect(singleLine('sep\vmore\fyet\tand\r\nlast')).toBe('sep more yet and last');
  });
});

describe('links', () => {
  it('show the title and lead to the address', () => {
    expect(link('A [title]', 'https://example.org/a(b)')).toBe('[A \\[title\\]](https://example.org/a%28b%29)');
  });

  it.each(['javascript:alert(1)', 'not an address', null, `https://example.org/${'a'.repeat(500)}`])(
    'are plain titles where the address is %s',
    (address) => {
      expect(link('Title', address)).toBe('Title');
    },
  );
});

describe('shortening', () => {
  it('keeps what fits and cuts the rest at a word', () => {
    expect(shorten('short', 10)).toBe('short');
    expect(shorten('a few words too many', 12)).toBe('a few words…');
  });

  it('never gives more than the limit, and always the beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 50 }), (text, limit) => {
        const short = shorten(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(text.startsWith(short.replace(/…$/u, '')) || text === short).toBe(true);
      }),
    );
  });
});
