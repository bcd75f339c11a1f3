/** Weights that learn by AdaGrad (Duchi and others, JMLR 2011), averaged over the later rounds. */
export class AdaGrad {
  readonly weights: Float64Array;
  readonly #squares: Float64Array;
  readonly #sums: Float64Array;
  readonly #rate: number;
  #rounds = 0;

  constructor(count: number, rate: number) {
    this.weights = new Float64Array(count);
    // Beginning at 1, the first steps are no larger than the rate.
    this.#squares = new Float64Array(count).fill(1);
    this.#sums = new Float64Array(count);
    this.#rate = rate;
  }

  step(at: number, gradient: number): void {
    const square = (this.#squares[at] ?? 0) + gradient * gradient;
    this.#squares[at] = square;
    this.weights[at] = (this.weights[at] ?? 0) - (this.#rate * gradient) / Math.sqrt(square);
  }

  /** Takes the weights of now into the average. */
  remember(): void {
    this.#rounds += 1;
    for (let at = 0; at < this.weights.length; at += 1)
      this.#sums[at] = (this.#sums[at] ?? 0) + (this.weights[at] ?? 0);
  }

  average(): Float64Array {
    return this.#sums.map((sum) => sum / Math.max(1, this.#rounds));
  }
}
