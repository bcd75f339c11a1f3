import type { Evidence } from './evidence.ts';
import type { Gender } from './gender.ts';
import type { Mention } from './mentions.ts';
import type { Person } from './person.ts';
import { remember } from './recency.ts';
import { COUNTERPART } from './source-gender.ts';
import type { Trace } from './trace.ts';
import { withWiderNouns } from './wider-nouns.ts';

/** How many sentences back a pronoun may reach. */
export const PRONOUN_REACH = 5;
/** How many sentences that name or mean anybody are looked at where deeds and unnamed people are looked for. */
const RECENT = 100;
/** A sentence and the one before it. */
const JUST_BEFORE = 2;

/** Who was named, meant and quoted in which sentence so far. Sentences must come in order. */
export class DiscourseMemory {
  /** Of the sentences that name or mean anybody, in order. */
  readonly traces: Trace[] = [];
  /** By person, the last sentence that names or means that one. */
  readonly lastSeen = new Map<Person, number>();
  /** By person, the last sentence of which that one is the subject. */
  readonly lastSubject = new Map<Person, number>();
  /** In how many sentences each person was named or meant. */
  readonly namings = new Map<Person, number>();

  /** Those to whom words were given so far. */
  readonly speakers = new Set<Person>();
  /** Those whose words stood in marks so far. */
  readonly quoted = new Set<Person>();

  /** The trace of a sentence, which is the last one or a new one. */
  traceOf(sentence: number): Trace {
    const last = this.traces.at(-1);
    if (last?.sentence === sentence) return last;
    const trace: Trace = {
      sentence,
      subject: null,
      unnamedSubject: null,
      unnamedNouns: [],
      hasEqualObject: false,
      asked: null,
      toldRelative: null,
      people: new Set(),
      possible: new Set(),
    };
    this.traces.push(trace);
    return trace;
  }

  /** The traces behind a sentence, in order; linear in their number. */
  since(sentence: number): readonly Trace[] {
    const before = this.traces.findLastIndex((trace) => trace.sentence <= sentence);
    return this.traces.slice(before + 1);
  }

  /** The last traces, no more than an article has, so that what is asked of them is as quick in a book. */
  recent(): readonly Trace[] {
    return this.traces.slice(-RECENT);
  }

  /** The last sentences that are about the person: of which that one is the subject, or the only one named. */
  sentencesAbout(person: Person): number[] {
    return this.recent()
      .filter(({ subject, people }) => subject === person || (people.size === 1 && people.has(person)))
      .map(({ sentence }) => sentence);
  }

  /** Whether somebody without a name who is called by the noun was the subject of a sentence behind `sentence`. */
  hasUnnamedSince(sentence: number, noun: string): boolean {
    const isSame = (other: string) =>
      other === COUNTERPART || withWiderNouns(noun).includes(other) || withWiderNouns(other).includes(noun);
    return this.since(Math.max(sentence, (this.recent()[0]?.sentence ?? 0) - 1)).some(({ unnamedNouns }) =>
      unnamedNouns.some(isSame),
    );
  }

  /** Who may be meant by a mention: of several of one surname the only one who came in yet, if that one was the subject just before. */
  bearersSoFar({ people, form }: Mention): readonly Person[] {
    if (people.length < 2 || form === 'name') return people;
    const seen = people.filter((person) => this.lastSeen.has(person));
    return seen.length === 1 && this.traces.at(-1)?.subject === seen[0] ? seen : people;
  }

  /** "The young farmer said she" hardly means the only known farmer, a man, where a woman was the subject just before. */
  isOtherMeant(person: Person, gender: Gender | null, sentence: number): boolean {
    if (gender === null || person.gender === null || person.gender === gender) return false;
    const last = this.traces.slice(-JUST_BEFORE).findLast(({ subject }) => subject !== null);
    return last?.subject?.gender === gender && sentence - last.sentence < JUST_BEFORE;
  }

  /** Notes a person in a sentence. */
  note(sentence: number, person: Person, isSubject: boolean): void {
    const trace = this.traceOf(sentence);
    trace.people.add(person);
    if (isSubject) {
      trace.subject = person;
      remember(this.lastSubject, person, sentence);
    }
    if (this.lastSeen.get(person) !== sentence) this.namings.set(person, (this.namings.get(person) ?? 0) + 1);
    remember(this.lastSeen, person, sentence);
  }

  /** The facts about whoever is found, taken before the sentence changes them. `fits` tells who else could be meant. */
  evidenceFor(person: Person, sentence: number, fits: (other: Person) => boolean): Evidence {
    const near: Trace[] = [];
    for (let at = this.traces.length - 1; at >= 0; at -= 1) {
      const trace = this.traces[at];
      if (trace === undefined || sentence - trace.sentence > PRONOUN_REACH) break;
      near.push(trace);
    }
    const last = near.find(({ people, subject }) => people.has(person) || subject === person);
    const others = new Set(
      near.flatMap(({ people }) => [...people]).filter((other) => other !== person && fits(other)),
    );
    return {
      distance: sentence - (last?.sentence ?? this.lastSeen.get(person) ?? sentence),
      rivals: others.size,
      isSubject: last?.subject === person,
      isGenderKnown: person.gender !== null,
    };
  }

  /** Whether somebody else who is known to be a man or a woman was the subject just before. */
  hasSurerSubject(person: Person, gender: Gender, sentence: number): boolean {
    return this.traces
      .slice(-PRONOUN_REACH)
      .some(
        (trace) =>
          sentence - trace.sentence <= PRONOUN_REACH && trace.subject !== person && trace.subject?.gender === gender,
      );
  }
}
