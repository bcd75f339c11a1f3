import { DISTANCES, distanceOf, type FrameContext, PATHS, sideOf } from './frame-context.ts';
import type { SentenceView } from './sentence-view.ts';
import { MARGIN, TAG_COUNT } from './sentence-view.ts';
import type { NetShape } from './window-net.ts';

/** How many words on either side of a token the net sees. */
export const ARGUMENT_WINDOW = 2;
/** Slots of the token and those around it; the one behind them is that of the head of the cue. */
export const TOKEN_SLOTS = 2 * ARGUMENT_WINDOW + 1;

const MOST_CLASSES = 64;
const SIDES = 4;
/** Of each kind of signal how many values it has. */
const SIZES = [
  // Of the token: classes of the slots, tags of it and its neighbours, whether it is the first or last.
  ...new Array<number>(TOKEN_SLOTS).fill(MOST_CLASSES),
  ...new Array<number>(3).fill(TAG_COUNT),
  3,
  // Of the cue, by side: its class and those of its neighbours.
  ...new Array<number>(3).fill(MOST_CLASSES * SIDES),
  // Of both: distance, what lies between, what the rules say of it and its neighbours.
  DISTANCES,
  PATHS * SIDES,
  2 * TAG_COUNT * SIDES,
  TAG_COUNT,
  TAG_COUNT,
];
const STARTS = SIZES.map((_, kind) => SIZES.slice(0, kind).reduce((sum, own) => sum + own, 0));

/** How many signals a token has by itself, how many the cue gives it, and how many both have together. */
export const TOKEN_SIGNALS = TOKEN_SLOTS + 4;
export const CUE_SIGNALS = 3;
export const PAIR_SIGNALS = 5;
export const ARGUMENT_SIGNALS = TOKEN_SIGNALS + CUE_SIGNALS + PAIR_SIGNALS;

/** The net that scores a token's labels as part of a frame. */
export const ARGUMENT_NET: NetShape = {
  slots: [24, 32, 48, 32, 24, 48],
  signals: SIZES.reduce((sum, own) => sum + own, 0),
  hidden: 48,
  outputs: 4,
};

const signal = (kind: number, value: number) => (STARTS[kind] ?? 0) + value;

/** Writes what holds of the token at `at`, whatever the cue, to `out` from `to` on. */
export function tokenSignals({ classes, tags, length }: SentenceView, at: number, out: Int32Array, to: number): void {
  const i = at + MARGIN;
  for (let slot = 0; slot < TOKEN_SLOTS; slot += 1)
    out[to + slot] = signal(slot, classes[i + slot - ARGUMENT_WINDOW] ?? 0);
  for (let near = 0; near < 3; near += 1)
    out[to + TOKEN_SLOTS + near] = signal(TOKEN_SLOTS + near, tags[i + near - 1] ?? 0);
  out[to + TOKEN_SLOTS + 3] = signal(TOKEN_SLOTS + 3, at === 0 ? 1 : at === length - 1 ? 2 : 0);
}

/** Writes what the cue at `anchor` gives to all tokens on a side of it to `out` from `to` on. */
export function cueSignals({ classes }: SentenceView, anchor: number, side: number, out: Int32Array, to: number): void {
  for (let near = 0; near < CUE_SIGNALS; near += 1)
    out[to + near] = signal(TOKEN_SIGNALS + near, (classes[anchor + MARGIN + near - 1] ?? 0) * SIDES + side);
}

/** Writes what holds of the token at `at` as one of a frame to `out` from `to` on. */
export function pairSignals({ anchor, paths, ruleTags, known }: FrameContext, at: number, out: Int32Array, to: number) {
  const i = at + MARGIN;
  const side = sideOf(at, anchor);
  const first = TOKEN_SIGNALS + CUE_SIGNALS;
  out[to] = signal(first, distanceOf(at - anchor));
  out[to + 1] = signal(first + 1, (paths[i] ?? 0) * SIDES + side);
  out[to + 2] = signal(first + 2, ((ruleTags[i] ?? 0) + TAG_COUNT * known) * SIDES + side);
  out[to + 3] = signal(first + 3, ruleTags[i - 1] ?? 0);
  out[to + 4] = signal(first + 4, ruleTags[i + 1] ?? 0);
}
