/** Precision, recall and their harmonic mean, from 0 to 1; 0 where there is nothing to divide by. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Figures with the counts behind them. */
export interface Row extends Figures {
  readonly correct: number;
  readonly predicted: number;
  readonly gold: number;
}

/** Counts in the making. */
export interface Tally {
  correct: number;
  predicted: number;
  gold: number;
}

export const newTally = (): Tally => ({ correct: 0, predicted: 0, gold: 0 });

/** Figures where what is right is counted apart among what was predicted and among what was wanted. */
export function figures(right: number, predicted: number, found: number, gold: number): Figures {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : found / gold;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

export function rowOf({ correct, predicted, gold }: Tally): Row {
  return { correct, predicted, gold, ...figures(correct, predicted, correct, gold) };
}
