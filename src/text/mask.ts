import type { Span } from './span.ts';

/** The text with the given spans blanked out by spaces: same length, so every offset still holds. */
export function mask(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let masked = '';
  let at = 0;
  for (const span of spans) {
    masked += text.slice(at, span.start) + ' '.repeat(span.end - span.start);
    at = span.end;
  }
  return masked + text.slice(at);
}
