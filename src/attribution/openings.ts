import type { PartialDate } from '../corpus/partial-date.ts';
import { isCommonInBodies } from './body-words.ts';
import type { Describer } from './descriptions.ts';
import { createDescriber } from './descriptions.ts';
import {
  introducedAgent,
  introducedBehindWords,
  introducedNoun,
  isReporting,
  speaksOfAnother,
} from './introduced-nouns.ts';
import type { SentenceMentions } from './mentions.ts';
import type { Person } from './person.ts';
import type { Sentence } from './prose.ts';
import { canonicalRole, genderOfRole, isRoleNoun } from './role-nouns.ts';
import { titleOf } from './titles.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isAuxiliary, isDeterminer, isPreposition } from './word-classes.ts';

/** How many sentences an article may go on before it names whom its first one speaks of. */
const REACH = 3;
/** Kinships and the like, which many people of an article share. */
const SHARED = /^(?:man|woman|boy|girl|mother|father|parent|son|daughter|resident|member|friend|person|local)$/u;

/** Nouns that cover many offices. */
const VAGUE = /^(?:boss|chief|head|official|expert|campaigner|politician)$/u;
/** Of those there is one for each side, whatever is told of whom. */
const OF_SIDES = /^(?:barrister|lawyer|solicitor|counsel|prosecutor|expert|witness|candidate|consultant)$/u;

/** The nouns for what somebody is by office or trade, words of one meaning as one. */
function nounsOf({ roles, honorifics }: Person): Set<string> {
  // "the Labour member for Thaxby"
  const seats = roles.filter(({ title, of }) => /\bmember$/u.test(title) && /^\p{Lu}/u.test(of ?? '')).map(() => 'mp');
  const titled = [...honorifics].flatMap((title) => titleOf(title)?.role ?? []);
  const last = roles.map(({ title }) => title.toLowerCase().split(/\s+/u).at(-1) ?? '');
  return new Set([...titled, ...last, ...seats].map(canonicalRole));
}

/** The titles that are printed beside a name, words of one meaning as one where they are one word: "chief nurse", "headteacher". */
const titlesOf = ({ roles, honorifics }: Person): string[] => [
  ...roles.map(({ title }) => canonicalRole(title.toLowerCase())),
  ...[...honorifics].flatMap((title) => titleOf(title)?.role ?? []),
];

/** Positions of the nouns for one person that an article or "their" makes a phrase of: "An MP", "their local councillor". */
function* nounPositions(tokens: readonly Token[]): Generator<number> {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !isRoleNoun(token.lower) || tokens[at + 1]?.isCapitalised) continue;
    const back = [1, 2, 3].find((words) => /^(?:an?|their|its|our)$/u.test(lowerAt(tokens, at - words)));
    // "The daughter of a pensioner" is somebody else than the pensioner.
    if (back === undefined || (lowerAt(tokens, at - back - 1) === 'of' && isRoleNoun(lowerAt(tokens, at - back - 2))))
      continue;
    // "A head of department" is told by what follows.
    if (!isRoleNoun(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 1) !== 'of') yield at;
  }
}

/** What stands between the article and the noun at `at`: "water company" of "a water company boss". */
function modifiersBefore(tokens: readonly Token[], at: number): string[] {
  const words = tokens.slice(Math.max(0, at - 4), at);
  const article = words.findLastIndex(({ lower }) => /^(?:an?|their|its|our)$/u.test(lower));
  return words.slice(article + 1).flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []));
}

/** Nouns for offices behind "the" and a word that tells of which body: "the council leader", with those words. */
function definiteOffices(tokens: readonly Token[]): { readonly at: number; readonly modifiers: readonly string[] }[] {
  return [...tokens.entries()].flatMap(([at, { kind, lower }]) => {
    const next = tokens[at + 1];
    if (kind !== 'word' || !isRoleNoun(lower) || next?.isCapitalised === true) return [];
    if (isRoleNoun(next?.lower ?? '') || next?.lower === 'of' || next?.kind === 'possessive') return [];
    const back = [2, 3].find((offset) => lowerAt(tokens, at - offset) === 'the');
    const words = back === undefined ? [] : tokens.slice(at - back + 1, at);
    const isPlain = words.length > 0 && words.every((word) => word.kind === 'word' && !isPreposition(word.lower));
    return isPlain ? [{ at, modifiers: words.map((word) => word.lower) }] : [];
  });
}

/** "The boss of a hospital trust has": position of the noun and the words behind "of"; null where the sentence begins otherwise. */
function openingOffice(
  tokens: readonly Token[],
): { readonly at: number; readonly modifiers: readonly string[] } | null {
  const of = tokens.slice(0, 5).findIndex(({ lower }) => lower === 'of');
  if (lowerAt(tokens, 0) !== 'the' || of < 2 || !isRoleNoun(lowerAt(tokens, of - 1))) return null;
  const tail = tokens.slice(of + 1, of + 7);
  const end = tail.findIndex(({ kind, lower }) => kind !== 'word' || isAuxiliary(lower) || isPreposition(lower));
  const words = tail.slice(0, end === -1 ? tail.length : end).filter(({ lower }) => !isDeterminer(lower));
  return words.length === 0 ? null : { at: of - 1, modifiers: words.map(({ lower }) => lower) };
}

