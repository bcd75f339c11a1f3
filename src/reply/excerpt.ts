import type { MatchedTerm } from '../search/answer.ts';
import { sentenceSpans } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { clip, escapeText } from './escape.ts';

/** Stands where words were left out. */
export const CUT_MARK = '\\[…\\]';

/** The document that the shown words stand in. */
export interface Source {
  readonly text: string;
  /** Spans that are syntax and are not shown. Sorted. */
  readonly markup: readonly Span[];
}

/** Words of a span without markup, as the pieces between. */
function* visible(source: Source, span: Span): Generator<Span> {
  let { start } = span;
  for (const skip of source.markup) {
    if (skip.end <= start) continue;
    if (skip.start >= span.end) break;
    if (skip.start > start) yield { start, end: skip.start };
    start = skip.end;
  }
  if (start < span.end) yield { start, end: span.end };
}

/** Private-use characters that stand for bold marks until all is escaped. */
const BOLD = { on: '\ue000', off: '\ue001' };
const BOLD_MARKS = /[\ue000\ue001]/gu;

/** An HTML tag that parts words, at the end of what was left out before a piece. */
const BREAKING_TAG = /<\/?(?:br|p|div|li|ul|ol|tr|td|th|h[1-6]|hr|blockquote)\b[^<>]*>$/iu;
const MOST_TAG = 40;
const isParted = ({ text }: Source, span: Span, { start }: Span) =>
  BREAKING_TAG.test(text.slice(Math.max(span.start, start - MOST_TAG), start));

/** A span as Discord Markdown: escaped, on one line, matched terms in bold. */
function mark(source: Source, span: Span, terms: readonly MatchedTerm[]): string {
  const plain = (from: number, to: number) => source.text.slice(from, to).replace(BOLD_MARKS, '');
  let marked = '';
  for (const piece of visible(source, span)) {
    if (isParted(source, span, piece)) marked += ' ';
    let at = piece.start;
    for (const term of terms) {
      if (term.start < at || term.end > piece.end) continue;
      marked += `${plain(at, term.start)}${BOLD.on}${plain(term.start, term.end)}${BOLD.off}`;
      at = term.end;
    }
    marked += plain(at, piece.end);
  }
  return escapeText(marked).replace(BOLD_MARKS, '**');
}

/** The words of a span on one line, without markup: as `excerpt`, but neither cut nor escaped. */
export function plainWords(source: Source, span: Span): string {
  let words = '';
  for (const piece of visible(source, span)) {
    if (isParted(source, span, piece)) words += ' ';
    words += source.text.slice(piece.start, piece.end);
  }
  return words.replace(/\s+/gu, ' ').trim();
}

/** Cuts a span that is too long even as one sentence: at a word, from its start. */
function cutAtWord(source: Source, span: Span, terms: readonly MatchedTerm[], budget: number): string {
  let low = 0;
  let high = span.end - span.start;
  const render = (length: number) => {
    const stretch = source.text.slice(span.start, span.start + length);
    const blank = length === span.end - span.start ? length : stretch.search(/\s\S*$/u);
    const words = blank > 0 ? mark(source, { start: span.start, end: span.start + blank }, terms) : '';
    if (words.trim() !== '') return words;
    // A word longer than the budget is cut inside: there is no better place.
    const end = clip(source.text.slice(span.start, span.end), length).length;
    return mark(source, { start: span.start, end: span.start + end }, terms);
  };
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (render(middle).length + CUT_MARK.length + 1 <= budget) low = middle;
    else high = middle - 1;
  }
  return `${render(low)} ${CUT_MARK}`;
}

/**
 * The words of a passage as Discord Markdown, at most `budget` UTF-16 units long: whole where they fit, else one
 * unbroken run of sentences, the earliest that holds the most matched terms, with a mark at each end where words are
 * left out. What is shown is always a contiguous part of the document.
 */
export function excerpt(source: Source, span: Span, terms: readonly MatchedTerm[], budget: number): string {
  const whole = mark(source, span, terms);
  if (whole.length <= budget) return whole;
  const sentences = sentenceSpans(source.text, span);
  let best: { text: string; matches: number } | null = null;
  for (let from = 0; from < sentences.length; from += 1) {
    for (let to = sentences.length; to > from; to -= 1) {
      const first = sentences[from];
      const last = sentences[to - 1];
      if (first === undefined || last === undefined) continue;
      const part = { start: first.start, end: last.end };
      const lead = from > 0 ? `${CUT_MARK} ` : '';
      const tail = to < sentences.length ? ` ${CUT_MARK}` : '';
      const shown = `${lead}${mark(source, part, terms)}${tail}`;
      if (shown.length > budget) continue;
      const matches = terms.filter((term) => term.start >= part.start && term.end <= part.end).length;
      if (best === null || matches > best.matches) best = { text: shown, matches };
      break;
    }
  }
  return best?.text ?? cutAtWord(source, sentences[0] ?? span, terms, budget);
}
