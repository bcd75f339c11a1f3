import type { Document } from '../corpus/document.ts';
import { fold } from '../text/fold.ts';
import { mask } from '../text/mask.ts';
import { sliceSpan } from '../text/span.ts';
import type { Quotation } from './quotation.ts';

/** Where the words of a correction stand. */
export interface WordFinder {
  /** Positions of the quotations that hold the words. */
  holders(words: string): readonly number[];
  /** Whether the words stand anywhere in the document. */
  isInText(words: string): boolean;
}

/** Whole words in their order, whatever marks, dashes, blanks or Markdown syntax stand between them. */
function loosely(words: string): RegExp | null {
  const parts = fold(words)
    .split(/[\p{P}\s]+/u)
    .filter((part) => part !== '')
    .map((part) => part.replace(/[$^+|]/gu, '\\$&'));
  if (parts.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('[\\p{P}\\s]*')}(?![\\p{L}\\p{N}])`, 'u');
}

/**
 * Looks for words of corrections in a document's quotations: to the letter after folding, and only where no quotation
 * holds them so, word by word. So a ruling outlives whatever happens around its words: they may be wrapped anew, get
 * other quotation marks or dashes, or emphasis within.
 */
export function findWords(document: Document, quotations: readonly Quotation[]): WordFinder {
  const visible = mask(document.text, document.markup);
  const contents = quotations.map(({ content }) => fold(content.map((span) => sliceSpan(visible, span)).join(' ')));
  const where = (isHeld: (content: string) => boolean) =>
    contents.flatMap((content, at) => (isHeld(content) ? [at] : []));
  return {
    holders(words) {
      const folded = fold(words);
      const exactly = folded === '' ? [] : where((content) => content.includes(folded));
      const pattern = loosely(words);
      return exactly.length > 0 || pattern === null ? exactly : where((content) => pattern.test(content));
    },
    isInText(words) {
      const folded = fold(visible);
      return folded.includes(fold(words)) || (loosely(words)?.test(folded) ?? false);
    },
  };
}
