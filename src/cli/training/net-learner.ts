import { inputsOf, type NetShape, type NetWeights, slotStarts } from '../../attribution/frames/window-net.ts';
import type { WordVectors } from '../../attribution/frames/word-vectors.ts';
import { Adam } from './adam.ts';

/** How a net is learnt. */
export interface NetSettings {
  readonly rate: number;
  /** The share of the rate by which weights shrink at each step. */
  readonly decay: number;
  /** The shares of hidden units, and of words, that each visit leaves out. */
  readonly unitDropout: number;
  readonly wordDropout: number;
}

/** What a net sees of a thing: rows of vectors by slot, and signals. */
export interface NetInput {
  readonly rows: Int32Array;
  readonly signals: Int32Array;
}

/** About normal, of the given deviation. */
const around = (random: () => number, deviation: number) => 2 * deviation * (random() + random() + random() - 1.5);

/**
 * Learns the weights of a `WindowNet` by backpropagation, with dropout (Srivastava and others, JMLR 2014) of hidden units and
 * of words.
 */
export class NetLearner {
  readonly #shape: NetShape;
  readonly #starts: readonly number[];
  readonly #vectors: WordVectors;
  readonly #settings: NetSettings;
  readonly #random: () => number;
  readonly #adam: Adam;
  readonly #hidden: number;
  readonly #errors: Float64Array;
  readonly #signalsFrom: number;
  readonly #outFrom: number;

  constructor(shape: NetShape, vectors: WordVectors, settings: NetSettings, random: () => number) {
    this.#shape = shape;
    this.#hidden = shape.hidden;
    this.#errors = new Float64Array(shape.hidden);
    this.#starts = slotStarts(shape);
    this.#vectors = vectors;
    this.#settings = settings;
    this.#random = random;
    const inputs = inputsOf(shape);
    this.#signalsFrom = inputs * shape.hidden;
    this.#outFrom = this.#signalsFrom + shape.signals * shape.hidden;
    const weights = new Float64Array(this.#outFrom + shape.outputs * shape.hidden);
    for (let at = 0; at < this.#signalsFrom; at += 1) weights[at] = around(random, 1 / Math.sqrt(inputs));
    for (let at = this.#outFrom; at < weights.length; at += 1) weights[at] = around(random, 0.3);
    this.#adam = new Adam(weights, settings.decay);
  }

  /** Adds `factor` times one number a hidden unit, beginning at `from`, to those that begin at `to`. */
  #add(sums: Float64Array, to: number, numbers: Float64Array, from: number, factor: number): void {
    const units = this.#hidden;
    for (let unit = 0; unit < units; unit += 1)
      sums[to + unit] = (sums[to + unit] ?? 0) + factor * (numbers[from + unit] ?? 0);
  }

  /**
   * Scores a thing, with some units and words left out: their rows become 0 in `rows`.
   *
   * @param hidden room for the hidden units, beginning at `at`; `learn` takes them back @param scores are added to
   */
  score({ rows, signals }: NetInput, hidden: Float64Array, at: number, scores: Float64Array, to: number): void {
    const { weights } = this.#adam;
    const { dimensions, values } = this.#vectors;
    const { unitDropout, wordDropout } = this.#settings;
    hidden.fill(0, at, at + this.#hidden);
    for (const [slot, inputs] of this.#shape.slots.entries()) {
      const row = rows[slot] ?? 0;
      if (row === 0) continue;
      if (this.#random() < wordDropout) {
        rows[slot] = 0;
        continue;
      }
      const first = (this.#starts[slot] ?? 0) * this.#hidden;
      for (let input = 0; input < inputs; input += 1)
        this.#add(hidden, at, weights, first + input * this.#hidden, values[row * dimensions + input] ?? 0);
    }
    for (const signal of signals) this.#add(hidden, at, weights, this.#signalsFrom + signal * this.#hidden, 1);
    for (let unit = at; unit < at + this.#hidden; unit += 1) {
      const value = hidden[unit] ?? 0;
      hidden[unit] = value > 0 && this.#random() >= unitDropout ? value / (1 - unitDropout) : 0;
    }
    for (let output = 0; output < this.#shape.outputs; output += 1) {
      const row = this.#outFrom + output * this.#hidden;
      let score = 0;
      for (let unit = 0; unit < this.#hidden; unit += 1) score += (hidden[at + unit] ?? 0) * (weights[row + unit] ?? 0);
      scores[to + output] = (scores[to + output] ?? 0) + score;
    }
  }

  /** Takes the errors of a thing's scores, which begin at `from`, into the batch. */
  learn({ rows, signals }: NetInput, hidden: Float64Array, at: number, errors: Float64Array, from: number): void {
    const { weights, gradients } = this.#adam;
    const { dimensions, values } = this.#vectors;
    const own = this.#errors.fill(0);
    for (let output = 0; output < this.#shape.outputs; output += 1) {
      const error = errors[from + output] ?? 0;
      const row = this.#outFrom + output * this.#hidden;
      this.#add(own, 0, weights, row, error);
      this.#add(gradients, row, hidden, at, error);
    }
    for (let unit = 0; unit < this.#hidden; unit += 1)
      own[unit] = (hidden[at + unit] ?? 0) > 0 ? (own[unit] ?? 0) / (1 - this.#settings.unitDropout) : 0;
    for (const [slot, inputs] of this.#shape.slots.entries()) {
      const row = rows[slot] ?? 0;
      if (row === 0) continue;
      const first = (this.#starts[slot] ?? 0) * this.#hidden;
      for (let input = 0; input < inputs; input += 1)
        this.#add(gradients, first + input * this.#hidden, own, 0, values[row * dimensions + input] ?? 0);
    }
    for (const signal of signals) this.#add(gradients, this.#signalsFrom + signal * this.#hidden, own, 0, 1);
  }

  /** Moves the weights by what a batch has gathered. @param share of the rate, from 0 to 1 */
  step(examples: number, share: number): void {
    this.#adam.step(examples, this.#settings.rate * share);
  }

  /** Takes the weights of now into the average. */
  remember(): void {
    this.#adam.remember();
  }

  average(): NetWeights<Float64Array> {
    const all = this.#adam.average();
    return {
      vectors: all.subarray(0, this.#signalsFrom),
      signals: all.subarray(this.#signalsFrom, this.#outFrom),
      out: all.subarray(this.#outFrom),
    };
  }
}
