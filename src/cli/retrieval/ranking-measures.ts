/** The order of one question: what the turns in it are worth, best first, and the worths of the best order there is. */
export interface GainOrder {
  readonly gains: readonly number[];
  readonly ideal: readonly number[];
}

/** How well turns are ranked: means over questions, from 0 to 1. */
export interface RankingMeasures {
  /** Normalised discounted gain of the first ten (Järvelin and Kekäläinen, TOIS 2002). */
  readonly gain: number;
  /** Shares of questions with a right turn first, and among the first five. */
  readonly first: number;
  readonly firstFive: number;
}

const discounted = (gains: readonly number[]) =>
  gains.slice(0, 10).reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);

export function rankingMeasures(orders: readonly GainOrder[]): RankingMeasures {
  const mean = (value: (order: GainOrder) => number) =>
    orders.reduce((sum, order) => sum + value(order), 0) / Math.max(1, orders.length);
  return {
    gain: mean(({ gains, ideal }) => discounted(gains) / (discounted(ideal) || 1)),
    first: mean(({ gains }) => ((gains[0] ?? 0) > 0 ? 1 : 0)),
    firstFive: mean(({ gains }) => (gains.slice(0, 5).some((gain) => gain > 0) ? 1 : 0)),
  };
}

/** What was given to things of which it is known whether they are right. */
export interface Judged {
  readonly score: number;
  readonly isRight: boolean;
}

/** Goes through the scores from the highest down; equal ones are taken together. */
function* thresholds(judged: readonly Judged[]): Generator<{ right: number; wrong: number }> {
  const byScore = new Map<number, { right: number; wrong: number }>();
  for (const { score, isRight } of judged) {
    const counts = byScore.get(score) ?? { right: 0, wrong: 0 };
    byScore.set(score, counts);
    if (isRight) counts.right += 1;
    else counts.wrong += 1;
  }
  for (const [, counts] of [...byScore].sort(([a], [b]) => b - a)) yield counts;
}

const countRight = (judged: readonly Judged[]) => judged.filter(({ isRight }) => isRight).length;

/** The area under the curve of receiver operating characteristics: how often something right is given more than something wrong; ties count half. */
export function areaUnderCurve(judged: readonly Judged[]): number {
  let seen = 0;
  let sum = 0;
  for (const { right, wrong } of thresholds(judged)) {
    sum += wrong * (seen + right / 2);
    seen += right;
  }
  const all = countRight(judged);
  return sum / (all * (judged.length - all));
}

/** The largest share of right things above a threshold at which so large a share of all is right, both kinds weighed alike. */
export function coverageAtPrecision(judged: readonly Judged[], precision: number): number {
  const all = countRight(judged);
  let right = 0;
  let wrong = 0;
  let best = 0;
  for (const counts of thresholds(judged)) {
    right += counts.right / all;
    wrong += counts.wrong / (judged.length - all);
    if (right / (right + wrong) >= precision) best = Math.max(best, right);
  }
  return best;
}
