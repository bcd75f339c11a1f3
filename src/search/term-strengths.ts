import { strengthReader } from './compiled-postings.ts';
import { createCursor, type PassageCursor } from './passage-cursor.ts';
import type { PassageTable } from './passage-table.ts';
import type { QueryTerm } from './query.ts';
import type { FoundTerm } from './strength-blocks.ts';
import type { Field, TermIndex } from './term-index.ts';

/** How the fields of a passage are weighed beside its text. */
export interface FieldWeights {
  /** Worth of a term among the speaker's names and roles beside one in the text. */
  readonly speakerField: number;
  /** Worth of a term in the title, in a conversation and in an article. */
  readonly title: { readonly turn: number; readonly article: number };
}

/** The own strengths of every term of a question in passages of one document, which are read into the same lists each time. */
export interface TermStrengths {
  /** Number of passages of the longest document that can be read. */
  readonly longest: number;
  /** By term of the question; passages are counted from the first one that is read. */
  readonly found: readonly FoundTerm[];
  /** 1 where a passage of the document is of somebody asked for. */
  readonly theirs: Uint8Array;
  /** The first run of passages behind the one that is read in which anything can be found; -1 for none. */
  next(): number;
  /** Reads the passages of a document from `start` to before `end`. */
  read(start: number, end: number): void;
}

/** The postings of one form of a term in one field. */
interface Reading {
  readonly term: number;
  readonly cursor: PassageCursor;
  strengthAt(place: number): number;
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
        return [
          {
            term,
            cursor,
            strengthAt: strengthReader(range.field),
            turnShare: share * turn,
            articleShare: share * article,
          },
        ];
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
  const { longestRun: longest } = table;
  const found = terms.map(({ weight }) => ({
    weight,
    own: new Float64Array(longest),
    places: new Uint32Array(longest),
    count: 0,
  }));
  const theirs = new Uint8Array(longest);

  const offer = (term: (typeof found)[number], place: number, strength: number) => {
    const known = term.own[place] ?? 0;
    if (strength <= known) return;
    if (known === 0) {
      term.places[term.count] = place;
      term.count += 1;
    }
    term.own[place] = strength;
  };

  const clear = (term: (typeof found)[number]) => {
    for (let at = 0; at < term.count; at += 1) term.own[term.places[at] ?? 0] = 0;
    term.count = 0;
  };

  const readForm = ({ term, cursor, strengthAt, turnShare, articleShare }: Reading, start: number, end: number) => {
    const into = found[term];
    cursor.seek(start, end);
    if (into === undefined || cursor.from === cursor.to) return;
    const { passages } = cursor;
    const isMixed = table.conversations[table.runs[start] ?? 0] !== 1;
    for (let at = cursor.from; at < cursor.to; at += 1) {
      const passage = passages[at] ?? 0;
      const share = isMixed && table.turns[passage] !== 1 ? articleShare : turnShare;
      offer(into, passage - start, strengthAt(at) * share);
    }
  };

  /** In an article a speaker counts as named in all of their passages, be it as "he": their name need not be printed there. */
  const nameSpeakers = (start: number, end: number) => {
    for (const [term, { isName }] of terms.entries()) {
      const into = found[term];
      if (!isName || into === undefined) continue;
      for (let at = 0; at < end - start; at += 1)
        if (theirs[at] === 1 && table.turns[start + at] !== 1) offer(into, at, 1);
    }
  };

  return {
    longest,
    found,
    theirs,
    next() {
      let next = table.size;
      for (const { cursor } of readings) next = Math.min(next, cursor.next);
      for (const cursor of spoken) next = Math.min(next, cursor.next);
      return next === table.size ? -1 : (table.runs[next] ?? -1);
    },
    read(start, end) {
      for (const term of found) clear(term);
      theirs.fill(0);
      for (const reading of readings) readForm(reading, start, end);
      for (const cursor of spoken) {
        cursor.seek(start, end);
        for (let at = cursor.from; at < cursor.to; at += 1) theirs[(cursor.passages[at] ?? 0) - start] = 1;
      }
      if (spoken.length > 0) nameSpeakers(start, end);
    },
  };
}
