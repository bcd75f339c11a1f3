import { combine, EDGE_COUNT, FEATURE_COUNT, hashFeatures } from './feature-hash.ts';
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
  for (let at = from; at < to; at += 1) {
    const i = at + MARGIN;
    const n = (at - from) * NODE_FEATURES;
    const e = (at - from) * EDGE_FEATURES;
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
    nodes[n] = combine(distance, known);
    nodes[n + 1] = distanceClass;
    nodes[n + 2] = sideWord;
    nodes[n + 3] = sideWordBefore;
    nodes[n + 4] = combine(side, wr);
    nodes[n + 5] = sideAround;
    nodes[n + 6] = combine(ak, distanceClass);
    nodes[n + 7] = p;
    nodes[n + 8] = pathClass;
    nodes[n + 9] = combine(p, ak);
    nodes[n + 10] = distanceAfter;
    nodes[n + 11] = combine(side, classAfter);
    nodes[n + 12] = combine(side, combine(before2, k));
    nodes[n + 13] = combine(distance, before);
    nodes[n + 14] = combine(r, combine(rl, rr));
    nodes[n + 15] = combine(r, combine(side, k));
    nodes[n + 16] = combine(r, combine(any, distance));
    nodes[n + 17] = combine(combine(any, known), combine(side, combine(tags[i - 1] ?? 0, tags[i + 1] ?? 0)));
    nodes[n + 18] = combine(r, aw);
    nodes[n + 19] = combine(side, combine(suffixes[i] ?? 0, k));
    nodes[n + 20] = combine(r, combine(w, side));
    nodes[n + 21] = combine(side, combine(place, classAfter));
    edges[e] = side;
    edges[e + 1] = both;
    edges[e + 2] = sideWord;
    edges[e + 3] = sideWordBefore;
    edges[e + 4] = combine(combine(r, rl), side);
    edges[e + 5] = distanceAfter;
    edges[e + 6] = combine(side, next);
    edges[e + 7] = sideAround;
    edges[e + 8] = combine(w, combine(ak, side));
    edges[e + 9] = pathClass;
    edges[e + 10] = combine(next, combine(classes[i + 2] ?? 0, side));
  }
  hashFeatures(nodes, (to - from) * NODE_FEATURES, NODE_FEATURES, 0, FEATURE_COUNT);
  hashFeatures(edges, (to - from) * EDGE_FEATURES, EDGE_FEATURES, NODE_FEATURES, EDGE_COUNT);
}