/**
 * The only one of an article whom a noun of its first sentences fits, with all that stands before it, or with what tells more than that
 * there is a body: "A council leader has insisted", "A water company boss has apologised".
 */
function onlyHolder(
  printed: string,
  before: readonly string[],
  people: ReadonlySet<Person>,
  describer: Describer,
): Person | null {
  for (const modifiers of [
    before,
    before.filter((word) => !isCommonInBodies(word) && !/^(?:company|firm|group)$/u.test(word)),
  ]) {
    const description = { noun: printed, modifiers };
    const [holder, ...others] = [...people].filter((person) => describer.fitOf(description, person) === 'whole');
    if (holder === undefined) continue;
    // "A hospital boss" may be whoever leads the union there.
    const isVague = VAGUE.test(printed);
    const isOther = (person: Person) => person !== holder && describer.hasNoun(description, person);
    return others.length > 0 || (isVague && [...people].some(isOther)) ? null : holder;
  }
  return null;
}

/**
 * Finds whom the first sentences of an article mean that name nobody ("An MP has called farmers “greedy”."): whoever the
 * first sentence with a name begins with, if that one alone is told to be such a person, or if nothing else is told of that
 * one and the first sentence begins with such a person; the noun is then the person's. By sentence and by the position
 * of the noun. Roles must be complete; the registry's are those of the document's `date`. Linear.
 */
export function findOpenings(
  sentences: readonly Sentence[],
  mentionsOf: ReadonlyMap<number, SentenceMentions>,
  date: PartialDate | null,
): Map<number, Map<number, Person>> {
  const found = new Map<number, Map<number, Person>>();
  const naming = sentences.findIndex(({ index }) => (mentionsOf.get(index)?.mentions.length ?? 0) > 0);
  const sentence = sentences[naming];
  if (sentence === undefined || naming === 0) return found;
  const everybody = new Set([...mentionsOf.values()].flatMap(({ mentions }) => mentions.flatMap((one) => one.people)));
  const describer = createDescriber(date);
  for (const { tokens, index, paragraph } of sentences.slice(0, Math.min(naming, REACH))) {
    if (paragraph !== sentences[0]?.paragraph) break;
    const places = [...nounPositions(tokens)].map((at) => ({ at, modifiers: modifiersBefore(tokens, at) }));
    for (const { at, modifiers } of [...places, ...definiteOffices(tokens), openingOffice(tokens) ?? []].flat()) {
      const noun = lowerAt(tokens, at);
      const holder =
        SHARED.test(canonicalRole(noun)) || OF_SIDES.test(noun)
          ? null
          : onlyHolder(noun, modifiers, everybody, describer);
      if (holder !== null) found.set(index, new Map([...(found.get(index) ?? []), [at, holder]]));
    }
  }
  if (found.size > 0 || naming > REACH) return found;
  const [first] = mentionsOf.get(sentence.index)?.mentions ?? [];
  const [person, ...namesakes] = first?.people ?? [];
  if (first === undefined || person === undefined || namesakes.length > 0 || first.from > 3) return found;
  const own = nounsOf(person);
  const ofOthers = new Set([...everybody].filter((other) => other !== person).flatMap((other) => [...nounsOf(other)]));
  const [opening] = sentences;
  const isOwnParagraph = opening?.paragraph !== sentence.paragraph;
  // "A mother whose son …" may go on with the son before it names her.
  const isNext = naming === 1 || (naming < REACH && (isReporting(sentence) || first.from === 0));
  if (opening !== undefined && isOwnParagraph && isNext && first.form === 'name' && first.from <= 1) {
    const introduced = speaksOfAnother(sentence.tokens, first.to)
      ? null
      : (introducedNoun(opening.tokens, person, own) ??
        introducedAgent(opening.tokens, person, own) ??
        introducedBehindWords(opening.tokens, person, own));
    // The night nurse is not the chief nurse.
    const titles = new Set([...everybody].filter((other) => other !== person).flatMap(titlesOf));
    if (introduced !== null && !titles.has(introduced.noun) && !titles.has(introduced.printed)) {
      person.epithets.add(introduced.noun).add(introduced.printed);
      person.gender ??= genderOfRole(introduced.noun);
      found.set(opening.index, new Map([[introduced.at, person]]));
      return found;
    }
  }
  for (const { tokens, index } of sentences.slice(0, naming)) {
    const fitting = [...nounPositions(tokens)].filter((at) => {
      const noun = canonicalRole(lowerAt(tokens, at));
      return own.has(noun) && !ofOthers.has(noun) && !SHARED.test(noun);
    });
    if (fitting.length > 0) found.set(index, new Map(fitting.map((at) => [at, person])));
  }
  return found;
}
