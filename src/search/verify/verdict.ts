import type { Document } from '../../corpus/document.ts';
import type { Speaker } from '../../corpus/speaker.ts';
import type { Span } from '../../text/span.ts';
import type { Passage } from '../passage.ts';
import type { Claim } from './claims.ts';

/** The words of the corpus that a claim was found in. */
export interface FoundWords {
  readonly document: Document;
  /** The stretch of the document's text, whole words. */
  readonly span: Span;
  /** The passage that holds it, or most of it, with those alone whose words the stretch has. */
  readonly passage: Passage;
  /** Stretches of the document that the claim does not have, though it marks no gap there. */
  readonly missing: readonly Span[];
  /** Stretches of the claim's words that the document does not have. */
  readonly added: readonly Span[];
  /** Whether the claim marks that it leaves words out or puts some in. */
  readonly hasGaps: boolean;
}

/** What the corpus says of words that somebody is said to have said. */
export interface Verdict {
  readonly claim: Claim;
  /** `absent`: nothing in the corpus is close to them. */
  readonly kind: 'verbatim' | 'altered' | 'absent';
  /** Whom the message gives them to; empty where it names nobody who is known. */
  readonly claimed: readonly Speaker[];
  /**
   * Whether they are another's: `other` where the corpus gives them to somebody else, `nobody` where it gives them to nobody who
   * is sure, null where the message names nobody or is right.
   */
  readonly speaker: 'other' | 'nobody' | null;
  /** Null exactly where they are absent. */
  readonly found: FoundWords | null;
}
