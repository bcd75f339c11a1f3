/**
 * Weights of hashed features, as they are kept in a file: rows of one weight a label, of which most are zero throughout and
 * left out. `rows` holds, base64 and for each row that is kept, how far it is from the one before (a varint) and its weights
 * (one signed byte each, in units of `unit`).
 */
export interface PackedWeights {
  readonly width: number;
  readonly unit: number;
  readonly rows: string;
}

/** The largest number of a signed byte. Weights of less than half a unit become 0. */
const LARGEST = 127;

/** @param weights rows of `width` weights @param unit what one step of the signed byte stands for */
export function packWeights(weights: Float64Array, width: number, unit: number): PackedWeights {
  const bytes: number[] = [];
  let last = -1;
  for (let row = 0; row * width < weights.length; row += 1) {
    const own = [...weights.subarray(row * width, (row + 1) * width)].map((weight) =>
      Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / unit))),
    );
    if (own.every((value) => value === 0)) continue;
    let gap = row - last;
    last = row;
    for (; gap > 0x7f; gap >>>= 7) bytes.push((gap & 0x7f) | 0x80);
    bytes.push(gap, ...own.map((value) => value & 0xff));
  }
  return { width, unit, rows: Buffer.from(bytes).toString('base64') };
}

/** Why weights cannot be read, and what helps. */
const DAMAGED = 'The weights of the tagger are damaged or of another version. Make them anew with "npm run train".';

/** Calls `take` with every row that is kept and where its weights begin among the bytes. @throws {RangeError} */
function readRows(
  { width, rows }: PackedWeights,
  count: number,
  take: (row: number, bytes: Buffer, at: number) => void,
) {
  const bytes = Buffer.from(rows, 'base64');
  let row = -1;
  for (let at = 0; at < bytes.length; at += width) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at];
      if (byte === undefined) throw new RangeError(DAMAGED);
      at += 1;
      gap |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    row += gap;
    if (row >= count || at + width > bytes.length) throw new RangeError(DAMAGED);
    take(row, bytes, at);
  }
}

/** The weights of `count` rows. @throws {RangeError} where the rows do not fit, or end early */
export function unpackWeights(packed: PackedWeights, count: number): Float32Array {
  const { width, unit } = packed;
  const weights = new Float32Array(count * width);
  readRows(packed, count, (row, bytes, at) => {
    for (let column = 0; column < width; column += 1)
      weights[row * width + column] = bytes.readInt8(at + column) * unit;
  });
  return weights;
}

/** Steps of a signed byte, read as one without sign. */
const STEPS = 256;

/** Weights by feature, one each: kept as bytes, so that most of them stay in the cache. */
export class WeightColumn {
  readonly #steps: Uint8Array;
  /** By step, the weight. */
  readonly #weights: Float32Array;

  /** @param count how many features there are @throws {RangeError} where the rows do not fit, or end early */
  constructor(packed: PackedWeights, count: number) {
    this.#steps = new Uint8Array(count);
    this.#weights = Float32Array.from({ length: STEPS }, (_, step) => ((step << 24) >> 24) * packed.unit);
    readRows(packed, count, (row, bytes, at) => {
      this.#steps[row] = bytes.readUInt8(at);
    });
  }

  /** The sum of the weights of all the features. */
  sum(features: Int32Array): number {
    const steps = this.#steps;
    const weights = this.#weights;
    let sum = 0;
    for (let number = 0; number < features.length; number += 1) {
      const step = steps[features[number] ?? 0] ?? 0;
      // Most weights are zero.
      if (step !== 0) sum += weights[step] ?? 0;
    }
    return sum;
  }
}

/**
 * Weights by feature, rows of a multiple of four, of which most are zero: the rows that are not lie close together, so that
 * they stay in the cache.
 */
export class WeightTable {
  readonly #width: number;
  /** By feature, which row is its own; 0 for none. */
  readonly #places: Uint16Array;
  readonly #rows: Float32Array;
  /** Room for where the rows of one token begin. */
  #own = new Int32Array(0);

  /** @param count how many features there are @throws {RangeError} where the rows do not fit, or end early */
  constructor(packed: PackedWeights, count: number) {
    const { width, unit } = packed;
    this.#width = width;
    this.#places = new Uint16Array(count);
    // Row 0 is that of all features that have none.
    const rows: number[] = new Array(width).fill(0);
    readRows(packed, count, (row, bytes, at) => {
      this.#places[row] = rows.length / width;
      for (let column = 0; column < width; column += 1) rows.push(bytes.readInt8(at + column) * unit);
    });
    this.#rows = Float32Array.from(rows);
  }

  /** Sets the sums of `count` tokens, by token and column, to those of the rows of their features. */
  sum(sums: Float64Array, features: Int32Array, perToken: number, count: number): void {
    if (this.#own.length < perToken) this.#own = new Int32Array(perToken);
    const width = this.#width;
    const places = this.#places;
    const rows = this.#rows;
    const own = this.#own;
    let at = 0;
    for (let token = 0; token < count; token += 1) {
      // Where the rows of the token's features begin, those that are zero left out.
      let size = 0;
      for (const end = at + perToken; at < end; at += 1) {
        const place = places[features[at] ?? 0] ?? 0;
        if (place === 0) continue;
        own[size] = place * width;
        size += 1;
      }
      // Four sums at a time stay in registers; rows are multiples of four.
      for (let column = 0; column < width; column += 4) {
        let a = 0;
        let b = 0;
        let c = 0;
        let d = 0;
        for (let number = 0; number < size; number += 1) {
          const row = (own[number] ?? 0) + column;
          a += rows[row] ?? 0;
          b += rows[row + 1] ?? 0;
          c += rows[row + 2] ?? 0;
          d += rows[row + 3] ?? 0;
        }
        const to = token * width + column;
        sums[to] = a;
        sums[to + 1] = b;
        sums[to + 2] = c;
        sums[to + 3] = d;
      }
    }
  }
}
