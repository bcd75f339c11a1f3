import { isNotOfPeople } from './capitalised-words.ts';
import type { Gender } from './gender.ts';
import { genderOfPronoun } from './gender.ts';
import type { Mention, SentenceMentions } from './mentions.ts';
import { rankOf } from './ranks.ts';
import { genderOfRole, hasAgentForm, isRoleNoun, isSpokesperson } from './role-nouns.ts';
import { isPlainSpeech, speechVerb } from './speech-verbs.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isAgent, isRoleWithName } from './unnamed.ts';
import {
  isAdverb,
  isAdverbAt,
  isAuxiliary,
  isClauseWord,
  isDeterminer,
  isOtherPronoun,
  isPersonalPronoun,
  isPreposition,
  isVerbOfMeeting,
  isWeekday,
} from './word-classes.ts';

/** The printed words that name who speaks: token positions [from, to) and what kind of words they are. */
export type Source = {
  readonly from: number;
  readonly to: number;
} & (
  | { readonly kind: 'mention'; readonly mention: Mention }
  | { readonly kind: 'pronoun'; readonly gender: Gender }
  /** "the Thaxby MP": one person by office, trade or kinship. `noun` is the lower-case head. */
  | {
      readonly kind: 'description';
      readonly noun: string;
      readonly modifiers: readonly string[];
      readonly gender: Gender | null;
    }
  /** One person without a name ("a spokesman", "one resident"), who stands in the way of a later "he". */
  | { readonly kind: 'unnamed' }
  /** A body, several people, a thing. */
  | { readonly kind: 'other' }
);

const isPossessive = (token: Token) => token.kind === 'possessive';
const isBoundary = (token: Token) => token.kind === 'punctuation' || token.kind === 'quoted';

/** Where the noun phrase that ends before `to` begins: behind the last stop, joining word or verb of speech. */
function phraseStart(tokens: readonly Token[], to: number): number {
  let at = to;
  while (at > 0 && to - at < 16) {
    const token = tokens[at - 1];
    if (token === undefined || isBoundary(token)) break;
    if (isClauseWord(token.lower) && !/^(?:and|as|then)$/u.test(token.lower)) break;
    if (
      token.lower === 'as' ||
      (token.lower === 'and' && (isDeterminer(lowerAt(tokens, at)) || isPersonalPronoun(lowerAt(tokens, at))))
    )
      break;
    if (isAuxiliary(token.lower) && token.kind === 'word' && !token.isCapitalised) break;
    const verb = token.isCapitalised ? undefined : speechVerb(token.lower, '');
    if (verb?.form === 'past' && isPlainSpeech(token.lower)) break;
    at -= 1;
  }
  const start = at;
  if (isPreposition(lowerAt(tokens, start)) || isAdverbAt(tokens, start) || isWeekday(lowerAt(tokens, start))) {
    for (let determiner = to - 1; determiner > start; determiner -= 1) {
      if (isDeterminer(lowerAt(tokens, determiner)) && !isPreposition(lowerAt(tokens, determiner - 1)))
        return determiner;
    }
  }
  return start;
}

/** Whether "and" joins two phrases, and not two parts of one name before a role: "the Crane and Orrin MP". */
function isJoining(words: readonly Token[], token: Token, at: number): boolean {
  if (token.lower !== 'and') return false;
  const isName = words[at - 1]?.isCapitalised === true && words[at + 1]?.isCapitalised === true;
  const isOfPlace = words[0]?.lower === 'the' && at === 2 && words.length === 5;
  return !(isName && isOfPlace && isRoleNoun(words.at(-1)?.lower ?? ''));
}

/** The trade that two words are together: "harbour master" is "harbourmaster". */
function compoundOf(words: readonly Token[]): string | null {
  const [first, second] = words.slice(-2);
  if (first === undefined || second === undefined || isRoleNoun(second.lower)) return null;
  const whole = `${first.lower}${second.lower}`;
  return isRoleNoun(whole) ? whole : null;
}

const isAgentForm = (token: Token) => !token.isCapitalised && hasAgentForm(token.lower);

