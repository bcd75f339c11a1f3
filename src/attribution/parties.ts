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
]);

/** Whether the lower-case word stands in the name of a party: "labour", "democrat". */
export const isPartyName = (word: string): boolean => NAMES.test(word);

/** Whether the lower-case word tells a party, a short form such as "con" or "gop" included. */
export const isPartyWord = (word: string): boolean =>
  NAMES.test(word) || SHORT.has(word) || word === 'gop' || word === 'cymru';

/** The lower-case word and what it is short for: "lib" and "liberal". */
export const withParty = (word: string): string[] => [word, SHORT.get(word) ?? []].flat();

/** Whether the lower-case noun calls somebody a member of a party: "the Conservative". */
export const isPartyMember = (noun: string): boolean =>
  /^(?:independent|conservative|green|democrat|republican|socialist)$/u.test(noun);
