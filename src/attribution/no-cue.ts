import type { SpeechVerb } from './speech-verbs.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isAdverbAt, isBe, isModal } from './word-classes.ts';

/** Whether the word at `at` is used as a noun or an infinitive, or in the passive. */
export function isNoCue(tokens: readonly Token[], at: number, verb: SpeechVerb): boolean {
  let before = at - 1;
  while (before >= 0 && isAdverbAt(tokens, before) && !/^(?:not|never)$/u.test(lowerAt(tokens, before))) before -= 1;
  const word = lowerAt(tokens, before);
  const kind = tokens[before]?.kind;
  if (word === 'not' || word === 'never' || word === "n't" || word === 'to') return true;
  // "Mr Will said"
  if (isModal(word) && tokens[before]?.isCapitalised !== true) return true;
  // "by saying"
  if (word === 'by' && verb.form === 'participle') return false;
  if (
    /^(?:a|an|the|his|her|its|their|our|my|no|any|such|of|in|by|with|for|from|about|these|those|being|widely)$/u.test(
      word,
    )
  ) {
    return true;
  }
  if (kind === 'possessive') return true;
  const isPast = verb.form === 'past';
  if (isPast && isBe(word) && word !== "'s") return true;
  if (isPast && /^(?:get|gets|got|so-called|as|when|if|once)$/u.test(word)) return true;
  return false;
}

/** "declined to comment", "refused to be drawn": no words at all. */
export function isRefusal(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:declin|refus)(?:e|es|ed|ing)$/u.test(lowerAt(tokens, at)) &&
    lowerAt(tokens, at + 1) === 'to' &&
    /^(?:comment|say|answer|respond|reply|elaborate|speak|talk|discuss|be|give|go)$/u.test(lowerAt(tokens, at + 2))
  );
}

/** Whether words in marks begin at `at`, with a colon or comma before them or none. */
export function startsQuotation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'quoted') return true;
  return (token?.lower === ':' || token?.lower === ',') && tokens[at + 1]?.kind === 'quoted';
}

/** Whether words in marks end right before `at`, with a comma or dash behind them or none. */
export function isQuotedBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at - 1];
  if (token?.kind === 'quoted') return true;
  return token !== undefined && /^[,\u2013\u2014\u2015-]$/u.test(token.text) && tokens[at - 2]?.kind === 'quoted';
}
