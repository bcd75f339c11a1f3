import { namesSpeaker, speaksOfOne, speaksOfOneself } from './about-themselves.ts';
import { canBeNews } from './can-be-news.ts';
import { isChild, isOfChildren, isOffspring } from './childhood.ts';
import { isServing } from './customers.ts';
import type { Describer } from './descriptions.ts';
import type { DiscourseMemory } from './discourse-memory.ts';
import { agreesWith } from './gender.ts';
import { isKinship } from './kinship.ts';
import type { NounUses } from './noun-uses.ts';
import { isOfSeat } from './noun-uses.ts';
import { isPartyMember, isPartyWord } from './parties.ts';
import type { Person } from './person.ts';
import { rankOf } from './ranks.ts';
import { canonicalRole, isRoleNoun } from './role-nouns.ts';
import type { Source } from './source.ts';
import { speaksForOthers } from './speaks-for-others.ts';
import { OF_PARLIAMENT } from './told-roles.ts';
import type { Trace } from './trace.ts';

/** How many sentences back whoever is meant by what that one does was spoken of last. */
const REACH_OF_DOER = 4;
/** How many sentences that speak of nobody may stand between somebody's words and a description of that one. */
const REACH_OF_SPEAKER = 3;

/** The same of somebody who has not spoken. */
const REACH_OF_SILENT = 2;

type Described = Extract<Source, { kind: 'description' }>;

/** Whether the person is told to represent another place; "the Orrin MP" may sit for Orrin and Wick. */
const isOfOtherSeat = ({ modifiers }: Described, { roles, impliedRoles }: Person) =>
  [...roles, ...impliedRoles].some(({ title, of }) => {
    const places = (of ?? '').toLowerCase().split(/\sand\s/u);
    const isMeant = (place: string) =>
      (place.match(/[\p{L}\p{N}-]+/gu) ?? []).every((word) => word === 'the' || modifiers.includes(word));
    return /(?:^mp|member|representative)$/iu.test(title) && !places.some(isMeant);
  });

const isFormer = ({ modifiers }: Described) => modifiers.some((word) => rankOf(word) === 'former');

/**
 * Tells whom a description means that nothing in the text fits, "the retired welder": whoever was spoken of just now and can be
 * such a person, so that the reader learns it by the way. Journalists vary their nouns so.
 */
export class News {
  readonly #memory: DiscourseMemory;
  readonly #describer: Describer;
  readonly #nouns: NounUses;

  constructor(memory: DiscourseMemory, describer: Describer, nouns: NounUses) {
    this.#memory = memory;
    this.#describer = describer;
    this.#nouns = nouns;
  }

