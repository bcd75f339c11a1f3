import { combine, FEATURE_COUNT, FeatureWriter } from './feature-hash.ts';
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
  const writer = new FeatureWriter(out);
  writer.add(0);
  writer.add(w);
  writer.add(combine(s, k));
  writer.add(wl);
  writer.add(wr);
  writer.add(words[i - 2] ?? 0);
  writer.add(words[i + 2] ?? 0);
  writer.add(before);
  writer.add(next);
  writer.add(combine(w, kr));
  writer.add(combine(w, kl));
  writer.add(combine(before, kr));
  writer.add(combine(twoBefore, k));
  writer.add(combine(next, kr2));
  writer.add(combine(w, quotedAfter));
  writer.add(combine(w, quotedBefore));
  writer.add(combine(combine(k, quotedAfter), quotedBefore));
  writer.add(combine(w, rule));
  writer.add(combine(k, rule));
  writer.add(combine(k, subject));
  writer.add(combine(w, thatAfter));
  writer.add(combine(combine(tag, tags[i - 1] ?? 0), combine(tags[i + 1] ?? 0, k)));
  writer.add(combine(s, kl));
  writer.add(combine(rule, combine(quotedAfter, quotedBefore)));
  writer.add(combine(twoBefore, combine(kr, kr2)));
  writer.add(t);
  writer.add(combine(t, kr));
  writer.add(combine(t, kl));
  writer.add(combine(t, subjectClass));
  writer.add(combine(next, combine(subject, thatAfter)));
  writer.finish(ANCHOR_FEATURES, FIRST_TEMPLATE, FEATURE_COUNT);
}
