import type { Span } from '../text/span.ts';
import { CONFIDENCE } from './confidence.ts';
import type { Support } from './frames/support.ts';
import type { QuotationKind } from './quotation.ts';
import type { QuotedSpan } from './quotation-marks.ts';
import type { Resolution } from './resolution.ts';

/** A quotation in the making: later sentences may add content to it. */
export interface Draft {
  readonly content: Span[];
  /** Set where marks do not decide: block quotes and contributions. */
  readonly kind: QuotationKind | null;
  cue: Span | null;
  source: Span | null;
  resolution: Resolution | null;
  /** What the tagger makes of the cue; null where there is no cue. */
  support: Support | null;
  /** Whether somebody is named as the source, be it nobody known: then nothing is carried over to it. */
  hasOwnSource: boolean;
}

/** A quotation of which only the words are known yet; marks decide its kind unless told otherwise. */
export function draftOf(content: Span[], kind: Draft['kind'] = null): Draft {
  return { content, kind, cue: null, source: null, resolution: null, support: null, hasOwnSource: false };
}

/** The last of the drafts that hold the whole span. */
export function covering(drafts: readonly Draft[], { start, end }: Span): Draft | undefined {
  return drafts.findLast(({ content }) => content.some((span) => span.start <= start && end <= span.end));
}

/** The speaker of an earlier quotation as that of the one behind it; null for nobody. */
export function carriedOver(resolution: Resolution | null): Resolution | null {
  return (
    resolution && {
      ...resolution,
      route: 'carried over',
      confidence: Math.min(resolution.confidence, CONFIDENCE.carriedOver),
    }
  );
}

const isAlphanumeric = (character: string) => /[\p{L}\p{N}]/u.test(character);

function holdsAlphanumeric(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isAlphanumeric(text.charAt(at))) return true;
  return false;
}

/** Position of the first of the sorted spans that ends behind `offset`. */
function firstEndingBehind(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether all letters and digits of the content stand between marks, some do, or none. `quoted` is sorted. Linear in
 * the content.
 */
export function kindOf(text: string, content: readonly Span[], quoted: readonly QuotedSpan[]): QuotationKind {
  let inside = false;
  let outside = false;
  for (const span of content) {
    let at = span.start;
    for (let number = firstEndingBehind(quoted, span.start); ; number += 1) {
      const marks = quoted[number];
      if (marks === undefined || marks.start >= span.end) break;
      inside = true;
      outside ||= holdsAlphanumeric(text, at, Math.min(marks.start, span.end));
      at = Math.max(at, Math.min(marks.end, span.end));
    }
    outside ||= holdsAlphanumeric(text, at, span.end);
  }
  return !inside ? 'indirect' : outside ? 'mixed' : 'direct';
}
