import type { Document } from '../corpus/document.ts';
import type { Speaker } from '../corpus/speaker.ts';
import type { Span } from '../text/span.ts';

/**
 * All of the content stands between quotation marks (or in a transcript's contribution), part of it does, or none.
 */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** How the speaker was found. */
export type Route = 'name' | 'short name' | 'pronoun' | 'description' | 'turn label' | 'carried over' | 'correction';

/** Whom words may be of where it is not sure enough to name anybody: for those who check, never for those who ask. */
export interface Candidate {
  /** Id of a speaker of the registry or of the document's own people. */
  readonly speaker: string;
  /** How the candidate was found. */
  readonly route: Route;
}

/** Words of somebody in a document, and whose they are. */
export interface Quotation {
  /** What was said: spans of the document's text in order, quotation marks included. Never empty. */
  readonly content: readonly Span[];
  readonly kind: QuotationKind;
  /** The word or words that announce it: "said", "according to". Null where there is none. */
  readonly cue: Span | null;
  /** The printed words that name the source: "Mr Sample", "he", "a spokesman". Null where nobody is named. */
  readonly source: Span | null;
  /** Whether the tagger alone takes the words for a report: a looser one, as a rule ("opposes the plan"). */
  readonly isLoose: boolean;
  /** Id of the speaker, or null where it is not clear enough who that is, or where no person is meant. */
  readonly speaker: string | null;
  /** Null exactly where `speaker` is null. */
  readonly route: Route | null;
  /** From 0 to 1: how sure it is that they are the speaker's, or else the candidate's; 0 where there is neither. */
  readonly confidence: number;
  /** Whom it would be if that were sure enough. Null where there is a speaker, or where nobody comes into question. */
  readonly candidate: Candidate | null;
}

/** A document with its quotations in the order of the text. */
export interface AttributedDocument {
  readonly document: Document;
  readonly quotations: readonly Quotation[];
  /**
   * People whom this document names in full and the registry does not know, with the roles that it prints beside their
   * names. Ids are slugs of the full names.
   */
  readonly people: readonly Speaker[];
}
