/**
 * Counts in how many articles a feature occurs. What only a few have is not learnt: it would be the articles' own wording
 * and not the language's.
 */
export class RareFeatures {
  readonly #articles: Uint16Array;
  readonly #last: Int32Array;
  #article = 0;

  constructor(count: number) {
    this.#articles = new Uint16Array(count);
    this.#last = new Int32Array(count);
  }

  beginArticle(): void {
    this.#article += 1;
  }

  add(features: Int32Array): void {
    for (const feature of features) {
      if (this.#last[feature] === this.#article) continue;
      this.#last[feature] = this.#article;
      this.#articles[feature] = Math.min(0xffff, (this.#articles[feature] ?? 0) + 1);
    }
  }

  /** 1 for features of fewer articles than `least`. */
  rarerThan(least: number): Uint8Array {
    return Uint8Array.from(this.#articles, (articles) => (articles < least ? 1 : 0));
  }
}