/** Whether a verb in the past goes on behind a noun for a person: "the 43-year-old turned to". */
function isVerbBehindRole(words: readonly Token[], at: number): boolean {
  const token = words[at];
  const isVerb = token?.kind === 'word' && !token.isCapitalised && /\p{L}{2,}ed$/u.test(token.lower);
  return isVerb && isRoleNoun(words[at - 1]?.lower ?? '') && !words.slice(at).some(({ lower }) => isRoleNoun(lower));
}

/** Reads the noun phrase [from, to), which holds no name of a known person at its head. */
export function readNounPhrase(tokens: readonly Token[], from: number, to: number): Source {
  const words = tokens.slice(from, to);
  const cut = words.findIndex(
    (token, at) => at > 0 && (isPreposition(token.lower) || token.lower === 'who' || isVerbBehindRole(words, at)),
  );
  const before = cut === -1 ? words : words.slice(0, cut);
  // "The 43-year-old turned to the gallery and": what "and" joins are two verbs.
  const joinable = isVerbBehindRole(words, cut) ? before : words;
  const head = before.at(-1);
  const first = words[0];
  const other: Source = { kind: 'other', from, to };
  if (head === undefined || first === undefined || joinable.some((token, at) => isJoining(joinable, token, at)))
    return other;
  const noun = compoundOf(before) ?? head.lower;
  const isName = head.isCapitalised && !isNotOfPeople(noun) && !isRoleNoun(noun) && words.length <= 4;
  if (
    isName &&
    words.every((token) => token.kind === 'punctuation' || token.isCapitalised || token.lower === 'former')
  ) {
    // A name that leads to nobody known is a person's as likely as not.
    return { kind: 'unnamed', from, to };
  }
  if (isRoleWithName(before)) return { kind: 'unnamed', from, to };
  const isFormerTrade =
    first.lower === 'the' && isAgentForm(head) && before.some(({ lower }) => rankOf(lower) === 'former');
  if (isAgent(before) && !isFormerTrade) return { kind: 'unnamed', from, to };
  if (
    !(isRoleNoun(noun) || isFormerTrade) ||
    /^(?:both|all|these|those|many|some|several|most|no|any|each|every|two|three|four|five)$/u.test(first.lower)
  )
    return other;
  // "its leader": a body has only one, a person may have several of most.
  const isDefinite = /^(?:the|this|its)$/u.test(first.lower);
  if (!isDefinite || isSpokesperson(noun)) return { kind: 'unnamed', from, to };
  const modifiers = words
    .slice(1)
    .flatMap((token) =>
      token === head || noun === `${token.lower}${head.lower}` || token.kind === 'punctuation' || isPossessive(token)
        ? []
        : [token.lower],
    );
  return { kind: 'description', from, to, noun, modifiers, gender: genderOfRole(noun) };
}

/**
 * Whether a word before the name makes it the object of something: "an actor playing Jane Poole", "dressed as Jane Poole",
 * "a friend who knows Jane Poole", "nobody but Jane Poole".
 */
function isObject(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  const further = tokens[from - 2];
  if (before === undefined || before.kind !== 'word' || before.isCapitalised) return false;
  const isInClause = further?.kind === 'word';
  if (/^(?:not|except|unlike|than)$/u.test(before.lower)) return true;
  if (/^(?:but|as|like)$/u.test(before.lower)) return isInClause && !isAdverb(further.lower);
  if (isRoleNoun(before.lower)) return false;
  if (further?.lower === 'who') return !isAuxiliary(before.lower) && speechVerb(before.lower, '') === undefined;
  return isInClause && /^\p{Ll}{3,}ing$/u.test(before.lower) && isRoleNoun(further.lower);
}

