import type { PartialDate } from '../corpus/partial-date.ts';
import { namesSpeaker } from './about-themselves.ts';
import { childrenOf, childrenTold } from './children.ts';
import { CONFIDENCE } from './confidence.ts';
import type { Description } from './description.ts';
import { createDescriber, type Fit } from './descriptions.ts';
import { DiscourseMemory, PRONOUN_REACH } from './discourse-memory.ts';
import { agreesWith, type Gender } from './gender.ts';
import type { LeftOffices } from './left-offices.ts';
import type { Mention } from './mentions.ts';
import type { NameIndex } from './name-index.ts';
import { News } from './news.ts';
import { NewsOfAge } from './news-of-age.ts';
import type { NounUses } from './noun-uses.ts';
import { OF_COURT, OF_MANY, OFFICES } from './nouns-by-bearers.ts';
import { isPartyMember, isPartyWord } from './parties.ts';
import type { Person } from './person.ts';
import { addresseeOf, resolvePronoun } from './pronouns.ts';
import { rankOf } from './ranks.ts';
import type { Relatives } from './relatives.ts';
import type { Resolution } from './resolution.ts';
import { canonicalRole } from './role-nouns.ts';
import type { Source } from './source.ts';
import type { ToldPlaces } from './told-places.ts';

/** Whoever is named or meant in fewer sentences is only passing through; who was not for more may be overtaken. */
const PASSING = 3;
/** By how many sentences the nearest of several people who fit a description must be nearer than the next. */
const CLEAR_LEAD = 2;

/** Follows who was named where, and finds who is meant by a source. Sentences must come in order. */
export interface Discourse {
  /** Notes a person in a sentence. */
  note(sentence: number, person: Person, isSubject: boolean): void;
  /** Notes that a sentence names one of several people who bear a name. */
  noteOneOf(sentence: number, mention: Mention): void;
  /** Whether a sentence before named or meant the person. */
  isKnown(person: Person): boolean;
  /** Notes that somebody has spoken, in words that stand in marks or not. */
  noteSpeaker(person: Person, isQuoted: boolean): void;
  /** Notes that the subject of a sentence is one person who has no name here, with what that one is called. */
  noteUnnamed(sentence: number, gender: Gender | null, nouns?: readonly string[]): void;
  /** Notes that the sentence tells a relative of somebody, who has no name there, something. */
  noteToldRelative(sentence: number, gender: Gender): void;
  /** Notes that the sentence says no more than what its subject did to or with somebody else. */
  noteEqualObject(sentence: number): void;
  /**
   * Who is meant by a source. `words` are those in marks that it is the source of: a description is of nobody whom its words name.
   * `isReply` tells that they are an answer.
   */
  resolve(source: Source, sentence: number, words?: string, isReply?: boolean): Resolution | null;
  /** Notes that the subject of a sentence asked "him" or "her" something. */
  noteAsked(sentence: number, gender: Gender): void;
}

type Described = Extract<Source, { kind: 'description' }>;

/** What was gathered from the whole of a document before it is followed. */
export interface Gathered {
  /** Those whom it takes up as somebody's: "her husband". */
  readonly relatives: Relatives;
  readonly nouns: NounUses;
  readonly places: ToldPlaces;
  /** Who has handed an office over without its being told of the other one. */
  readonly leftOffices: LeftOffices;
}

