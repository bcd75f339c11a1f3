import type { PartialDate } from '../corpus/partial-date.ts';
import { isWithin } from '../corpus/partial-date.ts';
import type { Role } from '../corpus/speaker.ts';
import { fold } from '../text/fold.ts';
import { agesAmong } from './ages.ts';
import type { Gender } from './gender.ts';
import { isPartyName, withParty } from './parties.ts';
import type { Person } from './person.ts';
import { isHolding, rankOf, splitRank } from './ranks.ts';
import { canonicalRole, isRoleNoun } from './role-nouns.ts';
import { longTitle, titleOf } from './titles.ts';
import { withWiderNouns } from './wider-nouns.ts';
import { isClauseWord, isDeterminer, isPreposition } from './word-classes.ts';

/** What a description says: its head noun and the other words, lower case: "MP", ["thaxby"]. */
export interface Description {
  readonly noun: string;
  readonly modifiers: readonly string[];
}

/** How well a description fits a person: every word is known, the noun is known and nothing speaks against it, not. */
export type Fit = 'whole' | 'noun' | 'none';

const isContent = (word: string) =>
  /[\p{L}\p{N}]/u.test(word) && !isPreposition(word) && !isDeterminer(word) && (!isClauseWord(word) || word === 'then');

function wordsOf(text: string): string[] {
  const oneWord = fold(text)
    .replace(/\bhead teacher/gu, 'headteacher')
    .replace(/\b(?:portfolio holder|executive member)/gu, 'cabinet member');
  return (oneWord.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []).flatMap(splitRank).filter(isContent);
}

/** One printed form of a role: its nouns and the ranks that stand before them. */
interface RoleForm {
  readonly nouns: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
}

/** What is known of a person under one role: its forms and all words that may go with them. */
interface Descriptor {
  readonly forms: readonly RoleForm[];
  readonly words: ReadonlySet<string>;
  /** Words of the place or body. */
  readonly place: ReadonlySet<string>;
}

function readForm(words: readonly string[], isOver: boolean): RoleForm {
  const nouns = words
    .filter((word) => isRoleNoun(word) || titleOf(word) !== undefined)
    .flatMap((word) => withWiderNouns(canonicalRole(word)));
  const ranks = words.filter((word) => !isHolding(word)).flatMap((word) => rankOf(word) ?? []);
  return { nouns: new Set(nouns), ranks: new Set(isOver ? [...ranks, 'former'] : ranks) };
}

const partyWordsOf = (party: string | null): string[] => wordsOf(party ?? '').flatMap(withParty);

/** Words in the names of sports clubs: the chairman of Thaxby FC is the club's chairman. */
const isOfClub = (word = '') => /^(?:fc|afc|rfc|rufc|cc|rovers|wanderers|united|albion|athletic)$/u.test(word);

/** Offices that only councillors hold, where the body is a council: whoever leads it is a councillor too. */
const OF_COUNCILLORS = /(?:\b(?:cabinet member|group leader)|^(?:deputy )?(?:leader|mayor))$/u;
/** Offices of whom articles speak by the last word alone: "the coroner" is the assistant coroner. */
const WITHOUT_RANK = /\b(?:coroner|judge)$/u;

/** Ministers who are called otherwise. */
const SECRETARIES =
  /\b(?:secretary of state|chancellor of the exchequer|under-?secretary|(?:economic|exchequer|financial|home|foreign|health|education|transport|defence|justice|environment|culture|business|energy|housing|communities|pensions|science|technology|trade|treasury|cabinet|chief) secretary(?: to the treasury)?)\b/iu;

/** Other nouns for whoever has the role, which its words do not say. */
function impliedForms({ title, of, party }: Role, words: readonly string[]): RoleForm[] {
  const joined = words
    .join(' ')
    .replace(/^(?:labour|conservative|liberal|democrat|green|independent|tory|opposition) /u, '');
  const isOfCouncil =
    /\bcouncil\b/u.test(`${title} ${of ?? ''}`.toLowerCase()) || /cabinet member|group leader/u.test(joined);
  const noun = (one: string): RoleForm => ({ nouns: new Set(withWiderNouns(one)), ranks: new Set() });
  const last = words.at(-1) ?? '';
  const isFormer = words.some((word) => rankOf(word) === 'former');
  return [
    ...(isOfCouncil && !isFormer && OF_COUNCILLORS.test(joined) ? [noun('councillor')] : []),
    ...(WITHOUT_RANK.test(joined) && !isFormer ? [noun(last)] : []),
    ...(SECRETARIES.test(`${title} ${of ?? ''}`) && !isFormer && !words.includes('shadow') ? [noun('minister')] : []),
    // Whoever leads a group of a council is an opposition leader, if not the leader.
    ...(last === 'leader' && (party !== null || /\bgroup\b/u.test(`${title} ${of ?? ''}`.toLowerCase()))
      ? [{ nouns: new Set(['leader']), ranks: new Set(['opposition']) }]
      : []),
    // Whoever leads the campaign for a bypass is a campaigner.
    ...(/^(?:leader|founder|organiser|chair|co-founder)$/u.test(last) &&
    /\bcampaign\b/u.test(`${title} ${of ?? ''}`.toLowerCase())
      ? [noun('campaigner')]
      : []),
    // "the Labour member for Thaxby North"
    ...(joined === 'member' && /^\p{Lu}/u.test(of ?? '') ? [noun('mp')] : []),
  ];
}

