import type { SentenceView } from './sentence-view.ts';
import { MARGIN } from './sentence-view.ts';
import type { WordVectors } from './word-vectors.ts';

/** How far beyond the ends of a sentence rows of vectors can be asked for. */
export const ROW_MARGIN = 4;

/** What a net sees and says. */
export interface NetShape {
  /** Of the vector of each word that it sees, by slot, how many numbers count: they come with what matters most first. */
  readonly slots: readonly number[];
  /** How many signals there are: numbers of what may hold of a thing. */
  readonly signals: number;
  /** How many hidden units it has, a multiple of eight. */
  readonly hidden: number;
  /** How many scores it gives. */
  readonly outputs: number;
}

/** How many numbers of vectors a net sees. */
export const inputsOf = ({ slots }: NetShape): number => slots.reduce((sum, own) => sum + own, 0);

/** Where the weights of each slot's vector begin. */
export const slotStarts = ({ slots }: NetShape): number[] =>
  slots.map((_, slot) => slots.slice(0, slot).reduce((sum, own) => sum + own, 0));

/** The weights of a net, rows of one weight a hidden unit. */
export interface NetWeights<Numbers = Float32Array> {
  /** By input of a slot's vector (`slotStarts`). */
  readonly vectors: Numbers;
  /** By signal. */
  readonly signals: Numbers;
  /** By score: what each hidden unit adds to it. */
  readonly out: Numbers;
}

/**
 * The weights with the hidden units of a net of one score in another order: those that add to it come first, those that only
 * take away from it last.
 */
function addingFirst({ vectors, signals, out }: NetWeights, hidden: number): NetWeights {
  const order = [...out.keys()].sort((a, b) => (out[b] ?? 0) - (out[a] ?? 0));
  const inOrder = (rows: Float32Array) =>
    rows.map((_, at) => rows[at - (at % hidden) + (order[at % hidden] ?? 0)] ?? 0);
  return { vectors: inOrder(vectors), signals: inOrder(signals), out: inOrder(out) };
}

/** How many hidden units are summed at a time. */
const AT_A_TIME = 8;

/**
 * A small neural net over a window of words (after Collobert and others, "Natural Language Processing (Almost) from Scratch",
 * JMLR 2011): one hidden layer of rectified units over the vectors of words and over signals. Vectors are given and not learnt
 * with it, so that it has few weights of its own.
 *
 * What a word in a slot or a signal adds to the hidden units is always the same: a row of sums. Rows stand in one pool, those
 * of words from when they are first needed, and are known by their places in it.
 */
export class WindowNet {
  readonly #shape: NetShape;
  readonly #hidden: number;
  readonly #starts: readonly number[];
  readonly #vectors: WordVectors;
  readonly #weights: NetWeights;
  /** How many hidden units there are before those that only take away from the one score. */
  readonly #adding: number;
  /** Row 0 is that of nothing; then come those of signals, then those of words, slot after slot. */
  #pool: Float32Array;
  #end: number;
  /** By row of vectors, where the rows of the word begin in the pool; 0 where they are not yet there. */
  readonly #words: Int32Array;

  constructor(shape: NetShape, vectors: WordVectors, learnt: NetWeights) {
    const weights = shape.outputs === 1 ? addingFirst(learnt, shape.hidden) : learnt;
    const last = weights.out.findLastIndex((weight) => weight > 0);
    this.#adding = Math.min(shape.hidden, Math.ceil((last + 1) / AT_A_TIME) * AT_A_TIME);
    this.#shape = shape;
    this.#hidden = shape.hidden;
    this.#starts = slotStarts(shape);
    this.#vectors = vectors;
    this.#weights = weights;
    this.#end = shape.hidden + weights.signals.length;
    this.#pool = new Float32Array(2 * this.#end);
    this.#pool.set(weights.signals, shape.hidden);
    this.#words = new Int32Array(vectors.count);
  }

  /** Where the row of a signal begins in the pool. */
  placeOfSignal(signal: number): number {
    return (signal + 1) * this.#hidden;
  }

