import type { Span } from '../text/span.ts';

/** A stretch of a body as its format gives it, before captions and contributions are recognised. */
export interface Block extends Span {
  readonly kind: 'text' | 'heading' | 'block quote';
}

/** What a format's reader finds in a body: blocks in order, and the spans that are syntax and not words. */
export interface Blocks {
  readonly blocks: readonly Block[];
  /** Sorted, not overlapping. */
  readonly markup: readonly Span[];
}
