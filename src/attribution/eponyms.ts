import { isForename } from './forenames.ts';
import type { NamePhrase } from './name-phrases.ts';

/** Works and bodies that are called by somebody's whole name. */
const NAMED_AFTER = /^(?:show|hour|report|podcast|programme|program|foundation|trust|clinic|gallery)$/u;

/**
 * "Rachel Poole" of "The Rachel Poole Show", after whom it is called; null where the words are no full name with such a
 * noun. By itself this shows nobody: it may be a fund's founder, long dead. It names in full whom the text goes on to quote
 * by the surname.
 */
export function eponymOf(phrase: NamePhrase): NamePhrase | null {
  const [forename = '', surname, noun = '', ...others] = phrase.words;
  if (surname === undefined || others.length > 0 || !NAMED_AFTER.test(noun.toLowerCase())) return null;
  if (!isForename(forename.toLowerCase())) return null;
  return { ...phrase, words: [forename, surname], titles: [], before: [], postNominals: [] };
}
