import type { Gender } from './gender.ts';
import { genderOfPronoun } from './gender.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';
import { isOtherPronoun, isPersonalPronoun } from './word-classes.ts';

/** The printed words that name who speaks: token positions [from, to) and what kind of words they are. */
export type Source = {
  readonly from: number;
  readonly to: number;
} & (
  | { readonly kind: 'mention'; readonly mention: Mention }
  | { readonly kind: 'pronoun'; readonly gender: Gender }
  /** "the Thaxby MP": one person by office, trade or kinship. `noun` is the lower-case head. */
  | {
      readonly kind: 'description';
      readonly noun: string;
      readonly modifiers: readonly string[];
      /** Those of the modifiers that are printed with a capital, as the names of places and bodies are. */
      readonly names: readonly string[];
      readonly gender: Gender | null;
      /** What the words around it let expect, less surely: "In his own evidence, the engineer", "the engineer said she". */
      readonly likelyGender: Gender | null;
      /** The verb behind it tells that it is not whoever spoke before: "the scientist replied", "the scientist told him". */
      readonly isAnother: boolean;
      /** More is said behind the noun: "the guest on my left". */
      readonly hasTail: boolean;
      /** It is a body's: "Its manager". */
      readonly isOfBody: boolean;
    }
  /** One person without a name ("a spokesman", "one resident"), who stands in the way of a later "he". */
  | { readonly kind: 'unnamed' }
  /** A body, several people, a thing. */
  | { readonly kind: 'other' }
);

/** Whether no source goes on over the token: a stop or quoted words. */
export const isBoundary = (token: Token) => token.kind === 'punctuation' || token.kind === 'quoted';

/** The pronoun at a token position as a source, "it" and "they" among them; null for any other word. */
export function pronounAt(tokens: readonly Token[], at: number): Source | null {
  const lower = tokens[at]?.lower ?? '';
  const gender = genderOfPronoun(lower);
  if (isPersonalPronoun(lower) && gender !== null) return { kind: 'pronoun', gender, from: at, to: at + 1 };
  return isOtherPronoun(lower) ? { kind: 'other', from: at, to: at + 1 } : null;
}
