import type { Document } from '../corpus/document.ts';
import type { Acronym } from './acronyms.ts';
import type { MatchedTerm } from './answer.ts';
import type { Passage } from './passage.ts';
import { contentTokens, tokensOf } from './passage-terms.ts';
import type { Query } from './query.ts';

/** The printed words of a passage that answer to a word of the query, sorted and not overlapping; the longer one wins. */
export function matchedTerms(
  query: Query,
  passage: Passage,
  document: Pick<Document, 'text' | 'markup'>,
  acronyms: readonly Acronym[],
): MatchedTerm[] {
  // Of a name or an office only the words themselves: "leading" is not the leader.
  const wanted = new Set(
    query.terms
      .flatMap(({ forms, isName }) => forms.filter(({ share }) => !isName || share === 1))
      .map(({ term }) => term),
  );
  const matched = contentTokens(tokensOf(document, passage), acronyms)
    .filter(({ term, start, end }) => wanted.has(term) && start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const terms: MatchedTerm[] = [];
  for (const { start, end } of matched) {
    if (start >= (terms.at(-1)?.end ?? 0)) terms.push({ start, end, term: document.text.slice(start, end) });
  }
  return terms;
}
