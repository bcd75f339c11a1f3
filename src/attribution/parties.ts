import { isRoleNoun } from './role-nouns.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isAuxiliary, isClauseWord, isPreposition } from './word-classes.ts';

/** Words in the names of parties. */
const NAMES =
  /^(?:labour|conservative|tory|liberal|democrat|democratic|green|reform|republican|snp|plaid|ukip|independent)$/u;

/** Short forms, each with the word that it stands for. */
const SHORT = new Map([
  ['lib', 'liberal'],
  ['dem', 'democrat'],
  ['ld', 'liberal'],
  ['lab', 'labour'],
  ['con', 'conservative'],
  ['tory', 'conservative'],
  ['ind', 'independent'],
  ['conservatives', 'conservative'],
  ['tories', 'conservative'],
  ['democrats', 'democrat'],
  ['dems', 'democrat'],
  ['greens', 'green'],
  ['independents', 'independent'],
]);

/** Whether the lower-case word stands in the name of a party: "labour", "democrat". */
export const isPartyName = (word: string): boolean => NAMES.test(word);

/** Whether the lower-case word tells a party, a short form such as "con" or "gop" included. */
export const isPartyWord = (word: string): boolean =>
  NAMES.test(word) || SHORT.has(word) || word === 'gop' || word === 'cymru';

/** The lower-case word and what it is short for: "lib" and "liberal". */
export const withParty = (word: string): string[] => [word, SHORT.get(word) ?? []].flat();

/** The word for a party that the lower-case word is short for: "lib" is "liberal"; itself for others. */
export const fullParty = (word: string): string => SHORT.get(word) ?? word;

/** Whether the lower-case noun calls somebody a member of a party: "the Conservative". */
export const isPartyMember = (noun: string): boolean =>
  /^(?:independent|conservative|green|democrat|republican|socialist)$/u.test(noun);

/** Whether the word can stand right behind a noun for a person, and not only behind an adjective. */
const mayFollowNoun = (word: string) =>
  isPreposition(word) || isAuxiliary(word) || isClauseWord(word) || /^(?:and|or|but|who|whose)$|(?:ed|s)$/u.test(word);

const NUMBERS = new Set(['a', 'an', 'one', 'another', 'two', 'three', 'four', 'five', 'several', 'some']);

/**
 * The parties of whom the tokens bring on members without a name, "a Lib Dem and two independents", by the word that stands for the
 * party: "democrat", "independent". Not where the words belong to a name: "a Conservative, Jane Poole,".
 */
export function unnamedMembers(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  for (const [at, { lower }] of tokens.entries()) {
    // "who has sat as an independent"
    if (!NUMBERS.has(lower) || lowerAt(tokens, at - 1) === 'as') continue;
    let to = at + 1;
    while (isPartyWord(lowerAt(tokens, to))) to += 1;
    if (to === at + 1) continue;
    const last = lowerAt(tokens, to - 1);
    const next = tokens[to];
    const isApposed = lowerAt(tokens, at - 1) === ',' && tokens[at - 2]?.isCapitalised === true;
    // "an independent valuation"
    const isAdjective =
      tokens[to - 1]?.isCapitalised === false &&
      next?.kind === 'word' &&
      !isRoleNoun(next.lower) &&
      !mayFollowNoun(next.lower);
    if (isAdjective) continue;
    const isBeforeName = next?.isCapitalised === true || (next?.text === ',' && tokens[to + 1]?.isCapitalised === true);
    if (!isApposed && !isBeforeName && !(next !== undefined && isRoleNoun(next.lower)))
      found.push(SHORT.get(last) ?? last);
  }
  return found;
}
