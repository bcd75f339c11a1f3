/**
 * Adds up, for each token, the rows of weights of its features.
 *
 * @param sums by token and column @param features so many of each token, one token after another; -1 is none
 * @param scale by which the weights are multiplied
 */
export function addRows(
  sums: Float64Array,
  features: Int32Array,
  perToken: number,
  weights: Float64Array,
  width: number,
  scale = 1,
): void {
  let at = 0;
  for (let token = 0; at < features.length; token += width) {
    for (const end = at + perToken; at < end; at += 1) {
      const feature = features[at] ?? -1;
      if (feature < 0) continue;
      const row = feature * width;
      for (let column = 0; column < width; column += 1)
        sums[token + column] = (sums[token + column] ?? 0) + scale * (weights[row + column] ?? 0);
    }
  }
}
