import type { ContextWeights } from '../../src/search/context.ts';

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
