import type { SpeakerRegistry } from '../corpus/registry.ts';
import { fold } from '../text/fold.ts';
import { knownGender } from './known-gender.ts';
import { nameKey } from './name-groups.ts';
import type { NamePhrase } from './name-phrases.ts';

import { peerKeys } from './peers.ts';
import type { Person } from './person.ts';
import { canonicalRole, isRoleNoun } from './role-nouns.ts';
import { areSameForename } from './short-forms.ts';
import { areSameRank, isOfHighCourt, isOfRank, isPeerage, isPersonalTitle, titleOf } from './titles.ts';

/** How a mention leads to a person. */
export type MentionForm = 'name' | 'short name' | 'first name';

export interface Identified {
  readonly form: MentionForm;
  /** Everyone who can be meant; the mention is clear where there is exactly one. */
  readonly people: readonly Person[];
}

/** Finds who is meant by a printed name. */
export interface NameIndex {
  readonly people: readonly Person[];
  /** Everyone of the registry, the document's own people among them as the same objects. */
  readonly officeHolders: readonly Person[];
  identify(phrase: NamePhrase): Identified | null;
}

const WITH_FORENAMES =
  /^(?:sir|dame|lady|lord|fr|father|sister|brother|rev|reverend|canon|bishop|archbishop|pastor|rabbi|imam|prince|princess|king|queen|pope)$/u;

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const others = map.get(key);
  if (others === undefined) map.set(key, [person]);
  else if (!others.includes(person)) others.push(person);
}

/** A person of whom only the registry's entry is known. */
export function personOfEntry(entry: SpeakerRegistry['speakers'][number]): Person {
  const names = [entry.name, ...entry.aliases].map((name) => name.split(/\s+/u));
  return {
    id: entry.id,
    name: entry.name,
    words: entry.name.toLowerCase().split(/\s+/u),
    entry,
    namesakes: [],
    isContradicted: false,
    gender: knownGender(entry.honorifics, names),
    hasNamesakeByTitle: false,
    roles: [],
    impliedRoles: [],
    honorifics: new Set(),
    epithets: new Set(),
  };
}

const plainTitle = (printed: string) => fold(printed).replace(/\./gu, '');

/** Titles that are known of a person, lower case, without full stops. */
const titlesOf = (person: Person) => [...person.honorifics, ...(person.entry?.honorifics ?? []).map(plainTitle)];

/** Whether a peer's or knight's title before the surname can be the person's: "Lady Poole" is not Dr Jane Poole. */
function canBearTitles(person: Person, titles: readonly string[]): boolean {
  const peerage = titles.find(isPeerage);
  return peerage === undefined || person.words[0] === peerage || titlesOf(person).some(isPeerage);
}

/** Whether the registry knows the person by every one of these titles: as a title or as an office. */
function isKnownBy(person: Person, titles: readonly string[]): boolean {
  const known = titlesOf(person);
  const offices = (person.entry?.roles ?? []).flatMap(({ title, of, aliases }) => {
    const words = [title, ...aliases].flatMap((form) => fold(form).split(/[^\p{L}\p{N}-]+/u)).map(canonicalRole);
    // Whoever leads a council or sits in its cabinet is a councillor.
    return /\bcouncil\b/iu.test(of ?? '') ? [...words, 'councillor'] : words;
  });
  const isKnown = (title: string) => {
    const role = titleOf(title)?.role ?? null;
    return known.some((other) => areSameRank(title, other)) || (role !== null && offices.includes(canonicalRole(role)));
  };
  const personal = titles.filter((title) => isPersonalTitle(title) || isOfRank(title));
  return personal.length > 0 && personal.every(isKnown);
}

/**
 * Indexes the people of a document by full name, by surname (every ending of the name) and by forename. A title with a
 * surname that nobody in the document bears may lead to the one person of the registry who bears it.
 */
