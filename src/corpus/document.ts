import type { Span } from '../text/span.ts';
import type { PartialDate } from './partial-date.ts';

/** An article is prose with quotations in it; a transcript is a sequence of labelled contributions. */
export type DocumentKind = 'article' | 'transcript';

/**
 * What a paragraph is: running text, a section heading, a photo caption (printed twice in a row on some sites,
 * counted once), a block quote, or a contribution in a transcript.
 */
export type ParagraphKind = 'text' | 'heading' | 'caption' | 'block quote' | 'contribution';

/**
 * One paragraph: the span of its words in the document's text. A caption's span leaves out the image credit and the
 * repeated copy; a contribution's span leaves out its label.
 */
export interface Paragraph extends Span {
  /** Position in the document, from 0. */
  readonly index: number;
  readonly kind: ParagraphKind;
  /** Line of the file on which the paragraph starts, from 1. */
  readonly line: number;
  /**
   * Only in transcripts: the printed words that name who speaks ("Mr Smith (Ashwell)"), without the colon. A
   * contribution without a label continues the one before it.
   */
  readonly label?: Span;
}

/** A moderator's ruling on one quotation: whoever's quotation holds these words, this is who said them. */
export interface Correction {
  /** Words of the quotation, matched after folding. */
  readonly words: string;
  /** Name or id of the speaker, or null: nobody may be named. */
  readonly speaker: string | null;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** One source file as it was read. All offsets, here and everywhere, are UTF-16 offsets into `text`. */
export interface Document {
  /** Stable id, made from the file's name: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: PartialDate | null;
  readonly url: string | null;
  /** An editor's note that is shown with the document's passages. */
  readonly note: string | null;
  /** The body exactly as it stands in the file. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Spans of `text` that are Markdown syntax and not words: left out when shown and when matched. Sorted. */
  readonly markup: readonly Span[];
  /** Names of people who speak in this document, from its front matter. */
  readonly speakers: readonly string[];
  readonly corrections: readonly Correction[];
  /** Path of the file, relative to the corpus folder, with forward slashes. */
  readonly file: string;
}
