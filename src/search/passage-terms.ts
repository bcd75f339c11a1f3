import type { Document } from '../corpus/document.ts';
import { mask } from '../text/mask.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Acronym, findExpansion } from './acronyms.ts';
import { analyze, type Token } from './analyzer.ts';
import { ASKING_WORDS, STOP_WORDS } from './stop-words.ts';
import { phrasalVerb } from './thesaurus/thesaurus.ts';

/** Whether a token is a word of content: no function word, and not a lone letter. */
export function isContent(token: Pick<Token, 'word' | 'term'>): boolean {
  return (
    !STOP_WORDS.has(token.word) &&
    !ASKING_WORDS.has(token.word) &&
    (token.term.length > 1 || /[\d\p{Lo}]/u.test(token.term))
  );
}

/** All tokens of a part of a document, offsets in the document's text; Markdown syntax is left out. */
export function tokensOf(document: Pick<Document, 'text' | 'markup'>, span: Span): Token[] {
  const inside = document.markup
    .filter((syntax) => overlaps(syntax, span))
    .map(({ start, end }) => ({
      start: Math.max(start, span.start) - span.start,
      end: Math.min(end, span.end) - span.start,
    }));
  return analyze(mask(document.text.slice(span.start, span.end), inside)).map((token) => ({
    ...token,
    start: token.start + span.start,
    end: token.end + span.start,
  }));
}

/** One token more for each verb with its particle. */
function phrasalTokens(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, at) => {
    const found = phrasalVerb(token.term, tokens[at + 1]?.word, tokens[at + 2]?.word);
    const end = tokens[at + (found?.length ?? 0)]?.end;
    return found === null || end === undefined ? [] : [{ ...token, term: found.term, word: found.term, end }];
  });
}

/**
 * The content tokens of a text, and one more for each place where an acronym's expansion is printed in full, so that the
 * acronym finds it, and for each verb with a particle.
 */
export function contentTokens(tokens: readonly Token[], acronyms: readonly Acronym[]): Token[] {
  const content = tokens.filter(isContent);
  const simple = content.filter((token) => !token.word.includes('-'));
  const terms = new Set(simple.map((token) => token.term));
  const expanded = acronyms.flatMap(({ term, expansion }) => {
    if (!expansion.every((part) => terms.has(part))) return [];
    return findExpansion(simple, expansion).flatMap(([from, to]): Token[] => {
      const first = simple[from];
      const last = simple[to];
      return first && last ? [{ ...first, term, word: term, end: last.end }] : [];
    });
  });
  return [...content, ...expanded, ...phrasalTokens(tokens)];
}
