import { CONFIDENCE, UNKNOWN_GENDER } from './confidence.ts';
import type { DiscourseMemory } from './discourse-memory.ts';
import { PRONOUN_REACH } from './discourse-memory.ts';
import type { Gender } from './gender.ts';
import { agreesWith } from './gender.ts';
import type { Person } from './person.ts';
import type { Resolution } from './resolution.ts';
import type { Trace } from './trace.ts';

/** Whom the subject of a sentence asks, who is "him" or "her": the last one before of that gender who is not the subject itself. */
export function addresseeOf(memory: DiscourseMemory, { sentence, subject }: Trace, gender: Gender): Person | null {
  const before = memory.traces.findLast(
    (trace) =>
      trace.sentence < sentence &&
      (trace.unnamedSubject !== null ||
        (trace.subject !== null && trace.subject !== subject && agreesWith(trace.subject, gender))),
  );
  const isNear = before !== undefined && sentence - before.sentence <= PRONOUN_REACH;
  return isNear && before.unnamedSubject === null ? before.subject : null;
}

/**
 * Whom "he" or "she" in a sentence means: the nearest subject of that gender, or whoever alone can be meant, unless somebody
 * without a name was the subject later. Of an answer (`isReply`) it is whoever was asked just before. Whose gender was not known is of that gender from then on.
 */
export function resolvePronoun(
  memory: DiscourseMemory,
  gender: Gender,
  sentence: number,
  isReply = false,
): Resolution | null {
  const found = (person: Person, confidence: number): Resolution => {
    const evidence = memory.evidenceFor(person, sentence, (other) => agreesWith(other, gender));
    // Who was "she" once is not "he" in the next sentence, unless "she" may have been another woman.
    if (!memory.hasSurerSubject(person, gender, sentence)) person.gender ??= gender;
    const sure = evidence.isGenderKnown ? confidence : confidence - UNKNOWN_GENDER;
    return { person, route: 'pronoun', confidence: sure, evidence };
  };
  // "Una Poole asked her whether she knew. “…,” she replied": whoever was asked, and without "replied" either.
  const last = memory.traces.at(-1);
  const isOpen = last?.asked?.gender === gender && last.subject !== null && agreesWith(last.subject, gender);
  if (isOpen && sentence - last.sentence <= 1 && last.sentence < sentence) {
    const person = isReply ? (last.asked?.person ?? null) : null;
    return person === null ? null : found(person, CONFIDENCE.pronounForSubject);
  }
  let weak: Person | null = null;
  /** The sentence of the pronoun itself names that one, so whoever was the subject before is no rival. */
  let isWithin = false;
  for (let at = memory.traces.length - 1; at >= 0; at -= 1) {
    const trace = memory.traces[at];
    if (trace === undefined || sentence - trace.sentence > PRONOUN_REACH) break;
    const fitting = [...new Set([...trace.people, ...trace.possible])].filter((person) => agreesWith(person, gender));
    const subject = trace.subject !== null && agreesWith(trace.subject, gender) ? trace.subject : null;
    const unnamed = trace.unnamedSubject;
    // "A girl told her father to wave. “…,” he said": the father.
    const isUnnamed = (unnamed === 'any' || unnamed === gender || trace.toldRelative === gender) && subject === null;
    if (weak !== null) {
      if (isUnnamed && !isWithin) return null;
      if (subject !== null && subject !== weak) return null;
      if (subject === weak) return found(weak, CONFIDENCE.pronounForSubject);
      if (fitting.some((person) => person !== weak)) return null;
      continue;
    }
    if (isUnnamed) return null;
    if (subject !== null && trace.hasEqualObject && fitting.length > 1) return null;
    if (subject !== null)
      return found(subject, fitting.length > 1 ? CONFIDENCE.pronounAmongSeveral : CONFIDENCE.pronounForSubject);
    if (fitting.length > 1) return null;
    weak = fitting[0] ?? null;
    isWithin = trace.sentence === sentence;
  }
  return weak === null ? null : found(weak, CONFIDENCE.pronounForOnlyOne);
}
