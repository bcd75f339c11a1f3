import type { TokenRange } from '../content-ranges.ts';
import { classNumber } from './lexeme.ts';
import type { SentenceView } from './sentence-view.ts';
import { MARGIN, TAGS } from './sentence-view.ts';

const QUOTED = classNumber('quoted whole');
const COMMA = classNumber('comma');
/** By class: 1 for verbs, 2 for words that join clauses. */
const PATH_STEPS = new Uint8Array(256);
for (const verb of ['be', 'have', 'do', 'modal', 'say', 'say present', 'say base', 'saying', 'ed'] as const)
  PATH_STEPS[classNumber(verb)] = 1;
for (const link of ['that', 'who', 'clause', 'question', 'and', 'but'] as const) PATH_STEPS[classNumber(link)] = 2;

/** How far from a cue its source and content are looked for, in tokens; it bounds the work in long sentences. */
const REACH = 80;

/** Numbers of what lies between a cue and a token are below this. */
export const PATHS = 128;
/** Numbers of distances are below this. */
export const DISTANCES = 20;

/** How far a token is from the cue and on which side, by buckets. */
export function distanceOf(offset: number): number {
  const far = Math.abs(offset);
  const bucket = far <= 4 ? far : far <= 6 ? 5 : far <= 9 ? 6 : far <= 14 ? 7 : far <= 22 ? 8 : 9;
  return offset < 0 ? bucket + 10 : bucket;
}

/** The side of the cue that a token is on: 1 before it, 2 behind it, 3 the head itself. */
export const sideOf = (at: number, anchor: number) => (at < anchor ? 1 : at > anchor ? 2 : 3);

/** A cue in its sentence, as its arguments are told by it. Arrays are by token with `MARGIN` more at both ends. */
export interface FrameContext {
  readonly anchor: number;
  /** The tokens that can belong to the frame. */
  readonly reach: TokenRange;
  /** What lies between the cue and each token within reach: commas, quoted words, verbs and joining words, as a number. */
  readonly paths: Int32Array;
  /** The tags that the rules give for this cue. */
  readonly ruleTags: Uint8Array;
  /** 1 where the rules know this cue and its content, else 0. */
  readonly known: number;
}

/** Looks at a sentence from the cue at `anchor`. */
export function frameContext(view: SentenceView, anchor: number): FrameContext {
  const { classes, length } = view;
  const a = anchor + MARGIN;
  const reach = { from: Math.max(0, anchor - REACH), to: Math.min(length, anchor + REACH + 1) };
  const ruleTags = new Uint8Array(length + 2 * MARGIN);
  const cue = view.cues[(view.cueAt[a] ?? 0) - 1];
  const content = cue && view.contents.find((one) => one.cue === cue);
  if (cue !== undefined) {
    for (const { from, to } of content?.ranges ?? []) ruleTags.fill(TAGS.content, from + MARGIN, to + MARGIN);
    if (cue.source !== null) ruleTags.fill(TAGS.source, cue.source.from + MARGIN, cue.source.to + MARGIN);
    ruleTags.fill(TAGS.cue, cue.from + MARGIN, cue.to + MARGIN);
  }
  const paths = new Int32Array(length + 2 * MARGIN);
  for (const step of [1, -1]) {
    let [commas, quoted, verbs, links] = [0, 0, 0, 0];
    for (let i = a + step; i >= reach.from + MARGIN && i < reach.to + MARGIN; i += step) {
      paths[i] = commas + 4 * quoted + 8 * verbs + 32 * links;
      const c = classes[i] ?? 0;
      if (c === COMMA) commas = Math.min(3, commas + 1);
      else if (c >= QUOTED) quoted = 1;
      else if (PATH_STEPS[c] === 1) verbs = Math.min(3, verbs + 1);
      else if (PATH_STEPS[c] === 2) links = Math.min(3, links + 1);
    }
  }
  return { anchor, reach, paths, ruleTags, known: content === undefined ? 0 : 1 };
}
