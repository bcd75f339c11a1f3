import { isHeadline } from './headline-names.ts';
import type { Mention } from './mentions.ts';
import type { NameIndex } from './name-index.ts';
import type { Sentence } from './prose.ts';
import { speechVerb } from './speech-verbs.ts';
import { lowerAt } from './tokens.ts';

/** No name is looked for over more words. */
const LONGEST = 4;

/**
 * The name with which a headline begins whose words are all capitalised, so that it runs on into the verb of speech behind
 * it: "Jane Poole Says Bridge Is Late". Null where the sentence is no headline or does not begin so.
 */
export function headlineSubject({ tokens }: Sentence, index: NameIndex): Mention | null {
  if (tokens[0]?.isCapitalised !== true || !isHeadline(tokens)) return null;
  for (let to = LONGEST; to > 0; to -= 1) {
    const words = tokens.slice(0, to);
    const verb = tokens[to];
    if (verb?.isCapitalised !== true || words.some(({ kind, isCapitalised }) => kind !== 'word' || !isCapitalised))
      continue;
    if (speechVerb(verb.lower, lowerAt(tokens, to + 1))?.form !== 'present') continue;
    const printed = words.map(({ text }) => text);
    const phrase = {
      from: 0,
      to,
      nameFrom: 0,
      titles: [],
      before: [],
      words: printed,
      generation: '',
      postNominals: [],
    };
    const identified = index.identify(phrase);
    if (identified === null || identified.form === 'first name') continue;
    const { form, people } = identified;
    return { form, people, phrase, from: 0, to, isPossessive: false };
  }
  return null;
}
