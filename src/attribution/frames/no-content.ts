import type { CuedContent } from '../contents.ts';
import { speechVerb } from '../speech-verbs.ts';
import type { Token } from '../tokens.ts';
import { lowerAt } from '../tokens.ts';
import { isAuxiliary, isBe, isModal, isPreposition, isWeekday } from '../word-classes.ts';

/** "said nothing about it", "said so twice": no words are reported. */
export function isNoContent(tokens: readonly Token[], { cue, ranges }: Pick<CuedContent, 'cue' | 'ranges'>): boolean {
  const [range] = ranges;
  if (range === undefined || ranges.length > 1 || range.from < cue.to || range.to > range.from + 10) return false;
  if (speechVerb(lowerAt(tokens, cue.to - 1), '')?.lemma !== 'say') return false;
  const word = lowerAt(tokens, range.from);
  const isNothing = /^(?:nothing|little)$/u.test(word);
  if (!isNothing && word !== 'so') return false;
  const rest = tokens.slice(range.from + 1, range.to);
  if (
    rest.some(
      (token) => token.kind === 'quoted' || isBe(token.lower) || isAuxiliary(token.lower) || isModal(token.lower),
    )
  )
    return false;
  const next = rest[0]?.lower;
  if (next === undefined || isPreposition(next) || isWeekday(next)) return true;
  return isNothing
    ? /^(?:more|else|further|new|yet|publicly|when|while|as|at)$/u.test(next)
    : /^(?:twice|once|again|too|himself|herself|themselves|publicly|openly|often|repeatedly|before|when|last|this|yesterday|,)$/u.test(
        next,
      );
}
