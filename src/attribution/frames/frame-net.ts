import {
  ARGUMENT_NET,
  ARGUMENT_WINDOW,
  CUE_SIGNALS,
  cueSignals,
  PAIR_SIGNALS,
  pairSignals,
  TOKEN_SIGNALS,
  TOKEN_SLOTS,
  tokenSignals,
} from './argument-signals.ts';
import { LABELS } from './chain.ts';
import { type FrameContext, sideOf } from './frame-context.ts';
import type { SentenceView } from './sentence-view.ts';
import { ROW_MARGIN, type WindowNet } from './window-net.ts';

const HIDDEN = ARGUMENT_NET.hidden;

/** Room that is used again for one sentence after another. */
const PLACES = new Int32Array(TOKEN_SLOTS + TOKEN_SIGNALS);
const SIDES = new Float64Array(4 * HIDDEN);
/** Hidden sums by token of the sentence, and which of them are there. */
let TOKENS = new Float64Array(0);
let IS_KNOWN = new Uint8Array(0);

/**
 * The net's scores of a sentence's tokens as parts of one frame after another. What a token is by itself is added up once for
 * all cues, what a cue is once for all tokens on a side of it. One sentence must be done with before the next is begun.
 */
export class FrameNet {
  readonly #view: SentenceView;
  readonly #rows: Int32Array;
  readonly #net: WindowNet;

  /** @param rows of the vectors of the sentence's words (`vectorRows`) */
  constructor(view: SentenceView, rows: Int32Array, net: WindowNet) {
    this.#view = view;
    this.#rows = rows;
    this.#net = net;
    if (IS_KNOWN.length < view.length) {
      TOKENS = new Float64Array(view.length * HIDDEN);
      IS_KNOWN = new Uint8Array(view.length);
    } else IS_KNOWN.fill(0, 0, view.length);
  }

  /** Makes places of the signals among the first `count` places, from `from` on. */
  #placeSignals(from: number, count: number): void {
    for (let at = from; at < count; at += 1) PLACES[at] = this.#net.placeOfSignal(PLACES[at] ?? 0);
  }

  /** Adds up what the token at `at` is by itself, unless that was done. */
  #readToken(at: number): void {
    if (IS_KNOWN[at] === 1) return;
    IS_KNOWN[at] = 1;
    const first = at + ROW_MARGIN - ARGUMENT_WINDOW;
    let known = 0;
    for (let slot = 0; slot < TOKEN_SLOTS; slot += 1) {
      const row = this.#rows[first + slot] ?? 0;
      if (row === 0) continue;
      PLACES[known] = this.#net.placeOfWord(slot, row);
      known += 1;
    }
    tokenSignals(this.#view, at, PLACES, known);
    this.#placeSignals(known, known + TOKEN_SIGNALS);
    this.#net.sum(PLACES, known + TOKEN_SIGNALS, TOKENS, at * HIDDEN);
  }

  /** Adds the scores of the labels of the tokens within reach of a cue to `nodes`, by token and label. */
  addScores(context: FrameContext, nodes: Float64Array): void {
    const { anchor, reach } = context;
    const net = this.#net;
    for (let side = 1; side < 4; side += 1) {
      PLACES[0] = net.placeOfWord(TOKEN_SLOTS, this.#rows[anchor + ROW_MARGIN] ?? 0);
      cueSignals(this.#view, anchor, side, PLACES, 1);
      this.#placeSignals(1, 1 + CUE_SIGNALS);
      net.sum(PLACES, 1 + CUE_SIGNALS, SIDES, side * HIDDEN);
    }
    for (let at = reach.from; at < reach.to; at += 1) {
      this.#readToken(at);
      pairSignals(context, at, PLACES, 0);
      this.#placeSignals(0, PAIR_SIGNALS);
      const to = (at - reach.from) * LABELS;
      net.addFourScores(TOKENS, at * HIDDEN, SIDES, sideOf(at, anchor) * HIDDEN, PLACES, nodes, to);
    }
  }
}
