import { createGrowingNumbers, type NarrowNumbers, narrowed, narrowNumbers } from './growing-numbers.ts';

/** One field of all passages: which terms stand in which passages how often, and how long the field is in each. */
export interface FieldPostings {
  /** Where the postings of each term begin, by its row; and their number at the end. */
  readonly starts: Uint32Array;
  /** Passages, for each term ascending. */
  readonly passages: Uint32Array;
  /** How often the term stands in each of `passages`. */
  readonly frequencies: NarrowNumbers;
  /** How many different terms the field of each passage has. */
  readonly lengths: NarrowNumbers;
  readonly averageLength: number;
}

/** The postings of a corpus in few arrays of numbers, which neither the garbage collector nor a loading program need walk through. */
export interface CompiledPostings {
  /** Number of passages. */
  readonly size: number;
  /** All terms, by row. */
  readonly terms: readonly string[];
  readonly fields: readonly FieldPostings[];
}

/** Passages that hold a term, ascending, and how strongly: BM25+ without the weight of the term itself. */
export interface Postings {
  readonly passages: Uint32Array;
  readonly strengths: Float64Array;
}

/** BM25+ (Lv and Zhai, CIKM 2011): saturation of repeats, share of the length normalisation, and the lower bound. */
export const BM25 = { k: 1.2, b: 0.5, d: 0.5 };

/** Strength that counts as a full match: a word that is printed once in a passage of usual length. */
export const FULL_MATCH = 1.3;

export const NO_POSTINGS: Postings = { passages: new Uint32Array(0), strengths: new Float64Array(0) };

/** What the length of a field is worth in the denominator of BM25+, by length: there are few lengths, and many postings. */
const norms = new WeakMap<FieldPostings, Float64Array>();

function normsOf(field: FieldPostings): Float64Array {
  const known = norms.get(field);
  if (known !== undefined) return known;
  const { k, b } = BM25;
  let longest = 0;
  for (const length of field.lengths) if (length > longest) longest = length;
  const found = Float64Array.from(
    { length: longest + 1 },
    (_, length) => k * (1 - b) + ((k * b) / field.averageLength) * length,
  );
  norms.set(field, found);
  return found;
}

/** Reads how strongly a field answers to the term that stands at a place of its postings. */
export function strengthReader(field: FieldPostings): (place: number) => number {
  const { passages, frequencies, lengths } = field;
  const { k, d } = BM25;
  const byLength = normsOf(field);
  return (place) => {
    const frequency = frequencies[place] ?? 0;
    return d + (frequency * (k + 1)) / (frequency + (byLength[lengths[passages[place] ?? 0] ?? 0] ?? 0));
  };
}

/** Collects counted terms, passage by passage in ascending order, and compiles them. */
export interface PostingsBuilder {
  add(field: number, term: string, passage: number, frequency: number): void;
  /** To be told for every field of every passage, in order. */
  addLength(field: number, length: number): void;
  finish(): CompiledPostings;
}

/** Sorts the postings of a field by row; within a row they keep their order. */
function byRow(
  rows: Uint32Array,
  passages: Uint32Array,
  frequencies: Uint32Array,
  count: number,
): Pick<FieldPostings, 'starts' | 'passages' | 'frequencies'> {
  const starts = new Uint32Array(count + 1);
  for (const row of rows) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 0; row < count; row += 1) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0);
  const next = starts.slice();
  let most = 0;
  for (const frequency of frequencies) if (frequency > most) most = frequency;
  const sortedPassages = new Uint32Array(rows.length);
  const sortedFrequencies = narrowNumbers(rows.length, most);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const place = next[row] ?? 0;
    next[row] = place + 1;
    sortedPassages[place] = passages[at] ?? 0;
    sortedFrequencies[place] = frequencies[at] ?? 0;
  }
  return { starts, passages: sortedPassages, frequencies: sortedFrequencies };
}

export function createPostingsBuilder(fieldCount: number): PostingsBuilder {
  const rowsByTerm = new Map<string, number>();
  const fields = Array.from({ length: fieldCount }, () => ({
    rows: createGrowingNumbers(),
    passages: createGrowingNumbers(),
    frequencies: createGrowingNumbers(),
    lengths: createGrowingNumbers(),
    averageLength: 0,
  }));
  return {
    add(field, term, passage, frequency) {
      let row = rowsByTerm.get(term);
      if (row === undefined) {
        row = rowsByTerm.size;
        rowsByTerm.set(term, row);
      }
      const target = fields[field];
      target?.rows.push(row);
      target?.passages.push(passage);
      target?.frequencies.push(frequency);
    },
    addLength(field, length) {
      const target = fields[field];
      if (target === undefined) return;
      // The running mean as MiniSearch keeps it, to the last bit.
      const known = target.lengths.length;
      target.averageLength = (target.averageLength * known + length) / (known + 1);
      target.lengths.push(length);
    },
    finish: () => ({
      size: fields[0]?.lengths.length ?? 0,
      terms: [...rowsByTerm.keys()],
      fields: fields.map(({ rows, passages, frequencies, lengths, averageLength }) => ({
        ...byRow(rows.view(), passages.view(), frequencies.view(), rowsByTerm.size),
        lengths: narrowed(lengths.view()),
        averageLength,
      })),
    }),
  };
}
