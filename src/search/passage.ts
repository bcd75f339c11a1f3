import type { Route } from '../attribution/quotation.ts';
import type { Span } from '../text/span.ts';

/** Narration is text without quotations; a caption stays a caption even where it reports words. */
export type PassageKind = 'direct' | 'mixed' | 'indirect' | 'narration' | 'caption';

/** Somebody whose words stand in a passage. */
export interface PassageSpeaker {
  readonly id: string;
  readonly name: string;
  /** The role at the date of the document, as text; null where none is known. */
  readonly role: string | null;
  readonly route: Route;
  /** From 0 to 1. */
  readonly confidence: number;
  /**
   * The first words of theirs in the passage, which tell whose words are whose where several speak in one sentence; empty
   * where nobody else speaks in it.
   */
  readonly opening: string;
}

/**
 * What is indexed and shown: one to three sentences, or part of a contribution. It never cuts a word or a sentence, and a
 * quotation only where that is longer than a passage may be, at the end of a paragraph or a sentence.
 */
export interface Passage extends Span {
  /** Made from the document's id and the passage's words, so that it survives a reload that leaves them unchanged. */
  readonly id: string;
  readonly documentId: string;
  /** Index of the paragraph in the document; of the first where a quotation runs over several. */
  readonly paragraph: number;
  readonly kind: PassageKind;
  /** Exactly `document.text.slice(start, end)`. */
  readonly text: string;
  /** Speakers of the quotations in the passage, each once, in the order of the text. */
  readonly speakers: readonly PassageSpeaker[];
  /** The printed words for speakers who could not be told: "the councillor", "a spokesman". */
  readonly unclear: readonly string[];
  /** Indexes into the quotations of the document. */
  readonly quotations: readonly number[];
  /** Ids of the neighbours in the document, or null at its ends. */
  readonly previous: string | null;
  readonly next: string | null;
}
