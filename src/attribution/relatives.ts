import type { PartialDate } from '../corpus/partial-date.ts';
import { partnerOf } from './couples.ts';
import type { Gender } from './gender.ts';
import { genderOfPronoun } from './gender.ts';
import { isKinship } from './kinship.ts';
import type { Mention, SentenceMentions } from './mentions.ts';
import { findOpenings } from './openings.ts';
import type { Person } from './person.ts';
import type { Sentence } from './prose.ts';
import { canonicalRole, genderOfRole } from './role-nouns.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isPreposition } from './word-classes.ts';

/** How many sentences back the one may be named whose husband "her husband" is. */
const REACH = 3;

/** How many sentences on somebody may be named in full whom "his widow" means. */
const NAMED_WITHIN = 5;

/** "Her late husband", "Mrs Poole's husband": the printed noun, and where its owner stands. */
interface KinPhrase {
  /** The noun and what stands between it and its owner, words of one meaning as one: "late husband". */
  readonly kin: string;
  /** Position of the noun. */
  readonly at: number;
  /** Position of "her" or of the possessive ending. */
  readonly ownedAt: number;
}

/**
 * People who are meant by a noun that names them only elsewhere, by sentence and by the position of the noun: relatives
 * that are taken up by what they are to somebody, and those of whom an article speaks before it names them.
 */
export type Relatives = ReadonlyMap<number, ReadonlyMap<number, Person>>;

function kinPhrases({ tokens, kin }: Sentence): KinPhrase[] {
  const found: KinPhrase[] = [];
  for (const at of kin) {
    let before = at - 1;
    while (before > at - 3 && tokens[before]?.kind === 'word' && genderOfPronoun(lowerAt(tokens, before)) === null)
      before -= 1;
    const owner = tokens[before];
    if (owner?.kind !== 'possessive' && !/^(?:his|her)$/u.test(owner?.lower ?? '')) continue;
    const words = tokens.slice(before + 1, at).map(({ lower }) => lower);
    found.push({ kin: [...words, canonicalRole(lowerAt(tokens, at))].join(' '), at, ownedAt: before });
  }
  return found;
}

/** What the owner is to the relative: his wife, where he is her husband. Null where that is not known. */
function reverse(kin: string, owner: Person): string | null {
  if (/^(?:husband|wife)$/u.test(kin)) return kin === 'husband' ? 'wife' : 'husband';
  if (owner.gender === null) return null;
  if (/^(?:son|daughter)$/u.test(kin)) return owner.gender === 'female' ? 'mother' : 'father';
  if (/^(?:mother|father)$/u.test(kin)) return owner.gender === 'female' ? 'daughter' : 'son';
  return null;
}

const clear = ({ people }: Mention): Person | null => (people.length === 1 ? (people[0] ?? null) : null);

/** The person whom the kin phrase names itself: "her husband, Peter Poole", "Peter Poole, her husband". */
function namedBy(phrase: KinPhrase, tokens: readonly Token[], { mentions, endingAt }: SentenceMentions): Person | null {
  const next = lowerAt(tokens, phrase.at + 1) === ',' ? phrase.at + 2 : phrase.at + 1;
  const behind = mentions.find((mention) => mention.from === next && !mention.isPossessive);
  const isInserted = lowerAt(tokens, phrase.ownedAt - 1) === ',' && lowerAt(tokens, phrase.at + 1) === ',';
  const named = behind ?? (isInserted ? endingAt(phrase.ownedAt - 1) : undefined);
  return named === undefined ? null : clear(named);
}

/** Who is whose relative, as far as the document has been read. */
class Families {
  /** By lower-case name. */
  readonly #people: ReadonlyMap<string, Person>;
  /** By owner and kin; null of two sons, of whom neither is "her son". */
  readonly #known = new Map<Person, Map<string, Person | null>>();
  /** By spouse: "Derek and Sylvia Poole", of whom one is a man and one a woman. */
  readonly #couples = new Map<Person, Person>();
  /** The people of the last sentences that name anybody, the newest first. */
  #recent: { readonly sentence: number; readonly people: readonly Person[] }[] = [];

