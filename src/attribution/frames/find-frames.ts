import type { TokenRange } from '../content-ranges.ts';
import { argumentFeatures, EDGE_FEATURES, NODE_FEATURES } from './argument-features.ts';
import { bestPath, LABELS, PAIRS } from './chain.ts';
import { findAnchors } from './find-anchors.ts';
import { frameContext } from './frame-context.ts';
import { FrameNet } from './frame-net.ts';
import { classNumber } from './lexeme.ts';
import type { FrameModel } from './model.ts';
import type { SentenceView } from './sentence-view.ts';
import { MARGIN, TAGS } from './sentence-view.ts';
import { vectorRows } from './window-net.ts';

/** A cue with what belongs to it, in positions of the sentence's tokens. */
export interface Frame {
  /** The head of the cue. */
  readonly anchor: number;
  /** How likely it is that the word announces what somebody says or thinks, from 0 to 1. */
  readonly probability: number;
  /** The rules' cue that is the same, counted from 1; 0 for none. */
  readonly rule: number;
  readonly cue: readonly TokenRange[];
  readonly source: TokenRange | null;
  readonly content: readonly TokenRange[];
}

/** Cues that are less likely are left aside. */
export const LIKELY_CUE = 0.35;
/** Cues of words in marks need less, since marks say that somebody speaks. */
export const LIKELY_QUOTING = 0.2;

/** The runs of a label. */
function runsOf(labels: Uint8Array, label: number): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let at = 0; at < labels.length; at += 1) {
    if (labels[at] !== label) continue;
    const from = at;
    while (labels[at + 1] === label) at += 1;
    runs.push({ from, to: at + 1 });
  }
  return runs;
}

/** The score of a label that a token cannot have. */
const FORBIDDEN = -1e6;

const lengthOf = ({ from, to }: TokenRange) => to - from;

const MARKED = classNumber('quoted whole');
const FEW_MARKED = classNumber('quoted word');

/** Whether the content holds words in marks, and more than a few where no source is seen: those may be scare quotes. */
function isQuoting({ classes }: SentenceView, content: readonly TokenRange[], hasSource: boolean): boolean {
  return content.some(({ from, to }) =>
    classes
      .subarray(from + MARGIN, to + MARGIN)
      .some((wordClass) => wordClass >= MARKED && (hasSource || wordClass !== FEW_MARKED)),
  );
}

/**
 * The frames of a sentence whose cue is at least so likely, in order. No word is the content of two: what is reported
 * within a report is the outer one's, and the likelier frame chooses first.
 */
export function findFrames(
  view: SentenceView,
  model: FrameModel,
  threshold: number,
  quotedThreshold = threshold,
): Frame[] {
  // Where nothing stands in marks the lower threshold has nothing to find.
  const lowest = view.hasMarks ? Math.min(threshold, quotedThreshold) : threshold;
  const rows = vectorRows(model.vectors, view);
  const anchors = findAnchors(view, rows, model, lowest);
  if (anchors.length === 0) return [];
  const frames: Frame[] = [];
  const isTaken = new Uint8Array(view.length);
  const net = new FrameNet(view, rows, model.nodeNet);
  for (const { at, probability } of anchors) {
    if (isTaken[at] === 1) continue;
    let rule = view.cueAt[at + MARGIN] ?? 0;
    let labels = labelFrame(view, net, at, rule, model, isTaken);
    if (rule === 0) {
      // "released a statement saying": the rules' cue is "saying".
      const inside = labels.findIndex((label, token) => label === TAGS.cue && (view.cueAt[token + MARGIN] ?? 0) > 0);
      rule = view.cueAt[inside + MARGIN] ?? 0;
      if (inside >= 0) labels = labelFrame(view, net, at, rule, model, isTaken);
      else rule = 0;
    }
    const content = runsOf(labels, TAGS.content);
    if (probability < threshold && !isQuoting(view, content, labels.includes(TAGS.source))) continue;
    for (const { from, to } of content) isTaken.fill(1, from, to);
    const [source = null] = runsOf(labels, TAGS.source).sort((a, b) => lengthOf(b) - lengthOf(a));
    frames.push({ anchor: at, probability, rule, cue: runsOf(labels, TAGS.cue), source, content });
  }
  return frames.sort((a, b) => a.anchor - b.anchor);
}

/** Room that is used again for one cue after another; it grows with the longest stretch. */
class Room {
  nodeFeatures = new Int32Array(0);
  edgeFeatures = new Int32Array(0);
  nodes = new Float64Array(0);
  edges = new Float64Array(0);

  holds(length: number): void {
    if (this.nodes.length >= length * LABELS) return;
    this.nodeFeatures = new Int32Array(length * NODE_FEATURES);
    this.edgeFeatures = new Int32Array(length * EDGE_FEATURES);
    this.nodes = new Float64Array(length * LABELS);
    this.edges = new Float64Array(length * PAIRS);
  }
}
const ROOM = new Room();

/** The labels of the sentence's tokens for the cue at `anchor`, `own` among the rules' cues. */
function labelFrame(
  view: SentenceView,
  net: FrameNet,
  anchor: number,
  own: number,
  model: FrameModel,
  isTaken: Uint8Array,
): Uint8Array {
  const context = frameContext(view, anchor);
  const { reach } = context;
  const length = reach.to - reach.from;
  ROOM.holds(length);
  const { nodeFeatures, edgeFeatures, nodes, edges } = ROOM;
  argumentFeatures(view, context, nodeFeatures, edgeFeatures);
  model.nodes.sum(nodes, nodeFeatures, NODE_FEATURES, length);
  net.addScores(context, nodes);
  model.edges.sum(edges, edgeFeatures, EDGE_FEATURES, length);
  for (let at = 0; at < length; at += 1) {
    const token = reach.from + at;
    const owner = view.owners[token] ?? 0;
    const isOthers = owner > 0 && owner !== own && (own === 0 || view.isFirmlyOwned[token] === 1);
    if (isTaken[token] === 1 || isOthers) nodes[at * LABELS + TAGS.content] = FORBIDDEN;
  }
  const labels = new Uint8Array(view.length);
  labels.set(bestPath({ length, nodes, edges }), reach.from);
  return labels;
}
