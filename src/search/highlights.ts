import type { Document } from '../corpus/document.ts';
import type { Acronym } from './acronyms.ts';
import type { Token } from './analyzer.ts';
import type { MatchedTerm } from './answer.ts';
import type { Passage } from './passage.ts';
import { contentTokens, tokensOf } from './passage-terms.ts';
import type { Query, QueryTerm } from './query.ts';

/** Whether a term that is an acronym's is printed as one, or as what it stands for: "SEND" is, "sending" is not. */
const isPrintedAsAcronym = (printed: string) => /^\p{Lu}{2,}s?$/u.test(printed) || printed.includes(' ');

/** Whether a word asks for an acronym, by itself or as a word of what it stands for: "send" does, and "special", but not "sent". */
const asksFor = ({ printed, term }: QueryTerm, acronym: Acronym) =>
  [acronym.term, `${acronym.term}s`].includes(printed.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) ||
  acronym.expansion.includes(term);

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
  const unasked = new Set(
    acronyms.filter((acronym) => !query.terms.some((one) => asksFor(one, acronym))).map(({ term }) => term),
  );
  const answers = ({ term, start, end }: Token) =>
    wanted.has(term) && !(unasked.has(term) && isPrintedAsAcronym(document.text.slice(start, end)));
  const matched = contentTokens(tokensOf(document, passage), acronyms)
    .filter((token) => token.start < token.end && answers(token))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const terms: MatchedTerm[] = [];
  for (const { start, end } of matched) {
    if (start >= (terms.at(-1)?.end ?? 0)) terms.push({ start, end, term: document.text.slice(start, end) });
  }
  return terms;
}
