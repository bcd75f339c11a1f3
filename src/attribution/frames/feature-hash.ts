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

/** The position, below `count` (a power of two), of the weights of a feature: a kind of feature with its value. */
function featureOf(template: number, value: number, count: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (count - 1);
}

/** Writes the features of one thing after another, each kind of feature in its place. */
export class FeatureWriter {
  readonly #out: Int32Array;
  readonly #count: number;
  readonly #firstTemplate: number;
  #at = 0;
  #template: number;

  /** @param count how many features can be told apart, a power of two @param firstTemplate number of the first kind */
  constructor(out: Int32Array, count: number, firstTemplate: number) {
    this.#out = out;
    this.#count = count;
    this.#firstTemplate = firstTemplate;
    this.#template = firstTemplate;
  }

  /** Begins with the features of the next thing. */
  begin(): void {
    this.#template = this.#firstTemplate;
  }

  add(value: number): void {
    this.#out[this.#at] = featureOf(this.#template, value, this.#count);
    this.#at += 1;
    this.#template += 1;
  }
}
