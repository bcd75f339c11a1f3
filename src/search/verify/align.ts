/** A word of a claim as it is compared, or a place where words are left out or were put in by an editor: "…", "[they]". */
export type ClaimWord = string | null;

/** How a claim goes with a stretch of a text. */
export interface Alignment {
  /** Words that are missing, other, or too many; gaps cost nothing. */
  readonly cost: number;
  /** For each word of the claim the place of the same word in the text, or -1. */
  readonly places: readonly number[];
  /** The first word of the text that belongs to it, and the one behind its last. */
  readonly start: number;
  readonly end: number;
}

const FROM = { both: 0, claim: 1, text: 2 } as const;

/**
 * Aligns all of a claim with some stretch of a text at the least cost: a word that is missing from the text, put in from it, or
 * another counts one (Sellers, "The theory and computation of evolutionary distances", 1980). What stands before and behind the
 * stretch is free, and so is whatever a gap of the claim leaves out.
 */
export function align(claim: readonly ClaimWord[], text: readonly string[]): Alignment {
  const width = text.length + 1;
  const ways = new Uint8Array((claim.length + 1) * width);
  let above = new Uint32Array(width);
  for (let row = 1; row <= claim.length; row += 1) {
    const word = claim[row - 1] ?? null;
    const isGap = word === null;
    const costs = new Uint32Array(width);
    for (let column = 0; column < width; column += 1) {
      let cost = (above[column] ?? 0) + (isGap ? 0 : 1);
      let way: number = FROM.claim;
      if (column > 0) {
        const along = (costs[column - 1] ?? 0) + (isGap ? 0 : 1);
        if (along < cost) {
          cost = along;
          way = FROM.text;
        }
        const diagonal = (above[column - 1] ?? 0) + (word === text[column - 1] ? 0 : 1);
        if (!isGap && diagonal <= cost) {
          cost = diagonal;
          way = FROM.both;
        }
      }
      costs[column] = cost;
      ways[row * width + column] = way;
    }
    above = costs;
  }
  let column = above.reduce((best, cost, at) => (cost < (above[best] ?? 0) ? at : best), 0);
  const cost = above[column] ?? 0;
  // A last word that is another stands beside the one in its place.
  if (
    claim.length > 0 &&
    above[column + 1] === cost &&
    ways[claim.length * width + column + 1] === FROM.both &&
    claim.at(-1) !== null
  )
    column += 1;
  const end = column;
  const places = claim.map(() => -1);
  for (let row = claim.length; row > 0; ) {
    const way = ways[row * width + column];
    if (way === FROM.text) column -= 1;
    else {
      row -= 1;
      if (way === FROM.both) {
        column -= 1;
        if (claim[row] === text[column]) places[row] = column;
      }
    }
  }
  return { cost, places, start: column, end };
}
