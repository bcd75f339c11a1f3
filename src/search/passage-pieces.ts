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
 * one passage. A longer quotation is parted where its paragraphs are. `pieces` are in the order of the text.
 */
export function joinPieces(pieces: readonly Piece[], quotations: readonly Quotation[]): Piece[] {
  const joined: Piece[] = [];
  // A quotation in one span stands in one paragraph.
  const running = quotations.filter(({ content }) => content.length > 1);
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isOne =
      before !== undefined &&
      piece.end - before.start <= LONGEST_PASSAGE &&
      isProse(before) &&
      isProse(piece) &&
      before.paragraphs.at(-1) !== piece.paragraphs[0] &&
      running.some(
        ({ content }) =>
          content.some((words) => overlaps(words, before)) && content.some((words) => overlaps(words, piece)),
      );
    if (isOne) {
      const paragraphs = [...before.paragraphs, ...piece.paragraphs];
      joined[joined.length - 1] = { start: before.start, end: piece.end, paragraphs };
    } else joined.push(piece);
  }
  return joined;
}
