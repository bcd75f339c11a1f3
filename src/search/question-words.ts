import type { Span } from '../text/span.ts';
import { analyze, termOf } from './analyzer.ts';
import { typedForm } from './typed-forms.ts';

/** One printed word of a question; a hyphened compound is one word with its parts. */
export interface QuestionWord extends Span {
  /** As printed. */
  readonly printed: string;
  /** Folded, without a possessive ending; what a chat's short form stands for. */
  readonly word: string;
  readonly term: string;
  /** The terms of the parts of a compound; empty for a simple word. */
  readonly parts: readonly string[];
  readonly isCapitalised: boolean;
}

/** Most words of a question that are read: a longer one is no question any more. */
const MOST_WORDS = 400;

/** Reads the words of a question, in order. */
export function questionWords(question: string): QuestionWord[] {
  const words: QuestionWord[] = [];
  const byPosition = new Map<number, ReturnType<typeof analyze>>();
  for (const token of analyze(question)) {
    if (token.position >= MOST_WORDS) break;
    byPosition.set(token.position, [...(byPosition.get(token.position) ?? []), token]);
  }
  for (const tokens of byPosition.values()) {
    // The compound comes after its parts.
    const whole = tokens.at(-1);
    if (whole === undefined) continue;
    const printed = question.slice(whole.start, whole.end);
    const word = typedForm(whole.word);
    words.push({
      printed,
      word,
      term: word === whole.word ? whole.term : termOf(word),
      start: whole.start,
      end: whole.end,
      parts: tokens.slice(0, -1).map((token) => token.term),
      isCapitalised: /^\p{Lu}/u.test(printed),
    });
  }
  return words;
}
