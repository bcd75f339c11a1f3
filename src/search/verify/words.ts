import { foldWithOffsets } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { ClaimWord } from './align.ts';

/** A word as it is compared, with its place in the text; null for a gap. */
export interface ComparedWord<Word extends ClaimWord = ClaimWord> extends Span {
  readonly word: Word;
}

const WORD = String.raw`[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*`;
/** Folding makes one sign of three dots, and the other way round. */
const CLAIM_WORD = new RegExp(String.raw`\[[^\[\]]{0,80}\]|\.{2,}|${WORD}`, 'gu');

function wordsOf<Word extends ClaimWord>(
  text: string,
  pattern: RegExp,
  toWord: (match: string) => Word,
): ComparedWord<Word>[] {
  const folded = foldWithOffsets(text);
  return [...folded.text.matchAll(pattern)].map((match) => {
    const start = folded.offsets[match.index] ?? 0;
    // Several folded characters may come from one: the word ends where the next one begins.
    let next = match.index + match[0].length;
    const last = folded.offsets[next - 1] ?? start;
    while (next < folded.offsets.length && (folded.offsets[next] ?? 0) <= last) next += 1;
    const end = folded.offsets[next] ?? text.length;
    return { word: toWord(match[0]), start, end };
  });
}

/** The words of a text, folded: case, accents, kinds of marks and punctuation do not count. `markup` is passed over. */
export function textWords(text: string, span: Span, markup: readonly Span[]): ComparedWord<string>[] {
  return wordsOf(text.slice(span.start, span.end), new RegExp(WORD, 'gu'), (word) => word)
    .map(({ word, start, end }) => ({ word, start: start + span.start, end: end + span.start }))
    .filter(({ start, end }) => !markup.some((syntax) => syntax.start < end && start < syntax.end));
}

/** The words of a claim; an ellipsis and what stands in square brackets are gaps. */
export function claimWords(text: string): ComparedWord[] {
  return wordsOf(text, CLAIM_WORD, (match) => (/^[\p{L}\p{N}]/u.test(match) ? match : null));
}
