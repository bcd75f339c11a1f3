import { strengthAt } from './compiled-postings.ts';
import type { WeighedTerm } from './context.ts';
import { createCursor, type PassageCursor } from './passage-cursor.ts';
import type { PassageTable } from './passage-table.ts';
import type { QueryTerm } from './query.ts';
import type { Field, PostingsRange, TermIndex } from './term-index.ts';

/** How the fields of a passage are weighed beside its text. */
export interface FieldWeights {
  /** Worth of a term among the speaker's names and roles beside one in the text. */
  readonly speakerField: number;
  /** Worth of a term in the title, in a conversation and in an article. */
  readonly title: { readonly turn: number; readonly article: number };
}

/** The own strengths of every term of a question in the passages of one document, which are read into the same lists each time. */
export interface TermStrengths {
  /** Number of passages of the longest document that can be read. */
  readonly longest: number;
  /** By term and passage of the document; 0 for none. */
  readonly own: readonly Float64Array[];
  /** 1 where a passage of the document is of somebody asked for. */
  readonly theirs: Uint8Array;
  /** The first run of passages from `run` on in which anything can be found; -1 for none. */
  touched(run: number): number;
  /** Reads the document with the passages from `start` to before `end`, and gives the terms that it holds, in their order. */
  read(start: number, end: number): readonly WeighedTerm[];
}

/** The postings of one form of a term in one field. */
interface Reading {
  readonly term: number;
  readonly range: PostingsRange;
  readonly cursor: PassageCursor;
  readonly turnShare: number;
  readonly articleShare: number;
}

function readingsOf(index: TermIndex, terms: readonly QueryTerm[], weights: FieldWeights): Reading[] {
  const shares: readonly (readonly [Field, turn: number, article: number])[] = [
    ['text', 1, 1],
    ['speaker', weights.speakerField, weights.speakerField],
    ['title', weights.title.turn, weights.title.article],
  ];
  return terms.flatMap(({ forms }, term) =>
    forms.flatMap(({ term: form, share }) =>
      shares.flatMap(([field, turn, article]): Reading[] => {
        const range = index.find(form, field);
        if (range === null) return [];
        const cursor = createCursor(range.field.passages, range.start, range.end);
        return [{ term, range, cursor, turnShare: share * turn, articleShare: share * article }];
      }),
    ),
  );
}

/** @param asked ids of the speakers whose words are preferred */
export function createTermStrengths(
  index: TermIndex,
  table: PassageTable,
  terms: readonly QueryTerm[],
  asked: readonly string[],
  weights: FieldWeights,
): TermStrengths {
  const readings = readingsOf(index, terms, weights);
  const spoken = asked.map((id) => createCursor(table.spokenBy(id)));
  const isTouched = new Uint8Array(table.starts.length - 1);
  const touch = (passages: ArrayLike<number>, from: number, to: number) => {
    for (let at = from; at < to; at += 1) isTouched[table.runs[passages[at] ?? 0] ?? 0] = 1;
  };
  for (const { field, start, end } of readings.map(({ range }) => range)) touch(field.passages, start, end);
  for (const { passages } of spoken) touch(passages, 0, passages.length);
  const lengthOf = (_: number, run: number) => (table.starts[run + 1] ?? 0) - (table.starts[run] ?? 0);
  const longest = Array.from(isTouched, lengthOf).reduce((most, length) => Math.max(most, length), 0);
  const own = terms.map(() => new Float64Array(longest));
  const hasOwn = new Uint8Array(terms.length);
  const theirs = new Uint8Array(longest);
  let lastLength = 0;

  const readForm = ({ term, range, cursor, turnShare, articleShare }: Reading, start: number, end: number) => {
    const strengths = own[term];
    cursor.seek(start, end);
    if (strengths === undefined || cursor.from === cursor.to) return;
    hasOwn[term] = 1;
    const { passages } = range.field;
    for (let at = cursor.from; at < cursor.to; at += 1) {
      const passage = passages[at] ?? 0;
      const strength = strengthAt(range.field, at) * (table.turns[passage] === 1 ? turnShare : articleShare);
      if (strength > (strengths[passage - start] ?? 0)) strengths[passage - start] = strength;
    }
  };

  /** In an article a speaker counts as named in all of their passages, be it as "he": their name need not be printed there. */
  const nameSpeakers = (start: number, end: number) => {
    for (const [term, { isName }] of terms.entries()) {
      const strengths = own[term];
      if (!isName || strengths === undefined) continue;
      for (let at = 0; at < end - start; at += 1) {
        if (theirs[at] !== 1 || table.turns[start + at] === 1) continue;
        strengths[at] = Math.max(1, strengths[at] ?? 0);
        hasOwn[term] = 1;
      }
    }
  };

  return {
    longest,
    own,
    theirs,
    touched: (run) => isTouched.indexOf(1, run),
    read(start, end) {
      for (const [term, strengths] of own.entries()) if (hasOwn[term] === 1) strengths.fill(0, 0, lastLength);
      hasOwn.fill(0);
      theirs.fill(0, 0, lastLength);
      lastLength = end - start;
      for (const reading of readings) readForm(reading, start, end);
      for (const cursor of spoken) {
        cursor.seek(start, end);
        for (let at = cursor.from; at < cursor.to; at += 1) theirs[(cursor.passages[at] ?? 0) - start] = 1;
      }
      if (spoken.length > 0) nameSpeakers(start, end);
      return own.flatMap((strengths, term): WeighedTerm[] =>
        hasOwn[term] === 1 ? [{ own: strengths, weight: terms[term]?.weight ?? 0 }] : [],
      );
    },
  };
}
