import type { ComparedArticle } from './read-article.ts';
import { markTokens, tokenSpans } from './token-marks.ts';

/** Labels of tokens: none, content, source, cue. */
const LABELS = 4;

/**
 * Counts how far gold and predictions agree on what each token is: content, source, cue or none. Where it is more than one, the
 * last of these counts.
 */
export class LabelAgreement {
  /** Tokens by both labels. */
  readonly #counts = new Float64Array(LABELS * LABELS);

  add({ gold: { text, quotes }, predicted }: ComparedArticle): void {
    const tokens = tokenSpans(text);
    const label = (all: readonly Pick<(typeof quotes)[number], 'content' | 'source' | 'cue'>[]) => {
      const marks = (['content', 'source', 'cue'] as const).map((part) =>
        markTokens(
          tokens,
          all.flatMap((quote) => quote[part]),
        ),
      );
      return tokens.map((_, at) => marks.findLastIndex((mark) => mark[at] === 1) + 1);
    };
    const other = label(predicted);
    for (const [at, own] of label(quotes).entries()) {
      const pair = own * LABELS + (other[at] ?? 0);
      this.#counts[pair] = (this.#counts[pair] ?? 0) + 1;
    }
  }

  /**
   * Krippendorff's alpha for nominal data of two observers (*Content Analysis*, 1980): 1 where they agree on every token, 0 where
   * by chance alone. 1 too where there is but one label.
   */
  get alpha(): number {
    const sides = Array.from({ length: LABELS }, (_, label) =>
      this.#counts.reduce(
        (sum, count, pair) =>
          sum + count * (Number(Math.floor(pair / LABELS) === label) + Number(pair % LABELS === label)),
        0,
      ),
    );
    const all = sides.reduce((sum, count) => sum + count, 0);
    const same = this.#counts.reduce(
      (sum, count, pair) => (Math.floor(pair / LABELS) === pair % LABELS ? sum + 2 * count : sum),
      0,
    );
    const byChance = all * all - sides.reduce((sum, count) => sum + count * count, 0);
    return byChance === 0 ? 1 : 1 - ((all - same) * (all - 1)) / byChance;
  }
}
