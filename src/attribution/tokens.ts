import type { Span } from '../text/span.ts';
import type { QuotedSpan } from './quotation-marks.ts';

/** A word, a number, one punctuation mark, a possessive ending ('s), or a whole quoted stretch taken as one piece. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'possessive' | 'quoted';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** As printed; of a quoted stretch the marks and all. */
  readonly text: string;
  /** Lower case, with straight apostrophes; empty for a quoted stretch. */
  readonly lower: string;
  readonly isCapitalised: boolean;
}

/** A number, initials, a word, a possessive ending or a punctuation mark, each a group of its own. */
const TOKEN =
  /([\u00a3$\u20ac]?\p{N}[\p{N}.,]*(?<![.,])(?:%|\p{L}+(?:-\p{L}+)*)?(?:-\p{L}+)*)|((?:\p{Lu}\.){1,4}(?=\P{L}|$)|\p{Lu}\.(?=\p{Lu}\p{Ll}))|([\p{L}\p{M}]+(?:(?:['\u2019](?!s(?![\p{L}\p{N}]))|[-\u2010\u2011&](?=\p{L})|\.(?=\p{L}\.))[\p{L}\p{M}\p{N}]+)*)|(['\u2019]s(?![\p{L}\p{N}])|(?<=s)['\u2019](?![\p{L}\p{N}]))|(\.{2,}|\S)/gu;

/** Names such as "al-Rashid" and "d'Arcy" count as capitalised. */
const CAPITALISED = /^(?:\p{Lu}|(?:al|el)-\p{Lu}|d['\u2019]\p{Lu})/u;

/** The kinds of the groups of `TOKEN`. */
const GROUPS: readonly TokenKind[] = ['number', 'word', 'word', 'possessive', 'punctuation'];

const isSmall = (code: number) => code >= 0x61 && code <= 0x7a;
const isLarge = (code: number) => code >= 0x41 && code <= 0x5a;
const isLetter = (code: number) => isSmall(code) || isLarge(code);
/** Blanks and the signs that end any word and are tokens of their own: , : ; ! ? ( ) and a space. */
const isEnd = (code: number) =>
  code === 0x20 ||
  code === 0x2c ||
  code === 0x3a ||
  code === 0x3b ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x28 ||
  code === 0x29;

/**
 * Where the word of plain letters that begins at `at` ends, or `at` where only the expression can tell: initials, hyphens,
 * apostrophes, accents. A full stop ends a word of two letters or more if a blank or the text's end follows.
 */
function plainWordEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isLetter(text.charCodeAt(end))) end += 1;
  if (end === at || end >= limit) return end;
  const code = text.charCodeAt(end);
  const isStopped = code === 0x2e && end - at > 1 && (end + 1 >= limit || text.charCodeAt(end + 1) === 0x20);
  return isEnd(code) || isStopped ? end : at;
}

const lowerOf = (printed: string) => {
  const lower = printed.toLowerCase();
  return lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower;
};

const tokenOf = (start: number, printed: string, lower: string, kind: TokenKind, isCapitalised: boolean): Token => ({
  start,
  end: start + printed.length,
  kind,
  text: printed,
  lower,
  isCapitalised,
});

/** The kind of what `TOKEN` has matched. */
const kindOfMatch = (match: RegExpExecArray): TokenKind =>
  GROUPS[match.findIndex((group, number) => number > 0 && group !== undefined) - 1] ?? 'word';

/** Adds the tokens of [start, end), which holds no quoted stretch. Nearly all of a text is plain words, which need no expression. */
function addPlainTokens(tokens: Token[], text: string, start: number, end: number): void {
  const stretch = text.slice(start, end);
  for (let at = 0; at < stretch.length; ) {
    const code = stretch.charCodeAt(at);
    if (code === 0x20) {
      at += 1;
      continue;
    }
    if (isEnd(code)) {
      const mark = stretch.charAt(at);
      tokens.push(tokenOf(start + at, mark, mark, 'punctuation', false));
      at += 1;
      continue;
    }
    const wordEnd = plainWordEnd(stretch, at, stretch.length);
    if (wordEnd > at) {
      const word = stretch.slice(at, wordEnd);
      tokens.push(tokenOf(start + at, word, word.toLowerCase(), 'word', isLarge(code)));
      at = wordEnd;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(stretch);
    if (match === null) break;
    const [printed] = match;
    const kind = kindOfMatch(match);
    const isCapitalised = kind === 'word' && CAPITALISED.test(printed);
    tokens.push(tokenOf(start + match.index, printed, lowerOf(printed), kind, isCapitalised));
    at = match.index + printed.length;
  }
}

/** The tokens of a stretch of text, in which each quoted stretch is one token. Offsets into `text`; linear. */
export function tokenize(text: string, within: Span, quoted: readonly QuotedSpan[]): Token[] {
  const tokens: Token[] = [];
  let at = within.start;
  for (const span of quoted) {
    addPlainTokens(tokens, text, at, span.start);
    tokens.push({
      start: span.start,
      end: span.end,
      kind: 'quoted',
      text: text.slice(span.start, span.end),
      lower: '',
      isCapitalised: false,
    });
    at = span.end;
  }
  addPlainTokens(tokens, text, at, within.end);
  return tokens;
}

/** The lower-case word at a position; empty where no word is. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** The span of the tokens [from, to); null for none. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end };
}

/** What stands in marks among the tokens [from, to), as one text; empty where nothing does. */
export function quotedWords(tokens: readonly Token[], from = 0, to = tokens.length): string {
  let words = '';
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'quoted') words += words === '' ? token.text : ` ${token.text}`;
  }
  return words;
}
