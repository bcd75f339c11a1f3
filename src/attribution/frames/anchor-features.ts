import { combine, FEATURE_COUNT, hashFeatures } from './feature-hash.ts';
import type { SentenceView } from './sentence-view.ts';
import { MARGIN } from './sentence-view.ts';
import { BUCKETS, type Surroundings } from './surroundings.ts';

export const ANCHOR_FEATURES = 30;
const FIRST_TEMPLATE = 100;

/** Writes the features of the token at `at` as the head of a cue to `out`. */
export function anchorFeatures(view: SentenceView, at: number, around: Surroundings, out: Int32Array): void {
  const { words, classes, suffixes, stems, tags } = view;
  const i = at + MARGIN;
  const w = words[i] ?? 0;
  const wl = words[i - 1] ?? 0;
  const wr = words[i + 1] ?? 0;
  const k = classes[i] ?? 0;
  const kl = classes[i - 1] ?? 0;
  const kl2 = classes[i - 2] ?? 0;
  const kr = classes[i + 1] ?? 0;
  const kr2 = classes[i + 2] ?? 0;
  const s = suffixes[i] ?? 0;
  const t = stems[i] ?? 0;
  const { quotedAfter, quotedBefore, thatAfter, subjectClass, rule } = around;
  const subject = subjectClass * BUCKETS + around.subjectBefore;
  const tag = tags[i] ?? 0;
  // Each of these is part of several features.
  const before = combine(kl, k);
  const twoBefore = combine(kl2, kl);
  const next = combine(k, kr);
  out[0] = 0;
  out[1] = w;
  out[2] = combine(s, k);
  out[3] = wl;
  out[4] = wr;
  out[5] = words[i - 2] ?? 0;
  out[6] = words[i + 2] ?? 0;
  out[7] = before;
  out[8] = next;
  out[9] = combine(w, kr);
  out[10] = combine(w, kl);
  out[11] = combine(before, kr);
  out[12] = combine(twoBefore, k);
  out[13] = combine(next, kr2);
  out[14] = combine(w, quotedAfter);
  out[15] = combine(w, quotedBefore);
  out[16] = combine(combine(k, quotedAfter), quotedBefore);
  out[17] = combine(w, rule);
  out[18] = combine(k, rule);
  out[19] = combine(k, subject);
  out[20] = combine(w, thatAfter);
  out[21] = combine(combine(tag, tags[i - 1] ?? 0), combine(tags[i + 1] ?? 0, k));
  out[22] = combine(s, kl);
  out[23] = combine(rule, combine(quotedAfter, quotedBefore));
  out[24] = combine(twoBefore, combine(kr, kr2));
  out[25] = t;
  out[26] = combine(t, kr);
  out[27] = combine(t, kl);
  out[28] = combine(t, subjectClass);
  out[29] = combine(next, combine(subject, thatAfter));
  hashFeatures(out, ANCHOR_FEATURES, ANCHOR_FEATURES, FIRST_TEMPLATE, FEATURE_COUNT);
}
