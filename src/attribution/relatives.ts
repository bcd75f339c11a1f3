import { partnerOf } from './couples.ts';
import type { Gender } from './gender.ts';
import { genderOfPronoun } from './gender.ts';
import { isKinship } from './kinship.ts';
import type { Mention, SentenceMentions } from './mentions.ts';
import { findOpenings } from './openings.ts';
import type { Person } from './person.ts';
import type { Sentence } from './prose.ts';
import { canonicalRole } from './role-nouns.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isPreposition } from './word-classes.ts';

/** How many sentences back the one may be named whose husband "her husband" is. */
const REACH = 3;

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

function* kinPhrases(tokens: readonly Token[]): Generator<KinPhrase> {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !isKinship(token.lower)) continue;
    let before = at - 1;
    while (before > at - 3 && tokens[before]?.kind === 'word' && genderOfPronoun(lowerAt(tokens, before)) === null)
      before -= 1;
    const owner = tokens[before];
    if (owner?.kind !== 'possessive' && !/^(?:his|her)$/u.test(owner?.lower ?? '')) continue;
    const words = tokens.slice(before + 1, at).map(({ lower }) => lower);
    yield { kin: [...words, canonicalRole(token.lower)].join(' '), at, ownedAt: before };
  }
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

/**
 * Finds whom "her husband" and "Mrs Poole's son" mean where they stand alone: relatives whom the document introduces by
 * name as somebody's, taken up as that one's. Whose they are is told by the name before the possessive or, of "his" and
 * "her", by the nearest sentence that names anybody whom the word may mean, if it names only one. Linear.
 */
export function findRelatives(
  sentences: readonly Sentence[],
  mentionsOf: ReadonlyMap<number, SentenceMentions>,
): Relatives {
  const known = new Map<Person, Map<string, Person | null>>();
  const found = findOpenings(sentences, mentionsOf);
  /** The people of the last sentences that name anybody, the newest first. */
  let recent: { readonly sentence: number; readonly people: readonly Person[] }[] = [];

  const learn = (owner: Person, kin: string, relative: Person) => {
    const own = known.get(owner) ?? new Map<string, Person | null>();
    const other = own.get(kin);
    // Of two sons neither is "her son".
    own.set(kin, other === undefined || other === relative ? relative : null);
    known.set(owner, own);
  };
  const ownerByPronoun = (gender: Gender, within: readonly Person[], sentence: number): Person | null => {
    const all = [within, ...recent.filter((one) => sentence - one.sentence <= REACH).map(({ people }) => people)];
    const fitting = all
      .map((people) => people.filter((person) => (person.gender ?? gender) === gender))
      .find((people) => people.length > 0);
    return fitting?.length === 1 ? (fitting[0] ?? null) : null;
  };

  const byName = new Map<string, Person>();
  for (const { mentions } of mentionsOf.values())
    for (const { people } of mentions) for (const person of people) byName.set(person.words.join(' '), person);
  /** By spouse: "Derek and Sylvia Poole", of whom one is a man and one a woman. */
  const couples = new Map<Person, Person>();
  const pair = (tokens: readonly Token[], mention: Mention, before: Mention | undefined) => {
    const partner = partnerOf(tokens, mention.phrase);
    const person = clear(mention);
    // "Peter Poole, 70, and Ann Poole, 68,", where nobody else has that surname
    const isJoined = before?.form === 'name' && mention.form === 'name' && lowerAt(tokens, mention.from - 1) === 'and';
    const surname = person?.words.at(-1);
    const family = isJoined ? [...byName.values()].filter(({ words }) => words.at(-1) === surname) : [];
    const joined =
      before !== undefined && family.length === 2 ? family.find((one) => one === clear(before)) : undefined;
    const other = partner === null ? joined : byName.get(partner.words.join(' ').toLowerCase());
    if (person === null || other === undefined) return;
    if (person.gender === null || other.gender === null || person.gender === other.gender) return;
    couples.set(person, other);
    couples.set(other, person);
  };

  for (const { tokens, index } of sentences) {
    const mentions = mentionsOf.get(index);
    if (mentions === undefined) continue;
    for (const [at, mention] of mentions.mentions.entries()) pair(tokens, mention, mentions.mentions[at - 1]);
    for (const phrase of kinPhrases(tokens)) {
      const gender = genderOfPronoun(lowerAt(tokens, phrase.ownedAt));
      const before = mentions.mentions
        .filter(({ to }) => to <= phrase.ownedAt)
        .flatMap((mention) => clear(mention) ?? []);
      const owning = mentions.endingAt(phrase.ownedAt);
      const named = namedBy(phrase, tokens, mentions);
      const others = [...new Set(before)].filter((person) => person !== named);
      const owner =
        gender !== null ? ownerByPronoun(gender, others, index) : owning === undefined ? null : clear(owning);
      if (owner === null || owner === named) continue;
      if (named !== null) {
        learn(owner, phrase.kin, named);
        const back = reverse(phrase.kin, owner);
        if (back !== null) learn(named, back, owner);
        continue;
      }
      const spouse = phrase.kin === (owner.gender === 'female' ? 'husband' : 'wife') ? couples.get(owner) : undefined;
      const relative = known.get(owner)?.get(phrase.kin) ?? spouse ?? null;
      // "a friend of her husband"
      const isGoverned = isPreposition(lowerAt(tokens, (owning?.from ?? phrase.ownedAt) - 1));
      if (relative !== null && !isGoverned && !tokens[phrase.at + 1]?.isCapitalised)
        found.set(index, (found.get(index) ?? new Map<number, Person>()).set(phrase.at, relative));
    }
    const people = [...new Set(mentions.mentions.flatMap((mention) => clear(mention) ?? []))];
    if (people.length > 0) recent = [{ sentence: index, people }, ...recent].slice(0, REACH);
  }
  return found;
}
