import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isAuxiliary, isPreposition } from './word-classes.ts';

/** Places of business that have an owner. */
const BUSINESSES =
  /^(?:café|cafe|shop|bakery|pub|restaurant|hotel|farm|garage|salon|studio|nursery|gallery|bookshop|store|firm|company|business|florist|stall|guesthouse|bistro|takeaway|workshop|boatyard|brewery|dairy|smallholding|orchard|vineyard|barbershop|newsagents?|deli|delicatessen|tearoom|barn|stables|kennels|gym|factory|mill|campsite|marina|chandlery)$/u;

/** Past forms that begin a predicate and do not end in "-ed". */
const IRREGULAR =
  /^(?:took|lost|stood|fell|shut|went|made|came|ran|kept|sat|saw|sold|got|fed|grew|held|led|won|bore|faces|lies|sits|stands|backs|overlooks|employs|opens|closes|makes|sells|serves|supplies|runs|bought|owns|has|built|makes)$/u;

const beginsPredicate = (word: string) =>
  isAuxiliary(word) || isPreposition(word) || word === ',' || /\p{L}{2,}ed$/u.test(word) || IRREGULAR.test(word);

/**
 * The business that a clause tells to be that of whoever it speaks of, whose "whose" stands at `at`: "small bakery" of "whose small
 * bakery was flooded". Empty for none.
 */
export function ownBusiness(tokens: readonly Token[], at: number): readonly Token[] {
  if (lowerAt(tokens, at) !== 'whose') return [];
  for (let end = at + 1; end < at + 5 && tokens[end]?.kind === 'word'; end += 1)
    if (BUSINESSES.test(lowerAt(tokens, end)))
      return beginsPredicate(lowerAt(tokens, end + 1)) ? tokens.slice(at + 1, end + 1) : [];
  return [];
}

/** Nouns for whoever has a shop that is called by them. */
const SHOPKEEPERS =
  /^(?:barber|butcher|baker|florist|grocer|greengrocer|fishmonger|chemist|jeweller|newsagent|hairdresser|ironmonger|draper|tailor|cobbler|optician|stationer|saddler|bookseller|confectioner)$/u;

/**
 * The trade of whoever does what the verb at `at` says to a shop that is called by it: "barber" of "has the barber's shop next door",
 * "butcher" of "runs a butcher's in Mill Lane". Empty for none, "has the barber's number" among them.
 */
export function ownTrade(tokens: readonly Token[], at: number): readonly Token[] {
  const noun = at + 2;
  const behind = tokens[noun + 2];
  const isShop =
    behind === undefined ||
    behind.kind === 'punctuation' ||
    BUSINESSES.test(behind.lower) ||
    isPreposition(behind.lower);
  const isOwn =
    /^(?:has|owns|runs|keeps|opened)$/u.test(lowerAt(tokens, at)) && /^(?:an?|the)$/u.test(lowerAt(tokens, at + 1));
  const isCalled = SHOPKEEPERS.test(lowerAt(tokens, noun)) && tokens[noun + 1]?.kind === 'possessive';
  return isOwn && isCalled && isShop ? tokens.slice(noun, noun + 1) : [];
}

/** What somebody is called by what that one deals in, "the wool seller", by the verb's present or participle. */
const DEALERS = new Map([
  ['sells', 'seller'],
  ['grows', 'grower'],
  ['makes', 'maker'],
  ['breeds', 'breeder'],
  ['keeps', 'keeper'],
  ['collects', 'collector'],
  ['repairs', 'repairer'],
  ['builds', 'builder'],
  ['restores', 'restorer'],
  ['trains', 'trainer'],
  ['mends', 'repairer'],
  ['sold', 'seller'],
  ['grown', 'grower'],
  ['made', 'maker'],
  ['bred', 'breeder'],
  ['kept', 'keeper'],
  ['collected', 'collector'],
  ['repaired', 'repairer'],
  ['mended', 'repairer'],
  ['built', 'builder'],
  ['restored', 'restorer'],
  ['trained', 'trainer'],
]);

/** The noun for whoever does what the word at `at` says to the things behind it, "seller" of "sells"; null for other words. */
export const dealerOf = (tokens: readonly Token[], at: number): string | null =>
  DEALERS.get(lowerAt(tokens, at)) ?? null;
