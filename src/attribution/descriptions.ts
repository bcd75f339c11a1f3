import type { PartialDate } from '../corpus/partial-date.ts';
import { fold } from '../text/fold.ts';
import { isCommonInBodies } from './body-words.ts';
import { childrenOf, childrenTold } from './children.ts';
import type { Description, ReadDescription } from './description.ts';
import { readDescription } from './description.ts';
import type { Descriptor } from './descriptors.ts';
import { descriptors, hasOffice, isContent } from './descriptors.ts';
import { isPartyName } from './parties.ts';
import type { Person } from './person.ts';
import { rankOf } from './ranks.ts';
import { genderOfRole, isRoleNoun } from './role-nouns.ts';

/** How well a description fits a person: every word is known, the noun is known and nothing speaks against it, not. */
export type Fit = 'whole' | 'noun' | 'none';

/** Nouns that many people of a story share, so that they single out nobody without a further word. */
const SHARED_NOUNS =
  /^(?:democrat|republican|conservative|independent|socialist|member|man|woman|boy|girl|lady|gentleman|official)$/u;

/** Words that tell the bearer of an office from one spoken of before: "the visiting manager". */
const OTHERS =
  /^(?:visiting|opposing|rival|other|second|third|fellow|another|home|away|neighbouring|next-door|opposite)$/u;

/** What a body may be called whose name says nothing of its kind: "the charity's founder" of who founded Open Hands. */
const BODIES = /^(?:charity|group|firm|company|organisation|campaign|business|club|trust|project|scheme|enterprise)$/u;

const NUMBERS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u;

/** The two sides of a trial, and of an election. */
const OTHER_SIDE = new Map([
  ['defence', 'prosecution'],
  ['prosecution', 'defence'],
  ...['defeated', 'beaten', 'losing', 'unsuccessful'].map((word): [string, string] => [word, 'winning']),
  ['winning', 'beaten'],
]);

/** Nouns for an office that what stands before them tells from others: "the finance boss", "the United skipper". */
const OF_FIELDS = /^(?:boss|chief|head|manager|captain|coach|director|officer|leader)$/u;

/** Nouns that beside a party say no more than that somebody is of it. */
const OF_ANY_PARTY = /^(?:man|woman|member|politician|backbencher|rebel|grandee|veteran|stalwart)$/u;

/** Whether the description names the place of a seat, and the person is told to hold that of another. */
function isOfOtherSeat(noun: string, modifiers: readonly string[], { roles, impliedRoles }: Person): boolean {
  const telling = modifiers.filter((word) => !isPartyName(word) && !isCommonInBodies(word) && !isRoleNoun(word));
  if (!/^(?:mp|msp|councillor|mayor)$/u.test(noun) || telling.length === 0) return false;
  const places = [...roles, ...impliedRoles].flatMap(({ title, of }) =>
    /(?:^mp|councillor|mayor|member|representative)$/iu.test(title) && of !== null && /^\p{Lu}/u.test(of)
      ? [fold(of)]
      : [],
  );
  return places.length > 0 && telling.every((word) => !places.some((place) => place.includes(word)));
}

/** Tells whom descriptions fit. */
export interface Describer {
  fitOf(description: Description, person: Person): Fit;
  /** Whether the description fits as a whole and says of which place or body: it means the person wherever it stands. */
  singlesOut(description: Description, person: Person): boolean;
  /** Whether some printed form of what the person is has no more words than the description's noun: "nurse", not "chief nurse". */
  isBare(description: Description, person: Person): boolean;
  /** Whether the person bears the description's noun in any role, whatever else is said. */
  hasNoun(description: Description, person: Person): boolean;
  /**
   * Whether the description says of somebody whose office is known to which party that one belongs, which is not known yet:
   * "the Green councillor", "the Conservative".
   */
  isNewsOfParty(description: Description, person: Person): boolean;
  /** The names of places and bodies in the description that nothing told of the person says: "ravensby". */
  strangeNames(description: Description, person: Person): readonly string[];
  /** Notes that the person was called so, for the next time: "the electrician". */
  learn(description: Description, person: Person): void;
  /** Whether nothing is known of what the person does, so that any description may fit. */
  isUndescribed(person: Person): boolean;
}

