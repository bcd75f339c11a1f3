import { speaksOfOne } from './about-themselves.ts';
import { agesAmong } from './ages.ts';
import type { Describer } from './descriptions.ts';
import type { DiscourseMemory } from './discourse-memory.ts';
import { agreesWith } from './gender.ts';
import type { Person } from './person.ts';
import type { Source } from './source.ts';
import type { Trace } from './trace.ts';

/** How many sentences back somebody may be spoken of whose age is told by the way. */
const REACH_OF_AGE = 6;

type Described = Extract<Source, { kind: 'description' }>;

/** Tells whom "the 38-year-old" means where no age is known: whoever was spoken of just now, so that the reader learns it by the way. */
export class NewsOfAge {
  readonly #memory: DiscourseMemory;
  readonly #describer: Describer;

  constructor(memory: DiscourseMemory, describer: Describer) {
    this.#memory = memory;
    this.#describer = describer;
  }

  /** "the 38-year-old": whoever was the subject just now, where no other age is known. */
  byAge(wanted: Described, sentence: number, words: string): Person | null {
    // "In his own evidence, the 38-year-old" speaks of none of the women before.
    const isMeant = ({ subject }: Trace) =>
      subject === null || wanted.likelyGender === null || agreesWith(subject, wanted.likelyGender);
    const hasOtherAge = ({ epithets }: Person) =>
      [...epithets].some((epithet) => epithet.endsWith('-year-old') && epithet !== wanted.noun);
    const isChild = agesAmong([wanted.noun]).some((age) => age < 16);
    const cannotBe = (person: Person) =>
      hasOtherAge(person) ||
      // "I only asked him for some brownies" is of him, not by him; and whoever has children is no child.
      (isChild && (speaksOfOne(words, person) || person.epithets.has('parent'))) ||
      // Nobody prints the age of the court.
      this.#describer.hasNoun({ noun: 'judge', modifiers: [] }, person);
    const last = this.#memory.traces.findLast(
      (trace) => (trace.subject !== null && isMeant(trace)) || trace.unnamedSubject !== null,
    );
    const person = last?.subject ?? null;
    if (last !== undefined && person !== null && sentence - last.sentence <= 2) {
      const isRival = (other: Person) => other !== person && !hasOtherAge(other);
      const isOfGender = (other: Person) => wanted.likelyGender === null || agreesWith(other, wanted.likelyGender);
      // "The brief goes to Una Holt": somebody else has come in since.
      const later = this.#memory.since(last.sentence).filter(({ subject }) => subject === null);
      const hasRivals =
        [...last.people].some(isRival) ||
        later.some(({ people }) => [...people].some((other) => isRival(other) && isOfGender(other)));
      if (!cannotBe(person) && !hasRivals) return person;
    }
    return this.#onlyOneWithoutAge(wanted, sentence, cannotBe);
  }

  /** Whoever spoke last, where all others of the last sentences are told to be of another age. */
  #onlyOneWithoutAge(
    { likelyGender }: Described,
    sentence: number,
    cannotBe: (person: Person) => boolean,
  ): Person | null {
    const { speakers } = this.#memory;
    const canBe = (person: Person) => !cannotBe(person) && (likelyGender === null || agreesWith(person, likelyGender));
    const near = this.#memory.since(sentence - REACH_OF_AGE - 1);
    const fitting = [...new Set(near.flatMap((trace) => [...trace.people]))].filter(canBe);
    const [person, ...others] = fitting;
    const isLast = near.findLast(({ subject }) => subject !== null && speakers.has(subject))?.subject === person;
    const hasUnnamed = near.some(({ unnamedSubject }) => unnamedSubject !== null);
    return person === undefined || others.length > 0 || hasUnnamed || !isLast ? null : person;
  }
}
