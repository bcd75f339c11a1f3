import type { PartialDate } from '../corpus/partial-date.ts';
import { isWithin } from '../corpus/partial-date.ts';
import type { Role } from '../corpus/speaker.ts';
import { fold } from '../text/fold.ts';
import { fieldsOf, SCHOOL, UNIONS } from './body-fields.ts';
import { isCommonInBodies } from './body-words.ts';
import type { Gender } from './gender.ts';
import { isPartyName, withParty } from './parties.ts';
import type { Person } from './person.ts';
import { isHolding, rankOf, splitRank } from './ranks.ts';
import { canonicalRole, hasAgentForm, isRoleNoun } from './role-nouns.ts';
import { stagesOfLife } from './stages-of-life.ts';
import { longTitle, titleOf } from './titles.ts';
import { withWiderNouns } from './wider-nouns.ts';
import { isClauseWord, isDeterminer, isPreposition } from './word-classes.ts';

/** Whether the lower-case word tells anything: no preposition, article or conjunction. */
export const isContent = (word: string) =>
  /[\p{L}\p{N}]/u.test(word) && !isPreposition(word) && !isDeterminer(word) && (!isClauseWord(word) || word === 'then');

function wordsOf(text: string): string[] {
  const oneWord = fold(text)
    .replace(/\bhead teacher/gu, 'headteacher')
    .replace(/\b(?:portfolio holder|executive member)/gu, 'cabinet member');
  const words = oneWord.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
  return words
    .map((word) => word.replace(/'s?$/u, ''))
    .flatMap(splitRank)
    .filter(isContent);
}

/** One printed form of a role: its nouns and the ranks that stand before them. */
interface RoleForm {
  readonly nouns: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  /** How many words it has. */
  readonly length: number;
}

/** What is known of a person under one role: its forms and all words that may go with them. */
export interface Descriptor {
  readonly forms: readonly RoleForm[];
  readonly words: ReadonlySet<string>;
  /** Words of the place or body. */
  readonly place: ReadonlySet<string>;
}

function readForm(words: readonly string[], isOver: boolean): RoleForm {
  const own = words.filter((word) => isRoleNoun(word) || titleOf(word) !== undefined);
  // "watch repairer": a noun that no list has, by its form.
  const last = words.slice(-1).filter((word) => own.length === 0 && hasAgentForm(word));
  const nouns = [...own, ...last].flatMap((word) => withWiderNouns(canonicalRole(word)));
  const ranks = words.filter((word) => !isHolding(word)).flatMap((word) => rankOf(word) ?? []);
  return {
    nouns: new Set(nouns),
    ranks: new Set(isOver ? [...ranks, 'former'] : ranks),
    length: words.filter((word) => !isPartyName(word) && !isCommonInBodies(word)).length,
  };
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

/** What those are called who run such a place. */
const TRADES: readonly (readonly [place: RegExp, trade: string])[] = [
  [/\b(?:hotel|guesthouse|b&b|inn)\b/u, 'hotelier'],
  [/\b(?:pub|inn|arms|tavern)\b/u, 'publican'],
  [/\b(?:shop|store|newsagent'?s?|grocer'?s?)\b/u, 'shopkeeper'],
  [/\b(?:restaurant|bistro)\b/u, 'restaurateur'],
  [/\bfarm\b/u, 'farmer'],
  [/\bbakery\b/u, 'baker'],
  [/\b(?:nightclub|company|firm|business|chain)\b/u, 'businessman'],
];

/** "Head of Fen Primary School", or nothing but "head". */
const isHeadOfSchool = (last: string, title: string, of: string | null) =>
  last === 'head' && (of === null ? title === 'head' : SCHOOL.test(of.toLowerCase()));

/** Other nouns for whoever has the role, which its words do not say. */
function impliedForms({ title, of, party }: Role, words: readonly string[], isCouncillor: boolean): RoleForm[] {
  const joined = words
    .join(' ')
    .replace(/^(?:labour|conservative|liberal|democrat|green|independent|tory|opposition) /u, '');
  const isOfCouncil =
    /\bcouncil\b/u.test(`${title} ${of ?? ''}`.toLowerCase()) || /cabinet member|group leader/u.test(joined);
  const noun = (one: string): RoleForm => ({ nouns: new Set(withWiderNouns(one)), ranks: new Set(), length: 1 });
  const last = words.at(-1) ?? '';
  const isFormer = words.some((word) => rankOf(word) === 'former');
  return [
    ...(isOfCouncil && !isFormer && OF_COUNCILLORS.test(joined) ? [noun('councillor')] : []),
    ...(WITHOUT_RANK.test(joined) && !isFormer ? [noun(last)] : []),
    ...(SECRETARIES.test(`${title} ${of ?? ''}`) && !words.includes('shadow')
      ? [{ ...noun('minister'), ranks: new Set(isFormer ? ['former'] : []) }]
      : []),
    ...(!isFormer && (last === 'principal' || isHeadOfSchool(last, joined, of)) ? [noun('headteacher')] : []),
    // "Council boss Jane Poole" leads it.
    ...(/^council (?:boss|chief)$/u.test(joined) ? [noun('leader')] : []),
    // Whoever leads a group of a council is an opposition leader, if not the leader.
    ...(last === 'leader' && (party !== null || /\bgroup\b/u.test(`${title} ${of ?? ''}`.toLowerCase()))
      ? [{ nouns: new Set(['leader']), ranks: new Set(['opposition']), length: 2 }]
      : []),
    // Whoever leads the campaign for a bypass is a campaigner.
    ...(/^(?:leader|founder|organiser|chair|chairman|chairwoman|co-founder|owner|secretary|co-ordinator|coordinator)$/u.test(
      last,
    ) &&
    /\b(?:campaign|campaigners|group|protest|save|stop|against|action|friends of)\b/u.test(
      `${title} ${of ?? ''}`.toLowerCase(),
    ) &&
    party === null &&
    !/council|conservative|labour|liberal|green/u.test((of ?? '').toLowerCase())
      ? [noun('campaigner')]
      : []),
    // Whoever chairs an association, or is the general secretary of a union, leads it.
    ...((/^(?:chair|chairman|chairwoman|president)$/u.test(last) &&
      /\b(?:association|federation|society|forum|alliance|trust|club|guild)\b/u.test((of ?? '').toLowerCase())) ||
    (joined === 'general secretary' && !isFormer)
      ? [noun('leader')]
      : []),
    // "The union leader", "the union man"
    ...(UNIONS.test(`${title} ${of ?? ''}`.toLowerCase()) && !isFormer
      ? ['leader', 'man', 'woman', 'rep'].map(noun)
      : []),
    // Whoever owns or manages a hotel is a hotelier.
    ...(/^(?:owner|manager|landlord|landlady|tenant|co-owner)$/u.test(last)
      ? TRADES.flatMap(([place, trade]) => (place.test(`${title} ${of ?? ''}`.toLowerCase()) ? [noun(trade)] : []))
      : []),
    // Who represents a place for a party sits for it in one house or another.
    ...(joined === 'representative' && party !== null && /^\p{Lu}/u.test(of ?? '')
      ? [noun(isCouncillor ? 'councillor' : 'mp')]
      : []),
    // Who represents a ward is a councillor.
    ...(joined === 'representative' && /\b(?:ward|division)$/u.test((of ?? '').toLowerCase())
      ? [noun('councillor')]
      : []),
    // "the Labour member for Thaxby North"
    ...(joined === 'member' && /^\p{Lu}/u.test(of ?? '') && !isCouncillor ? [noun('mp')] : []),
  ];
}

function describeRole(role: Role, isOver = false, isCouncillor = false): Descriptor {
  const forms = [role.title, ...role.aliases].map(wordsOf);
  const place = wordsOf(role.of ?? '');
  // "leader of the opposition" is the opposition leader.
  const opposition = place.filter((word) => word === 'opposition');
  return {
    forms: [
      ...forms.map((words) => readForm([...words, ...opposition], isOver)),
      ...(isOver ? [] : impliedForms(role, forms[0] ?? [], isCouncillor)),
    ],
    words: new Set([
      ...forms.flat().flatMap(withParty),
      ...place,
      ...(isOfClub(place.at(-1)) || forms.some((form) => isOfClub(form.at(-2))) ? ['club'] : []),
      ...partyWordsOf(role.party),
      ...fieldsOf(`${role.title} ${role.of ?? ''}`.toLowerCase()),
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

/** A parent is a mother or a father. */
function withGender(noun: string, gender: Gender | null): string | null {
  if (gender === null || !/^(?:grand)?parent$/u.test(noun)) return null;
  return noun.replace('parent', gender === 'female' ? 'mother' : 'father');
}

/** All that is known of what somebody is: the roles printed in the document, the registry's on its date, titles and epithets. */
export function descriptors(person: Person, date: PartialDate | null): Descriptor[] {
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
  const members = [...person.roles, ...person.impliedRoles]
    .filter(({ party }) => party !== null)
    .map(({ party }): Descriptor => {
      const words = partyWordsOf(party);
      return {
        forms: [{ nouns: new Set(words), ranks: new Set(), length: words.length }],
        words: new Set(words),
        place: new Set(),
      };
    });
  return [
    ...[...person.roles, ...person.impliedRoles].map((role) =>
      describeRole(role, false, titled.includes('councillor')),
    ),
    ...describeEntry(person.entry?.roles ?? [], date),
    ...members,
    ...(/^(?:lord|lady|baroness|baron|viscount)$/u.test(person.words[0] ?? '') ? [bare('peer')] : []),
    ...(person.words[1] === 'justice' && person.words.length === 3 ? [bare('judge')] : []),
    ...[...titled, ...ranks, ...person.epithets, ...kin, ...stagesOfLife(person.epithets)].map(bare),
  ];
}

/** Whether noun and ranks are those of one form of the role: the deputy leader is not the leader, nor the other way. */
export function hasOffice(descriptor: Descriptor, noun: string, modifiers: readonly string[]): boolean {
  const isOfPlace = (word: string) => descriptor.place.has(word) && word !== 'opposition';
  // "The new mayor" is whoever is told to be new in office.
  const isNew = (word: string) => word === 'new' && descriptor.words.has('new');
  const ranks = new Set(modifiers.flatMap((word) => (isOfPlace(word) || isNew(word) ? [] : (rankOf(word) ?? []))));
  return descriptor.forms.some((form) => {
    if (!form.nouns.has(noun)) return false;
    const own = [...form.ranks].filter((rank) => rank !== rankOf(noun));
    return own.length === ranks.size && own.every((rank) => ranks.has(rank));
  });
}
