/** How weights are learnt. */
export interface TrainingSettings {
  /** How often all examples are gone through. */
  readonly rounds: number;
  readonly rate: number;
  /** Features must occur in so many articles. */
  readonly fewestArticles: number;
  /** The share of features that each visit leaves out. */
  readonly dropout: number;
}

/** Errors of probabilities that are smaller change nothing. */
export const SMALLEST_ERROR = 1e-4;
