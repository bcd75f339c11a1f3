import type { Mention, SentenceMentions } from './mentions.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { isOfficeOfField } from './office-of-field.ts';
import { phraseStart } from './phrase-start.ts';
import { isRoleNoun, isSpokesperson } from './role-nouns.ts';
import type { Source } from './source.ts';
import { isBoundary, pronounAt } from './source.ts';
import { speechVerb } from './speech-verbs.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isAdverb, isAuxiliary, isDeterminer, isPreposition } from './word-classes.ts';

/** Verbs of looking on, behind which "as" begins what is heard or seen. */
const ATTENDING =
  /^(?:listen(?:s|ed|ing)?|watch(?:es|ed|ing)?|look(?:s|ed|ing)?|on|stood|nodd?(?:s|ed|ing)?|smil(?:es|ed|ing)|cheer(?:s|ed|ing)?|applaud(?:s|ed|ing)?|clapp?(?:s|ed|ing)?|laugh(?:s|ed|ing)?|jeer(?:s|ed|ing)?|wept|cried)$/u;

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
  // "listened as Jane Poole said"
  if (before.lower === 'as' && isInClause && ATTENDING.test(further.lower)) return false;
  if (/^(?:but|as|like)$/u.test(before.lower)) return isInClause && !isAdverb(further.lower);
  if (isRoleNoun(before.lower)) return false;
  if (further?.lower === 'who') return !isAuxiliary(before.lower) && speechVerb(before.lower, '') === undefined;
  return isInClause && /^\p{Ll}{3,}ing$/u.test(before.lower) && isRoleNoun(further.lower);
}

/** "Sentencing Jane Poole,": whether a name is what a clause is about that a participle begins. */
function isObjectOfParticiple(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  const further = tokens[from - 2];
  const isFirst = further === undefined || isBoundary(further) || /^(?:but|and)$/u.test(further.lower);
  return before?.kind === 'word' && isFirst && /^\p{L}{3,}ing$/u.test(before.lower) && !isRoleNoun(before.lower);
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
  // "Sentencing Jane Poole, the judge said"
  if (isObjectOfParticiple(tokens, named.from)) return null;
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

/** Where the name's own words begin: at the party of "Labour's Jane Poole", or at the role printed before it. */
function nameStart(tokens: readonly Token[], mentions: SentenceMentions, { from }: Mention): number {
  const before = tokens[from - 1];
  const isOwner = before?.kind === 'possessive' && tokens[from - 2]?.isCapitalised === true;
  if (isOwner && mentions.endingAt(from - 1) === undefined) return from - 2;
  const isRole = before?.kind === 'word' && (isRoleNoun(before.lower) || before.lower === 'former');
  return isRole ? phraseStart(tokens, from) : from;
}

/** Whether the name, whose own words begin at `from`, is one of several that "and" joins in the phrase from `start` on. */
function isOneOfSeveral(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  start: number,
  from: number,
  name: number,
): boolean {
  const isBehindName = mentions.endingAt(from - 1) !== undefined;
  if (isBehindName && /^(?:and|or|nor)$/u.test(lowerAt(tokens, from - 1))) return true;
  const isJoined = tokens.slice(start + 1, name).some((token) => token.lower === 'and');
  // "the gate was shut and Jane Poole said": what is joined to the name is no name but a predicate.
  const isPredicate = isAuxiliary(lowerAt(tokens, start - 1));
  return isJoined && start < from && !isPredicate && !isOfficeOfSeveral(tokens.slice(start, from));
}

/** Where the last preposition stands in the words before a name; -1 where they have none or begin with one. */
function innerPreposition(words: readonly Token[]): number {
  const preposition = words.findLastIndex((token) => isPreposition(token.lower));
  return preposition <= 0 || isPreposition(words[0]?.lower ?? '') ? -1 : preposition;
}

/** "chair of governors Jane Poole": whether the words before the name are an office without an article. */
function isOffice(words: readonly Token[], preposition: number): boolean {
  const head = words[0]?.lower ?? '';
  if (isRoleNoun(head) && !isSpokesperson(head)) return true;
  if (isOfficeOfField(words)) return true;
  return words.slice(preposition + 1).some((token) => token.kind === 'word' && isRoleNoun(token.lower));
}

const DEPENDING = /^(?:of|for|with|by|from|to|about|against|under|between|including)$/u;

/** The source that ends with a name, in the phrase from `start` on. */
function sourceOfName(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  mention: Mention,
  start: number,
  isAntecedent: boolean,
): Source {
  const { to } = mention;
  const named = /^an?$/u.test(lowerAt(tokens, start)) ? namedBeforeOpenInsertion(tokens, mentions, start, to) : null;
  if (named !== null) return { kind: 'mention', mention: named, from: named.from, to };
  if (isObject(tokens, mention.from)) return { kind: 'unnamed', from: Math.min(start, mention.from), to };
  const from = nameStart(tokens, mentions, mention);
  if (isOneOfSeveral(tokens, mentions, start, from, mention.from)) return { kind: 'other', from: start, to };
  if (isAntecedent) return { kind: 'mention', mention, from, to };
  // "a spokesman for Jane Smith said": the name belongs to what is before it.
  const inside = tokens.slice(Math.min(start, from), mention.from);
  const preposition = innerPreposition(inside);
  const isDependent = preposition !== -1;
  if ((isDependent && !isOffice(inside, preposition)) || DEPENDING.test(lowerAt(tokens, from - 1)))
    return readNounPhrase(tokens, start, to);
  return { kind: 'mention', mention, from: isDependent ? Math.min(start, from) : from, to };
}

/**
 * The source whose last word stands right before the token position `to`; null where there is none. The antecedent of
 * "who" may depend on a preposition ("highlighted by Jane Poole, who said"), a subject may not.
 */
export function sourceEndingAt(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  to: number,
  isAntecedent = false,
): Source | null {
  const last = tokens[to - 1];
  const mention = mentions.endingAt(to);
  if (last === undefined || (isBoundary(last) && mention === undefined)) return null;
  const pronoun = pronounAt(tokens, to - 1);
  if (pronoun !== null) return pronoun;
  const start = phraseStart(tokens, to);
  if (mention !== undefined && !mention.isPossessive)
    return sourceOfName(tokens, mentions, mention, start, isAntecedent);
  const named = namedBeforeOpenInsertion(tokens, mentions, start, to) ?? namedAtStart(tokens, mentions, start, to);
  if (named !== null) return { kind: 'mention', mention: named, from: named.from, to };
  return start < to ? readNounPhrase(tokens, start, to) : null;
}
