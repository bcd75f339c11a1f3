/** Labels of a chain: none, source, cue, content. */
export const LABELS = 4;
export const PAIRS = LABELS * LABELS;

/** Scores of a sentence's labellings: of each label at each token, and of each pair of labels of neighbours. */
export interface Scores {
  readonly length: number;
  /** By token and label. */
  readonly nodes: Float64Array;
  /** By token, label of the token before and label; those of the first token mean nothing. */
  readonly edges: Float64Array;
}

/** The best labelling of a linear chain (Viterbi). */
export function bestPath({ length, nodes, edges }: Scores): Uint8Array {
  const back = new Uint8Array(length * LABELS);
  let last = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  for (let y = 0; y < LABELS; y += 1) last[y] = nodes[y] ?? 0;
  for (let at = 1; at < length; at += 1) {
    for (let y = 0; y < LABELS; y += 1) {
      let best = -Infinity;
      let from = 0;
      for (let x = 0; x < LABELS; x += 1) {
        const score = (last[x] ?? 0) + (edges[at * PAIRS + x * LABELS + y] ?? 0);
        if (score > best) {
          best = score;
          from = x;
        }
      }
      next[y] = best + (nodes[at * LABELS + y] ?? 0);
      back[at * LABELS + y] = from;
    }
    const done = last;
    last = next;
    next = done;
  }
  const path = new Uint8Array(length);
  let y = 0;
  for (let x = 1; x < LABELS; x += 1) if ((last[x] ?? 0) > (last[y] ?? 0)) y = x;
  for (let at = length - 1; at >= 0; at -= 1) {
    path[at] = y;
    y = back[at * LABELS + y] ?? 0;
  }
  return path;
}
