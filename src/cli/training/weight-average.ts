/** The average of weights over the rounds in which they were remembered. */
export class WeightAverage {
  readonly #sums: Float64Array;
  #rounds = 0;

  constructor(count: number) {
    this.#sums = new Float64Array(count);
  }

  /** Takes the weights of now into the average. */
  remember(weights: Float64Array): void {
    this.#rounds += 1;
    for (let at = 0; at < weights.length; at += 1) this.#sums[at] = (this.#sums[at] ?? 0) + (weights[at] ?? 0);
  }

  value(): Float64Array {
    return this.#sums.map((sum) => sum / Math.max(1, this.#rounds));
  }
}