  /** "the retired welder", a thing not said before. `words` are those in marks that it is the source of. */
  byNoun(wanted: Described, sentence: number, words: string): Person | null {
    // "The agency was silent. Its manager said": the agency's, who need be nobody spoken of.
    if (wanted.isOfBody) return null;
    const doer = this.#toldByDeeds(wanted, sentence);
    const person = doer ?? this.#spokenOf(wanted, sentence);
    if (person === null || namesSpeaker(words, person)) return null;
    // "She was early" is of her and not by her, "I told her" may be by another woman of a third.
    if (speaksOfOne(words, person) && !speaksOfOneself(words)) return null;
    if (doer !== null) {
      this.#describer.learn(wanted, doer);
      return doer;
    }
    // Counsel speaks of other people's families.
    if (isKinship(canonicalRole(wanted.noun)) && speaksForOthers(person)) return null;
    // "The winner of 2019" is told by what follows.
    if (wanted.modifiers.includes('of') && !isKinship(canonicalRole(wanted.noun)) && !isOfSeat(wanted)) return null;
    // Two have won the cup, so that either may be "the winner".
    const isTold = this.#nouns.isToldIn(wanted.noun, this.#memory.sentencesAbout(person));
    if (isTold && this.#isToldOfOthers(wanted, person)) return null;
    // Of "the beachcomber" the form alone tells that it is a person.
    if (!isRoleNoun(wanted.noun) && !isPartyMember(wanted.noun) && !isFormer(wanted)) return null;
    if (this.#nouns.hasUnnamedMember(wanted.noun, sentence)) return null;
    if (isPartyMember(wanted.noun) && wanted.modifiers.length === 0) return this.#memberOf(wanted, person);
    if (this.#describer.isNewsOfParty(wanted, person))
      return this.#isOf((other) => this.#describer.fitOf(wanted, other) !== 'none') ? null : person;
    if (this.#isPartyOffice(wanted, person)) {
      this.#describer.learn({ noun: wanted.noun, modifiers: [] }, person);
      return person;
    }
    if (isOfSeat(wanted) && isOfOtherSeat(wanted, person)) return null;
    if (!canBeNews(wanted, person) || !this.#nouns.isNews(wanted, person, sentence, this.#memory.quoted.has(person)))
      return null;
    if (this.#describer.hasNoun(wanted, person) || this.#hasOther(wanted)) return null;
    this.#describer.learn(wanted, person);
    return person;
  }

  /** "The Labour mayor" of somebody who has just spoken and of whom nothing else is told, where nobody else is a mayor. */
  #isPartyOffice(wanted: Described, person: Person): boolean {
    const { noun, modifiers } = wanted;
    return (
      /^(?:mayor|leader|minister|mp|msp|councillor|commissioner)$/u.test(noun) &&
      modifiers.length > 0 &&
      modifiers.every((word) => isPartyWord(word)) &&
      this.#memory.speakers.has(person) &&
      this.#describer.isUndescribed(person) &&
      !this.#isOf((other) => this.#describer.hasNoun(wanted, other))
    );
  }

  /** Whether what somebody else of the last sentences does tells the noun of that one. */
  #isToldOfOthers({ noun }: Described, person: Person): boolean {
    const isOfOther = ({ people }: Trace) => [...people].some((other) => other !== person);
    const ofOthers = this.#memory.recent().filter(isOfOther);
    return this.#nouns.isToldIn(
      noun,
      ofOthers.map((trace) => trace.sentence),
    );
  }

  /** Whoever was spoken of last and is told to be such a person by what that one does, if nobody else is. */
  #toldByDeeds(wanted: Described, sentence: number): Person | null {
    const { traces } = this.#memory;
    const last = traces.findLast(({ subject }) => subject !== null);
    const person = last?.subject ?? null;
    if (last === undefined || person === null || sentence - last.sentence > REACH_OF_DOER) return null;
    const later = this.#memory.since(last.sentence);
    if (later.some(({ people }) => [...people].some((other) => other !== person))) return null;
    if (later.some(({ unnamedNouns }) => unnamedNouns.includes(canonicalRole(wanted.noun)))) return null;
    if (wanted.isAnother || wanted.hasTail || wanted.modifiers.includes('of')) return null;
    if (isFormer(wanted) && !this.#nouns.isOfRetirement(this.#memory.sentencesAbout(person))) return null;
    if (wanted.likelyGender !== null && !agreesWith(person, wanted.likelyGender)) return null;
    const own = this.#memory.sentencesAbout(person);
    // Who has an office at a university is no student there.
    if (
      wanted.noun === 'student' &&
      (person.honorifics.size > 0 || person.roles.some(({ title }) => !isKinship(title)))
    )
      return null;
    if (!this.#nouns.isToldIn(wanted.noun, own) || this.#nouns.isUsedOutside(wanted.noun, own, sentence)) return null;
    const isOthers = this.#isOf((other) => other !== person && this.#describer.hasNoun(wanted, other));
    return isOthers || this.#isToldOfOthers(wanted, person) ? null : person;
  }

  /** The only one who was spoken of just now and can be such a person. */
  #spokenOf(wanted: Described, sentence: number): Person | null {
    const { traces } = this.#memory;
    // "Asked by the judge, Jane Poole, whether he knew, the businessman said": whoever was spoken of before the sentence.
    const current = traces.at(-1);
    const before = current?.sentence === sentence && current.subject === null ? traces.at(-2) : current;
    // "Her son Riley, 13, has epilepsy": a child has no trade.
    const last = this.#behindOthers(wanted, isOfChildren(wanted) ? before : this.#behindChildren(before));
    const person = last?.subject ?? null;
    if (last === undefined || person === null) return null;
    const isQuoted = this.#memory.quoted.has(person);
    const hasSpoken = this.#memory.speakers.has(person);
    if (sentence - last.sentence > (hasSpoken ? REACH_OF_SPEAKER : REACH_OF_SILENT)) return null;
    if (!hasSpoken && !this.#takesPart(wanted, person)) return null;
    // "The honourable lady" is whoever somebody answers in the House.
    if (wanted.modifiers.some((word) => /^(?:honourable|noble|learned|gallant)$/u.test(word))) return null;
    if (wanted.isAnother || wanted.hasTail) return null;
    // Who was served at the bar is not the barman.
    if (!isQuoted && !isFormer(wanted) && isServing(wanted.noun) && this.#nouns.isOfCustomer(last.sentence))
      return null;
    if (isQuoted && this.#isOneOfTwo(wanted, person, last)) return null;
    // "There was applause. “…,” the publican called from behind the bar": the scene has changed.
    const isFarther = sentence - last.sentence > 1 && !isFormer(wanted);
    for (let at = last.sentence + 1; isFarther && at <= sentence; at += 1)
      if (this.#nouns.isOfScene(wanted.noun, at)) return null;
    // Whoever takes a dog to the surgery meets a vet, though hardly a former one.
    if (!isQuoted && !isFormer(wanted) && this.#nouns.isOfScene(wanted.noun, last.sentence)) return null;
    const isOfGender = (other: Person) => wanted.likelyGender === null || agreesWith(other, wanted.likelyGender);
    const mayMean = (other: Person) =>
      other !== person && canBeNews(wanted, other) && isOfGender(other) && (isOfChildren(wanted) || !isChild(other));
    if ([...last.people].some(mayMean)) return null;
    if (this.#memory.since(last.sentence).some(({ people }) => [...people].some(mayMean))) return null;
    return isOfGender(person) ? person : null;
  }

  /** "Una Poole met Tom Reed.": whether just before somebody else came in together with the person, of whom as little is known. */
  #isOneOfTwo(wanted: Described, person: Person, last: Trace): boolean {
    const canBe = (other: Person) =>
      other !== person &&
      this.#describer.isUndescribed(other) &&
      canBeNews(wanted, other) &&
      (wanted.likelyGender === null || agreesWith(other, wanted.likelyGender));
    return this.#memory
      .since(last.sentence - REACH_OF_SPEAKER)
      .some(({ people, hasEqualObject }) => hasEqualObject && people.has(person) && [...people].some(canBe));
  }

  /** "The widower": the trace, or the one before those whose subject is known to be a woman. */
  #behindOthers({ likelyGender }: Described, trace: Trace | undefined): Trace | undefined {
    const isOfOther = ({ subject }: Trace) =>
      subject !== null && likelyGender !== null && subject.gender !== null && subject.gender !== likelyGender;
    if (trace === undefined || !isOfOther(trace)) return trace;
    return this.#memory.recent().findLast((other) => other.sentence < trace.sentence && !isOfOther(other));
  }

  /** The trace, or the one before those of which a child is the subject. */
  #behindChildren(trace: Trace | undefined): Trace | undefined {
    const isOfChild = ({ subject, unnamedNouns, sentence }: Trace) =>
      subject === null
        ? unnamedNouns.length > 0 && unnamedNouns.every((noun) => isOffspring(noun)) && this.#nouns.isOfChild(sentence)
        : isChild(subject);
    if (trace === undefined || !isOfChild(trace)) return trace;
    return this.#memory.recent().findLast((other) => other.sentence < trace.sentence && !isOfChild(other));
  }

  /**
   * Whether somebody who has not spoken yet can be meant: a seat is told of those who take part, in parliament or among other
   * members, not of whoever the story is about.
   */
  #takesPart(wanted: Described, person: Person): boolean {
    if (!isOfSeat(wanted) || person.epithets.has(OF_PARLIAMENT)) return true;
    const isOfHouse = (other: Person) =>
      ['mp', 'minister'].some((noun) => this.#describer.hasNoun({ noun, modifiers: [] }, other));
    return this.#isOf((other) => other !== person && isOfHouse(other));
  }

  #isOf(isMeant: (person: Person) => boolean): boolean {
    return [...this.#memory.lastSeen.keys()].some(isMeant);
  }

  /** "the Conservative": the only one known for it, or else whoever was spoken of. */
  #memberOf(wanted: Described, person: Person): Person | null {
    const members = [...this.#memory.lastSeen.keys()].filter((other) => this.#describer.hasNoun(wanted, other));
    if (members.length > 1) return null;
    return members[0] ?? (this.#describer.isNewsOfParty(wanted, person) ? person : null);
  }

  /** Whether anybody is known to be such a person. */
  #hasOther(wanted: Described): boolean {
    return isFormer(wanted) || isOfSeat(wanted)
      ? this.#isOf((other) => this.#describer.fitOf(wanted, other) !== 'none')
      : this.#isOf((other) => this.#describer.hasNoun(wanted, other));
  }
}
