import { seeded } from '../training/seeded.ts';

/** How much better one of two ways is on the same questions. */
export interface PairedDifference {
  /** The mean difference, and the bounds between which it lies in 95 % of resamples. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** The share of resamples in which it is above 0, those where it is 0 counting half. */
  readonly better: number;
}

const RESAMPLES = 10_000;
const SEED = 1;

/**
 * Compares two ways question by question: the questions are drawn anew, with replacement, many times (paired bootstrap with
 * percentile bounds; Efron and Tibshirani, 1993; for ranking Sakai, SIGIR 2006). Equal differences get equal results.
 *
 * @param differences of each question, what the new way has more than the old one; not empty
 */
export function pairedBootstrap(differences: readonly number[]): PairedDifference {
  const random = seeded(SEED);
  const meanOf = (draw: () => number) => {
    let sum = 0;
    for (let at = 0; at < differences.length; at += 1) sum += draw();
    return sum / differences.length;
  };
  const drawn = () => differences[Math.floor(random() * differences.length)] ?? 0;
  const means = Float64Array.from({ length: RESAMPLES }, () => meanOf(drawn)).sort();
  const at = (share: number) => means[Math.min(RESAMPLES - 1, Math.floor(share * RESAMPLES))] ?? 0;
  const above = means.reduce((sum, mean) => sum + (mean > 0 ? 1 : mean === 0 ? 0.5 : 0), 0);
  return {
    mean: differences.reduce((sum, one) => sum + one, 0) / differences.length,
    low: at(0.025),
    high: at(0.975),
    better: above / RESAMPLES,
  };
}
