import type { Span } from '../text/span.ts';
import { trimSpan } from '../text/trim.ts';

/** A line longer than this, in UTF-16 units, is a paragraph of its own: nobody wraps lines by hand that late. */
const LONGEST_WRAPPED_LINE = 120;

/** The lines of a stretch of text, trimmed; a blank line gives an empty span. */
function* lines(text: string, within: Span): Generator<Span> {
  for (let start = within.start; start < within.end; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? within.end : Math.min(newline, within.end);
    yield trimSpan(text, { start, end });
    start = end + 1;
  }
}

/**
 * Splits text into paragraphs: at blank lines, and at every line break of a block that has a line too long to have been
 * wrapped by hand. Spans are trimmed and not empty.
 */
export function splitParagraphs(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const paragraphs: Span[] = [];
  let block: Span[] = [];
  const close = () => {
    const first = block[0];
    const last = block.at(-1);
    if (first === undefined || last === undefined) return;
    const isUnwrapped = block.some((line) => line.end - line.start > LONGEST_WRAPPED_LINE);
    if (isUnwrapped) paragraphs.push(...block);
    else paragraphs.push({ start: first.start, end: last.end });
    block = [];
  };
  for (const line of lines(text, within)) {
    if (line.start === line.end) close();
    else block.push(line);
  }
  close();
  return paragraphs;
}
