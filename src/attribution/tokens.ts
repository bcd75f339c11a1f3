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

const TOKEN =
  /(?<number>[\u00a3$\u20ac]?\p{N}[\p{N}.,]*(?<![.,])(?:%|\p{L}+(?:-\p{L}+)*)?(?:-\p{L}+)*)|(?<initials>(?:\p{Lu}\.){1,4}(?=\P{L}|$)|\p{Lu}\.(?=\p{Lu}\p{Ll}))|(?<word>[\p{L}\p{M}]+(?:(?:['\u2019](?!s(?![\p{L}\p{N}]))|[-\u2010\u2011&](?=\p{L})|\.(?=\p{L}\.))[\p{L}\p{M}\p{N}]+)*)|(?<possessive>['\u2019]s(?![\p{L}\p{N}])|(?<=s)['\u2019](?![\p{L}\p{N}]))|(?<punctuation>\.{2,}|\S)/gu;

function* plainTokens(text: string, start: number, end: number): Generator<Token> {
  const pattern = new RegExp(TOKEN);
  const stretch = text.slice(start, end);
  for (const match of stretch.matchAll(pattern)) {
    const printed = match[0];
    const groups = match.groups ?? {};
    const kind =
      groups['number'] !== undefined
        ? 'number'
        : groups['possessive'] !== undefined
          ? 'possessive'
          : groups['punctuation'] !== undefined
            ? 'punctuation'
            : 'word';
    yield {
      start: start + match.index,
      end: start + match.index + printed.length,
      kind,
      text: printed,
      lower: printed.toLowerCase().replaceAll('\u2019', "'"),
      isCapitalised: kind === 'word' && /^\p{Lu}/u.test(printed),
    };
  }
}

/** The tokens of a stretch of text, in which each quoted stretch is one token. Offsets into `text`; linear. */
export function tokenize(text: string, within: Span, quoted: readonly QuotedSpan[]): Token[] {
  const tokens: Token[] = [];
  let at = within.start;
  for (const span of quoted) {
    for (const token of plainTokens(text, at, span.start)) tokens.push(token);
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
  for (const token of plainTokens(text, at, within.end)) tokens.push(token);
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