  /** Where the row of the word of a row of vectors begins in the pool. */
  placeOfWord(slot: number, row: number): number {
    if (row === 0) return 0;
    return (this.#words[row] || this.#addWord(row)) + slot * this.#hidden;
  }

  #addWord(row: number): number {
    const { slots, hidden } = this.#shape;
    const first = this.#end;
    this.#end += slots.length * hidden;
    if (this.#end > this.#pool.length) {
      const larger = new Float32Array(2 * this.#end);
      larger.set(this.#pool);
      this.#pool = larger;
    }
    this.#words[row] = first;
    const pool = this.#pool;
    const { dimensions, values } = this.#vectors;
    const { vectors } = this.#weights;
    for (const [slot, inputs] of slots.entries()) {
      const to = first + slot * hidden;
      for (let input = 0; input < inputs; input += 1) {
        const value = values[row * dimensions + input] ?? 0;
        const from = ((this.#starts[slot] ?? 0) + input) * hidden;
        for (let unit = 0; unit < hidden; unit += 1)
          pool[to + unit] = (pool[to + unit] ?? 0) + value * (vectors[from + unit] ?? 0);
      }
    }
    return first;
  }

  /** Sets hidden sums, which begin at `to`, to those of the rows at the first `count` places. */
  sum(places: Int32Array, count: number, hidden: Float64Array, to: number): void {
    this.#sumUnits(places, count, hidden, to, 0, this.#hidden);
  }

  #sumUnits(places: Int32Array, count: number, hidden: Float64Array, to: number, first: number, end: number): void {
    const pool = this.#pool;
    // Eight sums at a time stay in registers.
    for (let unit = first; unit < end; unit += AT_A_TIME) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      let g = 0;
      let h = 0;
      for (let number = 0; number < count; number += 1) {
        const from = (places[number] ?? 0) + unit;
        a += pool[from] ?? 0;
        b += pool[from + 1] ?? 0;
        c += pool[from + 2] ?? 0;
        d += pool[from + 3] ?? 0;
        e += pool[from + 4] ?? 0;
        f += pool[from + 5] ?? 0;
        g += pool[from + 6] ?? 0;
        h += pool[from + 7] ?? 0;
      }
      hidden[to + unit] = a;
      hidden[to + unit + 1] = b;
      hidden[to + unit + 2] = c;
      hidden[to + unit + 3] = d;
      hidden[to + unit + 4] = e;
      hidden[to + unit + 5] = f;
      hidden[to + unit + 6] = g;
      hidden[to + unit + 7] = h;
    }
  }

  /**
   * The one score of what has the rows at the first `count` places; where it is less than `least`, any number that is. The
   * units that add are summed first, since they alone tell of most words that they do not reach it.
   *
   * @param hidden room for the hidden sums
   */
  score(places: Int32Array, count: number, hidden: Float64Array, least: number): number {
    const adding = this.#adding;
    this.#sumUnits(places, count, hidden, 0, 0, adding);
    const most = this.#scoreOf(hidden, 0, adding);
    if (most < least) return most;
    this.#sumUnits(places, count, hidden, 0, adding, this.#hidden);
    return most + this.#scoreOf(hidden, adding, this.#hidden);
  }

  #scoreOf(hidden: Float64Array, first: number, end: number): number {
    const { out } = this.#weights;
    let score = 0;
    for (let unit = first; unit < end; unit += 1) score += Math.max(0, hidden[unit] ?? 0) * (out[unit] ?? 0);
    return score;
  }

  /**
   * Adds to four scores, which begin at `to`, those of what has the sum of two hidden sums, one that begins at `a`, one that
   * begins at `b`, and of the rows at the first five places.
   */
  addFourScores(
    first: Float64Array,
    a: number,
    second: Float64Array,
    b: number,
    places: Int32Array,
    scores: Float64Array,
    to: number,
  ): void {
    const { out } = this.#weights;
    const units = this.#hidden;
    const pool = this.#pool;
    const p = places[0] ?? 0;
    const q = places[1] ?? 0;
    const r = places[2] ?? 0;
    const s = places[3] ?? 0;
    const t = places[4] ?? 0;
    let w = 0;
    let x = 0;
    let y = 0;
    let z = 0;
    for (let unit = 0; unit < units; unit += 1) {
      const rows =
        (pool[p + unit] ?? 0) +
        (pool[q + unit] ?? 0) +
        (pool[r + unit] ?? 0) +
        (pool[s + unit] ?? 0) +
        (pool[t + unit] ?? 0);
      const value = (first[a + unit] ?? 0) + (second[b + unit] ?? 0) + rows;
      if (value <= 0) continue;
      w += value * (out[unit] ?? 0);
      x += value * (out[unit + units] ?? 0);
      y += value * (out[unit + 2 * units] ?? 0);
      z += value * (out[unit + 3 * units] ?? 0);
    }
    scores[to] = (scores[to] ?? 0) + w;
    scores[to + 1] = (scores[to + 1] ?? 0) + x;
    scores[to + 2] = (scores[to + 2] ?? 0) + y;
    scores[to + 3] = (scores[to + 3] ?? 0) + z;
  }
}

/** The rows of the vectors of a sentence's words, with `ROW_MARGIN` of row 0 at both ends. */
export function vectorRows(vectors: WordVectors, { words, length }: SentenceView): Int32Array {
  const rows = new Int32Array(length + 2 * ROW_MARGIN);
  for (let at = 0; at < length; at += 1) rows[at + ROW_MARGIN] = vectors.rowOf(words[at + MARGIN] ?? 0);
  return rows;
}
