import type { Quotation } from '../attribution/quotation.ts';
import type { Paragraph } from '../corpus/document.ts';
import { overlaps, type Span } from '../text/span.ts';
import { LONGEST_PASSAGE } from './passage-spans.ts';

/** The span of a passage, and the paragraphs that it has parts of, in order. */
export interface Piece extends Span {
  readonly paragraphs: readonly Paragraph[];
}

const isProse = ({ paragraphs }: Piece) => paragraphs.every(({ kind }) => kind === 'text' || kind === 'block quote');

/**
 * Joins the pieces that one quotation runs through from paragraph to paragraph, where they are short enough to be read as
 * one passage. A longer quotation is parted where its paragraphs are. `pieces` are in the order of the text;
 * `quotationsOf` gives the quotations that have words in a paragraph. Linear in the text.
 */
export function joinPieces(
  pieces: readonly Piece[],
  quotationsOf: (paragraph: Paragraph) => readonly Quotation[],
): Piece[] {
  const joined: Piece[] = [];
  const isOneQuotation = (before: Piece, piece: Piece) => {
    const last = before.paragraphs.at(-1);
    const next = piece.paragraphs[0];
    if (last === undefined || next === undefined || last === next) return false;
    const there = new Set(quotationsOf(last));
    return quotationsOf(next).some(
      (quotation) =>
        there.has(quotation) &&
        [before, piece].every((part) => quotation.content.some((words) => overlaps(words, part))),
    );
  };
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isShort = before !== undefined && piece.end - before.start <= LONGEST_PASSAGE;
    if (isShort && isProse(before) && isProse(piece) && isOneQuotation(before, piece)) {
      const paragraphs = [...before.paragraphs, ...piece.paragraphs];
      joined[joined.length - 1] = { start: before.start, end: piece.end, paragraphs };
    } else joined.push(piece);
  }
  return joined;
}
