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
 * Writes the features of one thing after another: a value of each kind in turn, and at the end, for all of them together,
 * the positions of their weights in the place of the values.
 */
export class FeatureWriter {
  readonly #out: Int32Array;
  #at = 0;

  constructor(out: Int32Array) {
    this.#out = out;
  }

  add(value: number): void {
    this.#out[this.#at] = value;
    this.#at += 1;
  }

  /**
   * Makes features of the values: of a kind with its value, a position below `count`.
   *
   * @param kinds how many values each thing has @param firstKind number of the first kind
   * @param count how many features can be told apart, a power of two
   */
  finish(kinds: number, firstKind: number, count: number): void {
    const out = this.#out;
    for (let kind = 0; kind < kinds; kind += 1) {
      const salt = Math.imul(firstKind + kind + 1, 0x9e3779b1);
      for (let at = kind; at < this.#at; at += kinds) {
        let hash = Math.imul((out[at] ?? 0) ^ salt, 0x85ebca6b);
        hash ^= hash >>> 13;
        hash = Math.imul(hash, 0xc2b2ae35);
        out[at] = (hash ^ (hash >>> 16)) & (count - 1);
      }
    }
  }
}
