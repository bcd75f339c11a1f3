/** A word of a claim as it is compared, or a place where words are left out or were put in by an editor: "…", "[they]". */
export type ClaimWord = string | null;

/** How a claim goes with a stretch of a text. */
export interface Alignment {
  /** Words that are other or too many, and runs of words that are missing; gaps cost nothing. */
  readonly cost: number;
  /** For each word of the claim the place of the same word in the text, or -1. */
  readonly places: readonly number[];
  /** The first word of the text that belongs to it, and the one behind its last. */
  readonly start: number;
  readonly end: number;
}

/** What counts one, and what each further word of a run that was left out counts. */
const ONE = 10;
const LEFT_OUT_FURTHER = 1;

/** How the best way to a cell goes: over the claim's word and the text's, over a word that was left out, and on from another. */
const WAY = { both: 1, leftOut: 2, furtherLeftOut: 4 } as const;

/**
 * Aligns all of a claim with some stretch of a text at the least cost: a word that the text does not have, or has otherwise, counts
 * one, and so does a run of words that was left out, a little more the longer it is (Sellers, "The theory and computation of
 * evolutionary distances", 1980, with Gotoh's costs of gaps, 1982). What stands before and behind the stretch is free, and so is
 * whatever a gap of the claim leaves out.
 */
export function align(claim: readonly ClaimWord[], text: readonly string[]): Alignment {
  const width = text.length + 1;
  const ways = new Uint8Array((claim.length + 1) * width);
  let above = new Uint32Array(width);
  for (let row = 1; row <= claim.length; row += 1) {
    const word = claim[row - 1] ?? null;
    const isGap = word === null;
    const costs = new Uint32Array(width);
    let leftOut = Number.POSITIVE_INFINITY;
    for (let column = 0; column < width; column += 1) {
      let cost = (above[column] ?? 0) + (isGap ? 0 : ONE);
      let way = 0;
      if (column > 0 && !isGap) {
        const diagonal = (above[column - 1] ?? 0) + (word === text[column - 1] ? 0 : ONE);
        if (diagonal <= cost) {
          cost = diagonal;
          way = WAY.both;
        }
      }
      if (column > 0) {
        const opened = (costs[column - 1] ?? 0) + (isGap ? 0 : ONE);
        const further = leftOut + (isGap ? 0 : LEFT_OUT_FURTHER);
        if (further < opened) way |= WAY.furtherLeftOut;
        leftOut = Math.min(opened, further);
        if (leftOut < cost) {
          cost = leftOut;
          way |= WAY.leftOut;
        }
      }
      costs[column] = cost;
      ways[row * width + column] = way;
    }
    above = costs;
  }
  const wayOf = (row: number, column: number) => ways[row * width + column] ?? 0;
  let column = above.reduce((best, cost, at) => (cost < (above[best] ?? 0) ? at : best), 0);
  const cost = above[column] ?? 0;
  // A last word that is another stands beside the one in its place.
  const isLastOther = (wayOf(claim.length, column + 1) & (WAY.both | WAY.leftOut)) === WAY.both;
  if (claim.length > 0 && claim.at(-1) !== null && above[column + 1] === cost && isLastOther) column += 1;
  const end = column;
  const places = claim.map(() => -1);
  let isLeavingOut = false;
  for (let row = claim.length; row > 0; ) {
    const way = wayOf(row, column);
    if (isLeavingOut || (way & WAY.leftOut) !== 0) {
      isLeavingOut = (way & WAY.furtherLeftOut) !== 0;
      column -= 1;
      continue;
    }
    row -= 1;
    if ((way & WAY.both) === 0) continue;
    column -= 1;
    if (claim[row] === text[column]) places[row] = column;
  }
  return { cost: cost / ONE, places, start: column, end };
}
