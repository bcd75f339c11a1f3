import { FULL_MATCH } from './compiled-postings.ts';
import type { ContextWeights } from './context.ts';

const BLOCK_BITS = 3;
/** Passages of a block: what none of them can reach is known without looking at each. */
export const BLOCK = 1 << BLOCK_BITS;

/** What is known of one term in a block: the sum of its strengths, the highest and the lowest, and what is left of it behind and before the block. */
const CELL = { highest: 1, lowest: 2, ahead: 3, back: 4, size: 5 };

/** A term of the question in the passages of one document. */
export interface FoundTerm {
  readonly weight: number;
  /** By passage of the document. */
  readonly own: Float64Array;
  /** The passages that have it, in any order: the first `count` of the list. */
  readonly places: Uint32Array;
  readonly count: number;
}

/** What the terms of a question are worth in the passages of one document, block by block. */
export interface StrengthBlocks {
  /** By block, what no passage of it exceeds: what the terms are worth by its own words, and those around by `share`. */
  readonly most: Float64Array;
  /** What all terms are worth in the document: by the passage of it that answers best to each. */
  readonly whole: number;
  /** Takes up the document of so many passages that the terms were read in. */
  measure(passages: number): void;
  /**
   * Writes what the terms are worth in each passage of a block: its own strength, and that of all others, less by
   * a constant share with each passage of distance and saturating.
   */
  addUp(block: number, ownSums: Float64Array, aroundSums: Float64Array): void;
}

/**
 * A strength around a passage is what all others leave of theirs on the way, so what enters a block from before and from
 * behind is added up from the few passages that have the term, and the passages between are only walked through in blocks
 * that are worth it (in the manner of block-max indexes; Ding and Suel, SIGIR 2011).
 *
 * @param terms those of the question, which are read anew for each document
 * @param longest number of passages of the longest document
 * @param share what the words around count for in `most`
 */
export function createStrengthBlocks(
  terms: readonly FoundTerm[],
  longest: number,
  weights: ContextWeights,
  share: number,
): StrengthBlocks {
  const { decay, after, half } = weights;
  const room = Math.ceil(longest / BLOCK);
  const left = Float64Array.from({ length: BLOCK + 1 }, (_, distance) => decay ** distance);
  const leftOfBlock = left[BLOCK] ?? 0;
  const leftAcross = left[BLOCK - 1] ?? 0;
  const within = decay * Math.max(1, after);
  // By block, for one term: see CELL.
  const cells = new Float64Array(room * CELL.size);
  // By term and block: what comes in at its first passage from before, and at its last one from behind.
  const fromBefore = new Float64Array(room * terms.length);
  const fromBehind = new Float64Array(room * terms.length);
  const forward = new Float64Array(BLOCK);
  const most = new Float64Array(room);
  const blocks = { most, whole: 0 };
  let length = 0;

  /** Adds up the strengths of one term block by block, and gives the highest. */
  const fillCells = ({ own, places, count }: FoundTerm) => {
    let best = 0;
    let at = 0;
    while (at < count) {
      // Passages of one block mostly follow each other: they are added up before anything is written.
      const block = (places[at] ?? 0) >>> BLOCK_BITS;
      let sum = 0;
      let highest = 0;
      let lowest = Number.POSITIVE_INFINITY;
      let ahead = 0;
      let back = 0;
      do {
        const place = places[at] ?? 0;
        const strength = own[place] ?? 0;
        const inBlock = place & (BLOCK - 1);
        sum += strength;
        if (strength > highest) highest = strength;
        if (strength < lowest) lowest = strength;
        ahead += strength * (left[BLOCK - inBlock] ?? 0);
        back += strength * (left[inBlock + 1] ?? 0);
        at += 1;
      } while (at < count && (places[at] ?? 0) >>> BLOCK_BITS === block);
      const cell = block * CELL.size;
      if ((cells[cell] ?? 0) > 0) {
        highest = Math.max(highest, cells[cell + CELL.highest] ?? 0);
        lowest = Math.min(lowest, cells[cell + CELL.lowest] ?? 0);
      }
      cells[cell] = (cells[cell] ?? 0) + sum;
      cells[cell + CELL.highest] = highest;
      cells[cell + CELL.lowest] = lowest;
      cells[cell + CELL.ahead] = (cells[cell + CELL.ahead] ?? 0) + ahead;
      cells[cell + CELL.back] = (cells[cell + CELL.back] ?? 0) + back;
      if (highest > best) best = highest;
    }
    return best;
  };

  const measureTerm = (term: FoundTerm, base: number, blockCount: number) => {
    const { weight } = term;
    blocks.whole += weight * Math.min(1, fillCells(term) / FULL_MATCH);
    let carried = 0;
    for (let block = blockCount - 1; block >= 0; block -= 1) {
      fromBehind[base + block] = carried;
      carried = carried * leftOfBlock + (cells[block * CELL.size + CELL.back] ?? 0);
    }
    carried = 0;
    for (let block = 0; block < blockCount; block += 1) {
      const cell = block * CELL.size;
      const behind = (fromBehind[base + block] ?? 0) * after;
      fromBefore[base + block] = carried;
      const entering = Math.max(carried + behind * leftAcross, carried * leftAcross + behind);
      const sum = cells[cell] ?? 0;
      const all = entering + sum * within;
      let reach = (share * all) / (half + all);
      carried *= leftOfBlock;
      if (sum > 0) {
        // A passage with the term has its own strength, and not that around it.
        const others = entering + (sum - (cells[cell + CELL.lowest] ?? 0)) * within;
        const own = (cells[cell + CELL.highest] ?? 0) + (share * others) / (half + others);
        if (own > reach) reach = own;
        carried += cells[cell + CELL.ahead] ?? 0;
        for (let at = cell; at < cell + CELL.size; at += 1) cells[at] = 0;
      }
      most[block] = (most[block] ?? 0) + weight * reach;
    }
  };

  return Object.assign(blocks, {
    measure(passages: number) {
      length = passages;
      const blockCount = Math.ceil(length / BLOCK);
      most.fill(0, 0, blockCount);
      blocks.whole = 0;
      for (let at = 0; at < terms.length; at += 1) {
        const term = terms[at];
        if (term !== undefined && term.count > 0) measureTerm(term, at * room, blockCount);
      }
    },
    addUp(block: number, ownSums: Float64Array, aroundSums: Float64Array) {
      const first = block * BLOCK;
      const count = Math.min(BLOCK, length - first);
      ownSums.fill(0, first, first + count);
      aroundSums.fill(0, first, first + count);
      for (let at = 0; at < terms.length; at += 1) {
        const term = terms[at];
        if (term === undefined || term.count === 0) continue;
        const { own, weight } = term;
        let carried = fromBefore[at * room + block] ?? 0;
        for (let step = 0; step < count; step += 1) {
          const strength = own[first + step] ?? 0;
          forward[step] = carried;
          carried = (carried + strength) * decay;
          ownSums[first + step] = (ownSums[first + step] ?? 0) + weight * strength;
        }
        carried = fromBehind[at * room + block] ?? 0;
        for (let step = count - 1; step >= 0; step -= 1) {
          const both = (forward[step] ?? 0) + carried * after;
          carried = (carried + (own[first + step] ?? 0)) * decay;
          aroundSums[first + step] = (aroundSums[first + step] ?? 0) + (weight * both) / (half + both);
        }
      }
    },
  });
}
