import { isForename } from './forenames.ts';
import { longSubject } from './long-subject.ts';
import type { SentenceMentions } from './mentions.ts';
import { phraseStart } from './phrase-start.ts';
import { presentedSubject } from './presented-subject.ts';
import { hasAgentForm, isRoleNoun } from './role-nouns.ts';
import { datelineEnd, isPassiveFirst, isRoleOfName, isTimeFirst, isTimeIntroduction } from './sentence-starts.ts';
import type { Source } from './source.ts';
import { sourceEndingAt } from './source-before.ts';
import { sourceFrom } from './source-behind.ts';
import { speechVerb } from './speech-verbs.ts';
import {
  subjectBehindAdverb,
  subjectBehindIntroduction,
  subjectBehindTime,
  subjectWithoutName,
} from './subject-behind.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import {
  isAdverbAt,
  isAuxiliary,
  isClauseWord,
  isDeterminer,
  isPreposition,
  isTimeWord,
  isWeekday,
} from './word-classes.ts';

/** How far a source is looked for, in tokens. */
const REACH = 60;

/** Whether "and" joins a second name to the first: "Jane Poole, the mayor, and Tom Reed, her deputy, said". */
function isPlural(tokens: readonly Token[], mentions: SentenceMentions, from: number, to: number): boolean {
  return mentions.mentions.some(
    (mention) =>
      mention.from > from &&
      mention.from < to &&
      !mention.isPossessive &&
      lowerAt(tokens, mention.from - 1) === 'and' &&
      lowerAt(tokens, mention.from - 2) === ',',
  );
}

/**
 * The source before a comma, with one or more insertions between it and the verb: "Jane Poole, executive member, said". What
 * "who" stands for may depend on a preposition: "a letter from Jane Poole, of Leeds, who said".
 */
function sourceBeforeInsertion(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  comma: number,
  isAntecedent = false,
): Source | null {
  let right = comma;
  let fallback: Source | null = null;
  for (let at = comma - 1; at >= -1 && comma - at < REACH; at -= 1) {
    const token = tokens[at];
    const isEnd = token === undefined || token.kind === 'quoted' || /^[;:]$/u.test(token.text);
    if (!isEnd && token.lower !== ',' && !/^[()\u2013\u2014\u2015-]$/u.test(token.text)) continue;
    const source = sourceEndingAt(tokens, mentions, right, isAntecedent && right !== comma);
    // "The Bishop of Orrin, the Most Rev Jane Poole, said"
    const isTitled = source?.kind === 'mention' && source.mention.phrase.titles.length > 0;
    const isStyle = tokens
      .slice(at + 1, source?.from)
      .every(({ lower }) => /^(?:the|most|very|right|hon)$/u.test(lower));
    const isWhole = source !== null && (source.from === at + 1 || (isTitled && isStyle));
    if (source?.kind === 'mention' && (isWhole || right !== comma)) {
      return isPlural(tokens, mentions, source.to, comma) ? { kind: 'other', from: source.from, to: comma } : source;
    }
    if (source?.kind === 'pronoun') return source;
    // "In a statement read out in court, her mother, Ann, said": a phrase behind a preposition is no subject.
    const isSubject = source !== null && !isPreposition(lowerAt(tokens, source.from));
    if (isSubject && right !== comma && (isWhole || isEnd)) fallback = source;
    if (isEnd) break;
    right = at;
  }
  return fallback;
}

/** "Jane Poole, a joiner from Marston Regis, who said": whether a name without a known forename tells where somebody of a trade belongs. */
const isPlaceOfRole = (tokens: readonly Token[], name: number) =>
  /^(?:from|in|at)$/u.test(lowerAt(tokens, name - 1)) &&
  !isForename(lowerAt(tokens, name)) &&
  (isRoleNoun(lowerAt(tokens, name - 2)) || hasAgentForm(lowerAt(tokens, name - 2))) &&
  isDeterminer(lowerAt(tokens, phraseStart(tokens, name - 1)));

