import type { Cue } from './cue.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isDeterminer, isPreposition, isTimeWord, isWeekday } from './word-classes.ts';

/** A range of token positions, [from, to). */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Whether the token ends a sentence. */
export const isStop = (token: Token | undefined) => token !== undefined && /^[.!?\u2026]+$/u.test(token.text);
/** Whether a quoted stretch begins as a sentence does. */
const startsSentence = (token: Token) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(token.text.slice(0, 8));

/** Where the content after a cue begins: behind an addressee, a place or a date. */
export function contentStart(tokens: readonly Token[], cue: Cue, end: number): number {
  const at = cue.right;
  if (cue.cueClass !== 'say' && cue.cueClass !== 'tell') return at;
  const first = tokens[at];
  if (
    first === undefined ||
    first.lower === 'that' ||
    first.kind === 'quoted' ||
    /^[:,\u2013\u2014\u2015]$/u.test(first.text)
  )
    return at;
  const skips =
    cue.cueClass === 'tell' ||
    isWeekday(first.lower) ||
    /^(?:in|on|at|during|after|of|to|via|by|through|following|when|earlier|last|this|later)$/u.test(first.lower);
  if (!skips) return at;
  const limit = Math.min(end, at + 18);
  for (let ahead = at; ahead < limit; ahead += 1) {
    const token = tokens[ahead];
    if (token === undefined || token.kind === 'quoted') break;
    if (token.lower === ':' || /^(?:that|how|why|what|whether|if)$/u.test(token.lower)) return ahead;
  }
  // "told a public meeting he was", "said on Tuesday the plan": the clause begins with the next subject.
  const isSubject = (ahead: number) =>
    /^(?:he|she|it|they|we|there|you|i)$/u.test(lowerAt(tokens, ahead)) ||
    (isDeterminer(lowerAt(tokens, ahead)) &&
      !isPreposition(lowerAt(tokens, ahead - 1)) &&
      !isTimeWord(lowerAt(tokens, ahead + 1)) &&
      end - ahead > 3);
  for (let ahead = at + 1; ahead < limit; ahead += 1) {
    if (tokens[ahead]?.kind === 'quoted') return ahead;
    if (isSubject(ahead)) return ahead;
  }
  if (cue.cueClass === 'say') return isWeekday(first.lower) ? at + 1 : end;
  // "told councillors", "told him": whom and nothing more, or "told Jane Poole trains were late".
  let ahead = at + 1;
  while (ahead < end && tokens[ahead]?.isCapitalised) ahead += 1;
  return Math.min(ahead, end);
}

/** Cuts what follows a complete quotation: "…” as he left". */
export function contentEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && (isStop(tokens[end - 1]) || /^[,;:\u2013\u2014\u2015]$/u.test(tokens[end - 1]?.text ?? '')))
    end -= 1;
  const last = tokens.slice(from, end).findLastIndex((token) => token.kind === 'quoted');
  const quoted = tokens[from + last];
  if (last >= 0 && quoted !== undefined && /[,.!?]\W*$/u.test(quoted.text.slice(-4))) {
    if (
      /^(?:as|after|when|while|during|in|on|at|following|before|ahead|but|and|a|referring|,)$/u.test(
        lowerAt(tokens, from + last + 1),
      )
    )
      return from + last + 1;
  }
  return end;
}

/** A range without the punctuation at its ends; none where nothing is left. */
export const trimRange = (tokens: readonly Token[], from: number, to: number): TokenRange[] => {
  let [start, end] = [from, to];
  while (start < end && tokens[start]?.kind === 'punctuation') start += 1;
  while (end > start && /^[.,;:\u2013\u2014\u2015-]$/u.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return start < end ? [{ from: start, to: end }] : [];
};

/** What stands before a postposed cue: all of the clause, or from a quotation that begins a sentence of its own. */
export function contentBefore(tokens: readonly Token[], from: number, to: number): TokenRange[] {
  const quoted = tokens.findIndex((token, at) => at >= from && at < to && token.kind === 'quoted');
  const first = tokens[quoted];
  const start =
    first !== undefined && quoted > from && startsSentence(first) && tokens[quoted - 1]?.kind === 'punctuation'
      ? quoted
      : from;
  return trimRange(tokens, start, to);
}

/** Quotations behind a postposed cue that go on with the content: "“…,” he said, “…”". */
export function contentBehind(tokens: readonly Token[], from: number, to: number): TokenRange[] {
  return tokens.slice(from, to).flatMap((token, at) => {
    const before = tokens[from + at - 1];
    const isAttached = before?.kind === 'punctuation' || before?.kind === 'quoted' || startsSentence(token);
    return token.kind === 'quoted' && isAttached ? [{ from: from + at, to: from + at + 1 }] : [];
  });
}
