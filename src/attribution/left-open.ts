import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import type { Resolution } from './resolution.ts';

/** What the sentences before leave open for the one behind them. */
export interface LeftOpen {
  /** The quotation to which a quotation right behind would belong. */
  readonly quotation: Draft | null;
  /** The last paragraph ended inside quotation marks. */
  readonly isUnclosed: boolean;
  /** A quotation that a sentence of narration about its speaker or about no person has interrupted. */
  readonly resting: Draft | null;
  /** Whoever the sentence before, which quotes nothing, reports or tells about: a quotation right behind is theirs. */
  readonly implied: Resolution | null;
  /** Whose words alone the paragraph before reports at its end: a quotation that is the next paragraph is theirs. */
  readonly reporter: Resolution | null;
  /** Words alone in the sentence before that have been joined to a quotation: somebody else's beat behind them takes them back. */
  readonly joined: { readonly draft: Draft; readonly span: Span } | null;
  /** "She said:" at the end of a paragraph or sentence: the draft waits for its content. */
  readonly announced: Draft | null;
}

/** As at the beginning of a document, or behind a heading. */
export const NOTHING_OPEN: LeftOpen = {
  quotation: null,
  isUnclosed: false,
  resting: null,
  implied: null,
  reporter: null,
  joined: null,
  announced: null,
};
