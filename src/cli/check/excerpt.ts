import type { Quotation } from '../../attribution/quotation.ts';
import type { Document } from '../../corpus/document.ts';
import { sentenceSpans } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { singleLine } from '../../text/unseen.ts';

/** How much of a sentence is shown around source and cue, and of the beginning of what was said, in UTF-16 units. */
const AROUND = 70;
const BEGINNING = 110;
/** Longest piece of the sentence before the source's. */
const LONGEST_BEFORE = 160;

/** The parts of a span that are words and not Markdown syntax, in order: in time of what the span holds. */
export function visibleParts({ markup }: Document, span: Span): Span[] {
  let [low, high] = [0, markup.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((markup[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const parts: Span[] = [];
  let { start } = span;
  for (let syntax = markup[low]; syntax !== undefined && syntax.start < span.end; low += 1, syntax = markup[low]) {
    if (syntax.start > start) parts.push({ start, end: syntax.start });
    start = Math.max(start, syntax.end);
  }
  return start < span.end ? [...parts, { start, end: span.end }] : parts;
}

/** The words of a span on one line, without Markdown syntax. */
export function wordsOf(document: Document, span: Span): string {
  const words = visibleParts(document, span).map(({ start, end }) => document.text.slice(start, end));
  return singleLine(words.join('')).replace(/\s+/gu, ' ').trim();
}

/** The words of a quotation on one line, its spans joined by " … ". */
export const contentOf = (document: Document, { content }: Quotation): string =>
  content.map((span) => wordsOf(document, span)).join(' … ');

/** The sentence around an offset, the paragraph where sentences cannot be told apart, and the sentence before it. */
function sentenceAt({ text, paragraphs }: Document, offset: number): { own: Span; before: Span | null } | null {
  const number = paragraphs.findIndex(({ start, end }) => start <= offset && offset < end);
  const paragraph = paragraphs[number];
  if (paragraph === undefined) return null;
  const sentences = sentenceSpans(text, paragraph);
  const at = sentences.findIndex(({ start, end }) => start <= offset && offset < end);
  const last = paragraphs[number - 1];
  const before = at > 0 ? sentences[at - 1] : last && sentenceSpans(text, last).at(-1);
  return { own: sentences[at] ?? paragraph, before: before ?? null };
}

/** The span grown to the ends of the words that it cuts. */
function toWords(text: string, { start, end }: Span, limit: Span): Span {
  let [from, to] = [Math.max(start, limit.start), Math.min(end, limit.end)];
  while (from > limit.start && /\S/u.test(text.charAt(from - 1))) from -= 1;
  while (to < limit.end && /\S/u.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

/** A piece that is shown of a sentence. */
interface Window {
  readonly span: Span;
  readonly sentence: Span;
}

/** What is shown around source and cue and of the beginning, and the sentence before that may say whom a pronoun means. */
function windowsOf(document: Document, { content, source, cue }: Quotation): Window[] {
  const [beginning] = content;
  const around = ({ start, end }: Span) => ({ start: start - AROUND, end: end + AROUND, at: start });
  const wanted = [source, cue].flatMap((span) => (span === null ? [] : around(span)));
  if (beginning !== undefined)
    wanted.push(around({ ...beginning, end: Math.min(beginning.end, beginning.start + BEGINNING - AROUND) }));
  return wanted.flatMap(({ start, end, at }): Window[] => {
    const found = sentenceAt(document, at);
    if (found === null) return [];
    const { own, before } = found;
    const isSource = at === source?.start && before !== null;
    return [
      ...(isSource
        ? [
            {
              span: toWords(document.text, { ...before, end: before.start + LONGEST_BEFORE }, before),
              sentence: before,
            },
          ]
        : []),
      { span: toWords(document.text, { start, end }, own), sentence: own },
    ];
  });
}

/**
 * What a person needs to read to tell who said a quotation: the sentences of its source, its cue and its beginning, and
 * the one before its source, on one line. What is left out of them is marked by an ellipsis.
 */
export function sentenceExcerpt(document: Document, quotation: Quotation): string {
  const windows = windowsOf(document, quotation).sort((a, b) => a.span.start - b.span.start);
  const shown: Span[] = [];
  for (const { span } of windows) {
    const last = shown.at(-1);
    if (last !== undefined && span.start <= last.end + AROUND / 2) {
      shown.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    } else shown.push(span);
  }
  const sentences = windows.map(({ sentence }) => sentence);
  const isBegin = (at: number) => sentences.some(({ start }) => start === at);
  const isEnd = (at: number) => sentences.some(({ end }) => end === at);
  const pieces = shown.map((span) => wordsOf(document, span));
  const [first, last] = [shown.at(0), shown.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `${isBegin(first.start) ? '' : '… '}${pieces.join(' … ')}${isEnd(last.end) ? '' : ' …'}`;
}