export function indexNames(people: readonly Person[], registry: SpeakerRegistry): NameIndex {
  const byFullName = new Map<string, Person[]>();
  const byEnding = new Map<string, Person[]>();
  const byForename = new Map<string, Person[]>();
  const inRegistry = new Map<string, Person[]>();
  for (const person of people) {
    push(byFullName, person.words.join(' '), person);
    const short = peerKeys(person.words);
    for (const key of short) push(byFullName, key, person);
    // "Lord Poole of Thaxby" goes on as Poole, and never as Thaxby.
    if (short.length > 0) {
      push(byEnding, person.words[1] ?? '', person);
      continue;
    }
    for (let at = 1; at < person.words.length; at += 1) push(byEnding, person.words.slice(at).join(' '), person);
    push(byForename, person.words[0] ?? '', person);
    if (person.words.length > 2) push(byForename, person.words.slice(0, 2).join(' '), person);
  }
  const officeHolders: Person[] = [];
  const byId = new Map(people.map((person) => [person.id, person]));
  for (const entry of registry.speakers) {
    const person = byId.get(entry.id) ?? personOfEntry(entry);
    officeHolders.push(person);
    const surname = (entry.name.split(/\s+/u).at(-1) ?? '').toLowerCase();
    push(inRegistry, surname, person);
  }

  const byTitle = (all: readonly Person[], phrase: NamePhrase): readonly Person[] => {
    if (phrase.titles.length === 0) return all;
    const bearers = all.filter((person) => canBearTitles(person, phrase.titles));
    const titles = phrase.titles.map((title) => titleOf(title));
    const gender = titles.map((title) => title?.gender ?? null).find((known) => known !== null) ?? null;
    if (bearers.length < 2)
      return gender === null
        ? bearers
        : bearers.filter(
            (person) => person.gender === gender || (person.gender === null && !person.hasNamesakeByTitle),
          );
    if (gender !== null) {
      const fitting = bearers.filter((person) => person.gender === gender);
      if (fitting.length > 0 && bearers.every((person) => person.gender !== null)) return fitting;
      // "Mr Poole" where all others who bear the name are women, and come into the text behind him.
      const [only, ...others] = bearers.filter((person) => (person.gender ?? gender) === gender);
      if (only === bearers[0] && only !== undefined && others.length === 0 && !only.hasNamesakeByTitle) return [only];
    }
    const role = titles.map((title) => title?.role ?? null).find((known) => known !== null) ?? null;
    const isEntitled = ({ honorifics, roles }: Person) =>
      [...honorifics].some((title) => titleOf(title)?.role === role) ||
      roles.some(({ title }) => canonicalRole(title.toLowerCase().split(/\s+/u).at(-1) ?? '') === role);
    const entitled = bearers.filter(isEntitled);
    return role !== null && entitled.length === 1 ? entitled : bearers;
  };

  /** "Win" where the only Winifred is somebody whom nobody else of the document could be. */
  const byShortForm = (forename: string): readonly Person[] | undefined => {
    if (forename.length < 2) return undefined;
    const known = people.filter((person) => areSameForename(forename, person.words[0] ?? ''));
    return known.length === 1 ? known : undefined;
  };

  const shortName = (bearers: readonly Person[]): Identified | null =>
    bearers.length === 0 ? null : { form: 'short name', people: bearers };

  /** Whoever is meant by a forename and a surname, or by a surname of two words. */
  const byWords = (key: string, words: readonly string[], phrase: NamePhrase): Identified | null => {
    const exact = byFullName.get(key);
    const first = words[0] ?? '';
    const last = words.at(-1) ?? '';
    const bearers =
      exact ?? (byEnding.get(last) ?? []).filter((person) => areSameForename(first, person.words[0] ?? ''));
    if (phrase.generation !== '') {
      const ending = ` ${phrase.generation}`;
      const sameGeneration = bearers.filter((person) => person.name.toLowerCase().endsWith(ending));
      if (sameGeneration.length > 0) return { form: 'name', people: sameGeneration };
    }
    if (bearers.length > 0) return { form: 'name', people: bearers };
    const ending = byEnding.get(key);
    if (ending !== undefined) return shortName(byTitle(ending, phrase));
    // "Mary Ann", of Mary Ann Poole
    const namesakes = phrase.titles.length === 0 ? byForename.get(key) : undefined;
    return namesakes === undefined ? null : { form: 'first name', people: namesakes };
  };

  return {
    people,
    officeHolders,
    identify(phrase) {
      const key = nameKey(phrase.words, '');
      const words = key.split(' ');
      if (words.length > 1) return byWords(key, words, phrase);
      const judges = isOfHighCourt(phrase) ? byFullName.get([...phrase.titles.slice(-2), key].join(' ')) : undefined;
      if (judges !== undefined) return { form: 'name', people: judges };
      const peer = phrase.titles.at(-1);
      const peers = peer === undefined ? undefined : byFullName.get(`${peer} ${key}`);
      if (peers !== undefined) return { form: 'name', people: peers };
      // "Sir Edward", "Fr Michael": titles that go with a forename.
      const namesake = peer !== undefined && WITH_FORENAMES.test(peer) ? (byForename.get(key) ?? []) : [];
      const gender = peer === undefined ? null : (titleOf(peer)?.gender ?? null);
      const isOwn = namesake.every((person) => gender === null || (person.gender ?? gender) === gender);
      if (namesake.length === 1 && isOwn && !byEnding.has(key)) return { form: 'short name', people: namesake };
      const isPrefixed =
        phrase.titles.length === 0 && phrase.before.length > 0 && !isRoleNoun(phrase.before.at(-1)?.lower ?? '');
      const bearers = isPrefixed ? undefined : byEnding.get(key);
      if (bearers !== undefined) return shortName(byTitle(bearers, phrase));
      // "Dr Sarah" is Sarah Poole, where nobody has that surname.
      const byFirst = phrase.titles.some((title) => isPersonalTitle(title)) ? (byForename.get(key) ?? []) : [];
      if (byFirst.length > 0) return shortName(byTitle(byFirst, phrase));
      if (phrase.titles.some((title) => isPersonalTitle(title))) {
        const known = (inRegistry.get(key) ?? []).filter((person) => isKnownBy(person, phrase.titles));
        return shortName(byTitle(known, phrase));
      }
      const namesakes = byForename.get(key) ?? byShortForm(key);
      return namesakes === undefined || phrase.titles.length > 0 ? null : { form: 'first name', people: namesakes };
    },
  };
}
