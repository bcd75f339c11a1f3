import type { Cue } from './cue.ts';
import type { SentenceMentions } from './mentions.ts';
import { isNoCue, isQuotedBefore, isRefusal, startsQuotation } from './no-cue.ts';
import { hasOwnSubject, isOfSign } from './others-words.ts';
import { isOfSpeech, makeCue } from './read-verb.ts';
import type { Source } from './source.ts';
import { sourceFrom } from './source-behind.ts';
import type { SpeechVerb } from './speech-verbs.ts';
import { speechVerb } from './speech-verbs.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isAdverbAt, isAuxiliary, isBe, isClauseWord, isModal, isPreposition, isTimeWord } from './word-classes.ts';

/**
 * Whether a form of "be" or "have", a modal or a past form stands at `at`: what is before it is its subject. Behind a
 * pronoun any word is taken for one that cannot begin an adjunct.
 */
function isVerbAhead(tokens: readonly Token[], at: number, isPronoun: boolean): boolean {
  const ahead = isAdverbAt(tokens, at) ? at + 1 : at;
  const token = tokens[ahead];
  if (token?.kind !== 'word' || token.isCapitalised) return false;
  if (isPronoun && !isPreposition(token.lower) && !isClauseWord(token.lower) && !isTimeWord(token.lower)) return true;
  return isAuxiliary(token.lower) || isModal(token.lower) || speechVerb(token.lower, '')?.form === 'past';
}

/** Whose words ", adding" and "and said" go on with: the last plain cue's of the main clause, else its subject's. */
function sharedSource(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  at: number,
  earlier: readonly Cue[],
): Source | null {
  const isOwn = (cue: Cue) =>
    cue.isPlain && !/^(?:that|which|when|how|why|whether|if|as|because)$/u.test(lowerAt(tokens, cue.left - 1));
  const plain = earlier.findLast(isOwn);
  if (plain?.source) return plain.source;
  const main = mainSubject(tokens.slice(0, at), mentions);
  if (main?.kind === 'mention' || main?.kind === 'pronoun') return main;
  return subordinateSubject(tokens, mentions, at) ?? main ?? earlier[0]?.source ?? null;
}

/**
 * "It was clear when Jane Poole closed the gate and called": whoever the last clause behind a conjunction names as its
 * subject, with no comma between.
 */
function subordinateSubject(tokens: readonly Token[], mentions: SentenceMentions, verb: number): Source | null {
  if (!/^(?:and|but)$/u.test(lowerAt(tokens, verb - 1))) return null;
  const at = tokens
    .slice(0, verb)
    .findLastIndex(
      ({ lower, kind }) =>
        kind === 'word' && /^(?:when|as|while|which|that|where|since|because|after|before|if)$/u.test(lower),
    );
  const source = at < 0 || lowerAt(tokens, at) === 'if' ? null : sourceFrom(tokens, mentions, at + 1);
  if (source?.kind !== 'mention') return null;
  return tokens.slice(source.to, verb - 1).some(({ text }) => /^[,;:]$/u.test(text)) ? null : source;
}

/** Whether the clause whose subject begins at `from` tells what was not said: "wishes she had said", "denied that he said". */
function isUnsaid(tokens: readonly Token[], from: number): boolean {
  const at = lowerAt(tokens, from - 1) === 'that' ? from - 2 : from - 1;
  return /^(?:wish|wishes|wished|deny|denies|denied|denying|unless|if)$/u.test(lowerAt(tokens, at));
}

/** Whether somebody else and a form of "say" follow: "recalled her husband saying", "quoted Mr Poole as saying". */
function isOfSomebodyElse(tokens: readonly Token[], mentions: SentenceMentions, from: number): boolean {
  for (let at = from + 1; at < Math.min(tokens.length, from + 12); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quoted' || /^[,:;]$/u.test(token.text)) return false;
    if (!/^(?:saying|say|telling|tell|adding|asking|ask|shouting|shout|writing|warning|insisting)$/u.test(token.lower))
      continue;
    const isNameEnd = (to: number) => mentions.endingAt(to) !== undefined;
    return hasOwnSubject(tokens, lowerAt(tokens, at - 1) === 'as' ? at - 1 : at, isNameEnd);
  }
  return false;
}

