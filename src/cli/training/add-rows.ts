/**
 * Adds up, for each token, the rows of weights of its features.
 *
 * @param sums by token and column @param features so many of each token, one token after another
 */
export function addRows(
  sums: Float64Array,
  features: Int32Array,
  perToken: number,
  weights: Float64Array,
  width: number,
): void {
  let at = 0;
  for (let token = 0; at < features.length; token += width) {
    for (const end = at + perToken; at < end; at += 1) {
      const row = (features[at] ?? 0) * width;
      for (let column = 0; column < width; column += 1)
        sums[token + column] = (sums[token + column] ?? 0) + (weights[row + column] ?? 0);
    }
  }
}
