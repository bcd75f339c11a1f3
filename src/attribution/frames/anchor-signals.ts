import type { SentenceView } from './sentence-view.ts';
import { MARGIN, TAG_COUNT } from './sentence-view.ts';
import { BUCKETS, bucket, RULE_VALUES, SUBJECT_KINDS, type Surroundings } from './surroundings.ts';
import type { NetShape } from './window-net.ts';

/** How many words on either side of a word the net sees. */
export const ANCHOR_WINDOW = 4;
const SLOTS = [16, 16, 32, 48, 64, 48, 32, 16, 16];

const MOST_CLASSES = 64;
const TAGS_FROM = SLOTS.length * MOST_CLASSES;
const OTHERS_FROM = TAGS_FROM + SLOTS.length * TAG_COUNT;

/** Numbers of the kinds of signals that are not a slot's: how many values each has, and where they begin. */
const SIZES = [1, RULE_VALUES, ...new Array<number>(7).fill(BUCKETS), SUBJECT_KINDS * BUCKETS, 8];
const STARTS = SIZES.map((_, kind) => SIZES.slice(0, kind).reduce((sum, own) => sum + own, OTHERS_FROM));

/** How many signals a word has. */
export const ANCHOR_SIGNALS = 2 * SLOTS.length + SIZES.length;

/** The net that scores a word as the head of a cue. */
export const ANCHOR_NET: NetShape = {
  slots: SLOTS,
  signals: SIZES.reduce((sum, own) => sum + own, OTHERS_FROM),
  hidden: 48,
  outputs: 1,
};

const signal = (kind: number, value: number) => (STARTS[kind] ?? 0) + value;

/** Writes the signals of the token at `at`, numbers of what holds of it, to `out`: class and tag of each slot, and the rest. */
export function anchorSignals(view: SentenceView, at: number, around: Surroundings, out: Int32Array): void {
  const { classes, tags, cues } = view;
  const count = SLOTS.length;
  const first = at + MARGIN - ANCHOR_WINDOW;
  for (let slot = 0; slot < count; slot += 1) {
    out[slot] = slot * MOST_CLASSES + (classes[first + slot] ?? 0);
    out[count + slot] = TAGS_FROM + slot * TAG_COUNT + (tags[first + slot] ?? 0);
  }
  const isBehindCue = (cues[0]?.from ?? view.length) < at ? 1 : 0;
  const isBeforeCue = (cues.at(-1)?.from ?? -1) > at ? 2 : 0;
  const to = 2 * count;
  out[to] = signal(0, 0);
  out[to + 1] = signal(1, around.rule);
  out[to + 2] = signal(2, around.quotedAfter);
  out[to + 3] = signal(3, around.quotedBefore);
  out[to + 4] = signal(4, around.thatAfter);
  out[to + 5] = signal(5, around.verbAfter);
  out[to + 6] = signal(6, around.verbBefore);
  out[to + 7] = signal(7, bucket(at));
  out[to + 8] = signal(8, bucket(view.length - at));
  out[to + 9] = signal(9, around.subjectKind * BUCKETS + around.subjectBefore);
  out[to + 10] = signal(10, isBehindCue + isBeforeCue + (view.hasMarks ? 4 : 0));
}
