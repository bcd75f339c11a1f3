/**
 * Vectors of words as they are kept in a file: `words` holds, base64, a 32-bit hash a word in rising order, `values` the
 * vectors in the same order, one signed byte a number in units of `unit`.
 */
export interface PackedVectors {
  readonly dimensions: number;
  readonly unit: number;
  readonly words: string;
  readonly values: string;
}

const WORD_BYTES = 4;

/** What words mean by the company that they keep in other texts: vectors, found by the hash of the word (`hashWord`). */
export class WordVectors {
  readonly dimensions: number;
  /** How many rows there are, that of unknown words among them. */
  readonly count: number;
  /** By row and dimension; row 0 is that of unknown words and all zero. */
  readonly values: Float32Array;
  readonly #rows: Map<number, number>;

  /** @throws {RangeError} where words and values do not fit together */
  constructor({ dimensions, unit, words, values }: PackedVectors) {
    const hashes = Buffer.from(words, 'base64');
    const bytes = Buffer.from(values, 'base64');
    const known = hashes.length / WORD_BYTES;
    if (!Number.isInteger(known) || bytes.length !== known * dimensions)
      throw new RangeError('The vectors of words are damaged. Make them anew with "npm run train -- TRAIN --vectors".');
    this.dimensions = dimensions;
    this.count = known + 1;
    this.values = new Float32Array(this.count * dimensions);
    for (let at = 0; at < bytes.length; at += 1) this.values[dimensions + at] = bytes.readInt8(at) * unit;
    this.#rows = new Map();
    for (let word = 0; word < known; word += 1) this.#rows.set(hashes.readInt32LE(word * WORD_BYTES), word + 1);
  }

  /** The row of a word's vector by the hash of its lower-case form; 0 where it is not known. */
  rowOf(word: number): number {
    return this.#rows.get(word) ?? 0;
  }
}
