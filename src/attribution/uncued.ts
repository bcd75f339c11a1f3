import { isNamedWork, isTitleAt } from './not-said.ts';
import type { Token } from './tokens.ts';
import { isPreposition } from './word-classes.ts';

/** Fewest words of a quoted stretch inside a sentence without any cue that is kept as a quotation of nobody known. */
const SHORTEST = 4;
/** The same for one that ends as a sentence or clause does. */
const SHORTEST_CLAUSE = 3;
/** From so many words on a stretch is a sentence, however it ends. */
const SENTENCE = 8;

const countWords = (text: string) => text.split(/\s+/u).length;
const endsAsClause = (token: Token) => /[.!?\u2026,][^\p{L}\p{N}]*$/u.test(token.text.slice(-5));

/** Whether the quoted stretch is a whole sentence, and not a word or phrase. */
export function isWholeSentence(token: Token, isClosed: boolean): boolean {
  return !isClosed || endsAsClause(token) || countWords(token.text) >= SENTENCE;
}

/** "“We need it” to save the town": whether the quotation with which the sentence begins goes on in the writer's words. */
export function hasTail(tokens: readonly Token[]): boolean {
  const next = tokens[1];
  if (next === undefined || tokens[0]?.kind !== 'quoted') return false;
  if (next.text === ',' || /^(?:and|as|when|while|who|because|so|than|according)$/u.test(next.lower)) return false;
  return isPreposition(next.lower) || /^(?:which|that|[\u2013\u2014\u2015-])$/u.test(next.lower);
}

/** "“We need it for the young” and the old": whether "and", "or" or "because" joins more to the quotation at the beginning. */
export function isJoinedToMore([first, second]: readonly Token[]): boolean {
  return (
    first?.kind === 'quoted' && countWords(first.text) >= SHORTEST && /^(?:and|or|because)$/u.test(second?.lower ?? '')
  );
}

/** Whether the quoted stretch at `at`, which no cue announces, is somebody's words: no title, and no word in scare quotes. */
export function isQuotationWithoutCue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'quoted' || isTitleAt(tokens, at) || isNamedWork(tokens, at)) return false;
  const words = countWords(token.text);
  return words >= SHORTEST || (words >= SHORTEST_CLAUSE && endsAsClause(token));
}
