import { WeightAverage } from './weight-average.ts';

/** Weights that learn by AdaGrad (Duchi and others, JMLR 2011), averaged over the later rounds. */
export class AdaGrad {
  readonly weights: Float64Array;
  readonly #squares: Float64Array;
  readonly #average: WeightAverage;
  readonly #rate: number;

  constructor(count: number, rate: number) {
    this.weights = new Float64Array(count);
    // Beginning at 1, the first steps are no larger than the rate.
    this.#squares = new Float64Array(count).fill(1);
    this.#average = new WeightAverage(count);
    this.#rate = rate;
  }

  step(at: number, gradient: number): void {
    const square = (this.#squares[at] ?? 0) + gradient * gradient;
    this.#squares[at] = square;
    this.weights[at] = (this.weights[at] ?? 0) - (this.#rate * gradient) / Math.sqrt(square);
  }

  /** Takes the weights of now into the average. */
  remember(): void {
    this.#average.remember(this.weights);
  }

  average(): Float64Array {
    return this.#average.value();
  }
}
