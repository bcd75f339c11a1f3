import { combine, EDGE_COUNT, FEATURE_COUNT, FeatureWriter } from './feature-hash.ts';
import { distanceOf, type FrameContext, sideOf } from './frame-context.ts';
import type { SentenceView } from './sentence-view.ts';
import { MARGIN } from './sentence-view.ts';

export const NODE_FEATURES = 22;
export const EDGE_FEATURES = 11;

/**
 * Writes the features of the tokens within reach of a cue as parts of its frame, one token after another: of the token itself,
 * and of it behind its neighbour.
 */
export function argumentFeatures(
  view: SentenceView,
  context: FrameContext,
  nodes: Int32Array,
  edges: Int32Array,
): void {
  const { words, classes, suffixes, tags, length } = view;
  const { anchor, paths, ruleTags, known } = context;
  const { from, to } = context.reach;
  const a = anchor + MARGIN;
  const aw = words[a] ?? 0;
  const ak = classes[a] ?? 0;
  const after = classes[a + 1] ?? 0;
  const before = classes[a - 1] ?? 0;
  const before2 = combine(before, classes[a - 2] ?? 0);
  const node = new FeatureWriter(nodes);
  const edge = new FeatureWriter(edges);
  for (let at = from; at < to; at += 1) {
    const i = at + MARGIN;
    const side = sideOf(at, anchor);
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
    const p = combine(paths[i] ?? 0, side);
    const pathClass = combine(p, k);
    const r = (ruleTags[i] ?? 0) + 4 * known;
    const rl = ruleTags[i - 1] ?? 0;
    const rr = ruleTags[i + 1] ?? 0;
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
