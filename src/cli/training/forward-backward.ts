import { LABELS, PAIRS, type Scores } from '../../attribution/frames/chain.ts';

/** Probabilities of labels and of pairs of labels, laid out as the scores, and the logarithm of the sum over all labellings. */
export interface Marginals {
  readonly nodes: Float64Array;
  readonly edges: Float64Array;
  readonly logZ: number;
}

/** The logarithm of the sum of the exponentials of four numbers. */
function logSum(a: number, b: number, c: number, d: number): number {
  const most = Math.max(a, b, c, d);
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most) + Math.exp(d - most));
}

/**
 * The forward–backward algorithm for a linear-chain conditional random field (Lafferty and others, ICML 2001), in logarithms,
 * so that no score is too large.
 */
export function marginals({ length, nodes, edges }: Scores): Marginals {
  const node = (at: number, y: number) => nodes[at * LABELS + y] ?? 0;
  const edge = (at: number, x: number, y: number) => edges[at * PAIRS + x * LABELS + y] ?? 0;
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  for (let at = 0; at < length; at += 1) {
    for (let y = 0; y < LABELS; y += 1) {
      const from = (x: number) => (forward[(at - 1) * LABELS + x] ?? 0) + edge(at, x, y);
      forward[at * LABELS + y] = node(at, y) + (at === 0 ? 0 : logSum(from(0), from(1), from(2), from(3)));
    }
  }
  for (let at = length - 1; at > 0; at -= 1) {
    for (let x = 0; x < LABELS; x += 1) {
      const to = (y: number) => edge(at, x, y) + node(at, y) + (backward[at * LABELS + y] ?? 0);
      backward[(at - 1) * LABELS + x] = logSum(to(0), to(1), to(2), to(3));
    }
  }
  const last = (y: number) => forward[(length - 1) * LABELS + y] ?? 0;
  const logZ = length === 0 ? 0 : logSum(last(0), last(1), last(2), last(3));
  const ofNodes = forward.map((score, at) => Math.exp(score + (backward[at] ?? 0) - logZ));
  const ofEdges = new Float64Array(length * PAIRS);
  for (let at = 1; at < length; at += 1) {
    for (let x = 0; x < LABELS; x += 1) {
      for (let y = 0; y < LABELS; y += 1) {
        const score =
          (forward[(at - 1) * LABELS + x] ?? 0) + edge(at, x, y) + node(at, y) + (backward[at * LABELS + y] ?? 0);
        ofEdges[at * PAIRS + x * LABELS + y] = Math.exp(score - logZ);
      }
    }
  }
  return { nodes: ofNodes, edges: ofEdges, logZ };
}
