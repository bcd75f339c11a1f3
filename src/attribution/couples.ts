import { isFunctionWord, isNotOfPeople, standsBeforeNames } from './capitalised-words.ts';
import { isForename } from './forenames.ts';
import type { NamePhrase } from './name-phrases.ts';
import { isRoleNoun } from './role-nouns.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

/**
 * "Derek" of "Derek and Sylvia Poole", with the surname that both bear; null where the words before the name are no
 * forename joined to it.
 */
export function partnerOf(tokens: readonly Token[], phrase: NamePhrase): NamePhrase | null {
  const [first, second] = [tokens[phrase.from - 2], phrase.words[0] ?? ''];
  const isCouple =
    phrase.words.length === 2 &&
    phrase.before.length === 0 &&
    tokens[phrase.from - 1]?.lower === 'and' &&
    first?.isCapitalised === true &&
    // A first name that is not known must begin the sentence: "Chidi and Esther Poole".
    (isForename(first.lower) ||
      (phrase.from === 2 &&
        !isNotOfPeople(first.lower) &&
        !isFunctionWord(first.lower) &&
        !standsBeforeNames(first.lower))) &&
    isForename(second.toLowerCase()) &&
    (tokens[phrase.from - 3]?.isCapitalised !== true ||
      isRoleNoun(lowerAt(tokens, phrase.from - 3).replace(/s$/u, '')));
  if (!isCouple) return null;
  return { ...phrase, words: [first.text, phrase.words[1] ?? ''], titles: [], before: [], postNominals: [] };
}