/** Whether the lower-case noun is for a text whose author is the subject of "issued a statement saying". */
const isStatement = (word: string) =>
  /^(?:statement|post|tweet|message|video|speech|letter|email|leaflet)$/u.test(word);
/** "issued a written statement": whoever does it is its author. */
const ISSUED =
  /\b(?:issued|released|sent|posted|published|shared|wrote|tweeted|gave|put) (?:out )?(?:an?|the|his|her)\b/u;

/** "is quoted as saying", "was recorded saying": position of the passive verb; -1 where there is none. */
function passiveBefore(tokens: readonly Token[], at: number): number {
  for (let verb = at - 1; verb > Math.max(0, at - 9); verb -= 1) {
    const { kind, lower } = tokens[verb] ?? { kind: 'punctuation', lower: '' };
    if (kind === 'punctuation' || kind === 'quoted') return -1;
    if (!/^(?:quoted|reported|heard|recorded|filmed|caught|cited|seen)$/u.test(lower)) continue;
    return isBe(lowerAt(tokens, verb - 1)) ? verb : -1;
  }
  return -1;
}

/** Whether a name at `from` with a participle behind it is a clause of its own: behind "with" or a dash, or joined to one. */
function standsFree(tokens: readonly Token[], from: number, earlier: readonly Cue[]): boolean {
  const before = lowerAt(tokens, from - 1);
  if (before === 'with' || /^[\u2013\u2014\u2015]$/u.test(before)) return true;
  const last = earlier.at(-1);
  const isOfName = last?.source?.kind === 'mention' && last.source.to === last.from;
  return before === 'and' && isOfName && /\p{L}ing$/u.test(lowerAt(tokens, last.from));
}

/** "Jane Poole slams mayor, praises clerk": headlines join verbs by a comma alone. */
function isJoinedByComma(tokens: readonly Token[], at: number, verb: SpeechVerb, earlier: readonly Cue[]): boolean {
  const [first] = earlier;
  if (first?.source?.kind !== 'mention' || first.source.from > 0 || first.from < first.source.to) return false;
  const isPresent = speechVerb(lowerAt(tokens, first.from), lowerAt(tokens, first.from + 1))?.form === 'present';
  // "Jane Poole says the mayor, who is late, calls": a second comma closes an insertion.
  const comma = tokens.findIndex(({ lower }, place) => place > first.from && lower === ',');
  return isPresent && verb.form === 'present' && comma === at - 1;
}

