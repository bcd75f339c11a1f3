import { stringify } from 'yaml';
import { findWords } from '../../attribution/corrected-words.ts';
import type { AttributedDocument, Quotation } from '../../attribution/quotation.ts';
import type { Correction } from '../../corpus/document.ts';
import { wordsOf } from './excerpt.ts';

/** How many words of a quotation are tried, fewest first, until they stand in it alone. */
const LENGTHS = [8, 16, 32, 64, 128] as const;
const OUTER_MARKS = /^["'“”„‟«»‘’\s]+|["'“”„‟«»‘’\s]+$/gu;

/**
 * Chooses the words by which a correction can mean a quotation of the article: the first few that stand in no other one.
 * Null where all of its words are said twice.
 */
export function wordChooser({ document, quotations }: AttributedDocument): (quotation: Quotation) => string | null {
  const finder = findWords(document, quotations);
  return (quotation) => {
    const at = quotations.indexOf(quotation);
    const spans = quotation.content.map((span) => wordsOf(document, span).replace(OUTER_MARKS, ''));
    const pieces = spans.flatMap((span) => {
      const words = span.split(' ');
      const lengths = LENGTHS.filter((length) => length < words.length);
      return [...lengths.map((length) => words.slice(0, length).join(' ')), span];
    });
    const isTelling = (piece: string) => {
      const holders = finder.holders(piece);
      return holders.length === 1 && holders[0] === at;
    };
    return pieces.find(isTelling) ?? null;
  };
}

/** Corrections as YAML, ready to be pasted: with their key, or as entries alone for a file that has the key already. */
export function correctionSnippet(added: readonly Pick<Correction, 'words' | 'speaker'>[], hasKey: boolean): string {
  const entries = added.map(({ words, speaker }) => ({ words, speaker }));
  const snippet = stringify({ corrections: entries }, { lineWidth: 0 }).trimEnd();
  return hasKey ? snippet.slice(snippet.indexOf('\n') + 1) : snippet;
}
