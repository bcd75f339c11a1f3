import { isNotOfPeople } from './capitalised-words.ts';
import type { Gender } from './gender.ts';
import { genderOfPronoun } from './gender.ts';
import { rankOf } from './ranks.ts';
import { genderOfRole, hasAgentForm, isRoleNoun, isSpokesperson, mayBeBody } from './role-nouns.ts';
import type { Source } from './source.ts';
import { speechVerb } from './speech-verbs.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isAgent, isRoleWithName } from './unnamed.ts';
import { isDeterminer, isPreposition } from './word-classes.ts';

const isPossessive = (token: Token) => token.kind === 'possessive';

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

/** "The Lib Dem", "the Tory": a party whose short name stands for a member of it. */
function partyOf(words: readonly Token[]): { noun: string; modifiers: string[] } | null {
  const [before, last] = words.slice(-2).map(({ lower }) => lower);
  if (before === 'lib' && last === 'dem') return { noun: 'democrat', modifiers: ['liberal'] };
  const isMember = words.at(-1)?.isCapitalised === true && /^(?:tory|conservative|green)$/u.test(last ?? '');
  return isMember ? { noun: last === 'green' ? 'green' : 'conservative', modifiers: [] } : null;
}

const isAgentForm = (token: Token) => !token.isCapitalised && hasAgentForm(token.lower);

const IN_ED = /\p{L}{2,}ed$/u;

/** Whether a verb in the past goes on behind a noun for a person: "the 43-year-old turned to". */
function isVerbBehindRole(words: readonly Token[], at: number): boolean {
  const token = words[at];
  const isPast = token?.kind === 'word' && !token.isCapitalised && token.lower.endsWith('ed');
  return (
    isPast &&
    IN_ED.test(token.lower) &&
    isRoleNoun(words[at - 1]?.lower ?? '') &&
    !words.slice(at).some(({ lower }) => isRoleNoun(lower))
  );
}

/** How many words of a noun phrase stand before what a preposition, "who" or a verb adds to them. */
function nucleusLength(words: readonly Token[]): number {
  const cut = words.findIndex(
    (token, at) =>
      at > 0 &&
      (isPreposition(token.lower) || /^(?:who|whose|whom)$/u.test(token.lower) || isVerbBehindRole(words, at)),
  );
  return cut === -1 ? words.length : cut;
}

const isOfName = (token: Token) => token.kind === 'punctuation' || token.isCapitalised || token.lower === 'former';

/** A name that leads to nobody known, which is a person's as likely as not. */
function isUnknownName(words: readonly Token[], head: Token, noun: string): boolean {
  // "Police put", "Organisers put" at the start of a sentence
  const isPlural = /^(?:police|staff)$/u.test(noun) || (noun.endsWith('s') && isRoleNoun(noun.slice(0, -1)));
  if (words.length === 1 && isPlural) return false;
  const isName = head.isCapitalised && !isNotOfPeople(noun) && !isRoleNoun(noun) && words.length <= 4;
  return isName && words.every(isOfName);
}

/** "The former wine-taster": a trade known by its form alone, which is as good as an office where it is a former one. */
function isFormerTrade(words: readonly Token[]): boolean {
  const head = words.at(-1);
  const isTrade = words[0]?.lower === 'the' && head !== undefined && isAgentForm(head);
  return isTrade && words.some(({ lower }) => rankOf(lower) === 'former');
}

/** The words between the article and the noun, and behind it, that say which one is meant. */
function modifiersOf(words: readonly Token[], head: Token, noun: string): string[] {
  return words.slice(1).flatMap((token) => {
    const isOfNoun = token === head || noun === `${token.lower}${head.lower}`;
    return isOfNoun || token.kind === 'punctuation' || isPossessive(token) ? [] : [token.lower];
  });
}

/** "Thaxby", "Ash-Heath", but not "PhD" and "A-level". */
const NAME_OF_PLACE = /^\p{Lu}[\p{Ll}'’]+(?:-\p{L}?[\p{Ll}'’]+)*$/u;

/** Those of the modifiers that are printed as names of places and bodies are. */
const namesAmong = (words: readonly Token[], modifiers: readonly string[]): string[] =>
  words.slice(1).flatMap(({ text, lower }) => (modifiers.includes(lower) && NAME_OF_PLACE.test(text) ? [lower] : []));

/** The gender of a pronoun that means the phrase as a rule: "In his evidence, the engineer", "the engineer said she". */
function genderAround(tokens: readonly Token[], from: number, to: number): Gender | null {
  const behind = tokens.slice(to, to + 6);
  const cue = behind.findIndex(({ kind, lower }) => kind === 'word' && speechVerb(lower, '') !== undefined);
  const next = lowerAt(behind, cue + 1) === 'that' ? cue + 2 : cue + 1;
  const subject = cue >= 0 && /^s?he$/u.test(lowerAt(behind, next)) ? genderOfPronoun(lowerAt(behind, next)) : null;
  if (subject !== null || lowerAt(tokens, from - 1) !== ',') return subject;
  const before = tokens.slice(Math.max(0, from - 8), from);
  const own = before.find(({ lower }) => lower === 'his' || lower === 'her');
  return own === undefined ? null : genderOfPronoun(own.lower);
}

