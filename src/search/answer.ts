import type { Span } from '../text/span.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';

/** A word of the passage that answers to a word of the question; the span lies in the document's text. */
export interface MatchedTerm extends Span {
  /** The printed word. */
  readonly term: string;
}

export interface RankedPassage {
  readonly passage: Passage;
  /** Higher is better; comparable only within one answer. */
  readonly score: number;
  /** Sorted by offset, not overlapping. */
  readonly terms: readonly MatchedTerm[];
}

/** What else could be asked: nearest names, and topics that the corpus does speak of. */
export interface Suggestions {
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly topics: readonly string[];
}

/** The passages that answer a question, best first; or a miss: not answerable, and no passages. */
export interface Answer {
  readonly question: string;
  readonly answerable: boolean;
  /** From 0 to 1: how sure it is that the corpus answers the question. */
  readonly confidence: number;
  readonly passages: readonly RankedPassage[];
  /** Whether people are asked for: "who …", "which councillors …". */
  readonly asksForPeople: boolean;
  readonly suggestions: Suggestions;
  /** Where those who are asked for their words say nothing on it: what others say, best first. Else empty. */
  readonly others: readonly RankedPassage[];
  /** Why there is no answer, in one sentence for the reader; null where there is one. */
  readonly missed: string | null;
}

/** What a question is confined to. */
export interface AskOptions {
  /** Id of the only speaker whose words are wanted. */
  readonly speaker?: string;
  /** Id of the only document. */
  readonly source?: string;
  /** Most passages, 10 if not given. */
  readonly limit?: number;
  /** What `read` gives for the question with the same speaker and source; without it passages are found by their words alone. */
  readonly reading?: Reading | undefined;
}