/** The cue made of the speech verb at `at`, or null where the word does not report speech here. */
export function readVerbCue(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  at: number,
  earlier: readonly Cue[],
  isHeadline: boolean,
): Cue | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || (token.isCapitalised && at > 0 && !isHeadline)) return null;
  let verb = speechVerb(token.lower, lowerAt(tokens, at + 1));
  if (verb === undefined || isNoCue(tokens, at, verb) || isRefusal(tokens, at)) return null;
  let to = at + (verb.particles.length > 0 ? 2 : 1);
  if (verb.lemma === 'go' && lowerAt(tokens, at + 2) === 'to') {
    const next = speechVerb(lowerAt(tokens, at + 3), lowerAt(tokens, at + 4));
    if (next === undefined) return null;
    verb = { ...next, form: 'past', isNounToo: false };
    to = at + 4;
  }
  const isSpeech = isOfSpeech(verb);
  const isParticiple = verb.form === 'participle' && !isBe(lowerAt(tokens, at - 1));
  const read = { tokens, verb, at, to };
  if (isParticiple) {
    const before = tokens[at - 1];
    // "denied saying “…”"
    if (/^den(?:y|ies|ied|ying)$/u.test(before?.lower ?? '')) return null;
    // "with Jane Poole shouting", "Both spoke \u2013 Jane Poole saying"
    const named = mentions.endingAt(at);
    if (named !== undefined && !named.isPossessive && standsFree(tokens, named.from, earlier))
      return makeCue(read, { kind: 'mention', mention: named, from: named.from, to: named.to }, false, false);
    // "held a placard saying “…”"
    const isNameEnd = (end: number) => mentions.endingAt(end) !== undefined;
    if (isOfSign(tokens, at) || (isSpeech && hasOwnSubject(tokens, at, isNameEnd)))
      return makeCue(read, { kind: 'other', from: at - 1, to: at }, false, false);
    const isClause =
      before === undefined ||
      before.kind === 'punctuation' ||
      before.lower === 'and' ||
      before.kind === 'quoted' ||
      before.lower === 'before' ||
      before.lower === 'while' ||
      before.lower === 'by' ||
      // "released a statement saying"
      (isSpeech && isStatement(before.lower));
    // "is quoted as saying", "was heard shouting"
    const told = isSpeech ? passiveBefore(tokens, at) : -1;
    if (told >= 0) return makeCue(read, subjectBefore(tokens, mentions, told).source, false, false);
    if (at === 0 && isSpeech && startsQuotation(tokens, to)) return makeCue(read, null, false, true);
    if (at === 0) {
      const after = mainSubject(tokens, mentions);
      return after === null || isSpeech ? null : makeCue(read, after, false, true);
    }
    return isClause || earlier.length > 0
      ? makeCue(read, sharedSource(tokens, mentions, at, earlier), false, true)
      : null;
  }
  if (isJoinedByComma(tokens, at, verb, earlier))
    return makeCue(read, sharedSource(tokens, mentions, at, earlier), false, true);
  const subject = subjectBefore(tokens, mentions, at);
  if (
    isSpeech &&
    isQuotedBefore(tokens, at) &&
    subject.source?.kind !== 'mention' &&
    subject.source?.kind !== 'pronoun'
  ) {
    const after = sourceFrom(tokens, mentions, to);
    if (after !== null && verb.form !== 'base') return makeCue(read, after, true, false);
  }
  // "…, said Jane Poole" after a comma that no quotation precedes, and "Said Jane Poole: …"
  const isInvertible = isSpeech && verb.form !== 'base' && (at === 0 || lowerAt(tokens, at - 1) === ',');
  if (isInvertible && subject.source?.kind !== 'mention' && subject.source?.kind !== 'pronoun') {
    const after = sourceFrom(tokens, mentions, to);
    // "Her brother, 90, said she had": what has a verb of its own is part of the content.
    const hasVerb = after !== null && isVerbAhead(tokens, after.to, after.kind === 'pronoun');
    if (!hasVerb && (after?.kind === 'mention' || (after?.kind === 'pronoun' && at > 0)))
      return makeCue(read, after, true, false);
    if (!hasVerb && after !== null && after.kind !== 'other' && subject.source === null)
      return makeCue(read, after, true, false);
  }
  if (subject.isShared) {
    const source = sharedSource(tokens, mentions, at, earlier);
    return verb.form === 'base' || (source === null && !startsQuotation(tokens, to))
      ? null
      : makeCue(read, source, false, true);
  }
  if (subject.source === null) {
    return isSpeech && startsQuotation(tokens, to) ? makeCue(read, null, false, false) : null;
  }
  // "had a blunt answer", "in a text message": a noun.
  const begin = lowerAt(tokens, subject.source.from);
  if (verb.form === 'base' && (/^(?:an?|this|that|each|every)$/u.test(begin) || isPreposition(begin))) return null;
  if (isUnsaid(tokens, subject.source.from)) return null;
  // "issued a statement that read: “…”"
  const relative = subject.source.from;
  if (
    isSpeech &&
    /^(?:that|which)$/u.test(lowerAt(tokens, relative)) &&
    isStatement(lowerAt(tokens, relative - (lowerAt(tokens, relative - 1) === ',' ? 2 : 1))) &&
    ISSUED.test(
      tokens
        .slice(Math.max(0, relative - 7), relative)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return makeCue(read, mainSubject(tokens.slice(0, relative), mentions), false, true);
  // "quoted Jane Poole saying": the words are not the subject's.
  if (isOfSomebodyElse(tokens, mentions, to))
    return makeCue(read, { kind: 'other', from: subject.source.from, to: at }, false, false);
  const isPerson = subject.source.kind !== 'other';
  if (verb.isNounToo && !isPerson && !startsQuotation(tokens, to) && lowerAt(tokens, to) !== 'that') return null;
  if (verb.form === 'base' && isPerson) return null;
  return makeCue(read, subject.source, false, false);
}
