import type { Span } from '../../text/span.ts';
import type { QuotationView } from './quotation-view.ts';

/** One span of a quotation's content. */
export interface ContentSpan extends Span {
  readonly view: QuotationView;
  /** Position among the spans of its quotation, from 0. */
  readonly part: number;
}

/** A stretch of text within which nothing begins or ends. */
export interface Segment extends Span {
  /** The quotations that it is of, the innermost first. */
  readonly of: readonly ContentSpan[];
  readonly isCue: boolean;
  readonly isSource: boolean;
}

/** A span of a content, a cue or a source. */
interface Mark extends Span {
  readonly kind: 'content' | 'cue' | 'source';
  readonly content: ContentSpan | null;
}

function marksOf(quotations: readonly QuotationView[]): Mark[] {
  const marks = quotations.flatMap((view): Mark[] => {
    const { content, cue, source } = view.quotation;
    return [
      ...content.map((span, part) => ({ ...span, kind: 'content' as const, content: { ...span, view, part } })),
      ...(cue === null ? [] : [{ ...cue, kind: 'cue' as const, content: null }]),
      ...(source === null ? [] : [{ ...source, kind: 'source' as const, content: null }]),
    ];
  });
  return marks.sort((a, b) => a.start - b.start);
}

/** Cuts one stretch at the ends of the marks that reach into it, which are sorted by where they begin. */
function cut(within: Span, marks: readonly Mark[]): Segment[] {
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of marks) {
    if (start > within.start) cuts.add(start);
    if (end < within.end) cuts.add(end);
  }
  const ends = [...cuts].sort((a, b) => a - b);
  let open: Mark[] = [];
  let next = 0;
  return ends.slice(1).map((end, at) => {
    const start = ends[at] ?? 0;
    open = open.filter((mark) => mark.end > start);
    for (let mark = marks[next]; mark !== undefined && mark.start < end; mark = marks[next]) {
      open.push(mark);
      next += 1;
    }
    const of = open.flatMap(({ content }) => content ?? []).sort((a, b) => b.start - a.start || a.end - b.end);
    const has = (kind: Mark['kind']) => open.some((mark) => mark.kind === kind);
    return { start, end, of, isCue: has('cue'), isSource: has('source') };
  });
}

/**
 * Cuts stretches of text, which are disjoint and in order, at every end of a quotation, a cue and a source, so that
 * markup that overlaps can be written as a row of elements. The segments of a stretch are disjoint and hold all of it
 * together. Goes through the text once.
 */
export function segmentsOf(quotations: readonly QuotationView[], stretches: readonly Span[]): Segment[][] {
  const marks = marksOf(quotations);
  let open: Mark[] = [];
  let next = 0;
  return stretches.map((within) => {
    open = open.filter(({ end }) => end > within.start);
    for (let mark = marks[next]; mark !== undefined && mark.start < within.end; mark = marks[next]) {
      if (mark.end > within.start) open.push(mark);
      next += 1;
    }
    return cut(within, open);
  });
}
