import type { PartialDate } from '../corpus/partial-date.ts';
import { CONFIDENCE, UNKNOWN_GENDER } from './confidence.ts';
import type { Description } from './descriptions.ts';
import { createDescriber } from './descriptions.ts';
import type { Gender } from './gender.ts';
import type { NameIndex } from './name-index.ts';
import type { Person } from './person.ts';
import type { Route } from './quotation.ts';
import type { Source } from './source.ts';

/** Who is meant by a source. */
export interface Resolution {
  readonly person: Person;
  readonly route: Route;
  readonly confidence: number;
}

/** The people of one sentence, as far as later sentences can take them up. */
interface Trace {
  readonly sentence: number;
  subject: Person | null;
  /** A person without a name is the subject, so a pronoun may mean that one: the gender, "any" where it is not known. */
  unnamedSubject: Gender | 'any' | null;
  /** The subject did something to or with another: "Tom Poole met Ian Reed". Either may be taken up. */
  hasEqualObject: boolean;
  readonly people: Set<Person>;
}

/** How many sentences back a pronoun may reach. */
const PRONOUN_REACH = 5;
/** By how many sentences the nearest of several people who fit a description must be nearer than the next. */
const CLEAR_LEAD = 2;

/** Follows who was named where, and finds who is meant by a source. Sentences must come in order. */
export interface Discourse {
  /** Notes a person in a sentence. */
  note(sentence: number, person: Person, isSubject: boolean): void;
  /** Notes that the subject of a sentence is one person who has no name here. */
  noteUnnamed(sentence: number, gender: Gender | null): void;
  /** Notes that the sentence says no more than what its subject did to or with somebody else. */
  noteEqualObject(sentence: number): void;
  resolve(source: Source, sentence: number): Resolution | null;
}

/** How many of the people seen last a description may mean; keeps long documents linear. */
const MOST_REMEMBERED = 200;

/** Notes the sentence of a person in a map that is ordered by recency and forgets the oldest. */
function remember(map: Map<Person, number>, person: Person, sentence: number): void {
  map.delete(person);
  map.set(person, sentence);
  if (map.size <= MOST_REMEMBERED) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}

const agrees = (person: Person, gender: Gender) => person.gender === null || person.gender === gender;

