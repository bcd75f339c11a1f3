import type { Quotation } from '../attribution/quotation.ts';
import { isAuxiliary, isBe, isModal } from '../attribution/word-classes.ts';
import { sliceSpan } from '../text/span.ts';

/** Most words of a phrase that is too short to be a report by itself. */
const MOST_WORDS = 4;
/** Words that open or fill a clause of their own: "that it works", "to stay", "we lost". */
const CLAUSE = /^(?:that|to|if|whether|why|how|what|who|where|when|not|never|i|he|she|it|they|we|you|there)$/u;
/** Objects of "said" that stand for words and are none. */
const NO_WORDS =
  /^(?:nothing|so|as much|no more|nothing more|little|little more)(?: (?:twice|again|too|more|else))?$/iu;
const CONTRACTED = /(?:n['’]t|['’](?:re|ll|ve|d|m))$/u;
/** A verb by its form: endings of a tense, or what often stands in for one. */
const VERB_FORM =
  /^(?:[a-z]{2,}ed|[a-z]{3,}ing|went|came|made|got|lost|won|left|rose|fell|took|gave|needs?|wants?|works?)$/u;

const isVerbal = (word: string) =>
  isAuxiliary(word) ||
  isBe(word) ||
  isModal(word) ||
  CLAUSE.test(word) ||
  CONTRACTED.test(word) ||
  VERB_FORM.test(word);

/** Whether reported words are only a name, or a short phrase without a verb: "Guy Torr", "theft", "for lifeguards". */
function isOnlyPhrase(words: readonly string[]): boolean {
  if (words.length > MOST_WORDS) return false;
  return words.every((word) => /^\p{Lu}/u.test(word)) || !words.some((word) => isVerbal(word.toLowerCase()));
}

/** Whether anything stands in a report: "praised Guy Torr" and "said nothing" are none. What a moderator settled is. */
function saysSomething(visible: string, { kind, route, content }: Quotation): boolean {
  if (kind !== 'indirect' || route === 'correction') return true;
  const said = content.map((span) => sliceSpan(visible, span)).join(' ');
  const words = said.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  return words.length > 0 && !NO_WORDS.test(words.join(' ')) && !isOnlyPhrase(words);
}

/**
 * Whether a quotation tells a reader what somebody said. Loose reports of nobody known ("the report highlighted delays")
 * and reports without a word of what was said ("praised Guy Torr", "said nothing") tell no more than narration does.
 * Whatever stands between quotation marks tells.
 *
 * @param visible the document's text with its Markdown syntax blanked out
 */
export function isTelling(visible: string, quotation: Quotation): boolean {
  const isOfSomebody = quotation.kind !== 'indirect' || !quotation.isLoose || quotation.speaker !== null;
  return isOfSomebody && saysSomething(visible, quotation);
}

/** The same for whoever checks: a loose report counts also where it is only doubtful whose it is. */
export function isWorthChecking(visible: string, quotation: Quotation): boolean {
  return isTelling(visible, { ...quotation, speaker: quotation.speaker ?? quotation.candidate?.speaker ?? null });
}