/** "Jane Poole, head of the school said", "Jane Poole, an aide to Tom Reed said": who has an insertion that no comma closes. */
function namedBeforeOpenInsertion(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  start: number,
  to: number,
): Mention | null {
  const named = lowerAt(tokens, start - 1) === ',' ? mentions.endingAt(start - 1) : undefined;
  if (named === undefined || named.isPossessive || isPreposition(lowerAt(tokens, named.from - 1))) return null;
  if (/^(?:and|or|nor)$/u.test(lowerAt(tokens, named.from - 1)) || /^(?:his|her|their)$/u.test(lowerAt(tokens, start)))
    return null;
  const words = tokens.slice(start, to);
  const preposition = words.findIndex((token) => isPreposition(token.lower));
  const head = preposition === -1 ? words : words.slice(0, preposition);
  return isRoleNoun(head.at(-1)?.lower ?? '') ? named : null;
}

/** "Jane Poole at the time said": whoever begins the phrase, with no more behind the name than when or where. */
function namedAtStart(tokens: readonly Token[], mentions: SentenceMentions, start: number, to: number): Mention | null {
  const named = mentions.nextFrom(start);
  if (named === undefined || named.from !== start || named.isPossessive) return null;
  if (!/^(?:at|in|on|during|from|of)$/u.test(lowerAt(tokens, named.to))) return null;
  return tokens.slice(named.to, to).some(({ lower }) => /^(?:and|or|who|that|which)$/u.test(lower)) ? null : named;
}

/** "vice president for news and talk", before a name: the office of one person, who has to do with several things. */
function isOfficeOfSeveral(words: readonly Token[]): boolean {
  const preposition = words.findIndex((token) => isPreposition(token.lower));
  const and = words.findIndex(({ lower }) => lower === 'and');
  return (
    preposition > 0 &&
    preposition < and &&
    and < words.length - 1 &&
    isRoleNoun(words[preposition - 1]?.lower ?? '') &&
    !words.slice(and).some(({ lower }) => isDeterminer(lower))
  );
}

/**
 * The source whose last word stands right before `to`; null where there is none. The antecedent of "who" may depend on a
 * preposition ("highlighted by Jane Poole, who said"), a subject may not.
 */
export function sourceEndingAt(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  to: number,
  isAntecedent = false,
): Source | null {
  const last = tokens[to - 1];
  if (last === undefined || (isBoundary(last) && mentions.endingAt(to) === undefined)) return null;
  const gender = genderOfPronoun(last.lower);
  if (isPersonalPronoun(last.lower) && gender !== null) return { kind: 'pronoun', gender, from: to - 1, to };
  if (isOtherPronoun(last.lower)) return { kind: 'other', from: to - 1, to };
  const mention = mentions.endingAt(to);
  const start = phraseStart(tokens, to);
  if (mention === undefined || mention.isPossessive) {
    const phrase = start < to ? readNounPhrase(tokens, start, to) : null;
    const named = namedBeforeOpenInsertion(tokens, mentions, start, to) ?? namedAtStart(tokens, mentions, start, to);
    return named === null ? phrase : { kind: 'mention', mention: named, from: named.from, to };
  }
  if (/^an?$/u.test(lowerAt(tokens, start))) {
    const named = namedBeforeOpenInsertion(tokens, mentions, start, to);
    if (named !== null) return { kind: 'mention', mention: named, from: named.from, to };
  }
  if (isObject(tokens, mention.from)) return { kind: 'unnamed', from: Math.min(start, mention.from), to };
  let from = mention.from;
  const beforeName = tokens[from - 1];
  // "Labour's Jane Poole"
  if (beforeName?.kind === 'possessive' && tokens[from - 2]?.isCapitalised && mentions.endingAt(from - 1) === undefined)
    from -= 2;
  if (beforeName?.kind === 'word' && (isRoleNoun(beforeName.lower) || beforeName.lower === 'former'))
    from = phraseStart(tokens, from);
  const left = tokens[from - 1];
  const isJoined = /^(?:and|or|nor)$/u.test(left?.lower ?? '') && mentions.endingAt(from - 1) !== undefined;
  const joined = tokens.slice(start + 1, mention.from).some((token) => token.lower === 'and');
  // "the gate was shut and Jane Poole said": what is joined to the name is no name but a predicate.
  const isPredicate = isAuxiliary(lowerAt(tokens, start - 1));
  if (isJoined || (joined && start < from && !isPredicate && !isOfficeOfSeveral(tokens.slice(start, from))))
    return { kind: 'other', from: start, to };
  if (isAntecedent) return { kind: 'mention', mention, from, to };
  // "a spokesman for Jane Smith said": the name belongs to what is before it.
  const inside = tokens.slice(Math.min(start, from), mention.from);
  const preposition = inside.findLastIndex((token) => isPreposition(token.lower));
  if (preposition > 0 && !isPreposition(inside[0]?.lower ?? '')) {
    const head = inside[0]?.lower ?? '';
    // "chair of governors Jane Poole": an office without an article.
    const isOffice =
      (isRoleNoun(head) && !isSpokesperson(head)) ||
      inside.slice(preposition + 1).some((token) => token.kind === 'word' && isRoleNoun(token.lower));
    if (!isOffice) return readNounPhrase(tokens, start, to);
    if (start < from) from = start;
  }
  if (left !== undefined && /^(?:of|for|with|by|from|to|about|against|under|between|including)$/u.test(left.lower)) {
    return readNounPhrase(tokens, start, to);
  }
  return { kind: 'mention', mention, from, to };
}