/** What was found before a verb: the source, and where the words between it and the verb begin. */
export interface SubjectBefore {
  readonly source: Source | null;
  /** The verb shares its subject with one before it, or modifies a whole clause: "and said", ", adding". */
  readonly isShared: boolean;
  /** "who said": the source is what "who" stands for. */
  readonly isRelative: boolean;
}

/** The subject of the verb at `verb`, looked for on its left. */
export function subjectBefore(tokens: readonly Token[], mentions: SentenceMentions, verb: number): SubjectBefore {
  let at = verb;
  for (let moved = true; moved; ) {
    const before = at;
    while (
      at > 0 &&
      tokens[at - 1]?.kind === 'word' &&
      ((isAuxiliary(lowerAt(tokens, at - 1)) && tokens[at - 1]?.isCapitalised !== true) || isAdverbAt(tokens, at - 1))
    )
      at -= 1;
    if (isTimeWord(lowerAt(tokens, at - 1))) at -= lowerAt(tokens, at - 2) === 'on' ? 2 : 1;
    moved = at < before;
  }
  const left = tokens[at - 1];
  if (left === undefined) return { source: null, isShared: false, isRelative: false };
  if (left.lower === 'and' || left.lower === 'but' || left.lower === 'or') {
    return { source: null, isShared: true, isRelative: false };
  }
  if (left.lower === 'who') {
    const before = tokens[at - 2];
    const source =
      before?.lower === ','
        ? (sourceEndingAt(tokens, mentions, at - 2, true) ?? sourceBeforeInsertion(tokens, mentions, at - 2))
        : sourceEndingAt(tokens, mentions, at - 1, true);
    const inserted =
      before?.lower === ',' && (source?.kind !== 'mention' || isPlaceOfRole(tokens, source.mention.from))
        ? sourceBeforeInsertion(tokens, mentions, at - 2, true)
        : null;
    return { source: inserted?.kind === 'mention' ? inserted : source, isShared: false, isRelative: true };
  }
  if (left.lower === ',' || /^[)\u2013\u2014\u2015-]$/u.test(left.text)) {
    return { source: sourceBeforeInsertion(tokens, mentions, at - 1), isShared: false, isRelative: false };
  }
  const near = sourceEndingAt(tokens, mentions, at);
  const whole = near === null ? null : longSubject(tokens, mentions, verb, near);
  return { source: whole ?? near, isShared: false, isRelative: false };
}

const PARTICIPLE = /\p{L}ing$/u;

/** "A potential leader, Jane Poole is": the name behind a comma, where what is before it only says who that is. */
function subjectBehindApposition(tokens: readonly Token[], mentions: SentenceMentions, from: number): Source | null {
  const comma = from + tokens.slice(from, from + 14).findIndex(({ kind }) => kind !== 'word' && kind !== 'possessive');
  const mention = mentions.nextFrom(comma + 1);
  // "Orrin’s champion, baker Jane Poole, has"
  const start = isRoleNoun(lowerAt(tokens, comma + 1)) ? comma + 2 : comma + 1;
  if (lowerAt(tokens, comma) !== ',' || mention === undefined || mention.isPossessive) return null;
  if (mention.from !== start && mention.from !== comma + 1) return null;
  const chunk = tokens.slice(from, comma);
  const words = chunk.filter(({ kind }) => kind === 'word');
  const isNominal =
    (/^(?:a|an|the|its|his|her|their)$/u.test(lowerAt(tokens, from)) ||
      chunk.some(({ kind }) => kind === 'possessive')) &&
    words.some(({ lower }) => isRoleNoun(lower) || hasAgentForm(lower)) &&
    !words.some(
      ({ lower, isCapitalised }) =>
        isAuxiliary(lower) || (!isCapitalised && speechVerb(lower, '')?.isNounToo === false),
    );
  const next = lowerAt(tokens, mention.to);
  const isParenthesis = next === 'and' || speechVerb(next, '')?.form === 'past';
  return isNominal && !isParenthesis ? { kind: 'mention', mention, from, to: mention.to } : null;
}

