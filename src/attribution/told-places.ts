import { fold } from '../text/fold.ts';
import type { Sentence } from './prose.ts';
import { canonicalRole } from './role-nouns.ts';

/** How many words behind the name of a place or body whoever holds an office there may stand. */
const REACH = 3;
/** Whoever holds the same office elsewhere: "her Thaxby counterpart". */
const OF_ANOTHER = /^(?:counterparts?|opponents?|rivals?|colleagues?|namesakes?)$/u;

/** Where a document speaks of places and bodies. */
export interface ToldPlaces {
  /** Whether a sentence before speaks of the place or body, lower case, without giving it to a holder of the office that is no name. */
  isTold(name: string, office: string, sentence: number): boolean;
}

/** Finds the places and bodies of a document when first asked; sentences in the order of the text. */
export function findToldPlaces(sentences: readonly Sentence[]): ToldPlaces {
  let uses: Map<string, { readonly sentence: number; readonly behind: readonly string[] }[]> | null = null;
  const find = () => {
    const found = new Map<string, { readonly sentence: number; readonly behind: readonly string[] }[]>();
    for (const { tokens, index } of sentences) {
      for (const [at, { kind, isCapitalised, lower }] of tokens.entries()) {
        if (kind !== 'word' || !isCapitalised) continue;
        const behind = tokens.slice(at + 1, at + 1 + REACH).map((token) => token.lower);
        const known = found.get(fold(lower));
        if (known === undefined) found.set(fold(lower), [{ sentence: index, behind }]);
        else known.push({ sentence: index, behind });
      }
    }
    return found;
  };
  return {
    isTold(name, office, sentence) {
      uses ??= find();
      const before = (uses.get(name) ?? []).filter((use) => use.sentence < sentence);
      const isOfAnother = (word: string) => OF_ANOTHER.test(word) || canonicalRole(word) === canonicalRole(office);
      return before.length > 0 && !before.some(({ behind }) => behind.some(isOfAnother));
    },
  };
}
