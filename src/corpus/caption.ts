import { foldWithOffsets } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { trimSpan } from '../text/trim.ts';

const CREDIT_WORDS =
  '(?:images?|photos?|photographs?|photography|pictures?|pics?|credits?|picture credit|photo credit|image credit)';
const CREDIT_IN_BRACKETS = new RegExp(
  `[([]\\s*${CREDIT_WORDS}\\s*(?::|by\\b|courtesy\\b)[^()[\\]]{0,120}[)\\]]\\s*\\.?\\s*$`,
  'iu',
);
/** Without brackets only as a sentence of its own: "… at Ashwell. Picture: A Name". */
const CREDIT_AT_END =
  /(?:^|[.!?]["”’)]?)\s*(?:Image|Photo|Photograph|Picture|Pic|Credit|(?:Image|Photo|Picture) [Cc]redit)s?:[^.!?\n]{1,80}\.?\s*$/u;
const CREDIT_ALONE = new RegExp(`^\\s*[([]?\\s*${CREDIT_WORDS}\\s*(?::|by\\b|courtesy\\b)`, 'iu');

/** Longest paragraph, in UTF-16 units, that is taken for a caption. */
const LONGEST_CAPTION = 1200;
/** A repetition shorter than this, in folded characters, is speech ("Hear, hear") and not a caption. */
const SHORTEST_REPEAT = 20;

/** The caption's words once, without the image credit; empty where the paragraph is a credit and nothing else. */
export interface Caption {
  readonly words: Span;
}

/** Where the second copy of a text that is printed twice in a row ends the first; null where it is printed once. */
function firstOfTwo(text: string, span: Span): Span | null {
  const { text: folded, offsets } = foldWithOffsets(text.slice(span.start, span.end));
  const middle = folded.length >> 1;
  const first = folded.slice(0, middle).trimEnd();
  const second = folded.slice(folded.length - first.length);
  const between = folded.slice(first.length, folded.length - first.length);
  if (first.length < SHORTEST_REPEAT || first !== second || between.trim() !== '') return null;
  const end = offsets[first.length] ?? span.end - span.start;
  return trimSpan(text, { start: span.start, end: span.start + end });
}

function withoutCredit(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  if (CREDIT_ALONE.test(words) && words.length <= 160 && !/[.!?]\s+\S/u.test(words)) {
    return { start: span.start, end: span.start };
  }
  const credit = CREDIT_IN_BRACKETS.exec(words) ?? CREDIT_AT_END.exec(words);
  if (credit === null) return null;
  // The end of the sentence before a bare credit ("… school. Picture: A. Name") belongs to the caption.
  const keep = /^(?:[.!?]["”’)]?)?/u.exec(credit[0])?.[0].length ?? 0;
  return trimSpan(text, { start: span.start, end: span.start + credit.index + keep });
}

/**
 * Recognises a photo caption: a paragraph with an image credit, or one whose words are printed twice in a row (as some
 * newspapers' pages give the alternative text and the caption one after the other). Null for any other paragraph.
 */
export function readCaption(text: string, paragraph: Span): Caption | null {
  if (paragraph.end - paragraph.start > LONGEST_CAPTION) return null;
  let words: Span = paragraph;
  let isCaption = false;
  // At most: a credit, two copies, and a credit inside each copy.
  for (let round = 0; round < 3; round += 1) {
    const next = firstOfTwo(text, words) ?? withoutCredit(text, words);
    if (next === null) break;
    words = next;
    isCaption = true;
  }
  return isCaption ? { words } : null;
}
