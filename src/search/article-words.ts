import type { CorpusIndex } from './corpus-index.ts';
import type { Query, QueryTerm } from './query.ts';
import type { IndexedPassage } from './term-index.ts';

/** How far each of a question's terms is answered, from 0 to 1; in the order of the terms. */
export type Answered = readonly number[];

/** What a passage has of a question. */
export interface PassageWords {
  readonly entry: IndexedPassage;
  /** By its text; by the very words of the question alone; by its text and the names and roles of those who speak in it. */
  readonly text: Answered;
  readonly exactly: Answered;
  readonly all: Answered;
}

/** Reads what passages of articles, their titles and their documents have of one question. */
export interface ArticleWords {
  /** Those that are looked for: the content words, where there are any. */
  readonly terms: readonly QueryTerm[];
  /** The weight of the heaviest, above 0. */
  readonly heaviest: number;
  of(passage: number): PassageWords;
  /** The text of a part of a passage, by offsets in it. */
  within(passage: number, start: number, end: number): Answered;
  /** Of a run of passages, by the best that any passage of it has. */
  ofTitle(run: number): Answered;
  ofDocument(run: number): Answered;
  /** The share of the terms' weight that is answered by whichever of these answers best. */
  share(...answered: readonly Answered[]): number;
}

/** What a word of the question counts for where these words are printed: 1 for itself, less for another of its meaning. */
export function answeredBy({ forms }: QueryTerm, words: ReadonlySet<string>): number {
  let most = 0;
  for (const { term, share } of forms) if (share > most && words.has(term)) most = share;
  return Math.min(1, most);
}

/** The terms of a question that tell what it is about: the content words, and all where there are none. */
export function tellingTerms({ terms }: Query): readonly QueryTerm[] {
  const content = terms.filter(({ isContent }) => isContent);
  return content.length > 0 ? content : terms;
}

/** Keeps what was made for a key. */
function once<Value>(make: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

export function createArticleWords(
  query: Query,
  { table, entries }: Pick<CorpusIndex, 'table' | 'entries'>,
): ArticleWords {
  const terms = tellingTerms(query);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const answers = (words: ReadonlySet<string>): Answered => terms.map((term) => answeredBy(term, words));
  const of = once((passage): PassageWords => {
    const entry = entries.at(passage);
    const text = new Set(entry.text);
    return {
      entry,
      text: answers(text),
      exactly: terms.map(({ term }) => (text.has(term) ? 1 : 0)),
      all: answers(new Set([...entry.text, ...entry.speaker])),
    };
  });
  const ofTitle = once((run) => answers(new Set(entries.at(table.starts[run] ?? 0).title)));
  return {
    terms,
    heaviest: Math.max(1e-9, ...terms.map(({ weight }) => weight)),
    of,
    within(passage, start, end) {
      const { text, places } = of(passage).entry;
      return answers(new Set(text.filter((_, at) => (places[at] ?? 0) >= start && (places[at] ?? 0) < end)));
    },
    ofTitle,
    ofDocument: once((run) => {
      const most = [...ofTitle(run)];
      for (let passage = table.starts[run] ?? 0; passage < (table.starts[run + 1] ?? 0); passage += 1)
        for (const [at, worth] of of(passage).all.entries()) most[at] = Math.max(most[at] ?? 0, worth);
      return most;
    }),
    share: (...answered) =>
      terms.reduce((sum, { weight }, at) => sum + weight * Math.max(...answered.map((one) => one[at] ?? 0)), 0) / total,
  };
}
