import type { PartialDate } from '../corpus/partial-date.ts';
import { namesSpeaker, speaksOfOne } from './about-themselves.ts';
import { CONFIDENCE, UNKNOWN_GENDER } from './confidence.ts';
import type { Description } from './descriptions.ts';
import { createDescriber } from './descriptions.ts';
import type { Evidence } from './evidence.ts';
import type { Gender } from './gender.ts';
import type { NameIndex } from './name-index.ts';
import type { NounUses } from './noun-uses.ts';
import { canBeNews, isOfSeat } from './noun-uses.ts';
import { isPartyMember } from './parties.ts';
import type { Person } from './person.ts';
import type { Route } from './quotation.ts';
import { rankOf } from './ranks.ts';
import { remember } from './recency.ts';
import type { Relatives } from './relatives.ts';
import type { Source } from './source.ts';
import type { Trace } from './trace.ts';

/** Who is meant by a source. */
export interface Resolution {
  readonly person: Person;
  readonly route: Route;
  readonly confidence: number;
  /** Of pronouns and descriptions. */
  readonly evidence?: Evidence;
}

/** Whoever is named or meant in fewer sentences is only passing through. */
const PASSING = 3;
/** How many sentences back a pronoun may reach. */
const PRONOUN_REACH = 5;
/** What one person of a story is at a time, so that whoever is told to be it is meant. */
const OFFICES =
  /^(?:mp|msp|mep|mayor|leader|manager|boss|chairman|chairwoman|chair|headteacher|head|principal|executive|director|coroner|vicar|bishop|postmaster|postmistress|captain|coach|treasurer|secretary|commissioner|minister|owner|president)$/u;
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
  /**
   * Who is meant by a source. `words` are those in marks that it is the source of, as far as they are known: a description is
   * of nobody whom its words name.
   */
  resolve(source: Source, sentence: number, words?: string): Resolution | null;
}

type Described = Extract<Source, { kind: 'description' }>;

const agrees = (person: Person, gender: Gender) => person.gender === null || person.gender === gender;

/** What was gathered from the whole of a document before it is followed. */
export interface Gathered {
  /** Those whom it takes up as somebody's: "her husband". */
  readonly relatives: Relatives;
  readonly nouns: NounUses;
}

