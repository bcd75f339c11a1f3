import { canBeNews } from './can-be-news.ts';
import type { Gender } from './gender.ts';
import { genderOfPronoun } from './gender.ts';
import { isKinship } from './kinship.ts';
import type { SentenceMentions } from './mentions.ts';
import type { Person } from './person.ts';
import type { Sentence } from './prose.ts';
import { canonicalRole, genderOfRole, isRoleNoun } from './role-nouns.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isAuxiliary, isPreposition } from './word-classes.ts';

/** What a sentence calls somebody whom it does not name: position of the noun, and noun and rank as they are taken up. */
export interface IntroducedNoun {
  readonly at: number;
  readonly noun: string;
  /** The noun with what stands before it, lower case: "retired nurse", "head teacher". */
  readonly printed: string;
}

/** "81-year-old" is a number to the tokeniser. */
const isNoun = ({ kind }: Token) => kind === 'word' || kind === 'number';

/** Where the head of the phrase stands with which the tokens begin: "A police and crime commissioner", "A retired nurse"; -1 for none. */
function headAt(tokens: readonly Token[]): number {
  let head = -1;
  for (let at = 1; at < Math.min(tokens.length, 8); at += 1) {
    const token = tokens[at];
    if (token === undefined || !isNoun(token)) break;
    if (isRoleNoun(token.lower)) {
      head = at;
      continue;
    }
    // "crime" of "police and crime commissioner" goes on, "has" and "of" do not.
    if (head !== -1 && !(token.lower === 'and' || lowerAt(tokens, at - 1) === 'and')) break;
    if (isPreposition(token.lower) || isAuxiliary(token.lower)) break;
  }
  return head;
}

/** Whether nothing that is told of the person, nor a pronoun of the sentence, speaks against the noun. */
function canBe(tokens: readonly Token[], noun: string, person: Person, own: ReadonlySet<string>): boolean {
  const gender = genderOfRole(noun);
  const pronouns = new Set(tokens.flatMap(({ lower }) => genderOfPronoun(lower) ?? []));
  const isOther = (known: Gender) => person.gender !== null && person.gender !== known;
  if ([...pronouns, ...(gender === null ? [] : [gender])].some(isOther)) return false;
  return own.has(noun) || canBeNews({ noun, modifiers: [] }, person);
}

/** Nouns that say no more of somebody than age and sex. */
const AGE_AND_SEX = /^(?:boy|girl|child|man|woman|teenager|toddler|baby|youngster|stranger|pensioner)$/u;
/** Nouns for whoever is met in a story, who is hardly the one that it goes on with. */
const ANYBODY =
  /^(?:boy|girl|child|man|woman|teenager|toddler|baby|youngster|stranger|pensioner|local|passer-by|neighbour|patient|friend|passenger|customer)$/u;

/** "A driver who hit a cyclist" may go on with either. */
const speaksOfOthers = (tokens: readonly Token[], at: number) =>
  tokens.some(
    ({ kind, lower, isCapitalised }, other) =>
      other > at + 2 &&
      !/^(?:the|by)$/u.test(lowerAt(tokens, other - 1)) &&
      !/^(?:by|and)$/u.test(lowerAt(tokens, other - 2)) &&
      kind === 'word' &&
      !isCapitalised &&
      isRoleNoun(lower) &&
      !isKinship(lower) &&
      !ANYBODY.test(lower),
  );

/**
 * The noun with which the sentence begins, "A mother whose son", where that can be the one whom the next sentence begins with:
 * nothing else is told of that one but kinship, and the sentence speaks of nobody else. Null for none.
 */
export function introducedNoun(
  tokens: readonly Token[],
  person: Person,
  own: ReadonlySet<string>,
): IntroducedNoun | null {
  const article = lowerAt(tokens, 0);
  const at = headAt(tokens);
  const token = tokens[at];
  if (token === undefined || tokens[at + 1]?.isCapitalised === true) return null;
  // "The MP who secured the debate" is as new as "An MP".
  const isOfPlace =
    /^(?:for|of|behind|at)$/u.test(lowerAt(tokens, at + 1)) &&
    (tokens[at + 2]?.isCapitalised === true ||
      (!isKinship(token.lower) && /^(?:one|an?)$/u.test(lowerAt(tokens, at + 2))));
  const isTelling = /^(?:who|whose)$/u.test(lowerAt(tokens, at + 1)) || isOfPlace;
  if (!/^(?:an?|one|another)$/u.test(article) && !(article === 'the' && isTelling)) return null;
  return introduced(tokens, at, 1, person, own);
}

