import type { Span } from '../../text/span.ts';

/** Words, with apostrophes, hyphens and stops within, and all other signs one by one. */
export function tokenSpans(text: string): Span[] {
  const tokens = text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu);
  return Array.from(tokens, ({ 0: token, index }) => ({ start: index, end: index + token.length }));
}

/** For each token, 1 where one of the spans reaches into it, else 0. */
export function markTokens(tokens: readonly Span[], spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const { start, end } of spans) {
    let [low, high] = [0, tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; (tokens[at]?.start ?? end) < end; at += 1) marks[at] = 1;
  }
  return marks;
}