/** Starts following a document. */
export function createDiscourse(index: NameIndex, date: PartialDate | null, { relatives, nouns }: Gathered): Discourse {
  const describer = createDescriber(date);
  const holders = new Map<string, readonly Person[]>();
  const traces: Trace[] = [];
  const lastSeen = new Map<Person, number>();
  /** In how many sentences each person was named or meant. */
  const namings = new Map<Person, number>();
  const lastSubject = new Map<Person, number>();
  const traceOf = (sentence: number): Trace => {
    const last = traces.at(-1);
    if (last?.sentence === sentence) return last;
    const trace: Trace = { sentence, subject: null, unnamedSubject: null, hasEqualObject: false, people: new Set() };
    traces.push(trace);
    return trace;
  };

  /** The facts about whoever is found, taken before the sentence changes them. */
  const evidenceFor = (person: Person, sentence: number, fits: (other: Person) => boolean): Evidence => {
    const near: Trace[] = [];
    for (let at = traces.length - 1; at >= 0; at -= 1) {
      const trace = traces[at];
      if (trace === undefined || sentence - trace.sentence > PRONOUN_REACH) break;
      near.push(trace);
    }
    const last = near.find(({ people, subject }) => people.has(person) || subject === person);
    const others = new Set(
      near.flatMap(({ people }) => [...people]).filter((other) => other !== person && fits(other)),
    );
    return {
      distance: sentence - (last?.sentence ?? lastSeen.get(person) ?? sentence),
      rivals: others.size,
      isSubject: last?.subject === person,
      isGenderKnown: person.gender !== null,
    };
  };

  /** Whether somebody else who is known to be a man or a woman was the subject just before. */
  const hasSurerSubject = (person: Person, gender: Gender, sentence: number): boolean =>
    traces
      .slice(-PRONOUN_REACH)
      .some(
        (trace) =>
          sentence - trace.sentence <= PRONOUN_REACH && trace.subject !== person && trace.subject?.gender === gender,
      );

  const pronoun = (gender: Gender, sentence: number): Resolution | null => {
    const found = (person: Person, confidence: number): Resolution => {
      const evidence = evidenceFor(person, sentence, (other) => agrees(other, gender));
      // Who was "she" once is not "he" in the next sentence, unless "she" may have been another woman.
      if (!hasSurerSubject(person, gender, sentence)) person.gender ??= gender;
      const sure = evidence.isGenderKnown ? confidence : confidence - UNKNOWN_GENDER;
      return { person, route: 'pronoun', confidence: sure, evidence };
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

  const described = (wanted: Description, sentence: number, person: Person, confidence: number): Resolution => {
    const evidence = evidenceFor(person, sentence, (other) => describer.hasNoun(wanted, other));
    return { person, route: 'description', confidence, evidence };
  };

  /** "the 38-year-old": whoever was the subject just now, where no other age is known. */
  const byAge = (wanted: Described, sentence: number): Resolution | null => {
    // "In his own evidence, the 38-year-old" speaks of none of the women before.
    const isMeant = ({ subject }: Trace) =>
      subject === null || wanted.likelyGender === null || agrees(subject, wanted.likelyGender);
    const last = traces.findLast(
      (trace) => (trace.subject !== null && isMeant(trace)) || trace.unnamedSubject !== null,
    );
    const person = last?.subject ?? null;
    if (last === undefined || person === null || sentence - last.sentence > 2) return null;
    // Nobody prints the age of the court.
    if (describer.hasNoun({ noun: 'judge', modifiers: [] }, person)) return null;
    const hasOtherAge = ({ epithets }: Person) =>
      [...epithets].some((epithet) => epithet.endsWith('-year-old') && epithet !== wanted.noun);
    const hasRivals = [...last.people].some((other) => other !== person && !hasOtherAge(other));
    return hasOtherAge(person) || hasRivals
      ? null
      : described(wanted, sentence, person, CONFIDENCE.descriptionAmongSeveral);
  };

  /** "the retired welder", a thing not said before, of whoever was the only subject just now. */
  const byNews = (wanted: Described, sentence: number, words: string): Resolution | null => {
    // "Asked by the judge, Jane Poole, whether he knew, the businessman said": whoever was spoken of before the sentence.
    const current = traces.at(-1);
    const last = current?.sentence === sentence && current.subject === null ? traces.at(-2) : current;
    const person = last?.subject ?? null;
    if (last === undefined || person === null || sentence - last.sentence > 1) return null;
    if (wanted.isAnother || wanted.hasTail) return null;
    const mayMean = (other: Person) =>
      other !== person &&
      canBeNews(wanted, other) &&
      (wanted.likelyGender === null || agrees(other, wanted.likelyGender));
    if ([...last.people].some(mayMean)) return null;
    if (current !== undefined && current !== last && [...current.people].some(mayMean)) return null;
    if (wanted.likelyGender !== null && !agrees(person, wanted.likelyGender)) return null;
    if (isPartyMember(wanted.noun) && wanted.modifiers.length === 0) {
      const members = [...lastSeen.keys()].filter((other) => describer.hasNoun(wanted, other));
      const member = members[0] ?? (describer.isNewsOfParty(wanted, person) ? person : undefined);
      return member === undefined || members.length > 1
        ? null
        : described(wanted, sentence, member, CONFIDENCE.descriptionAmongSeveral);
    }
    if (describer.isNewsOfParty(wanted, person)) {
      const isOthers = [...lastSeen.keys()].some((other) => describer.fitOf(wanted, other) !== 'none');
      return isOthers ? null : described(wanted, sentence, person, CONFIDENCE.descriptionAmongSeveral);
    }
    if (!canBeNews(wanted, person) || !nouns.isNews(wanted, person, sentence)) return null;
    if (describer.hasNoun(wanted, person)) return null;
    const isFormer = wanted.modifiers.some((word) => rankOf(word) === 'former');
    const isOfPlace = isOfSeat(wanted);
    const isOthers = [...lastSeen.keys()].some((other) =>
      isFormer || isOfPlace ? describer.fitOf(wanted, other) !== 'none' : describer.hasNoun(wanted, other),
    );
    if (isOthers || namesSpeaker(words, person) || speaksOfOne(words, person)) return null;
    const found = described(wanted, sentence, person, CONFIDENCE.descriptionAmongSeveral);
    describer.learn(wanted, person);
    return found;
  };

  /** Somebody who was named once or twice, long ago, is not "the MP" of the whole story. */
  const isPassing = (person: Person, last: number, { modifiers }: Described, sentence: number): boolean =>
    modifiers.length === 0 && sentence - last > PRONOUN_REACH && (namings.get(person) ?? 0) < PASSING;

  const description = (wanted: Described, sentence: number): Resolution | null => {
    const found = (person: Person, confidence: number) => described(wanted, sentence, person, confidence);
    const seen = [...lastSeen].map(([person, last]) => ({ person, last, fit: describer.fitOf(wanted, person) }));
    for (const fit of ['whole', 'noun'] as const) {
      const fitting = seen.filter((one) => one.fit === fit).sort((a, b) => b.last - a.last);
      const [first, second] = fitting;
      if (first === undefined) continue;
      const isWhole = fit === 'whole';
      const isNarrow =
        isWhole && (wanted.noun.endsWith('-year-old') || wanted.modifiers.some((word) => word !== 'former'));
      if (!isNarrow && isOvertaken(first.person, first.last)) {
        // "Manager Jane Poole": an office told of one person alone is rarely a later one's, a trade may be.
        const isOfOffice = isWhole && second === undefined && OFFICES.test(wanted.noun);
        return isOfOffice ? found(first.person, CONFIDENCE.descriptionAmongSeveral) : null;
      }
      // A better known person further back may be meant instead of one of whom only the noun is known.
      if (second === undefined && isPassing(first.person, first.last, wanted, sentence)) return null;
      if (second === undefined)
        return found(first.person, isWhole ? CONFIDENCE.descriptionWhole : CONFIDENCE.descriptionByNoun);
      const previous = traces.at(-1);
      const isSubjectNow =
        previous?.subject === first.person && sentence - previous.sentence <= 1 && !previous.people.has(second.person);
      const isClear = (first.last - second.last >= CLEAR_LEAD && sentence - first.last < PRONOUN_REACH) || isSubjectNow;
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

  /** Whoever is meant by a noun that names somebody only elsewhere. */
  const relative = ({ from, to }: Source, sentence: number): Resolution | null => {
    const [, person] = [...(relatives.get(sentence) ?? [])].find(([at]) => at >= from && at < to) ?? [];
    return person === undefined ? null : { person, route: 'description', confidence: CONFIDENCE.descriptionByNoun };
  };

  const describedOne = (source: Described, sentence: number, words: string): Resolution | null => {
    const known = description(source, sentence) ?? relative(source, sentence);
    if (known !== null) return known;
    if (source.noun.endsWith('-year-old')) return byAge(source, sentence);
    const [holder, ...others] = officeHolders(source);
    return holder !== undefined && others.length === 0
      ? { person: holder, route: 'description', confidence: CONFIDENCE.descriptionWhole }
      : byNews(source, sentence, words);
  };

  return {
    note(sentence, person, isSubject) {
      const trace = traceOf(sentence);
      trace.people.add(person);
      if (isSubject) {
        trace.subject = person;
        remember(lastSubject, person, sentence);
      }
      if (lastSeen.get(person) !== sentence) namings.set(person, (namings.get(person) ?? 0) + 1);
      remember(lastSeen, person, sentence);
    },
    noteUnnamed(sentence, gender) {
      traceOf(sentence).unnamedSubject = gender ?? 'any';
    },
    noteEqualObject(sentence) {
      traceOf(sentence).hasEqualObject = true;
    },
    resolve(source, sentence, words = '') {
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
          const found = describedOne(source, sentence, words);
          return found !== null && namesSpeaker(words, found.person) ? null : found;
        }
        case 'unnamed':
          return relative(source, sentence);
        case 'other':
          return null;
      }
    },
  };
}
