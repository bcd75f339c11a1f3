import { readColonCue } from './colon-cues.ts';
import type { Cue } from './cue.ts';
import { genderOfPronoun } from './gender.ts';
import { readLabelCues, readUnusualCue } from './label-cues.ts';
import type { SentenceMentions } from './mentions.ts';
import { readNounCue } from './noun-cues.ts';
import type { Source } from './source.ts';
import { sourceFrom } from './source-behind.ts';
import { isAttitude } from './speech-verbs.ts';
import { subjectBefore } from './subject.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { readVerbCue } from './verb-cues.ts';
import { isAdverb, isAdverbAt, isBe, isWeekday } from './word-classes.ts';

/** "is confident that", "was “confident” that": a form of "be" or "feel" with an adjective of attitude. */
function readAttitudeCue(tokens: readonly Token[], mentions: SentenceMentions, at: number): Cue | null {
  if (!isBe(lowerAt(tokens, at)) || tokens[at]?.kind !== 'word') return null;
  let adjective = at + 1;
  while (isAdverbAt(tokens, adjective) && adjective < at + 3 && lowerAt(tokens, adjective) !== 'not') adjective += 1;
  const token = tokens[adjective];
  if (token === undefined) return null;
  const isQuoted = token.kind === 'quoted';
  const words = isQuoted ? token.text.toLowerCase().match(/\p{L}+/gu) : null;
  if (
    isQuoted ? words === null || words.length > 3 || !words.some((word) => isAttitude(word)) : !isAttitude(token.lower)
  )
    return null;
  const next = lowerAt(tokens, adjective + 1);
  if (!/^(?:that|about|of|to|with|by|at|for|in|there|the|it|he|she|they|over)$/u.test(next)) return null;
  const { source, isShared } = subjectBefore(tokens, mentions, at);
  if (source === null || source.kind === 'other' || isShared) return null;
  const to = isQuoted ? adjective : adjective + 1;
  return {
    cueClass: 'attitude',
    from: at,
    to,
    source,
    left: source.from,
    right: to,
    isInverted: false,
    isShared: false,
    isPlain: false,
  };
}

/** "In Jane Poole's own words,", "in his words". */
function ownerOfWords(tokens: readonly Token[], mentions: SentenceMentions, at: number): Cue | null {
  if (lowerAt(tokens, at) !== 'in') return null;
  const owner = mentions.nextFrom(at + 1);
  const gender = /^(?:his|her)$/u.test(lowerAt(tokens, at + 1)) ? genderOfPronoun(lowerAt(tokens, at + 1)) : null;
  const named = owner?.from === at + 1 && owner.isPossessive ? owner : null;
  const to = named?.to ?? at + 2;
  const noun = named === null ? to : to + 1;
  const end = lowerAt(tokens, noun) === 'own' ? noun + 1 : noun;
  if (lowerAt(tokens, end) !== 'words') return null;
  const source: Source | null =
    named !== null
      ? { kind: 'mention', mention: named, from: at + 1, to }
      : gender === null
        ? null
        : { kind: 'pronoun', gender, from: at + 1, to };
  if (source === null) return null;
  return {
    cueClass: 'according to',
    from: at,
    to: end + 1,
    source,
    left: at,
    right: end + 1,
    isInverted: true,
    isShared: false,
    isPlain: true,
  };
}

function readAccordingTo(tokens: readonly Token[], mentions: SentenceMentions, at: number): Cue | null {
  const first = lowerAt(tokens, at);
  if (first !== 'in' && first !== 'according') return null;
  const owner = ownerOfWords(tokens, mentions, at);
  if (owner !== null) return owner;
  const isWords = ['in', 'the', 'words', 'of'].every((word, ahead) => lowerAt(tokens, at + ahead) === word);
  if (!isWords && (lowerAt(tokens, at) !== 'according' || lowerAt(tokens, at + 1) !== 'to')) return null;
  const to = at + (isWords ? 4 : 2);
  const source = sourceFrom(tokens, mentions, to);
  const right = source?.to ?? to;
  return {
    cueClass: 'according to',
    from: at,
    to,
    source,
    left: at,
    right,
    isInverted: true,
    isShared: false,
    isPlain: true,
  };
}

/** The cues of a sentence, in order. A headline may have the form "Name: what they said". */
export function findCues(tokens: readonly Token[], mentions: SentenceMentions, isHeadline: boolean): Cue[] {
  const labels = isHeadline ? readLabelCues(tokens, mentions, true) : [];
  if (labels.length > 0) return labels;
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || at < (cues.at(-1)?.right ?? 0)) continue;
    const cue =
      readAccordingTo(tokens, mentions, at) ??
      readVerbCue(tokens, mentions, at, cues, isHeadline) ??
      readAttitudeCue(tokens, mentions, at) ??
      (cues.length === 0 ? readNounCue(tokens, mentions, at) : null);
    if (cue !== null) cues.push(cue);
  }
  if (cues.length > 0) return cues;
  const unusual = readUnusualCue(tokens, mentions);
  if (unusual !== null) return [unusual];
  const ofLabel = readLabelCues(tokens, mentions, false);
  if (ofLabel.length > 0) return ofLabel;
  const ofColon = readColonCue(tokens, mentions);
  return ofColon === null ? [] : [ofColon];
}

/** Whether the words [from, to) after a cue add only where, when or to whom: "in a statement", "on Tuesday". */
export function isAdjunct(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 14) return false;
  const first = tokens[from];
  if (first === undefined || from >= to) return true;
  if (tokens.slice(from, to).some((token) => token.kind === 'quoted' || token.lower === 'that' || token.lower === ':'))
    return false;
  return (
    isWeekday(first.lower) ||
    isAdverb(first.lower) ||
    /^(?:in|on|at|during|after|before|of|to|via|by|from|when|while|as|outside|following|through|earlier|last|this|with|about|for|ahead|reporters|,)$/u.test(
      first.lower,
    )
  );
}