/** Starts following a document. */
export function createDiscourse(index: NameIndex, date: PartialDate | null): Discourse {
  const describer = createDescriber(date);
  const holders = new Map<string, readonly Person[]>();
  const traces: Trace[] = [];
  const lastSeen = new Map<Person, number>();
  const lastSubject = new Map<Person, number>();
  const traceOf = (sentence: number): Trace => {
    const last = traces.at(-1);
    if (last?.sentence === sentence) return last;
    const trace: Trace = { sentence, subject: null, unnamedSubject: null, hasEqualObject: false, people: new Set() };
    traces.push(trace);
    return trace;
  };

  const pronoun = (gender: Gender, sentence: number): Resolution | null => {
    const found = (person: Person, confidence: number): Resolution => {
      const isKnown = person.gender !== null;
      // Who was "she" once is not "he" in the next sentence.
      person.gender ??= gender;
      return { person, route: 'pronoun', confidence: isKnown ? confidence : confidence - UNKNOWN_GENDER };
    };
    let weak: Person | null = null;
    /** The sentence of the pronoun itself names that one, so whoever was the subject before is no rival. */
    let isWithin = false;
    for (let at = traces.length - 1; at >= 0; at -= 1) {
      const trace = traces[at];
      if (trace === undefined || sentence - trace.sentence > PRONOUN_REACH) break;
      const fitting = [...trace.people].filter((person) => agrees(person, gender));
      const subject = trace.subject !== null && agrees(trace.subject, gender) ? trace.subject : null;
      const unnamed = trace.unnamedSubject;
      const isUnnamed = (unnamed === 'any' || unnamed === gender) && subject === null;
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
  };

  /** Somebody of whom nothing is known was the subject later: the description may be of that one. */
  const isOvertaken = (person: Person, last: number): boolean =>
    [...lastSubject].some(([other, at]) => other !== person && at > last && describer.isUndescribed(other));

  /** "the 38-year-old": whoever was the subject just now, where no other age is known. */
  const byAge = (wanted: Description, sentence: number): Resolution | null => {
    const last = traces.findLast((trace) => trace.subject !== null || trace.unnamedSubject !== null);
    const person = last?.subject ?? null;
    if (last === undefined || person === null || sentence - last.sentence > 2) return null;
    const hasOtherAge = [...person.epithets].some(
      (epithet) => epithet.endsWith('-year-old') && epithet !== wanted.noun,
    );
    const hasRivals = [...last.people].some((other) => other !== person);
    return hasOtherAge || hasRivals
      ? null
      : { person, route: 'description', confidence: CONFIDENCE.descriptionAmongSeveral };
  };

  const description = (wanted: Description, sentence: number): Resolution | null => {
    const found = (person: Person, confidence: number): Resolution => ({ person, route: 'description', confidence });
    const seen = [...lastSeen].map(([person, last]) => ({ person, last, fit: describer.fitOf(wanted, person) }));
    for (const fit of ['whole', 'noun'] as const) {
      const fitting = seen.filter((one) => one.fit === fit).sort((a, b) => b.last - a.last);
      const [first, second] = fitting;
      if (first === undefined) continue;
      const isWhole = fit === 'whole';
      const isNarrow = isWhole && wanted.modifiers.some((word) => word !== 'former');
      if (!isNarrow && isOvertaken(first.person, first.last)) return null;
      // A better known person further back may be meant instead of one of whom only the noun is known.
      if (second === undefined)
        return found(first.person, isWhole ? CONFIDENCE.descriptionWhole : CONFIDENCE.descriptionByNoun);
      const isClear = first.last - second.last >= CLEAR_LEAD && sentence - first.last < PRONOUN_REACH;
      return isClear ? found(first.person, CONFIDENCE.descriptionAmongSeveral) : null;
    }
    return null;
  };

  /** Those of the registry, not yet seen in the document, whom the description singles out. */
  const officeHolders = (wanted: Description): readonly Person[] => {
    const key = [...wanted.modifiers, wanted.noun].join(' ');
    const known = holders.get(key) ?? index.officeHolders.filter((person) => describer.singlesOut(wanted, person));
    holders.set(key, known);
    return known.filter((person) => !lastSeen.has(person));
  };

  return {
    note(sentence, person, isSubject) {
      const trace = traceOf(sentence);
      trace.people.add(person);
      if (isSubject) {
        trace.subject = person;
        remember(lastSubject, person, sentence);
      }
      remember(lastSeen, person, sentence);
    },
    noteUnnamed(sentence, gender) {
      traceOf(sentence).unnamedSubject = gender ?? 'any';
    },
    noteEqualObject(sentence) {
      traceOf(sentence).hasEqualObject = true;
    },
    resolve(source, sentence) {
      switch (source.kind) {
        case 'mention': {
          const [person, ...others] = source.mention.people;
          if (person === undefined || others.length > 0) return null;
          if (source.mention.form === 'name') return { person, route: 'name', confidence: CONFIDENCE.name };
          const isFirst = source.mention.form === 'first name';
          return { person, route: 'short name', confidence: isFirst ? CONFIDENCE.firstName : CONFIDENCE.shortName };
        }
        case 'pronoun':
          return pronoun(source.gender, sentence);
        case 'description': {
          const known = description(source, sentence);
          if (known !== null) return known;
          if (source.noun.endsWith('-year-old')) return byAge(source, sentence);
          const [holder, ...others] = officeHolders(source);
          return holder !== undefined && others.length === 0
            ? { person: holder, route: 'description', confidence: CONFIDENCE.descriptionWhole }
            : null;
        }
        case 'unnamed':
        case 'other':
          return null;
      }
    },
  };
}