/** Whether the verb and the word behind it tell that somebody else spoke before: "replied", "told him", "asked", but "asked for". */
function speaksToAnother(verb: string, next: string): boolean {
  if (/^ask(?:ed|s)$/u.test(verb)) return next !== 'for';
  if (/^(?:repl|answer|respond|retort|counter|interject|interrupt)/u.test(verb)) return true;
  // "The care worker said her daughter was ill" speaks to nobody.
  return (
    /^(?:him|her)$/u.test(next) &&
    !/^(?:said|says|adds?|added|thinks?|thought|feels?|felt|hopes?|hoped|fears?|feared|claims?|claimed|believes?|believed|described|describes|called|calls)$/u.test(
      verb,
    )
  );
}

/** "The member for Thornley and Wick": a seat may have two places. */
function isSeatOfTwo(words: readonly Token[], length: number): boolean {
  const isMember = /^(?:mp|msp|member|councillor)$/u.test(words[length - 1]?.lower ?? '');
  const place = words.slice(length + 1);
  return (
    isMember &&
    words[length]?.lower === 'for' &&
    place.length > 2 &&
    place.every(({ isCapitalised, lower }) => isCapitalised || lower === 'and' || lower === 'the')
  );
}

const QUANTIFIER = /^(?:both|all|these|those|many|some|several|most|no|any|each|every|two|three|four|five)$/u;
/** "Its leader": a body has only one, a person may have several of most. */
const DEFINITE = /^(?:the|this|its|our)$/u;

/** Reads the noun phrase at the token positions [from, to), which holds no name of a known person at its head. */
export function readNounPhrase(tokens: readonly Token[], from: number, to: number): Source {
  const words = tokens.slice(from, to);
  // "After the meeting the traders' leader said": the phrase begins with its own article.
  const inner = words.findLastIndex(
    ({ lower }, at) =>
      at > 1 && lower === 'the' && words[at - 1]?.kind === 'word' && !isPreposition(words[at - 1]?.lower ?? ''),
  );
  if (inner > 0 && isDeterminer(words[0]?.lower ?? '') && !isRoleNoun(words[inner - 1]?.lower ?? ''))
    return readNounPhrase(tokens, from + inner, to);
  const length = nucleusLength(words);
  const nucleus = words.slice(0, length);
  // "The 43-year-old turned to the gallery and": what "and" joins are two verbs.
  const joinable = isVerbBehindRole(words, length) || isSeatOfTwo(words, length) ? nucleus : words;
  const head = nucleus.at(-1);
  const first = words[0];
  if (head === undefined || first === undefined || joinable.some((token, at) => isJoining(joinable, token, at)))
    return { kind: 'other', from, to };
  // "His opposite number" holds the same office elsewhere.
  if (head.lower === 'number' && nucleus.at(-2)?.lower === 'opposite') return { kind: 'unnamed', from, to };
  const party = partyOf(nucleus);
  const noun = party?.noun ?? compoundOf(nucleus) ?? head.lower;
  // "The Tory said" begins a sentence and is no name.
  if ((party === null && isUnknownName(words, head, noun)) || isRoleWithName(nucleus))
    return { kind: 'unnamed', from, to };
  const isTrade = isFormerTrade(nucleus);
  // "The detectorist" may be news of somebody as much as a known trade.
  const isPlainAgent = isAgent(nucleus) && first.lower === 'the' && !mayBeBody(noun);
  if (isAgent(nucleus) && !isTrade && !isPlainAgent) return { kind: 'unnamed', from, to };
  if (!(isRoleNoun(noun) || isTrade || isPlainAgent || party !== null) || QUANTIFIER.test(first.lower))
    return { kind: 'other', from, to };
  // "The other doctor" is whoever was not spoken of yet.
  if (words[1]?.lower === 'other') return { kind: 'unnamed', from, to };
  const modifiers = party?.modifiers ?? modifiersOf(words, head, noun);
  // "The union official" may be somebody known, "the official" hardly is.
  // "The spokesman" may be one who was named, "the council spokesman" is whoever the body has.
  const isBare = modifiers.length === 0 && first.lower === 'the' && words.length === 2 && noun !== 'official';
  const speaksForBody = isSpokesperson(noun) && !isBare && !(noun === 'official' && modifiers.length > 0);
  if (!DEFINITE.test(first.lower) || speaksForBody) return { kind: 'unnamed', from, to };
  const names = namesAmong(words, modifiers);
  const gender = genderOfRole(noun);
  const isAnother = speaksToAnother(lowerAt(tokens, to), lowerAt(tokens, to + 1));
  const behind = lowerAt(words, nucleus.length);
  const hasTail = isPreposition(behind) && behind !== 'of' && behind !== 'for';
  const likelyGender = gender ?? genderAround(tokens, from, to);
  return {
    kind: 'description',
    from,
    to,
    noun,
    modifiers,
    names,
    gender,
    likelyGender,
    isAnother,
    hasTail,
    isOfBody: first.lower === 'its',
  };
}
