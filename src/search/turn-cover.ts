import { FULL_MATCH } from './compiled-postings.ts';
import type { OpenPassages } from './document-strengths.ts';
import type { QueryTerm } from './query.ts';

/** How much of a question's weight a turn and those around it answer to; shares from 0 to 1 unless something else is said. */
export interface TurnCover {
  /** By the turn itself, and with the turns up to so far away. */
  readonly turn: number;
  readonly within1: number;
  readonly within3: number;
  readonly within8: number;
  /** By the turns up to so far before alone. */
  readonly before1: number;
  readonly before3: number;
  readonly before8: number;
  /** By the passages before, each counting for less the farther away it is: slowly, and more slowly. */
  readonly fadingBefore: number;
  readonly slowlyFadingBefore: number;
  /** By the turns before and after, fading fast. */
  readonly fadingTurnsBefore: number;
  readonly fadingTurnsAfter: number;
  /** Content words that are answered to, by the turn and within three turns: their number, saturating. */
  readonly words: number;
  readonly wordsWithin3: number;
  /** The weight of the heaviest content word that is answered to within three turns, beside the heaviest of all. */
  readonly heaviestWithin3: number;
}

/** Passages, and turns, that are looked at on either side. */
export const PASSAGES = 40;
const TURNS = 8;
const DECAY = { slow: 0.75, slower: 0.9, turns: 0.6 };

const saturate = (strength: number) => strength / (1 + strength);

/** The best strength of one term at each distance in turns, 0 being the turn itself; before and after. */
interface TurnStrengths {
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/** @param at place of the passage in its document @param turns the turn of each passage of the document */
function readTurns(strengths: Float64Array, at: number, length: number, turns: Uint32Array, into: TurnStrengths): void {
  const { before, after } = into;
  before.fill(0);
  after.fill(0);
  const turn = turns[at] ?? 0;
  before[0] = strengths[at] ?? 0;
  for (let place = at - 1; place >= Math.max(0, at - PASSAGES); place -= 1) {
    const distance = turn - (turns[place] ?? 0);
    if (distance > TURNS) break;
    before[distance] = Math.max(before[distance] ?? 0, strengths[place] ?? 0);
  }
  for (let place = at + 1; place < Math.min(length, at + PASSAGES + 1); place += 1) {
    const distance = (turns[place] ?? 0) - turn;
    if (distance > TURNS) break;
    after[distance] = Math.max(after[distance] ?? 0, strengths[place] ?? 0);
  }
  before[0] = Math.max(before[0] ?? 0, after[0] ?? 0);
}

function fadingBefore(strengths: Float64Array, at: number, decay: number): number {
  let sum = 0;
  for (let place = Math.max(0, at - PASSAGES); place < at; place += 1) sum = (sum + (strengths[place] ?? 0)) * decay;
  return saturate(sum);
}

function fadingTurns(strengths: Float64Array): number {
  let sum = 0;
  for (let distance = TURNS; distance >= 1; distance -= 1) sum = (sum + (strengths[distance] ?? 0)) * DECAY.turns;
  return saturate(sum);
}

/** How well the best of the turns up to a distance answers, from 0 to 1. */
function bestTo(strengths: Float64Array, from: number, to: number): number {
  let best = 0;
  for (let distance = from; distance <= to; distance += 1) best = Math.max(best, strengths[distance] ?? 0);
  return Math.min(1, best / FULL_MATCH);
}

/** The same of the turn itself and of those up to a distance on either side. */
function bestWithin({ before, after }: TurnStrengths, distance: number): number {
  return Math.max(bestTo(before, 0, distance), bestTo(after, 1, distance));
}

/**
 * Reads what a turn answers to.
 *
 * @param open the passages from `PASSAGES` before the passage to as many behind it, or to the ends of the document
 * @param at place of the passage among them
 * @param turns the turn of each of them, ascending
 */
export type CoverReader = (open: OpenPassages, at: number, turns: Uint32Array) => TurnCover;

export function createCoverReader(terms: readonly QueryTerm[]): CoverReader {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const heaviest = terms.reduce((most, { weight, isContent }) => (isContent ? Math.max(most, weight) : most), 0) || 1;
  const near = { before: new Float64Array(TURNS + 1), after: new Float64Array(TURNS + 1) };

  return ({ found, start, end }, at, turns) => {
    const cover = {
      turn: 0,
      within1: 0,
      within3: 0,
      within8: 0,
      before1: 0,
      before3: 0,
      before8: 0,
      fadingBefore: 0,
      slowlyFadingBefore: 0,
      fadingTurnsBefore: 0,
      fadingTurnsAfter: 0,
      words: 0,
      wordsWithin3: 0,
      heaviestWithin3: 0,
    };
    for (let index = 0; index < terms.length; index += 1) {
      const term = found[index];
      const asked = terms[index];
      if (term === undefined || asked === undefined || term.count === 0) continue;
      const { weight, isContent } = asked;
      readTurns(term.own, at, end - start, turns, near);
      const share = weight / total;
      const turn = bestWithin(near, 0);
      const within3 = bestWithin(near, 3);
      cover.turn += share * turn;
      cover.within1 += share * bestWithin(near, 1);
      cover.within3 += share * within3;
      cover.within8 += share * bestWithin(near, TURNS);
      cover.before1 += share * bestTo(near.before, 1, 1);
      cover.before3 += share * bestTo(near.before, 1, 3);
      cover.before8 += share * bestTo(near.before, 1, TURNS);
      cover.fadingBefore += share * fadingBefore(term.own, at, DECAY.slow);
      cover.slowlyFadingBefore += share * fadingBefore(term.own, at, DECAY.slower);
      cover.fadingTurnsBefore += share * fadingTurns(near.before);
      cover.fadingTurnsAfter += share * fadingTurns(near.after);
      if (!isContent) continue;
      cover.words += turn;
      cover.wordsWithin3 += within3;
      cover.heaviestWithin3 = Math.max(cover.heaviestWithin3, (within3 * weight) / heaviest);
    }
    cover.words = saturate(cover.words);
    cover.wordsWithin3 = saturate(cover.wordsWithin3);
    return cover;
  };
}
