import { ANCHOR_FEATURES, anchorFeatures } from './anchor-features.ts';
import { ANCHOR_NET, ANCHOR_SIGNALS, ANCHOR_WINDOW, anchorSignals } from './anchor-signals.ts';
import { classNumber } from './lexeme.ts';
import type { FrameModel } from './model.ts';
import type { SentenceView } from './sentence-view.ts';
import { MARGIN } from './sentence-view.ts';
import { lookAround, newSurroundings } from './surroundings.ts';
import { ROW_MARGIN } from './window-net.ts';

/** A word that is likely the head of a cue. */
export interface Anchor {
  /** Its position among the sentence's tokens. */
  readonly at: number;
  /** From 0 to 1. */
  readonly probability: number;
}

/** Room that is used again for one word after another. */
const features = new Int32Array(ANCHOR_FEATURES);
const signals = new Int32Array(ANCHOR_SIGNALS);
const hidden = new Float64Array(ANCHOR_NET.hidden);
const around = newSurroundings();
const slots = ANCHOR_NET.slots.length;
const places = new Int32Array(slots + ANCHOR_SIGNALS);

/** Where features alone give a word a lower score the net is not asked: it seldom adds as much as would be needed. */
const HOPELESS = -2;

const MARKED = classNumber('quoted whole');
/** How much likelier words right before marks are taken to be when it is settled who chooses first. */
const MARKS_COUNT = 0.3;

/** Whether words in marks stand right behind a cue that rules see too, or with one word between: "called it “a farce”". */
const isBeforeMarks = ({ classes, cueAt }: SentenceView, at: number) =>
  cueAt[at + MARGIN] !== 0 && ((classes[at + MARGIN + 1] ?? 0) >= MARKED || (classes[at + MARGIN + 2] ?? 0) >= MARKED);

const rank = (view: SentenceView, { at, probability }: Anchor) =>
  probability + (isBeforeMarks(view, at) ? MARKS_COUNT : 0);

/**
 * The heads of cues that are at least as likely as the threshold, the likeliest first; cues right before marks
 * count for more.
 *
 * @param rows of the vectors of the sentence's words (`vectorRows`)
 */
export function findAnchors(view: SentenceView, rows: Int32Array, model: FrameModel, threshold: number): Anchor[] {
  const anchors: Anchor[] = [];
  const net = model.anchorNet;
  // The score that has the probability of the threshold, and a little less for the rounding.
  const least = Math.log(threshold / (1 - threshold)) - 1e-6;
  for (let at = 0; at < view.length; at += 1) {
    if (view.isOpen[at + MARGIN] !== 1) continue;
    lookAround(view, at, around);
    anchorFeatures(view, at, around, features);
    let score = model.anchors.sum(features);
    if (score < HOPELESS) continue;
    anchorSignals(view, at, around, signals);
    const first = at + ROW_MARGIN - ANCHOR_WINDOW;
    let count = 0;
    for (let slot = 0; slot < slots; slot += 1) {
      const row = rows[first + slot] ?? 0;
      if (row === 0) continue;
      places[count] = net.placeOfWord(slot, row);
      count += 1;
    }
    for (let number = 0; number < ANCHOR_SIGNALS; number += 1) {
      places[count] = net.placeOfSignal(signals[number] ?? 0);
      count += 1;
    }
    score += net.score(places, count, hidden, least - score);
    const probability = 1 / (1 + Math.exp(-score));
    if (probability >= threshold) anchors.push({ at, probability });
  }
  return anchors.sort((a, b) => rank(view, b) - rank(view, a));
}
