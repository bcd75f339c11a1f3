import type { Gender } from './gender.ts';
import { genderOfPronoun } from './gender.ts';
import { isKinship } from './kinship.ts';
import type { SentenceMentions } from './mentions.ts';
import { canBeNews } from './noun-uses.ts';
import type { Person } from './person.ts';
import type { Sentence } from './prose.ts';
import { canonicalRole, genderOfRole, isRoleNoun } from './role-nouns.ts';
import { titleOf } from './titles.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

/** How many sentences an article may go on before it names whom its first one speaks of. */
const REACH = 3;
/** Kinships and the like, which many people of an article share. */
const SHARED = /^(?:man|woman|boy|girl|mother|father|parent|son|daughter|resident|member|friend|person|local)$/u;

/** The nouns for what somebody is by office or trade, words of one meaning as one. */
function nounsOf({ roles, honorifics }: Person): Set<string> {
  // "the Labour member for Thaxby"
  const seats = roles.filter(({ title, of }) => /\bmember$/u.test(title) && /^\p{Lu}/u.test(of ?? '')).map(() => 'mp');
  const titled = [...honorifics].flatMap((title) => titleOf(title)?.role ?? []);
  const last = roles.map(({ title }) => title.toLowerCase().split(/\s+/u).at(-1) ?? '');
  return new Set([...titled, ...last, ...seats].map(canonicalRole));
}

/** Positions of the nouns for one person that an article or "their" makes a phrase of: "An MP", "their local councillor". */
function* nounPositions(tokens: readonly Token[]): Generator<number> {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !isRoleNoun(token.lower) || tokens[at + 1]?.isCapitalised) continue;
    const determiner = [1, 2, 3]
      .map((back) => lowerAt(tokens, at - back))
      .find((word) => /^(?:an?|their|its|our)$/u.test(word));
    if (determiner !== undefined && !isRoleNoun(lowerAt(tokens, at + 1))) yield at;
  }
}

/** "81-year-old" is a number to the tokeniser. */
const isNoun = (kind: Token['kind']) => kind === 'word' || kind === 'number';

/**
 * The noun with which the first sentence of an article begins, "A mother whose son", where that can be the one whom the next
 * one begins with: nothing else is told of that one but kinship, and nobody else is such a person. -1 for none.
 */
function leadingNoun(tokens: readonly Token[], person: Person, own: ReadonlySet<string>): number {
  const article = lowerAt(tokens, 0);
  const at = tokens.slice(0, 6).findIndex(({ kind, lower }) => isNoun(kind) && isRoleNoun(lower));
  const token = tokens[at];
  if (token === undefined || !tokens.slice(0, at).every(({ kind }) => isNoun(kind))) return -1;
  if (isRoleNoun(lowerAt(tokens, at + 1)) || tokens[at + 1]?.isCapitalised === true) return -1;
  // "The MP who secured the debate" is as new as "An MP".
  const isOfPlace = /^(?:for|of)$/u.test(lowerAt(tokens, at + 1)) && tokens[at + 2]?.isCapitalised === true;
  const isTelling = /^(?:who|whose)$/u.test(lowerAt(tokens, at + 1)) || isOfPlace;
  if (!/^an?$/u.test(article) && !(article === 'the' && isTelling)) return -1;
  const gender = genderOfRole(token.lower);
  const pronouns = new Set(tokens.flatMap(({ lower }) => genderOfPronoun(lower) ?? []));
  const isOther = (known: Gender) => person.gender !== null && person.gender !== known;
  if ([...pronouns, ...(gender === null ? [] : [gender])].some(isOther)) return -1;
  const lead = canonicalRole(token.lower);
  const isTold = !own.has(lead) && !canBeNews({ noun: lead, modifiers: [] }, person);
  // "A driver who hit a cyclist" may go on with either.
  const hasOthers = tokens.some(
    ({ kind, lower }, other) => other !== at && kind === 'word' && isRoleNoun(lower) && !isKinship(lower),
  );
  return isTold || hasOthers ? -1 : at;
}

/**
 * Finds whom the first sentences of an article mean that name nobody ("An MP has called farmers “greedy”."): whoever the
 * first sentence with a name begins with, if that one alone is told to be such a person, or if nothing else is told of that
 * one and the first sentence begins with such a person; the noun is then the person's. By sentence and by the position
 * of the noun. Roles must be complete. Linear.
 */
export function findOpenings(
  sentences: readonly Sentence[],
  mentionsOf: ReadonlyMap<number, SentenceMentions>,
): Map<number, Map<number, Person>> {
  const found = new Map<number, Map<number, Person>>();
  const naming = sentences.findIndex(({ index }) => (mentionsOf.get(index)?.mentions.length ?? 0) > 0);
  const sentence = sentences[naming];
  if (sentence === undefined || naming === 0 || naming > REACH) return found;
  const [first] = mentionsOf.get(sentence.index)?.mentions ?? [];
  const [person, ...namesakes] = first?.people ?? [];
  if (first === undefined || person === undefined || namesakes.length > 0 || first.isPossessive || first.from > 3)
    return found;
  const people = new Set([...mentionsOf.values()].flatMap(({ mentions }) => mentions.flatMap((one) => one.people)));
  const own = nounsOf(person);
  const ofOthers = new Set([...people].filter((other) => other !== person).flatMap((other) => [...nounsOf(other)]));
  const [opening] = sentences;
  const isOwnParagraph = opening?.paragraph !== sentence.paragraph;
  if (opening !== undefined && isOwnParagraph && naming === 1 && first.form === 'name' && first.from <= 1) {
    const at = leadingNoun(opening.tokens, person, own);
    const noun = canonicalRole(lowerAt(opening.tokens, at));
    if (at !== -1 && !ofOthers.has(noun)) {
      person.epithets.add(noun);
      person.gender ??= genderOfRole(noun);
      found.set(opening.index, new Map([[at, person]]));
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
