import type { CueClass } from '../cue.ts';
import { classNumber } from './lexeme.ts';
import type { SentenceView } from './sentence-view.ts';
import { MARGIN } from './sentence-view.ts';

const QUOTED = classNumber('quoted whole');
const THAT = classNumber('that');
/** Numbers of the classes that can be the subject of a cue, by class. */
const SUBJECTS = new Uint8Array(256);
for (const [at, subject] of (['name', 'he', 'they', 'role', 'who'] as const).entries())
  SUBJECTS[classNumber(subject)] = at + 1;
/** By class. */
const IS_VERB = new Uint8Array(256);
for (const verb of ['be', 'have', 'do', 'modal', 'say', 'say present', 'say base', 'saying'] as const)
  IS_VERB[classNumber(verb)] = 1;

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
/** Distances have so many buckets. */
export const BUCKETS = 8;
/** The rules' readings of a cue are fewer. */
export const RULE_VALUES = 72;
/** Kinds of subjects, none among them. */
export const SUBJECT_KINDS = 6;

/** Distances in tokens are told apart the less the greater they are. */
export const bucket = (distance: number) => (distance <= 3 ? distance : distance <= 6 ? 4 : distance <= 12 ? 5 : 6);

/** What lies around a word that may be the head of a cue. Distances are buckets. */
export interface Surroundings {
  quotedAfter: number;
  quotedBefore: number;
  thatAfter: number;
  verbAfter: number;
  verbBefore: number;
  /** Number of the kind of the nearest word before that can be its subject; 0 for none. */
  subjectKind: number;
  /** Its class. */
  subjectClass: number;
  subjectBefore: number;
  /** What the rules make of the word. */
  rule: number;
}

/** Looks around the token at `at`. The object given is filled, so that none need be made for each word. */
export function lookAround(view: SentenceView, at: number, out: Surroundings): void {
  const { classes, length } = view;
  const i = at + MARGIN;
  out.quotedAfter = NOWHERE;
  out.quotedBefore = NOWHERE;
  out.thatAfter = NOWHERE;
  out.verbAfter = NOWHERE;
  out.verbBefore = NOWHERE;
  out.subjectKind = 0;
  out.subjectClass = 0;
  out.subjectBefore = 0;
  // Where nothing stands in marks, no further than "that" and the subject are looked for.
  const [far, near] = [view.hasMarks ? 20 : 8, 8];
  for (let ahead = i + 1; ahead < length + MARGIN && ahead <= i + far; ahead += 1) {
    const c = classes[ahead] ?? 0;
    if (out.quotedAfter === NOWHERE && c >= QUOTED) out.quotedAfter = bucket(ahead - i);
    if (ahead > i + near) continue;
    if (out.thatAfter === NOWHERE && c === THAT) out.thatAfter = bucket(ahead - i);
    if (out.verbAfter === NOWHERE && IS_VERB[c] === 1) out.verbAfter = bucket(ahead - i);
  }
  for (let behind = i - 1; behind >= MARGIN && behind >= i - far; behind -= 1) {
    const c = classes[behind] ?? 0;
    if (out.quotedBefore === NOWHERE && c >= QUOTED) out.quotedBefore = bucket(i - behind);
    if (behind < i - near) continue;
    if (out.subjectKind === 0 && SUBJECTS[c] !== 0) {
      out.subjectKind = SUBJECTS[c] ?? 0;
      out.subjectClass = c;
      out.subjectBefore = bucket(i - behind);
    }
    if (out.verbBefore === NOWHERE && IS_VERB[c] === 1) out.verbBefore = bucket(i - behind);
  }
  const rule = view.cues[(view.cueAt[i] ?? 0) - 1];
  const source = rule?.source == null ? 0 : rule.source.kind === 'other' ? 1 : rule.source.kind === 'mention' ? 2 : 3;
  out.rule = rule === undefined ? 0 : RULE_CLASSES[rule.cueClass] * 8 + (rule.from === at ? 4 : 0) + source;
}

/** An object for `lookAround` to fill. */
export const newSurroundings = (): Surroundings => ({
  quotedAfter: NOWHERE,
  quotedBefore: NOWHERE,
  thatAfter: NOWHERE,
  verbAfter: NOWHERE,
  verbBefore: NOWHERE,
  subjectKind: 0,
  subjectClass: 0,
  subjectBefore: 0,
  rule: 0,
});
