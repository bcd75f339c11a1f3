import { isRoleNoun } from './role-nouns.ts';
import { isPlainSpeech, speechVerb } from './speech-verbs.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import {
  isAdverb,
  isAdverbAt,
  isAuxiliary,
  isClauseWord,
  isDeterminer,
  isOtherPronoun,
  isPersonalPronoun,
  isPreposition,
  isWeekday,
} from './word-classes.ts';

/** How many tokens a subject may have before its verb of speech. */
const LONGEST_SUBJECT = 9;

/** Position of the verb of speech behind the subject with which the sentence begins; -1 where it begins otherwise. */
function verbBehindSubject(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (first?.kind !== 'word') return -1;
  const isPronoun = isPersonalPronoun(first.lower) || isOtherPronoun(first.lower);
  if (!isPronoun && (isPreposition(first.lower) || isClauseWord(first.lower) || isAdverbAt(tokens, 0))) return -1;
  let head = first;
  for (let at = 1; at <= LONGEST_SUBJECT; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quoted' || token.text === ':') return -1;
    if (token.kind === 'word' && !token.isCapitalised) {
      if (isAdverb(token.lower) && !/n't$|^n(?:ot|ever)$/u.test(token.lower)) continue;
      const verb = speechVerb(token.lower, lowerAt(tokens, at + 1));
      const isWhole = /^[.!,]$/u.test(tokens[at + 1]?.text ?? '.');
      const isSpeech = verb?.verbClass === 'say' || verb?.verbClass === 'tell' || isWhole;
      if (
        verb !== undefined &&
        isSpeech &&
        (verb.form === 'past' || (verb.form === 'present' && isPlainSpeech(token.lower)))
      ) {
        const isPerson = isPronoun || head.isCapitalised || isRoleNoun(head.lower);
        return isPerson ? at : -1;
      }
      if (isPronoun || isAuxiliary(token.lower) || isClauseWord(token.lower) || verb?.form === 'past') return -1;
    }
    if (token.kind === 'word') head = token;
  }
  return -1;
}

/**
 * Whether the sentence `next` tells who said the words with which the one before it ends, so that both are one: "“Why?” |
 * Mrs. Quill continued, smiling", "“It is shut.” | Quill said in May." Behind a full stop only where the verb has no words
 * of its own to announce.
 */
export function isTrailingCue(last: readonly Token[], next: readonly Token[]): boolean {
  const quoted = last.at(-1);
  if (quoted?.kind !== 'quoted') return false;
  const isQuestion = /[?!][^\p{L}\p{N}]*$/u.test(quoted.text.slice(-5));
  if (!isQuestion && !/[.\u2026][^\p{L}\p{N}]*$/u.test(quoted.text.slice(-5))) return false;
  const at = verbBehindSubject(next);
  if (at < 0) return false;
  const verb = speechVerb(lowerAt(next, at), lowerAt(next, at + 1));
  const end = at + 1 + (verb !== undefined && verb.particles.length > 0 ? 1 : 0);
  const behind = next[end];
  const hasContent = next
    .slice(end)
    .some(({ kind, lower, text }) => kind === 'quoted' || text === ':' || lower === 'that');
  if (behind === undefined || (/^[.!?\u2026]+$/u.test(behind.text) && end === next.length - 1)) return true;
  if (isQuestion && behind.text === ',' && next[end + 1]?.kind !== 'quoted') return true;
  if (hasContent) return false;
  const isAdjunct =
    isPreposition(behind.lower) || isWeekday(behind.lower) || isAdverb(behind.lower) || behind.lower === 'when';
  if (isQuestion) return isAdjunct || (verb?.verbClass === 'tell' && !isOtherPronoun(behind.lower));
  return verb?.verbClass === 'tell'
    ? (behind.isCapitalised || isDeterminer(behind.lower)) && next.length < end + 6
    : isAdjunct && isPlainSpeech(lowerAt(next, at)) && next.length < end + 10;
}