  /** Relatives without a name who may be named by one of the next sentences. */
  #unnamed: { readonly sentence: number; readonly owner: Person; readonly phrase: KinPhrase }[] = [];
  readonly #seen = new Set<Person>();

  constructor(people: ReadonlyMap<string, Person>) {
    this.#people = people;
  }

  /** Takes a name and the one before it for a couple, where they are joined so. */
  pair(tokens: readonly Token[], mention: Mention, before: Mention | undefined): void {
    const person = clear(mention);
    if (person === null || person.gender === null || lowerAt(tokens, mention.from - 1) !== 'and') return;
    const partner = partnerOf(tokens, mention.phrase);
    const other =
      partner === null
        ? this.#onlyOtherOfName(person, mention, before)
        : this.#people.get(partner.words.join(' ').toLowerCase());
    if (other === undefined || other.gender === null || person.gender === other.gender) return;
    this.#couples.set(person, other);
    this.#couples.set(other, person);
  }

  /** "Peter Poole, 70, and Ann Poole, 68,", where nobody else has that surname. */
  #onlyOtherOfName(person: Person, mention: Mention, before: Mention | undefined): Person | undefined {
    if (before?.form !== 'name' || mention.form !== 'name') return undefined;
    const surname = person.words.at(-1);
    const family = [...this.#people.values()].filter(({ words }) => words.at(-1) === surname);
    return family.length === 2 ? family.find((one) => one === clear(before)) : undefined;
  }

  learn(owner: Person, kin: string, relative: Person): void {
    const own = this.#known.get(owner) ?? new Map<string, Person | null>();
    const other = own.get(kin);
    own.set(kin, other === undefined || other === relative ? relative : null);
    this.#known.set(owner, own);
  }

  relativeOf(owner: Person, kin: string): Person | null {
    const spouse = kin === (owner.gender === 'female' ? 'husband' : 'wife') ? this.#couples.get(owner) : undefined;
    return this.#known.get(owner)?.get(kin) ?? spouse ?? null;
  }

