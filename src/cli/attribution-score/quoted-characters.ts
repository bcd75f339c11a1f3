import type { Span } from '../../text/span.ts';
import { isBlank } from './quote-regions.ts';

const MARKS = '"“”„‟«»\'‘’`';
const END_SIGNS = ',.;:!?';

export const isMark = (unit: string) => MARKS.includes(unit);

/** Offsets of what stands in `spans` between quotation marks: blanks and the marks themselves do not count. */
export function quotedCharacters(text: string, spans: readonly Span[], regions: readonly Span[]): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const span of spans) {
    for (const region of regions) {
      const end = Math.min(span.end, region.end);
      for (let at = Math.max(span.start, region.start); at < end; at += 1) {
        if (!isBlank(text.charAt(at)) && !isMark(text.charAt(at))) offsets.add(at);
      }
    }
  }
  return offsets;
}

/** How many offsets both sets hold. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let number = 0;
  for (const offset of small) if (large.has(offset)) number += 1;
  return number;
}

/** The share of two sets in all that either holds, from 0 to 1. */
export function agreement(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** The spans without blanks, marks and stops at their ends, in order; those of which nothing is left are left out. */
export function trimmedSpans(text: string, spans: readonly Span[]): Span[] {
  const isPadding = (unit: string) => isBlank(unit) || isMark(unit) || END_SIGNS.includes(unit);
  return spans
    .map((span) => {
      let { start, end } = span;
      while (start < end && isPadding(text.charAt(start))) start += 1;
      while (end > start && isPadding(text.charAt(end - 1))) end -= 1;
      return { start, end };
    })
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
}
