import { WeightAverage } from './weight-average.ts';

const FIRST = 0.9;
const SECOND = 0.999;
const SMALLEST = 1e-8;

/**
 * Weights that learn by Adam (Kingma and Ba, ICLR 2015) from the gradients of batches, drawn to zero beside them (Loshchilov
 * and Hutter, "Decoupled Weight Decay Regularization", ICLR 2019), and averaged over the later rounds.
 */
export class Adam {
  readonly weights: Float64Array;
  /** Where the gradients of a batch are added up; each step empties it. */
  readonly gradients: Float64Array;
  readonly #means: Float64Array;
  readonly #squares: Float64Array;
  readonly #average: WeightAverage;
  readonly #decay: number;
  #steps = 0;

  /** @param decay the share of the rate by which each weight shrinks at a step */
  constructor(weights: Float64Array, decay: number) {
    this.weights = weights;
    this.gradients = new Float64Array(weights.length);
    this.#means = new Float64Array(weights.length);
    this.#squares = new Float64Array(weights.length);
    this.#average = new WeightAverage(weights.length);
    this.#decay = decay;
  }

  /** Moves the weights by the gradients of `examples` examples. Weights that never had a gradient stay. */
  step(examples: number, rate: number): void {
    this.#steps += 1;
    const { weights, gradients } = this;
    const means = this.#means;
    const squares = this.#squares;
    const own = rate / (1 - FIRST ** this.#steps);
    const scale = 1 / Math.sqrt(1 - SECOND ** this.#steps);
    for (let at = 0; at < weights.length; at += 1) {
      const gradient = (gradients[at] ?? 0) / examples;
      if (gradient === 0 && squares[at] === 0) continue;
      gradients[at] = 0;
      const mean = FIRST * (means[at] ?? 0) + (1 - FIRST) * gradient;
      const square = SECOND * (squares[at] ?? 0) + (1 - SECOND) * gradient * gradient;
      means[at] = mean;
      squares[at] = square;
      const weight = weights[at] ?? 0;
      weights[at] = weight - (own * mean) / (Math.sqrt(square) * scale + SMALLEST) - rate * this.#decay * weight;
    }
  }

  /** Takes the weights of now into the average. */
  remember(): void {
    this.#average.remember(this.weights);
  }

  average(): Float64Array {
    return this.#average.value();
  }
}
