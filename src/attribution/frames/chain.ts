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

/** Room that is used again for one sentence after another: by token and label, the label of the token before. */
let back = new Uint8Array(0);

/** The best labelling of a linear chain (Viterbi). */
export function bestPath({ length, nodes, edges }: Scores): Uint8Array {
  if (back.length < length * LABELS) back = new Uint8Array(length * LABELS);
  // The scores of the best paths that end in each of the four labels stay in registers.
  let a = nodes[0] ?? 0;
  let b = nodes[1] ?? 0;
  let c = nodes[2] ?? 0;
  let d = nodes[3] ?? 0;
  for (let at = 1; at < length; at += 1) {
    let [nextA, nextB, nextC] = [0, 0, 0];
    for (let y = 0; y < LABELS; y += 1) {
      const edge = at * PAIRS + y;
      let best = a + (edges[edge] ?? 0);
      let from = 0;
      const second = b + (edges[edge + LABELS] ?? 0);
      if (second > best) {
        best = second;
        from = 1;
      }
      const third = c + (edges[edge + 2 * LABELS] ?? 0);
      if (third > best) {
        best = third;
        from = 2;
      }
      const fourth = d + (edges[edge + 3 * LABELS] ?? 0);
      if (fourth > best) {
        best = fourth;
        from = 3;
      }
      back[at * LABELS + y] = from;
      best += nodes[at * LABELS + y] ?? 0;
      if (y === 0) nextA = best;
      else if (y === 1) nextB = best;
      else if (y === 2) nextC = best;
      else d = best;
    }
    a = nextA;
    b = nextB;
    c = nextC;
  }
  const path = new Uint8Array(length);
  let y = 0;
  let best = a;
  for (const [label, score] of [b, c, d].entries()) {
    if (score <= best) continue;
    best = score;
    y = label + 1;
  }
  for (let at = length - 1; at >= 0; at -= 1) {
    path[at] = y;
    y = back[at * LABELS + y] ?? 0;
  }
  return path;
}
