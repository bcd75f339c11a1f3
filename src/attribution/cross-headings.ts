import type { Prose, ProseParagraph } from './prose.ts';
import type { QuotedSpan } from './quotation-marks.ts';

/** Most words that a heading has. */
const LONGEST = 12;

const isSingle = (text: string, { start }: QuotedSpan) => /['\u2018]/u.test(text.charAt(start));

/** Whether most quotations of the document stand in double marks. */
export function quotesInDoubleMarks({ text, quoted }: Prose): boolean {
  return quoted.filter((span) => !isSingle(text, span)).length * 2 > quoted.length;
}

/**
 * Whether the paragraph is a heading between others that its marks give away: nothing but a few words in single marks. In a
 * document that quotes in double ones they are taken from a quotation that it gives in full.
 */
export function isCrossHeading({ text }: Prose, { sentences, quoted: own }: ProseParagraph): boolean {
  const [span, ...others] = own;
  const [sentence] = sentences;
  if (span === undefined || others.length > 0 || sentence === undefined || !isSingle(text, span)) return false;
  const isAlone = sentences.length === 1 && sentence.tokens.length === 1;
  return isAlone && text.slice(span.start, span.end).split(' ').length <= LONGEST;
}