/** The source that begins at `from`, behind "said" or "according to"; null where no noun phrase begins there. */
export function sourceFrom(tokens: readonly Token[], mentions: SentenceMentions, from: number): Source | null {
  const first = tokens[from];
  if (first === undefined || isBoundary(first)) return null;
  const gender = genderOfPronoun(first.lower);
  if (isPersonalPronoun(first.lower) && gender !== null) return { kind: 'pronoun', gender, from, to: from + 1 };
  if (isOtherPronoun(first.lower)) return { kind: 'other', from, to: from + 1 };
  let to = from;
  while (to < tokens.length && to - from < 16) {
    const token = tokens[to];
    if (
      token === undefined ||
      (isBoundary(token) && !(token.text === '.' && mentions.mentions.some((m) => m.from < to && to < m.to)))
    )
      break;
    if (to > from && token.kind === 'word' && isClauseWord(token.lower) && token.lower !== 'and') break;
    if (
      to > from &&
      token.kind === 'word' &&
      !token.isCapitalised &&
      speechVerb(token.lower, lowerAt(tokens, to + 1))?.form === 'past'
    )
      break;
    to += 1;
  }
  const preposition = tokens.slice(from, to).findIndex((token) => isPreposition(token.lower));
  const nucleus = preposition === -1 ? to : from + preposition;
  let named = mentions.mentions.find(
    (mention) => mention.from >= from && mention.from < nucleus && !mention.isPossessive,
  );
  // "Poole campaign manager Jane Smith"
  for (let next = named; next !== undefined && named !== undefined; ) {
    next = mentions.nextFrom(named.to);
    const between = tokens.slice(named.to, next?.from ?? named.to);
    if (
      next === undefined ||
      next.from >= nucleus ||
      !isRoleNoun(between.at(-1)?.lower ?? '') ||
      between.length > 4 ||
      between.some(({ lower }) => isDeterminer(lower) || isVerbOfMeeting(lower))
    )
      break;
    named = next;
  }
  if (named !== undefined) {
    const next = tokens[named.to];
    if (next?.lower === 'and' && (mentions.nextFrom(named.to)?.from ?? Infinity) <= named.to + 3) {
      return { kind: 'other', from, to };
    }
    return { kind: 'mention', mention: named, from, to: named.to };
  }
  // "said the leader of the council, Jane Smith"
  const apposed = tokens[to]?.lower === ',' ? mentions.nextFrom(to + 1) : undefined;
  const end = apposed === undefined ? undefined : tokens[apposed.to];
  const isApposed =
    apposed?.from === to + 1 &&
    (end === undefined || /^[,.;:\u2013\u2014\u2015]$/u.test(end.text) || end.kind === 'quoted' || end.lower === 'who');
  const phrase = to > from ? readNounPhrase(tokens, from, to) : null;
  if (apposed !== undefined && isApposed && phrase !== null) {
    return { kind: 'mention', mention: apposed, from, to: apposed.to };
  }
  return phrase;
}