function describeRole(role: Role, isOver = false): Descriptor {
  const forms = [role.title, ...role.aliases].map(wordsOf);
  const place = wordsOf(role.of ?? '');
  // "leader of the opposition" is the opposition leader.
  const opposition = place.filter((word) => word === 'opposition');
  return {
    forms: [
      ...forms.map((words) => readForm([...words, ...opposition], isOver)),
      ...(isOver ? [] : impliedForms(role, forms[0] ?? [])),
    ],
    words: new Set([
      ...forms.flat().flatMap(withParty),
      ...place,
      ...(isOfClub(place.at(-1)) || forms.some((form) => isOfClub(form.at(-2))) ? ['club'] : []),
      ...partyWordsOf(role.party),
    ]),
    place: new Set(place),
  };
}

/** The registry's roles that can be meant on a date: held then, or over by then. Without a date, any. */
function describeEntry(roles: readonly Role[], date: PartialDate | null): Descriptor[] {
  return roles.flatMap((role) => {
    const isHeld = date === null || isWithin(date, role.from, role.to);
    const isOver = role.to !== null && (date === null || !isWithin(date, null, role.to));
    return [...(isHeld ? [describeRole(role)] : []), ...(isOver ? [describeRole(role, true)] : [])];
  });
}

/** "The teenager" is 15, "the pensioner" 72. */
function stagesOfLife(epithets: ReadonlySet<string>): string[] {
  const ages = agesAmong(epithets);
  return [
    ...(ages.some((age) => age >= 13 && age <= 19) ? ['teenager', 'teen'] : []),
    ...(ages.some((age) => age >= 65) ? ['pensioner'] : []),
  ];
}

/** A parent is a mother or a father. */
function withGender(noun: string, gender: Gender | null): string | null {
  if (gender === null || !/^(?:grand)?parent$/u.test(noun)) return null;
  return noun.replace('parent', gender === 'female' ? 'mother' : 'father');
}

function descriptors(person: Person, date: PartialDate | null): Descriptor[] {
  const titled = [...person.honorifics, ...(person.entry?.honorifics ?? []).map(fold)].flatMap(
    (title) => titleOf(title.replace(/\./gu, ''))?.role ?? [],
  );
  const bare = (noun: string): Descriptor => ({
    forms: [readForm(wordsOf(noun), false)],
    words: new Set(wordsOf(noun)),
    place: new Set(),
  });
  const kin = [...person.epithets].flatMap((noun) => withGender(noun, person.gender) ?? []);
  const ranks = [...person.honorifics].flatMap((title) => longTitle(title) ?? []);
  // "the Liberal Democrat"
  const members = person.roles
    .filter(({ party }) => party !== null)
    .map(({ party }): Descriptor => {
      const words = partyWordsOf(party);
      return { forms: [{ nouns: new Set(words), ranks: new Set() }], words: new Set(words), place: new Set() };
    });
  return [
    ...person.roles.map((role) => describeRole(role)),
    ...describeEntry(person.entry?.roles ?? [], date),
    ...members,
    ...(/^(?:lord|lady|baroness|baron|viscount)$/u.test(person.words[0] ?? '') ? [bare('peer')] : []),
    ...[...titled, ...ranks, ...person.epithets, ...kin, ...stagesOfLife(person.epithets)].map(bare),
  ];
}

/** Nouns that many people of a story share, so that they single out nobody without a further word. */
const SHARED_NOUNS =
  /^(?:democrat|republican|conservative|independent|socialist|member|man|woman|boy|girl|lady|gentleman|official)$/u;

/** Words of bodies that leave open which one is meant. */
const COMMON_IN_BODIES =
  /^(?:council|county|city|town|borough|district|parish|school|academy|trust|group|committee|board|authority|government|party|house|department|ministry|university|college|hospital|church|union|association|assembly|commission|opposition|state|uk|england|britain)$/u;

