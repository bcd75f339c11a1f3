import type { CueClass } from '../cue.ts';
import { combine, FEATURE_COUNT, FeatureWriter } from './feature-hash.ts';
import { classNumber } from './lexeme.ts';
import type { SentenceView } from './sentence-view.ts';
import { MARGIN } from './sentence-view.ts';

export const ANCHOR_FEATURES = 30;
const FIRST_TEMPLATE = 100;

const QUOTED = classNumber('quoted whole');
/** By class. */
const IS_SUBJECT = new Uint8Array(256);
for (const subject of ['name', 'he', 'they', 'role', 'who'] as const) IS_SUBJECT[classNumber(subject)] = 1;
const THAT = classNumber('that');

/** Numbers of the rules' classes of cues; 0 is for none, and for those that came after the weights were learnt. */
const RULE_CLASSES: Readonly<Record<CueClass, number>> = {
  say: 1,
  tell: 2,
  object: 3,
  name: 4,
  attitude: 5,
  'according to': 6,
  label: 7,
  claim: 8,
  learnt: 0,
};

/** The bucket of what is not there. */
const NOWHERE = 7;

/** Distances in tokens are told apart the less the greater they are. */
const bucket = (distance: number) => (distance <= 3 ? distance : distance <= 6 ? 4 : distance <= 12 ? 5 : 6);

/** Writes the features of the token at `at` as the head of a cue to `out`. */
export function anchorFeatures(view: SentenceView, at: number, out: Int32Array): void {
  const { words, classes, suffixes, stems, tags, cueAt, length } = view;
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
  // Where nothing stands in marks, no further than "that" and the subject are looked for.
  const [far, near] = [view.hasMarks ? 20 : 8, 8];
  let quotedAfter = NOWHERE;
  let thatAfter = NOWHERE;
  for (let ahead = i + 1; ahead < length + MARGIN && ahead <= i + far; ahead += 1) {
    const c = classes[ahead] ?? 0;
    if (quotedAfter === NOWHERE && c >= QUOTED) quotedAfter = bucket(ahead - i);
    if (thatAfter === NOWHERE && c === THAT && ahead <= i + near) thatAfter = bucket(ahead - i);
  }
  let quotedBefore = NOWHERE;
  let subject = 0;
  for (let behind = i - 1; behind >= MARGIN && behind >= i - far; behind -= 1) {
    const c = classes[behind] ?? 0;
    if (quotedBefore === NOWHERE && c >= QUOTED) quotedBefore = bucket(i - behind);
    if (subject === 0 && behind >= i - near && IS_SUBJECT[c] === 1) subject = c * 8 + bucket(i - behind);
  }
  const rule = view.cues[(cueAt[i] ?? 0) - 1];
  const ruleIsHead = rule !== undefined && rule.from === at;
  const ruleClass = rule === undefined ? 0 : RULE_CLASSES[rule.cueClass];
  const ruleValue =
    ruleClass * 8 +
    (ruleIsHead ? 4 : 0) +
    (rule?.source == null ? 0 : rule.source.kind === 'other' ? 1 : rule.source.kind === 'mention' ? 2 : 3);
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
  writer.add(combine(w, ruleValue));
  writer.add(combine(k, ruleValue));
  writer.add(combine(k, subject));
  writer.add(combine(w, thatAfter));
  writer.add(combine(combine(tag, tags[i - 1] ?? 0), combine(tags[i + 1] ?? 0, k)));
  writer.add(combine(s, kl));
  writer.add(combine(ruleValue, combine(quotedAfter, quotedBefore)));
  writer.add(combine(twoBefore, combine(kr, kr2)));
  writer.add(t);
  writer.add(combine(t, kr));
  writer.add(combine(t, kl));
  writer.add(combine(t, subject >> 3));
  writer.add(combine(next, combine(subject, thatAfter)));
  writer.finish(ANCHOR_FEATURES, FIRST_TEMPLATE, FEATURE_COUNT);
}
