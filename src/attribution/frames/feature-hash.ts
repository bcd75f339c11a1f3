/** Features are hashed into so many bits (Weinberger and others, "Feature Hashing", ICML 2009): no word is kept. */
export const FEATURE_BITS = 18;
export const FEATURE_COUNT = 2 ** FEATURE_BITS;

/** A number for a word, 32 bits (FNV-1a). */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Two numbers made one. */
export function combine(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0xc2b2ae35);
}

/** Features of pairs of neighbours are fewer, and have more weights each. */
export const EDGE_COUNT = 2 ** 16;

/**
 * Makes features of values: of a kind with its value, the position of its weights, below `count`.
 *
 * @param out the values of one thing after another, each with one of each kind in turn; the positions take their place
 * @param end where the values end
 * @param kinds how many values each thing has @param firstKind number of the first kind
 * @param count how many features can be told apart, a power of two
 */
export function hashFeatures(out: Int32Array, end: number, kinds: number, firstKind: number, count: number): void {
  for (let kind = 0; kind < kinds; kind += 1) {
    const salt = Math.imul(firstKind + kind + 1, 0x9e3779b1);
    for (let at = kind; at < end; at += kinds) {
      let hash = Math.imul((out[at] ?? 0) ^ salt, 0x85ebca6b);
      hash ^= hash >>> 13;
      hash = Math.imul(hash, 0xc2b2ae35);
      out[at] = (hash ^ (hash >>> 16)) & (count - 1);
    }
  }
}