/** Whether the lower-case word stands in the names of many bodies: "council", "school". */
export function isCommonInBodies(word: string): boolean {
  return COMMON_IN_BODIES.test(word);
}

/** Words that tell the bearer of an office from one spoken of before: "the visiting manager". */
const OTHERS = /^(?:visiting|opposing|rival|other|second|third|fellow|another|neighbouring|next-door|opposite)$/u;

/** Tells whom descriptions fit. */
export interface Describer {
  fitOf(description: Description, person: Person): Fit;
  /** Whether the description fits as a whole and says of which place or body: it means the person wherever it stands. */
  singlesOut(description: Description, person: Person): boolean;
  /** Whether the person bears the description's noun in any role, whatever else is said. */
  hasNoun(description: Description, person: Person): boolean;
  /**
   * Whether the description says of somebody whose office is known to which party that one belongs, which is not known yet:
   * "the Green councillor", "the Conservative".
   */
  isNewsOfParty(description: Description, person: Person): boolean;
  /** Notes that the person was called so, for the next time: "the electrician". */
  learn(description: Description, person: Person): void;
  /** Whether nothing is known of what the person does, so that any description may fit. */
  isUndescribed(person: Person): boolean;
}

/** Whether noun and ranks are those of one form of the role: the deputy leader is not the leader, nor the other way. */
function hasOffice(descriptor: Descriptor, noun: string, modifiers: readonly string[]): boolean {
  const ranks = new Set(
    modifiers.flatMap((word) => (descriptor.place.has(word) && word !== 'opposition' ? [] : (rankOf(word) ?? []))),
  );
  return descriptor.forms.some((form) => {
    if (!form.nouns.has(noun)) return false;
    const own = [...form.ranks].filter((rank) => rank !== rankOf(noun));
    return own.length === ranks.size && own.every((rank) => ranks.has(rank));
  });
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
  const parse = (description: Description) => {
    const isHeadTeacher = description.noun === 'teacher' && description.modifiers.at(-1) === 'head';
    const [rank, printed] = isHeadTeacher ? ['', 'headteacher'] : splitRank(description.noun);
    const before = isHeadTeacher ? description.modifiers.slice(0, -1) : description.modifiers;
    const isOfCabinet = /^(?:portfolio holder|executive member)$/u.test(`${before.at(-1)} ${description.noun}`);
    const modifiers = [
      ...(isOfCabinet ? [...before.slice(0, -1), 'cabinet'] : before),
      ...(printed === undefined ? [] : [rank ?? '']),
    ]
      .flatMap((word) => splitRank(fold(word)))
      .map((word) => (word === 'tory' ? 'conservative' : word))
      .filter(
        (word) => isContent(word) && !(isHolding(word) && rankOf(word) === null) && !/^(?:ward|local)$/u.test(word),
      );
    return { noun: isOfCabinet ? 'member' : canonicalRole(printed ?? description.noun), modifiers };
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
      if (isPartyName(noun)) return others.length === 0 && (isOf('councillor') || isOf('mp'));
      return all.some(
        (descriptor) =>
          hasOffice(descriptor, noun, others) &&
          others.every((word) => descriptor.words.has(word) || rankOf(word) !== null),
      );
    },
    learn({ noun, modifiers }, person) {
      if (modifiers.length > 0) return;
      person.epithets.add(noun);
      known.delete(person);
    },
    isUndescribed: (person) => descriptorsOf(person).length === 0 && (person.entry?.roles.length ?? 0) === 0,
    fitOf(description, person) {
      const { noun, modifiers } = parse(description);
      const all = descriptorsOf(person);
      const isOfOther = (word: string) => OTHERS.test(word) && !all.some(({ words }) => words.has(word));
      if (modifiers.some(isOfOther)) return 'none';
      const bare = modifiers.filter((word) => rankOf(word) === null);
      // "The finance chief" is the cabinet member for finance.
      const isOfField = (descriptor: Descriptor) =>
        /^(?:chief|boss)$/u.test(noun) &&
        bare.length > 0 &&
        descriptor.place.size > 0 &&
        bare.every((word) => descriptor.place.has(word) && !isCommonInBodies(word));
      const fitting = all.filter((descriptor) => isOfField(descriptor) || hasOffice(descriptor, noun, modifiers));
      const isShared = SHARED_NOUNS.test(noun);
      if (fitting.length === 0 || (isShared && modifiers.length === 0)) return 'none';
      const isKnown = (words: ReadonlySet<string>) => (word: string) => words.has(word) || rankOf(word) !== null;
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
      return fitting.some(({ place }) => place.size > 0) ? 'none' : 'noun';
    },
  };
}
