import type { Span } from '../text/span.ts';
import { trimSpan } from '../text/trim.ts';

/** A time of day before the label, in brackets or not: "10:30", "[00:12:05]". */
const TIME = /^\s*[[(]?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:am|pm)?[\])]?\s+(?:[-–—]\s+)?/iu;
/** A capital first, then anything but a colon or a quotation mark, then a colon and a blank. */
const LABEL = /^\s*(\p{Lu}[^:\n“"]{0,118}?)\s*:(?=\s|$)/u;
/** Small words that stand in offices and surnames. */
const SMALL = /^(?:of|the|for|and|to|in|on|de|la|le|van|von|der|den|du|di|da|al|bin|hon\.?|rt\.?)$/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;
const MOST_WORDS = 12;

/**
 * Whether printed words can name who speaks: "Mr Smith (Ashwell) (Lab)", "The Minister for Schools", but no sentence such
 * as "I have one question". A full stop is only that of a title or an initial.
 */
function isName(printed: string): boolean {
  const words = printed
    .replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ')
    .trim()
    .split(/[\s,]+/u);
  return (
    words.length <= MOST_WORDS &&
    words.every((word) => (CAPITAL.test(word) || SMALL.test(word)) && !/\p{L}{5,}\./u.test(word))
  );
}

/** A contribution's label and the words that follow it. */
export interface TurnLabel {
  readonly label: Span;
  readonly words: Span;
}

/** The label at the start of a transcript's paragraph, or null. `text` has its markup blanked out. */
export function readTurnLabel(text: string, paragraph: Span): TurnLabel | null {
  const time = TIME.exec(text.slice(paragraph.start, Math.min(paragraph.start + 24, paragraph.end)))?.[0].length ?? 0;
  const start = paragraph.start + time;
  const match = LABEL.exec(text.slice(start, Math.min(start + 130, paragraph.end)));
  const printed = match?.[1];
  if (match === null || printed === undefined || !isName(printed)) return null;
  const label = trimSpan(text, { start, end: start + match[0].length - 1 });
  return { label, words: trimSpan(text, { start: start + match[0].length, end: paragraph.end }) };
}
