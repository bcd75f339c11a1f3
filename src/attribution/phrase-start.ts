import { isBoundary } from './source.ts';
import { isPlainSpeech, speechVerb } from './speech-verbs.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import {
  isAdverbAt,
  isAuxiliary,
  isClauseWord,
  isDeterminer,
  isPersonalPronoun,
  isPreposition,
  isWeekday,
} from './word-classes.ts';

/** No noun phrase is longer, in tokens. */
const LONGEST = 16;

/** Whether the token before `at` is no part of the noun phrase that goes on there: a stop, joining word or verb of speech. */
function isBeforePhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at - 1];
  if (token === undefined || isBoundary(token) || token.lower === 'as') return true;
  if (isClauseWord(token.lower) && !/^(?:and|then)$/u.test(token.lower)) return true;
  const next = lowerAt(tokens, at);
  if (token.lower === 'and' && (isDeterminer(next) || isPersonalPronoun(next))) return true;
  if (token.isCapitalised) return false;
  if (isAuxiliary(token.lower) && token.kind === 'word') return true;
  return speechVerb(token.lower, '')?.form === 'past' && isPlainSpeech(token.lower);
}

/**
 * Where the noun phrase that ends before the token position `to` begins: behind the last stop, joining word or verb of
 * speech, and behind "On Monday" and the like where an article tells it apart. `to` where there is none.
 */
export function phraseStart(tokens: readonly Token[], to: number): number {
  let start = to;
  while (start > 0 && to - start < LONGEST && !isBeforePhrase(tokens, start)) start -= 1;
  const first = lowerAt(tokens, start);
  if (!isPreposition(first) && !isAdverbAt(tokens, start) && !isWeekday(first)) return start;
  for (let determiner = to - 1; determiner > start; determiner -= 1) {
    if (isDeterminer(lowerAt(tokens, determiner)) && !isPreposition(lowerAt(tokens, determiner - 1))) return determiner;
  }
  return start;
}
