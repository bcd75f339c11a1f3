/**
 * The features with -1 in the place of rare ones and, at random, of a share of the others, so that no feature is relied on
 * alone (Srivastava and others, "Dropout", JMLR 2014).
 *
 * @param isRare by feature, 1 for those that are not learnt @param share from 0 to below 1
 */
export function dropFeatures(
  features: Int32Array,
  isRare: Uint8Array,
  share: number,
  random: () => number,
): Int32Array {
  return features.map((feature) => (isRare[feature] === 1 || (share > 0 && random() < share) ? -1 : feature));
}