/** Starts following a document. */
export function createDiscourse(
  index: NameIndex,
  date: PartialDate | null,
  { relatives, nouns, places, leftOffices }: Gathered,
): Discourse {
  const describer = createDescriber(date);
  const holders = new Map<string, readonly Person[]>();
  const memory = new DiscourseMemory();
  const { lastSeen, lastSubject, namings } = memory;
  const news = new News(memory, describer, nouns);
  const newsOfAge = new NewsOfAge(memory, describer);

  /**
   * Somebody of whom nothing is known was the subject later, so that a noun that many share may be that one's; whatever else
   * somebody is, she may be a mother of four.
   */
  const isOvertaken = (person: Person, last: number, { noun, gender }: Described): boolean => {
    const isKin = /^(?:great-)?(?:grand)?(?:mother|father|parent)$/u.test(canonicalRole(noun));
    if (!isKin && !OF_MANY.test(noun)) return false;
    const isLater = ([other, at]: readonly [Person, number]) =>
      other !== person &&
      at > last &&
      (isKin || describer.isUndescribed(other)) &&
      (gender === null || agreesWith(other, gender));
    return [...lastSubject].some(isLater);
  };

  const described = (wanted: Description, sentence: number, person: Person, confidence: number): Resolution => {
    const evidence = memory.evidenceFor(person, sentence, (other) => describer.hasNoun(wanted, other));
    const children = childrenTold(wanted);
    if (children !== null && childrenOf(person) === null) person.epithets.add(`${children} children`);
    return { person, route: 'description', confidence, evidence };
  };

  /** Somebody who was named once or twice, long ago, is not "the MP" of the whole story. */
  const isPassing = (person: Person, last: number, { noun, modifiers }: Described, sentence: number): boolean =>
    modifiers.length === 0 &&
    !OF_COURT.test(noun) &&
    sentence - last > PRONOUN_REACH &&
    (namings.get(person) ?? 0) < PASSING;

  /** "The Thaxby MP" of somebody who is told to be an MP, where no Thaxby was spoken of or it is another's. */
  const isElsewhere = (wanted: Described, person: Person, sentence: number): boolean =>
    describer.strangeNames(wanted, person).some((name) => !places.isTold(name, wanted.noun, sentence));

  /** "The mayor", where that one is told to have handed the office over: the reader may mean either. */
  const isHandedOver = ({ noun, modifiers }: Described, person: Person, sentence: number): boolean => {
    if (modifiers.some((word) => rankOf(word) !== null)) return false;
    const isHeadTeacher = noun === 'teacher' && modifiers.at(-1) === 'head';
    return leftOffices.hasLeft(person, isHeadTeacher ? 'headteacher' : noun, sentence);
  };

  /** How the description fits. "The practice nurse" is a nurse of whom the text says that she works at the practice. */
  const fitOf = (wanted: Described, person: Person, sentence: number): Fit => {
    const fit = describer.fitOf(wanted, person);
    if (fit !== 'noun' || wanted.modifiers.length === 0 || wanted.modifiers.includes('of')) return fit;
    if (isElsewhere(wanted, person, sentence)) return fit;
    return nouns.saysAll(wanted.modifiers, memory.sentencesAbout(person)) ? 'whole' : fit;
  };

  const description = (wanted: Described, sentence: number): Resolution | null => {
    const found = (person: Person, confidence: number) => described(wanted, sentence, person, confidence);
    const seen = [...lastSeen].map(([person, last]) => ({ person, last, fit: fitOf(wanted, person, sentence) }));
    for (const fit of ['whole', 'noun'] as const) {
      const all = seen.filter((one) => one.fit === fit).sort((a, b) => b.last - a.last);
      // "The nurse" is hardly the chief nurse where somebody else is a nurse.
      const bare = wanted.modifiers.length === 0 ? all.filter(({ person }) => describer.isBare(wanted, person)) : [];
      const fitting = bare.length > 0 ? bare : all;
      const [first, second] = fitting;
      if (first === undefined) continue;
      if (all.some(({ person }) => isHandedOver(wanted, person, sentence))) return null;
      if (memory.isOtherMeant(first.person, wanted.likelyGender, sentence)) return null;
      const isWhole = fit === 'whole';
      if (!isWhole && isElsewhere(wanted, first.person, sentence)) return null;
      const isNarrow =
        isWhole &&
        (wanted.noun.endsWith('-year-old') ||
          childrenTold(wanted) !== null ||
          wanted.modifiers.some((word) => word !== 'former'));
      // "The visiting manager smiled. “…,” the manager said": one without a name may be meant who came later.
      if (!isNarrow && nouns.hasAnother(wanted.noun, sentence)) return null;
      if (!isNarrow && memory.hasUnnamedSince(first.last, canonicalRole(wanted.noun))) return null;
      if (!isNarrow && isOvertaken(first.person, first.last, wanted)) {
        // "Manager Jane Poole": an office told of one person alone is rarely a later one's, a trade may be.
        const isOfOffice = isWhole && second === undefined && OFFICES.test(wanted.noun);
        return isOfOffice ? found(first.person, CONFIDENCE.descriptionAmongSeveral) : null;
      }
      // A better known person further back may be meant instead of one of whom only the noun is known.
      if (second === undefined && isPassing(first.person, first.last, wanted, sentence)) return null;
      if (second === undefined)
        return found(first.person, isWhole ? CONFIDENCE.descriptionWhole : CONFIDENCE.descriptionByNoun);
      const previous = memory.traces.at(-1);
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

  /** "The Conservative", where behind the only known one another councillor or MP came in whose party is not told. */
  const isOfLaterOne = (wanted: Described, sentence: number): boolean => {
    if (!isPartyMember(wanted.noun) || wanted.modifiers.some((word) => !isPartyWord(word))) return false;
    let known = -1;
    for (const [person, at] of lastSeen) if (describer.hasNoun(wanted, person)) known = Math.max(known, at);
    const isLater = ([person, at]: readonly [Person, number]) => at > known && describer.isNewsOfParty(wanted, person);
    return known >= 0 && sentence - known > PASSING && [...lastSeen].some(isLater);
  };

  const describedOne = (source: Described, sentence: number, words: string): Resolution | null => {
    if (isOfLaterOne(source, sentence)) return null;
    const known = description(source, sentence) ?? relative(source, sentence);
    if (known !== null) return known;
    const isOfAge = source.noun.endsWith('-year-old');
    const [holder, ...others] = isOfAge ? [] : officeHolders(source);
    if (holder !== undefined && others.length === 0)
      return { person: holder, route: 'description', confidence: CONFIDENCE.descriptionWhole };
    const person = isOfAge ? newsOfAge.byAge(source, sentence, words) : news.byNoun(source, sentence, words);
    return person && described(source, sentence, person, CONFIDENCE.descriptionAmongSeveral);
  };

  return {
    note: (sentence, person, isSubject) => memory.note(sentence, person, isSubject),
    noteOneOf(sentence, mention) {
      const bearers = memory.bearersSoFar(mention);
      if (bearers.length > 1) for (const person of bearers) memory.traceOf(sentence).possible.add(person);
    },
    isKnown: (person) => lastSeen.has(person),
    noteSpeaker(person, isQuoted) {
      memory.speakers.add(person);
      if (isQuoted) memory.quoted.add(person);
    },
    noteUnnamed(sentence, gender, unnamedNouns = []) {
      Object.assign(memory.traceOf(sentence), { unnamedSubject: gender ?? 'any', unnamedNouns });
    },
    noteToldRelative(sentence, gender) {
      memory.traceOf(sentence).toldRelative = gender;
    },
    noteEqualObject(sentence) {
      memory.traceOf(sentence).hasEqualObject = true;
    },
    noteAsked(sentence, gender) {
      const trace = memory.traceOf(sentence);
      trace.asked = { gender, person: addresseeOf(memory, trace, gender) };
    },
    resolve(source, sentence, words = '', isReply = false) {
      switch (source.kind) {
        case 'mention': {
          const [person, ...others] = memory.bearersSoFar(source.mention);
          if (person === undefined || others.length > 0) return null;
          if (source.mention.form === 'name') return { person, route: 'name', confidence: CONFIDENCE.name };
          const isFirst = source.mention.form === 'first name';
          return { person, route: 'short name', confidence: isFirst ? CONFIDENCE.firstName : CONFIDENCE.shortName };
        }
        case 'pronoun':
          return resolvePronoun(memory, source.gender, sentence, isReply);
        case 'description': {
          const found = describedOne(source, sentence, words);
          return found !== null && namesSpeaker(words, found.person) ? null : found;
        }
        default:
          return source.kind === 'unnamed' ? relative(source, sentence) : null;
      }
    },
  };
}