  /** Notes that the owner's relative is spoken of without a name: "His widow said". */
  await(owner: Person, phrase: KinPhrase, sentence: number): void {
    if (this.#known.get(owner)?.get(phrase.kin) !== null) this.#unnamed.push({ sentence, owner, phrase });
  }

  /**
   * Where somebody is named for the first time, by the surname of one whose relative was spoken of without a name, that is
   * the relative: the sentences and positions at which the relative is meant.
   */
  settle(person: Person, mention: Mention, sentence: number): { sentence: number; at: number }[] {
    const isNew = !this.#seen.has(person);
    this.#seen.add(person);
    if (!isNew || mention.form !== 'name') return [];
    this.#unnamed = this.#unnamed.filter((one) => sentence - one.sentence <= NAMED_WITHIN);
    const surname = person.words.at(-1);
    const family = this.#unnamed.filter(({ owner }) => owner !== person && owner.words.at(-1) === surname);
    const [first] = family;
    if (first === undefined || family.some(({ phrase }) => phrase.kin !== first.phrase.kin)) return [];
    // "Her sister-in-law, Maureen Poole" is not the widow, nor is a councillor of no relation.
    const isAnother = person.roles.some(({ title }) => {
      const noun = canonicalRole(title.toLowerCase().split(/\s+/u).at(-1) ?? '');
      return !first.phrase.kin.endsWith(noun) && (isKinship(noun) || /^(?:councillor|coach|manager)$/u.test(noun));
    });
    if (isAnother) return [];
    const gender = genderOfRole(first.phrase.kin.split(' ').at(-1) ?? '');
    if (gender !== null && person.gender !== null && gender !== person.gender) return [];
    for (const { owner, phrase } of family) this.learn(owner, phrase.kin, person);
    person.gender ??= gender;
    this.#unnamed = [];
    return family.map(({ sentence: index, phrase }) => ({ sentence: index, at: phrase.at }));
  }

  /** Whose "his" and "her" are: of those named before in the sentence, or of those of the nearest sentence before. */
  ownerByPronoun(gender: Gender, within: readonly Person[], sentence: number): Person | null {
    const near = this.#recent.filter((one) => sentence - one.sentence <= REACH).map(({ people }) => people);
    const fitting = [within, ...near]
      .map((people) => people.filter((person) => (person.gender ?? gender) === gender))
      .find((people) => people.length > 0);
    return fitting?.length === 1 ? (fitting[0] ?? null) : null;
  }

  note(sentence: number, { mentions }: SentenceMentions): void {
    const people = [...new Set(mentions.flatMap((mention) => clear(mention) ?? []))];
    if (people.length > 0) this.#recent = [{ sentence, people }, ...this.#recent].slice(0, REACH);
  }
}

/** Learns from a kin phrase whose relative somebody is, or else tells whom it means where that is known. */
function readKinPhrase(
  phrase: KinPhrase,
  { tokens, index }: Sentence,
  mentions: SentenceMentions,
  families: Families,
): Person | null {
  const gender = genderOfPronoun(lowerAt(tokens, phrase.ownedAt));
  const before = mentions.mentions.filter(({ to }) => to <= phrase.ownedAt).flatMap((mention) => clear(mention) ?? []);
  const owning = mentions.endingAt(phrase.ownedAt);
  const named = namedBy(phrase, tokens, mentions);
  const others = [...new Set(before)].filter((person) => person !== named);
  const byName = owning === undefined ? null : clear(owning);
  const owner = gender === null ? byName : families.ownerByPronoun(gender, others, index);
  if (owner === null || owner === named) return null;
  if (named !== null) {
    families.learn(owner, phrase.kin, named);
    const back = reverse(phrase.kin, owner);
    if (back !== null) families.learn(named, back, owner);
    return null;
  }
  // "a friend of her husband"
  const isGoverned = isPreposition(lowerAt(tokens, (owning?.from ?? phrase.ownedAt) - 1));
  if (isGoverned || tokens[phrase.at + 1]?.isCapitalised) return null;
  const relative = families.relativeOf(owner, phrase.kin);
  const isApposed = lowerAt(tokens, phrase.at + 1) === ',' && tokens[phrase.at + 2]?.isCapitalised === true;
  if (relative === null && !isApposed) families.await(owner, phrase, index);
  return relative;
}

/**
 * Finds whom "her husband" and "Mrs Poole's son" mean where they stand alone: relatives whom the document introduces by
 * name as somebody's, taken up as that one's. Whose they are is told by the name before the possessive or, of "his" and
 * "her", by the nearest sentence that names anybody whom the word may mean, if it names only one. Relatives without a name
 * are those whom one of the next sentences names first, by the owner's surname. Linear.
 */
export function findRelatives(
  sentences: readonly Sentence[],
  mentionsOf: ReadonlyMap<number, SentenceMentions>,
  date: PartialDate | null,
): Relatives {
  const found = findOpenings(sentences, mentionsOf, date);
  const people = new Map<string, Person>();
  for (const { mentions } of mentionsOf.values())
    for (const mention of mentions) for (const person of mention.people) people.set(person.words.join(' '), person);
  const families = new Families(people);
  for (const sentence of sentences) {
    const { tokens, index } = sentence;
    const mentions = mentionsOf.get(index);
    if (mentions === undefined) continue;
    for (const [at, mention] of mentions.mentions.entries()) {
      families.pair(tokens, mention, mentions.mentions[at - 1]);
      const person = clear(mention);
      if (person === null) continue;
      for (const one of families.settle(person, mention, index))
        found.set(one.sentence, (found.get(one.sentence) ?? new Map<number, Person>()).set(one.at, person));
    }
    for (const phrase of kinPhrases(sentence)) {
      const relative = readKinPhrase(phrase, sentence, mentions, families);
      if (relative !== null) found.set(index, (found.get(index) ?? new Map<number, Person>()).set(phrase.at, relative));
    }
    families.note(index, mentions);
  }
  return found;
}
