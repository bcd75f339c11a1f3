import type { Span } from '../text/span.ts';

/** A stretch of one paragraph between quotation marks; the span holds the marks. */
export interface QuotedSpan extends Span {
  /** False where the paragraph ends before the quotation does. */
  readonly isClosed: boolean;
}

const DOUBLE_OPENING = '\u201c\u201e\u00ab';
const DOUBLE = `"\u201d\u201f\u00bb${DOUBLE_OPENING}`;
const ANY_DOUBLE = new RegExp(`[${DOUBLE}]`, 'u');
const SINGLE_OPENING = "'\u2018";
const ANY_SINGLE = /(?<![^\s([{\u2013\u2014])['\u2018]/u;
const SINGLE_CLOSING = "'\u2019";
/** The longest quotation in single marks, in UTF-16 units: beyond it an apostrophe is taken for what it is. */
const LONGEST_SINGLE = 1500;
/** After so many single marks without an end, the rest of the paragraph's are taken for apostrophes. */
const MOST_FAILURES = 100;
const ELISION =
  /^['\u2018\u2019](?:em|til|till|cause|tis|twas|n|bout|round|neath|cos|ello|ere|\d\ds?)(?![\p{L}\p{N}])/iu;

const isPlain = (code: number) => code >= 0x23 && code < 0x80;
const isBlank = (character: string) => character === '' || /\s/u.test(character);
const isAlphanumeric = (character: string) => /[\p{L}\p{N}]/u.test(character);
const isBeforeOpening = (character: string) =>
  isBlank(character) || /[([{\u2013\u2014\u2015\-/:,'\u2018]/u.test(character);

/**
 * The paragraph with marks that are written as two single ones ('' or ``) as one double mark and a filler, so that
 * offsets hold. The filler counts as part of the mark.
 */
const FILLER = '\u0001';
function unifyDoubledSingles(paragraph: string): string {
  return paragraph
    .replace(/(?<!['\u2018\u2019])(?:''|\u2019\u2019|\u2018\u2018)(?!['\u2018\u2019])/gu, `"${FILLER}`)
    .replace(/``/gu, `\u201c${FILLER}`);
}

/** Whether an odd number of closing marks follows each position: tells a straight mark that opens from one that closes. */
function oddMarksBehind(paragraph: string): Uint8Array {
  const odd = new Uint8Array(paragraph.length + 1);
  for (let at = paragraph.length - 1; at >= 0; at -= 1) {
    const character = paragraph.charAt(at);
    odd[at] = (odd[at + 1] ?? 0) ^ (character === '"' || character === '\u201d' ? 1 : 0);
  }
  return odd;
}

function doubleMarked(paragraph: string): QuotedSpan[] {
  if (!ANY_DOUBLE.test(paragraph)) return [];
  const spans: QuotedSpan[] = [];
  const odd = oddMarksBehind(paragraph);
  let open = -1;
  const close = (end: number, isClosed: boolean) => {
    let last = end;
    while (!isClosed && last > open + 1 && isBlank(paragraph.charAt(last - 1))) last -= 1;
    if (last - open > 2) spans.push({ start: open, end: last, isClosed });
    open = -1;
  };
  for (let at = 0; at < paragraph.length; at += 1) {
    const mark = paragraph.charAt(at);
    // No letter, digit or blank is a mark.
    if (isPlain(paragraph.charCodeAt(at)) || !DOUBLE.includes(mark)) continue;
    const width = paragraph.charAt(at + 1) === FILLER ? 2 : 1;
    const before = at === 0 ? '' : paragraph.charAt(at - 1);
    const after = paragraph.charAt(at + width);
    const canOpen = isBeforeOpening(before) && !isBlank(after);
    const canClose = !isBlank(before) && !isAlphanumeric(after);
    const isOpening = DOUBLE_OPENING.includes(mark);
    if (open < 0) {
      const opens = isOpening || at === 0 || (mark === '"' ? canOpen || !canClose : canOpen && !canClose);
      if (opens) open = at;
    } else if (isOpening && !(canClose && !canOpen)) {
      // A second opening mark: where a blank is before it, the first was never closed; else it is nested.
      if (isBlank(before)) {
        close(at, false);
        open = at;
      }
    } else if (mark === '"' && isBlank(before) && isAlphanumeric(after) && odd[at + width] === 1 && at - open > 1) {
      close(at, false);
      open = at;
    } else {
      close(at + width, true);
    }
  }
  if (open >= 0) close(paragraph.length, false);
  return spans;
}

/**
 * The end of the quotation in single marks that opens at `open`, or -1 where the mark is an apostrophe. Double marks on
 * the way are nested in it, but only where the end is sure.
 */
function singleEnd(paragraph: string, open: number, doubles: readonly QuotedSpan[], nextDouble: number): number {
  const limit = Math.min(paragraph.length, open + LONGEST_SINGLE);
  let weak = -1;
  let next = nextDouble;
  for (let at = open + 2; at < limit; at += 1) {
    const double = doubles[next];
    if (double !== undefined && double.start <= at) {
      if (!double.isClosed) break;
      at = double.end - 1;
      next += 1;
      continue;
    }
    if (!SINGLE_CLOSING.includes(paragraph.charAt(at))) continue;
    const before = paragraph.charAt(at - 1);
    if (isBlank(before) || isAlphanumeric(paragraph.charAt(at + 1))) continue;
    const isPossessive = /s/iu.test(before) && /^\s+[\p{Ll}\p{N}]/u.test(paragraph.slice(at + 1, at + 4));
    if (!isPossessive) return at + 1;
    if (next > nextDouble) continue;
    if (weak < 0) weak = at + 1;
  }
  return weak;
}

function singleMarked(paragraph: string, doubles: readonly QuotedSpan[]): QuotedSpan[] {
  if (!ANY_SINGLE.test(paragraph)) return [];
  const spans: QuotedSpan[] = [];
  let next = 0;
  let failures = 0;
  for (let at = 0; at < paragraph.length; at += 1) {
    while ((doubles[next]?.end ?? Infinity) <= at) next += 1;
    const double = doubles[next];
    if (double !== undefined && double.start <= at) {
      at = double.end - 1;
      continue;
    }
    if (!SINGLE_OPENING.includes(paragraph.charAt(at))) continue;
    const before = at === 0 ? '' : paragraph.charAt(at - 1);
    if (!(isBlank(before) || /[([{\u2013\u2014]/u.test(before)) || isBlank(paragraph.charAt(at + 1))) continue;
    if (ELISION.test(paragraph.slice(at, at + 8)) || failures > MOST_FAILURES) continue;
    const end = singleEnd(paragraph, at, doubles, next);
    if (end < 0) {
      failures += 1;
      continue;
    }
    spans.push({ start: at, end, isClosed: true });
    at = end - 1;
  }
  return spans;
}

const isNested = (span: QuotedSpan, singles: readonly QuotedSpan[]) =>
  singles.some((single) => single.start < span.start && span.end < single.end);

/**
 * What stands between quotation marks in one paragraph: curly, straight, mixed and doubled single marks, guillemets, and
 * British single marks told apart from apostrophes. Outermost marks only, in order. A mark that is never closed holds
 * until the paragraph's end, as the earlier paragraphs of a long quotation do. Offsets are those of `text`; linear.
 */
export function quotedSpans(text: string, paragraph: Span): QuotedSpan[] {
  const words = unifyDoubledSingles(text.slice(paragraph.start, paragraph.end));
  const doubles = doubleMarked(words);
  const singles = singleMarked(words, doubles);
  return [...(singles.length === 0 ? doubles : doubles.filter((span) => !isNested(span, singles))), ...singles]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({
      start: span.start + paragraph.start,
      end: span.end + paragraph.start,
      isClosed: span.isClosed,
    }));
}
