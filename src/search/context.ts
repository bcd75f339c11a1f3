/** How the words around a passage are weighed. */
export interface ContextWeights {
  /** What is left of a strength one passage on. */
  readonly decay: number;
  /** What later passages count for beside earlier ones: what was just said is still the topic. */
  readonly after: number;
  /** The strength at which half of the most is reached. */
  readonly half: number;
}