/** The subject of the sentence's first clause: what "adding" and "and said" later in it belong to. */
export function mainSubject(tokens: readonly Token[], mentions: SentenceMentions): Source | null {
  // "22:40 Jane Poole has arrived": an entry of a live report.
  const isTimed = tokens[0]?.kind === 'number' && lowerAt(tokens, 1) === ':' && tokens[2]?.kind === 'number';
  const start = isTimed ? 3 : datelineEnd(tokens, mentions);
  let from = start;
  const first = tokens[start];
  if (first === undefined) return null;
  // "As for the former lollipop lady, she has": whoever that is.
  if (first.lower === 'as' && lowerAt(tokens, start + 1) === 'for') {
    const topic = subjectWithoutName(tokens, mentions, start + 2) ?? sourceFrom(tokens, mentions, start + 2);
    // It is somebody else than whoever spoke last.
    if (topic !== null) return topic.kind === 'description' ? { ...topic, isAnother: true } : topic;
  }
  const presented = presentedSubject(tokens, mentions);
  if (presented !== null) return { kind: 'mention', mention: presented, from: presented.from, to: presented.to };
  // "On Tuesday her husband wept"
  const isDay = first.lower === 'on' && isWeekday(lowerAt(tokens, start + 1));
  const behindDay = /^(?:morning|afternoon|evening|night)$/u.test(lowerAt(tokens, start + 2)) ? start + 3 : start + 2;
  if (isDay && isDeterminer(lowerAt(tokens, behindDay)))
    return subjectWithoutName(tokens, mentions, behindDay) ?? sourceFrom(tokens, mentions, behindDay);
  if (
    isTimeIntroduction(tokens, start) ||
    isPreposition(first.lower) ||
    (isClauseWord(first.lower) && !/^(?:but|and|so)$/u.test(first.lower)) ||
    (PARTICIPLE.test(first.lower) && !isRoleOfName(tokens, mentions, start)) ||
    // "Reilly, who" begins with a name.
    (isAdverbAt(tokens, start) && mentions.nextFrom(start)?.from !== start) ||
    isPassiveFirst(tokens) ||
    isTimeFirst(tokens)
  ) {
    return (
      subjectBehindAdverb(tokens, mentions, start) ??
      subjectBehindTime(tokens, mentions, start) ??
      subjectBehindIntroduction(tokens, mentions, start)
    );
  } else if (/^(?:but|and|so)$/u.test(first.lower)) from = start + (tokens[start + 1]?.lower === ',' ? 2 : 1);
  const apposed = subjectBehindApposition(tokens, mentions, from);
  if (apposed !== null) return apposed;
  const source = subjectWithoutName(tokens, mentions, from) ?? sourceFrom(tokens, mentions, from);
  if (source?.kind === 'mention' && source.mention.from > from + 6) return null;
  return source;
}

/**
 * Whether a sentence that reports nothing puts somebody else right behind the verb of its subject: "Tom Poole met Ian
 * Reed", "Tom Poole had argued with Ian Reed". Either is then as likely to be taken up.
 */
export function hasEqualObject(tokens: readonly Token[], mentions: SentenceMentions, subject: Source): boolean {
  let at = subject.to;
  while (isAuxiliary(lowerAt(tokens, at)) || isAdverbAt(tokens, at)) at += 1;
  const verb = tokens[at];
  const isWith = /^(?:with|against|alongside)$/u.test(lowerAt(tokens, at + 1));
  if (verb?.kind !== 'word' || (!isWith && speechVerb(verb.lower, lowerAt(tokens, at + 1)) !== undefined)) return false;
  const next = isWith ? at + 2 : at + 1;
  return mentions.mentions.some(({ from, isPossessive }) => from === next && !isPossessive);
}