/**
 * Judges descriptions by the roles printed in a document, which must be complete by now, and by the registry's on the
 * document's date.
 */
export function createDescriber(date: PartialDate | null): Describer {
  const known = new Map<Person, Descriptor[]>();
  const descriptorsOf = (person: Person): Descriptor[] => {
    const found = known.get(person) ?? descriptors(person, date);
    known.set(person, found);
    return found;
  };
  // One description is held against one person after another.
  const parsed = new Map<Description, ReadDescription>();
  const parse = (description: Description) => {
    const found = parsed.get(description) ?? readDescription(description);
    parsed.set(description, found);
    return found;
  };
  return {
    singlesOut(description, person) {
      const { noun, modifiers } = parse(description);
      return descriptorsOf(person).some((descriptor) => {
        const telling = [...descriptor.place].filter((word) => !isCommonInBodies(word));
        return (
          telling.length > 0 &&
          telling.every((word) => modifiers.includes(word)) &&
          modifiers.every((word) => descriptor.words.has(word) || rankOf(word) !== null) &&
          hasOffice(descriptor, noun, modifiers)
        );
      });
    },
    isBare(description, person) {
      const { noun } = parse(description);
      return descriptorsOf(person).some(({ forms }) =>
        forms.some(({ nouns, length }) => nouns.has(noun) && length === 1),
      );
    },
    hasNoun(description, person) {
      const { noun } = parse(description);
      const isParty = isPartyName(noun);
      return descriptorsOf(person).some(
        ({ forms, words }) => (isParty && words.has(noun)) || forms.some(({ nouns }) => nouns.has(noun)),
      );
    },
    isNewsOfParty(description, person) {
      const { noun, modifiers } = parse(description);
      const parties = [...modifiers, noun].filter((word) => isPartyName(word));
      if (parties.length === 0) return false;
      const all = descriptorsOf(person);
      if (all.some(({ words }) => [...words].some((word) => word === 'party' || isPartyName(word)))) return false;
      const others = modifiers.filter((word) => !isPartyName(word));
      const isOf = (office: string) => all.some((descriptor) => hasOffice(descriptor, office, []));
      // "The Labour man", "the Tory grandee" say no more than the party.
      const isBare =
        isPartyName(noun) || (OF_ANY_PARTY.test(noun) && (genderOfRole(noun) ?? person.gender) === person.gender);
      if (isBare) return others.length === 0 && (isOf('councillor') || isOf('mp'));
      // "The Tory leader" may lead the opposition.
      if (noun === 'leader' && all.some((descriptor) => hasOffice(descriptor, noun, ['opposition'])))
        return others.length === 0;
      return all.some(
        (descriptor) =>
          hasOffice(descriptor, noun, others) &&
          others.every((word) => descriptor.words.has(word) || rankOf(word) !== null),
      );
    },
    strangeNames({ names = [] }, person) {
      const isKnown = (word: string) => descriptorsOf(person).some(({ words }) => words.has(word));
      return names
        .map(fold)
        .filter(
          (word) =>
            isContent(word) &&
            rankOf(word) === null &&
            !isPartyName(word) &&
            !isRoleNoun(word) &&
            !isCommonInBodies(word) &&
            !isKnown(word),
        );
    },
    learn({ noun, modifiers }, person) {
      // "The fourth-generation baker" is the baker, but "the former baker" is not.
      if (modifiers.some((word) => rankOf(word) !== null || word === 'of' || word === 'for')) return;
      person.epithets.add(noun);
      known.delete(person);
    },
    isUndescribed: (person) => descriptorsOf(person).length === 0 && (person.entry?.roles.length ?? 0) === 0,
    fitOf(description, person) {
      const { noun, modifiers } = parse(description);
      const all = descriptorsOf(person);
      const isOfOther = (word: string) => OTHERS.test(word) && !all.some(({ words }) => words.has(word));
      if (modifiers.some(isOfOther)) return 'none';
      const isOfOtherSide = (word: string) => all.some(({ words }) => words.has(OTHER_SIDE.get(word) ?? ''));
      if (modifiers.some(isOfOtherSide)) return 'none';
      // "The mother of two" is nobody who is told to have three children.
      const children = childrenTold(description);
      const known = children === null ? null : childrenOf(person);
      if (children !== null) {
        const isParent = all.some((descriptor) => hasOffice(descriptor, noun, []));
        return !isParent || (known !== null && known !== children) ? 'none' : known === null ? 'noun' : 'whole';
      }
      const bare = modifiers.filter((word) => rankOf(word) === null);
      if (isOfOtherSeat(noun, bare, person)) return 'none';
      // "The finance chief" is the cabinet member for finance.
      const isOfField = (descriptor: Descriptor) =>
        /^(?:chief|boss)$/u.test(noun) &&
        bare.length > 0 &&
        bare.every((word) => descriptor.words.has(word) && !isCommonInBodies(word) && !isRoleNoun(word));
      // "The Tory leader" leads the Conservative opposition.
      const parties = modifiers.filter((word) => isPartyName(word));
      const leadsParty = (descriptor: Descriptor) =>
        noun === 'leader' &&
        parties.length > 0 &&
        parties.every((word) => descriptor.words.has(word)) &&
        hasOffice(descriptor, noun, ['opposition']);
      const fitting = all.filter(
        (descriptor) => isOfField(descriptor) || hasOffice(descriptor, noun, modifiers) || leadsParty(descriptor),
      );
      // "The Labour rebel" is whoever is known to be of Labour.
      if (fitting.length === 0 && /^(?:rebel|man|woman)$/u.test(noun) && parties.length > 0) {
        const isOfThem = all.some(({ words }) => modifiers.every((word) => words.has(word)));
        return isOfThem && (genderOfRole(noun) ?? person.gender) === person.gender ? 'whole' : 'none';
      }
      const isShared = SHARED_NOUNS.test(noun);
      if (fitting.length === 0 || (isShared && modifiers.length === 0)) return 'none';
      // "The Tory group leader" leads the Conservative opposition.
      const isOfGroupOf = (words: ReadonlySet<string>) =>
        noun === 'leader' && modifiers.some((word) => isPartyName(word) && words.has(word));
      const isKnown = (words: ReadonlySet<string>) => (word: string) =>
        words.has(word) || rankOf(word) !== null || (word === 'group' && isOfGroupOf(words));
      // "The leader" is the council's, before that of a group in it.
      const isOfGroup = noun === 'leader' && modifiers.length === 0;
      if (isOfGroup && fitting.every(({ words }) => words.has('group'))) return 'noun';
      if (fitting.some(({ words }) => modifiers.every(isKnown(words)))) return 'whole';
      if (isShared) return 'none';
      // Words of several roles together: "the Labour leader" of a councillor for Labour who is leader of a council.
      const together = new Set(all.flatMap(({ words }) => [...words]));
      if (modifiers.every(isKnown(together))) return 'noun';
      // "the Tory candidate" is not the "Hat Party candidate", nor the "Orrin vicar" the vicar of Thaxby.
      if (modifiers.some((word) => isPartyName(word))) return 'none';
      // "The conductor of last year's winners" is told by whose conductor he is, "the mother of two" is not.
      const behind = description.modifiers.slice(description.modifiers.indexOf('of') + 1);
      const isOfOthers = description.modifiers.includes('of') && !NUMBERS.test(behind[0] ?? '');
      // "The charity's founder" of who founded a body of which nothing is said but its name.
      const strange = bare.filter((word) => !together.has(word));
      const isOfBody = strange.length > 0 && strange.every((word) => BODIES.test(word));
      if (isOfBody && fitting.some(({ place }) => place.size > 0 && ![...place].some((word) => BODIES.test(word))))
        return 'noun';
      // "The finance boss" is no boss of whom no finance is told.
      const isOfOtherField = OF_FIELDS.test(noun) && bare.length > 0;
      return isOfOthers || isOfOtherField || fitting.some(({ place }) => place.size > 0) ? 'none' : 'noun';
    },
  };
}
