import type { Ranked } from './best-passages.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { PassageTable } from './passage-table.ts';
import type { Query } from './query.ts';
import type { Ranking } from './ranking.ts';
import { readTrees } from './regression-trees.ts';
import { describeTurns, TURN_FEATURES } from './turn-features.ts';
import data from './turn-trees.data.json' with { type: 'json' };

/** How many passages are found before turns are ranked. */
export const FOUND_BEFORE_TURNS = 100;
/** Turns before the place that is kept for another part of the conversation, and how many turns away from them all that is. */
const FIRST_TURNS = 4;
const ELSEWHERE = 8;

/** Turns in a new order, each with the score of its new place. */
const withScoresOf = (order: readonly Ranked[], scores: readonly number[]): Ranked[] =>
  order.map(({ passage }, place) => ({ passage, score: scores[place] ?? 0 }));

/**
 * Keeps the place behind the first turns for one that is said elsewhere: neighbours are right together and wrong together.
 * In the manner of maximal marginal relevance (Carbonell and Goldstein, SIGIR 1998), at one place alone.
 */
function keepPlaceElsewhere(order: readonly Ranked[], table: PassageTable): Ranked[] {
  const turnOf = ({ passage }: Ranked) => ({ run: table.runs[passage] ?? 0, turn: table.paragraphs[passage] ?? 0 });
  const first: { run: number; turn: number }[] = [];
  const isNear = (one: Ranked, reach: number) => {
    const { run, turn } = turnOf(one);
    return first.some((other) => other.run === run && Math.abs(other.turn - turn) <= reach);
  };
  for (const [place, one] of order.entries()) {
    if (isNear(one, 0)) continue;
    if (first.length < FIRST_TURNS) {
      first.push(turnOf(one));
      continue;
    }
    const other = order.find((later, at) => at >= place && !isNear(later, ELSEWHERE - 1));
    if (other === undefined) return [...order];
    return [...order.slice(0, place), other, ...order.slice(place).filter((later) => later !== other)];
  }
  return [...order];
}

/** What is given to a turn by its features; the higher, the better it answers. */
export type TurnJudgement = (row: readonly number[]) => number;

/** A ranking whose turns are ranked anew. */
export interface RankedTurns {
  readonly ranked: readonly Ranked[];
  /** What the turns were given, best first; empty where there are too few to be ranked. */
  readonly worths: readonly number[];
}

const judge: TurnJudgement = readTrees(data, TURN_FEATURES, 'train:ranking');

/**
 * Ranks the turns among the best passages anew, by trees learnt from questions about transcripts (LambdaMART; Burges, MSR
 * 2010). They change places among themselves: passages of articles keep theirs, and so do the scores of places.
 */
export function rankTurns(query: Query, ranking: Ranking, index: CorpusIndex, judgement = judge): RankedTurns {
  const { ranked } = ranking;
  const isTurn = ({ passage }: Ranked) => index.table.turns[passage] === 1;
  const turns = ranked.filter(isTurn);
  if (turns.length < 2) return { ranked, worths: [] };
  const judged = new Map(describeTurns(query, ranking, index).map(({ passage, row }) => [passage, judgement(row)]));
  const worthOf = ({ passage }: Ranked) => judged.get(passage) ?? 0;
  const order = [...turns].sort((a, b) => worthOf(b) - worthOf(a));
  const placed = withScoresOf(
    keepPlaceElsewhere(order, index.table),
    turns.map(({ score }) => score),
  );
  let next = 0;
  return {
    ranked: ranked.map((one) => (isTurn(one) ? (placed[next++] ?? one) : one)),
    worths: order.map(worthOf),
  };
}
