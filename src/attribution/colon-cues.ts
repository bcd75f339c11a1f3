import type { Cue } from './cue.ts';
import { genderOfPronoun } from './gender.ts';
import type { SentenceMentions } from './mentions.ts';
import { isAnswer, isClaim, isSign } from './others-words.ts';
import type { Source } from './source.ts';
import { speechVerb } from './speech-verbs.ts';
import { mainSubject } from './subject.ts';
import type { Token } from './tokens.ts';

/** "Jane Poole's advice to walkers is simple: “…”", "Her answer: “…”": whoever owns a noun for words before the colon. */
function ownerOfWords(tokens: readonly Token[], mentions: SentenceMentions, colon: number): Source | null {
  const noun = tokens.findIndex(
    ({ kind, lower }, at) => at < colon && kind === 'word' && (isClaim(lower) || isAnswer(lower)),
  );
  if (noun < 1) return null;
  const first = tokens[0];
  const gender = first === undefined ? null : genderOfPronoun(first.lower);
  if (gender !== null && /^(?:his|her)$/u.test(first?.lower ?? '') && noun < 4)
    return { kind: 'pronoun', gender, from: 0, to: 1 };
  const owner = mentions.nextFrom(0);
  const isOwner = owner?.isPossessive === true && owner.from < 3 && noun > owner.to && noun < owner.to + 4;
  return isOwner ? { kind: 'mention', mention: owner, from: owner.from, to: owner.to } : null;
}

/** A word of a clause that tells what was not said, or that somebody else was heard to say: "never", "heard him say". */
function isUnsaid({ kind, lower }: Token): boolean {
  if (kind !== 'word') return false;
  if (/^(?:not|never|without|wish(?:es|ed)?|unless|if|would|could|should|might|.*n't)$/u.test(lower)) return true;
  const verb = speechVerb(lower, '');
  return verb !== undefined && !verb.isNounToo && (verb.verbClass === 'say' || verb.verbClass === 'tell');
}

/**
 * "She then left no doubt: “…”": a colon with marks behind a clause that has no verb of speech gives them to the subject
 * of the clause, whatever its verb; but not where what is read stands before the colon: "passed a sign: “…”".
 */
export function readColonCue(tokens: readonly Token[], mentions: SentenceMentions): Cue | null {
  const colon = tokens.findIndex((token, at) => token.text === ':' && tokens[at + 1]?.kind === 'quoted');
  if (colon < 2 || tokens.slice(0, colon).some(({ kind, text }) => kind === 'quoted' || /^[:;]$/u.test(text)))
    return null;
  const before = tokens.slice(0, colon);
  if (before.some(isUnsaid)) return null;
  const owner = ownerOfWords(tokens, mentions, colon);
  const source = owner ?? mainSubject(before, mentions);
  if (source === null || (source.kind !== 'mention' && source.kind !== 'pronoun' && source.kind !== 'description'))
    return null;
  if (owner === null) {
    if (source.kind === 'mention' && source.mention.isPossessive) return null;
    if (source.to >= colon || before.slice(source.to).some(({ lower }) => isSign(lower))) return null;
    // Somebody else may be the one who speaks.
    const others = mentions.mentions.filter(({ from, to }) => from >= source.to && to <= colon);
    if (others.length > 0 || before.slice(source.to).some(({ lower }) => lower === 'who' || lower === 'by'))
      return null;
  }
  return {
    cueClass: 'label',
    from: colon,
    to: colon + 1,
    source,
    left: 0,
    right: colon + 1,
    isInverted: false,
    isShared: false,
    isPlain: true,
  };
}
