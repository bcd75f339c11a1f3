import type { Span } from './span.ts';

const BLANK = /[\s\u200b\ufeff]/u;

/** The span without blanks (no-break spaces included) at its ends; empty, at its start, where there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && BLANK.test(text.charAt(start))) start += 1;
  while (end > start && BLANK.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
