import MiniSearch from 'minisearch';
import type { Steps } from '../text/steps.ts';
import {
  type CompiledPostings,
  createPostingsBuilder,
  type FieldPostings,
  NO_POSTINGS,
  type Postings,
  type PostingsBuilder,
  strengthReader,
} from './compiled-postings.ts';

/** The fields of a passage that are searched, each a list of terms. */
export interface IndexedPassage {
  readonly text: readonly string[];
  /** Offsets of the terms of `text` in the passage's text. */
  readonly places: readonly number[];
  /** The printed words for those who speak in it, known or not: "the taxi driver", "parents". */
  readonly sources: readonly string[];
  /** Names and roles of those whose words stand in the passage. */
  readonly speaker: readonly string[];
  /** Title and publisher of the document. */
  readonly title: readonly string[];
}

/** The fields that are indexed, in the order of the compiled index. */
export const FIELDS = ['text', 'speaker', 'title'] as const satisfies readonly (keyof IndexedPassage)[];
export type Field = (typeof FIELDS)[number];

/** The postings of a term in a field, from one place of its lists to before another. */
export interface PostingsRange {
  readonly field: FieldPostings;
  readonly start: number;
  readonly end: number;
}

/** Which passages hold which terms. Passages are numbered from 0 in the order given. */
export interface TermIndex {
  readonly size: number;
  readonly compiled: CompiledPostings;
  /** Passages in ascending order; none for an unknown term. */
  postings(term: string, field: Field): Postings;
  /** The same where they stand, for those who read but a part of them; null for an unknown term. */
  find(term: string, field: Field): PostingsRange | null;
}

/**
 * Passages that MiniSearch counts at once before they are compiled: so its many small maps never stand in memory for the
 * whole corpus, and no step takes long.
 */
const AT_ONCE = 100;

/** Counts the terms of a part of the corpus, which begins with passage `first`, and adds them to the others. */
function countTerms(part: readonly Pick<IndexedPassage, Field>[], first: number, builder: PostingsBuilder): void {
  const index = new MiniSearch<{ id: number } & Record<Field, string>>({
    fields: [...FIELDS],
    tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
    processTerm: (term) => term,
  });
  index.addAll(
    part.map(({ text, speaker, title }, at) => ({
      id: first + at,
      text: text.join(' '),
      speaker: speaker.join(' '),
      title: title.join(' '),
    })),
  );
  const { documentIds, fieldIds, fieldLength, index: counted } = index.toJSON();
  const fieldOf = new Map(FIELDS.map((field, at) => [fieldIds[field], at]));
  for (const id of Object.keys(documentIds))
    for (const [fieldId, field] of fieldOf) builder.addLength(field, fieldLength[id]?.[fieldId ?? -1] ?? 0);
  for (const [term, byField] of counted) {
    for (const [fieldId, frequencies] of Object.entries(byField)) {
      const field = fieldOf.get(Number(fieldId)) ?? -1;
      for (const id of Object.keys(frequencies))
        builder.add(field, term, Number(documentIds[id]), frequencies[id] ?? 0);
    }
  }
}

/** Builds the index step by step: MiniSearch counts terms that are analysed already, and what it counted is compiled. */
export function* createTermIndex(entries: Iterable<Pick<IndexedPassage, Field>>): Steps<TermIndex> {
  const builder = createPostingsBuilder(FIELDS.length);
  let part: Pick<IndexedPassage, Field>[] = [];
  let done = 0;
  for (const entry of entries) {
    part.push(entry);
    if (part.length < AT_ONCE) continue;
    countTerms(part, done, builder);
    done += part.length;
    part = [];
    yield;
  }
  countTerms(part, done, builder);
  return termIndexOf(builder.finish());
}

/** The look-up of compiled postings. */
export function termIndexOf(compiled: CompiledPostings): TermIndex {
  const rows = new Map(compiled.terms.map((term, row) => [term, row]));
  const find = (term: string, name: Field): PostingsRange | null => {
    const row = rows.get(term);
    const field = compiled.fields[FIELDS.indexOf(name)];
    if (row === undefined || field === undefined) return null;
    const start = field.starts[row] ?? 0;
    const end = field.starts[row + 1] ?? start;
    return start === end ? null : { field, start, end };
  };
  return {
    size: compiled.size,
    compiled,
    find,
    postings(term, name) {
      const range = find(term, name);
      if (range === null) return NO_POSTINGS;
      const { field, start, end } = range;
      const passages = field.passages.subarray(start, end);
      const strengths = new Float64Array(passages.length);
      const strengthAt = strengthReader(field);
      for (let at = 0; at < strengths.length; at += 1) strengths[at] = strengthAt(start + at);
      return { passages, strengths };
    },
  };
}
