import type { SentenceMentions } from './mentions.ts';
import type { Source } from './source.ts';
import { sourceFrom } from './source-behind.ts';
import { speechVerb } from './speech-verbs.ts';
import { subjectWithoutName } from './subject-behind.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isBe, isClauseWord, isPreposition } from './word-classes.ts';

/** "A man who fell when a driver said": here another clause begins. */
const joinsClauses = (word: string) =>
  isClauseWord(word) && !/^(?:who|whose|that|which|after|before|since)$/u.test(word);

/** "A man who thinks the council said": whether a clause may depend on the verb at `at`, which is no passive. */
const takesClause = (tokens: readonly Token[], at: number) =>
  speechVerb(lowerAt(tokens, at), '')?.isNounToo === false && !isBe(lowerAt(tokens, at - 1));

/**
 * The subject with which the sentence begins, where what stands before the verb at `verb` belongs to it: "A driver who hit a wall in
 * a street said", where no street speaks. `near` is the phrase right before the verb. Null where the sentence may be built
 * otherwise.
 */
export function longSubject(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  verb: number,
  near: Source,
): Source | null {
  if (near.kind === 'mention' || near.kind === 'pronoun') return null;
  const head = subjectWithoutName(tokens, mentions, 0) ?? sourceFrom(tokens, mentions, 0);
  if (head === null || head.from !== 0 || head.to >= near.from) return null;
  if (head.kind !== 'unnamed' && head.kind !== 'description') return null;
  const isOfWho = /^(?:who|whose)$/u.test(lowerAt(tokens, head.to));
  // "A woman who was told by a doctor said"
  if (!isOfWho || (near.kind !== 'other' && !isPreposition(lowerAt(tokens, near.from - 1)))) return null;
  const isPerfect = /^(?:has|have)$/u.test(lowerAt(tokens, verb - 1));
  for (let at = head.to; at < near.to; at += 1) {
    const { kind, lower } = tokens[at] ?? { kind: 'punctuation', lower: '' };
    if ((kind !== 'word' && kind !== 'number' && kind !== 'possessive') || joinsClauses(lower)) return null;
    // "who left after a judge said", but "who died after an attack has said"
    if (takesClause(tokens, at) || (isClauseWord(lower) && at > head.to && !isPerfect)) return null;
  }
  return { ...head, to: near.to };
}
