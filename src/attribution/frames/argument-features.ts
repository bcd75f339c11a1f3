import type { TokenRange } from '../content-ranges.ts';
import { combine, EDGE_COUNT, FEATURE_COUNT, FeatureWriter } from './feature-hash.ts';
import { classNumber } from './lexeme.ts';
import type { SentenceView } from './sentence-view.ts';
import { MARGIN, TAGS } from './sentence-view.ts';

export const NODE_FEATURES = 22;
export const EDGE_FEATURES = 11;

const QUOTED = classNumber('quoted whole');
const COMMA = classNumber('comma');
const VERBS = new Set(
  (['be', 'have', 'do', 'modal', 'say', 'say present', 'say base', 'saying', 'ed'] as const).map(classNumber),
);
const LINKS = new Set((['that', 'who', 'clause', 'question', 'and', 'but'] as const).map(classNumber));

function distanceOf(offset: number): number {
  const far = Math.abs(offset);
  const bucket = far <= 4 ? far : far <= 6 ? 5 : far <= 9 ? 6 : far <= 14 ? 7 : far <= 22 ? 8 : 9;
  return offset < 0 ? bucket + 10 : bucket;
}

/** The tags that the rules give for the cue at `anchor`; none where they know no such cue. */
function ruleTags(view: SentenceView, anchor: number): { tags: Uint8Array; isKnown: boolean } {
  const tags = new Uint8Array(view.length + 2 * MARGIN);
  const cue = view.cues[(view.cueAt[anchor + MARGIN] ?? 0) - 1];
  if (cue === undefined) return { tags, isKnown: false };
  const content = view.contents.find((one) => one.cue === cue);
  for (const { from, to } of content?.ranges ?? []) tags.fill(TAGS.content, from + MARGIN, to + MARGIN);
  if (cue.source !== null) tags.fill(TAGS.source, cue.source.from + MARGIN, cue.source.to + MARGIN);
  tags.fill(TAGS.cue, cue.from + MARGIN, cue.to + MARGIN);
  return { tags, isKnown: content !== undefined };
}

/** How far from a cue its source and content are looked for, in tokens; it bounds the work in long sentences. */
const REACH = 80;

/** The tokens that can belong to the frame of the cue at `anchor`. */
export function reachOf({ length }: SentenceView, anchor: number): TokenRange {
  return { from: Math.max(0, anchor - REACH), to: Math.min(length, anchor + REACH + 1) };
}

/** By class. */
const PATH_STEPS = new Uint8Array(256);
for (const verb of VERBS) PATH_STEPS[verb] = 1;
for (const link of LINKS) PATH_STEPS[link] = 2;

/**
 * Writes the features of the tokens [from, to) as parts of the frame of the cue at `anchor`, one token after another: of the
 * token itself, and of it behind its neighbour.
 */
export function argumentFeatures(
  view: SentenceView,
  anchor: number,
  { from, to }: TokenRange,
  nodes: Int32Array,
  edges: Int32Array,
): void {
  const { words, classes, suffixes, tags, length } = view;
  const a = anchor + MARGIN;
  const rule = ruleTags(view, anchor);
  const known = rule.isKnown ? 1 : 0;
  const aw = words[a] ?? 0;
  const ak = classes[a] ?? 0;
  const after = classes[a + 1] ?? 0;
  const before = classes[a - 1] ?? 0;
  const before2 = combine(before, classes[a - 2] ?? 0);
  // What lies between the anchor and each token.
  const path = new Int32Array(length + 2 * MARGIN);
  for (const step of [1, -1]) {
    let [commas, quoted, verbs, links] = [0, 0, 0, 0];
    for (let i = a + step; i >= from + MARGIN && i < to + MARGIN; i += step) {
      path[i] = commas + 4 * quoted + 8 * verbs + 32 * links;
      const c = classes[i] ?? 0;
      if (c === COMMA) commas = Math.min(3, commas + 1);
      else if (c >= QUOTED) quoted = 1;
      else if (PATH_STEPS[c] === 1) verbs = Math.min(3, verbs + 1);
      else if (PATH_STEPS[c] === 2) links = Math.min(3, links + 1);
    }
  }
  const node = new FeatureWriter(nodes);
  const edge = new FeatureWriter(edges);
  for (let at = from; at < to; at += 1) {
    const i = at + MARGIN;
    const side = at < anchor ? 1 : at > anchor ? 2 : 3;
    const distance = distanceOf(at - anchor);
    const w = words[i] ?? 0;
    const wl = words[i - 1] ?? 0;
    const wr = words[i + 1] ?? 0;
    const k = classes[i] ?? 0;
    const kl = classes[i - 1] ?? 0;
    const kr = classes[i + 1] ?? 0;
    // Each of these is part of several features.
    const sideWord = combine(side, w);
    const sideWordBefore = combine(side, wl);
    const both = combine(kl, k);
    const sideAround = combine(side, combine(both, kr));
    const distanceClass = combine(distance, k);
    const distanceAfter = combine(distance, after);
    const classAfter = combine(k, after);
    const next = combine(k, kr);
    const p = combine(path[i] ?? 0, side);
    const pathClass = combine(p, k);
    const r = (rule.tags[i] ?? 0) + 4 * known;
    const rl = rule.tags[i - 1] ?? 0;
    const rr = rule.tags[i + 1] ?? 0;
    const any = tags[i] ?? 0;
    const place = at === 0 ? 1 : at === length - 1 ? 2 : 0;
    node.add(combine(distance, known));
    node.add(distanceClass);
    node.add(sideWord);
    node.add(sideWordBefore);
    node.add(combine(side, wr));
    node.add(sideAround);
    node.add(combine(ak, distanceClass));
    node.add(p);
    node.add(pathClass);
    node.add(combine(p, ak));
    node.add(distanceAfter);
    node.add(combine(side, classAfter));
    node.add(combine(side, combine(before2, k)));
    node.add(combine(distance, before));
    node.add(combine(r, combine(rl, rr)));
    node.add(combine(r, combine(side, k)));
    node.add(combine(r, combine(any, distance)));
    node.add(combine(combine(any, known), combine(side, combine(tags[i - 1] ?? 0, tags[i + 1] ?? 0))));
    node.add(combine(r, aw));
    node.add(combine(side, combine(suffixes[i] ?? 0, k)));
    node.add(combine(r, combine(w, side)));
    node.add(combine(side, combine(place, classAfter)));
    edge.add(side);
    edge.add(both);
    edge.add(sideWord);
    edge.add(sideWordBefore);
    edge.add(combine(combine(r, rl), side));
    edge.add(distanceAfter);
    edge.add(combine(side, next));
    edge.add(sideAround);
    edge.add(combine(w, combine(ak, side)));
    edge.add(pathClass);
    edge.add(combine(next, combine(classes[i + 2] ?? 0, side)));
  }
  node.finish(NODE_FEATURES, 0, FEATURE_COUNT);
  edge.finish(EDGE_FEATURES, NODE_FEATURES, EDGE_COUNT);
}
