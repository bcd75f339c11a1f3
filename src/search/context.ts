/** How the words around a passage are weighed. */
export interface ContextWeights {
  /** What is left of a strength one passage on. */
  readonly decay: number;
  /** What later passages count for beside earlier ones: what was just said is still the topic. */
  readonly after: number;
  /** The strength at which half of the most is reached. */
  readonly half: number;
}

/**
 * For one term, the strength around each passage, within its document and without its own: it falls by a constant share with
 * each passage of distance and saturates below 1. `documents` gives the number of each passage's document.
 */
export function strengthAround(
  own: Float64Array,
  documents: Int32Array,
  { decay, after, half }: ContextWeights,
): Float64Array {
  const around = new Float64Array(own.length);
  let carried = 0;
  for (let at = 1; at < own.length; at += 1) {
    carried = documents[at] === documents[at - 1] ? (carried + (own[at - 1] ?? 0)) * decay : 0;
    around[at] = carried;
  }
  carried = 0;
  for (let at = own.length - 2; at >= 0; at -= 1) {
    carried = documents[at] === documents[at + 1] ? (carried + (own[at + 1] ?? 0)) * decay : 0;
    const both = (around[at] ?? 0) + carried * after;
    around[at] = both / (half + both);
  }
  const last = own.length - 1;
  if (last >= 0) around[last] = (around[last] ?? 0) / (half + (around[last] ?? 0));
  return around;
}

/** The strength around the passage at one place of a document; as `strengthAround` gives it for all. */
export function strengthAroundAt(own: Float64Array, place: number, { decay, after, half }: ContextWeights): number {
  let forward = 0;
  for (let at = 0; at < place; at += 1) forward = (forward + (own[at] ?? 0)) * decay;
  let backward = 0;
  for (let at = own.length - 1; at > place; at -= 1) backward = (backward + (own[at] ?? 0)) * decay;
  const both = forward + backward * after;
  return both / (half + both);
}

/** The strengths of a term in the passages of one document, and its weight in the question. */
export interface WeighedTerm {
  readonly own: Float64Array;
  readonly weight: number;
}

/**
 * Adds what two terms are worth in each passage of one document, by its own words and by those around it: the same as adding
 * up `own` and `strengthAround` of both. Two at once, since neither has to wait for the other: that saves half of the time.
 *
 * @param length number of the document's passages; all lists have room for as many
 * @param rooms written over
 */
export function addStrengths(
  [first, second]: readonly [WeighedTerm, WeighedTerm],
  length: number,
  { decay, after, half }: ContextWeights,
  rooms: readonly [Float64Array, Float64Array],
  ownSums: Float64Array,
  aroundSums: Float64Array,
): void {
  const { own: firstOwn, weight: firstWeight } = first;
  const { own: secondOwn, weight: secondWeight } = second;
  const [firstForward, secondForward] = rooms;
  let firstCarried = 0;
  let secondCarried = 0;
  let firstHere = 0;
  let secondHere = 0;
  for (let at = 0; at < length; at += 1) {
    firstCarried = (firstCarried + firstHere) * decay;
    secondCarried = (secondCarried + secondHere) * decay;
    firstForward[at] = firstCarried;
    secondForward[at] = secondCarried;
    firstHere = firstOwn[at] ?? 0;
    secondHere = secondOwn[at] ?? 0;
    ownSums[at] = (ownSums[at] ?? 0) + firstWeight * firstHere + secondWeight * secondHere;
  }
  firstCarried = 0;
  secondCarried = 0;
  firstHere = 0;
  secondHere = 0;
  for (let at = length - 1; at >= 0; at -= 1) {
    firstCarried = (firstCarried + firstHere) * decay;
    secondCarried = (secondCarried + secondHere) * decay;
    firstHere = firstOwn[at] ?? 0;
    secondHere = secondOwn[at] ?? 0;
    const firstBoth = (firstForward[at] ?? 0) + firstCarried * after;
    const secondBoth = (secondForward[at] ?? 0) + secondCarried * after;
    aroundSums[at] =
      (aroundSums[at] ?? 0) +
      firstWeight * (firstBoth / (half + firstBoth)) +
      secondWeight * (secondBoth / (half + secondBoth));
  }
}