/**
 * The noun behind the words of a sentence that begins with them, "“…”, a mother of two has said", under the same conditions. Null for
 * none.
 */
export function introducedBehindWords(
  tokens: readonly Token[],
  person: Person,
  own: ReadonlySet<string>,
): IntroducedNoun | null {
  const comma = tokens.findLastIndex(
    ({ text, kind }, at) =>
      (text === ',' || (kind === 'quoted' && /,\W*$/u.test(text.slice(-4)))) && /^an?$/u.test(lowerAt(tokens, at + 1)),
  );
  const rest = tokens.slice(comma + 1);
  const isQuoted = tokens.slice(0, comma + 1).some(({ kind }) => kind === 'quoted');
  if (comma === -1 || !isQuoted || !rest.some(({ lower }) => /^(?:said|says|told|warned|claimed|claims)$/u.test(lower)))
    return null;
  const found = introducedNoun(rest, person, own);
  return found === null ? null : { ...found, at: found.at + comma + 1 };
}

/**
 * The noun behind "by" in a sentence that begins with something else, "has been called “madness” by a mother of three who", under
 * the same conditions. Null for none.
 */
export function introducedAgent(
  tokens: readonly Token[],
  person: Person,
  own: ReadonlySet<string>,
): IntroducedNoun | null {
  const by = tokens.findIndex(({ lower }, at) => lower === 'by' && /^an?$/u.test(lowerAt(tokens, at + 1)));
  if (by === -1) return null;
  const head = headAt(tokens.slice(by + 1));
  const isTelling = tokens.slice(by + 2 + head, by + 6 + head).some(({ lower }) => /^(?:who|whose)$/u.test(lower));
  return head === -1 || !isTelling ? null : introduced(tokens, by + 1 + head, by + 2, person, own);
}

function introduced(
  tokens: readonly Token[],
  at: number,
  from: number,
  person: Person,
  own: ReadonlySet<string>,
): IntroducedNoun | null {
  const noun = canonicalRole(lowerAt(tokens, at));
  if (speaksOfOthers(tokens, at) || !canBe(tokens, noun, person, own)) return null;
  const words = tokens.slice(from, at + 1).map(({ lower }) => lower);
  return { at, noun, printed: words.join(' ') };
}

/**
 * Whether the sentence that names somebody also brings in another without a name, whom the sentence before may mean: "when he saw
 * a boy". Who speaks for a body, "Jane Poole, for the council,", is not whom it means either.
 */
export function speaksOfAnother(tokens: readonly Token[], behindName: number): boolean {
  const isFor = lowerAt(tokens, behindName) === ',' && lowerAt(tokens, behindName + 1) === 'for';
  const brings = ({ lower }: Token, at: number) =>
    at > behindName && /^an?$/u.test(lower) && AGE_AND_SEX.test(lowerAt(tokens, at + 1));
  return isFor || tokens.some(brings);
}

/**
 * Learns what those are called who are named for the first time right behind a sentence that brings on somebody without a name:
 * "One head teacher broke ranks. Jane Poole, of Mill Lane, said". Not at the start of an article, where more is told of it.
 * Roles must be complete. Linear.
 */
export function learnIntroductions(
  sentences: readonly Sentence[],
  mentionsOf: ReadonlyMap<number, SentenceMentions>,
): void {
  const seen = new Set<Person>();
  let before: Sentence | null = null;
  for (const [number, sentence] of sentences.entries()) {
    const mentions = mentionsOf.get(sentence.index)?.mentions ?? [];
    const [first] = mentions;
    const [person, ...namesakes] = first?.people ?? [];
    const isFirst = first?.form === 'name' && first.from <= 1 && !first.isPossessive && namesakes.length === 0;
    // "A nurse wept in court. Tom Reed, the victim's father," goes on with somebody else.
    const isOneOfMany = /^(?:one|another)$/u.test(lowerAt(before?.tokens ?? [], 0));
    if (
      number > 1 &&
      before !== null &&
      isOneOfMany &&
      isFirst &&
      person !== undefined &&
      !seen.has(person) &&
      isReporting(sentence)
    ) {
      const found = introducedNoun(before.tokens, person, new Set());
      if (found !== null && !speaksOfAnother(sentence.tokens, first.to))
        person.epithets.add(found.noun).add(found.printed);
    }
    for (const { people } of mentions) for (const one of people) seen.add(one);
    before = mentions.length === 0 ? sentence : null;
  }
}

/** Whether somebody says something in the sentence. */
export const isReporting = ({ tokens }: Sentence) =>
  tokens.some(({ lower }) => /^(?:said|says|told|added|asked|called|described)$/u.test(lower));
