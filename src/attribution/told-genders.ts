import type { Gender } from './gender.ts';
import { genderOfPronoun } from './gender.ts';
import type { SentenceMentions } from './mentions.ts';
import type { Person } from './person.ts';
import type { Sentence } from './prose.ts';

/** How often pronouns must agree, with none against them, to tell the gender of a person whose name does not. */
const ENOUGH = 2;

/** For so many sentences a pronoun may mean somebody of its gender who was named before. */
const ABOUT_OTHERS = 3;

/** The only person whom a sentence names, with the position behind the name; null where it names nobody or several. */
function onlyPerson({ mentions }: SentenceMentions): { person: Person; to: number } | null {
  const people = new Set(mentions.flatMap((mention) => mention.people));
  const [person] = people;
  const first = mentions[0];
  return person === undefined || first === undefined || people.size > 1 ? null : { person, to: first.to };
}

/** The gender of the pronouns from a position on, outside quotation marks; null for none and where they differ. */
function genderFrom({ tokens }: Sentence, from: number): Gender | null {
  const genders = new Set(tokens.slice(from).flatMap(({ lower }) => genderOfPronoun(lower) ?? []));
  const [gender] = genders;
  return gender === undefined || genders.size > 1 ? null : gender;
}

/**
 * Learns the gender of people whose names do not tell it from the pronouns around them: those behind the name in a
 * sentence that names nobody else, and those of a sentence without names right behind it. Sentences that speak of
 * relatives do not count. `mentionsOf` is by the index of the sentence.
 */
export function learnGenders(sentences: readonly Sentence[], mentionsOf: ReadonlyMap<number, SentenceMentions>): void {
  /** Of men and of women whose gender is known: who was named last, and in which sentence. */
  const known = new Map<Gender, { readonly person: Person; readonly sentence: number }>();
  const votes = new Map<Person, Gender[]>();
  let last: Person | null = null;
  for (const sentence of sentences) {
    const mentions = mentionsOf.get(sentence.index);
    if (mentions === undefined) continue;
    const only = onlyPerson(mentions);
    const isOfRelative = sentence.kin.length > 0;
    const meant = only?.person ?? (mentions.mentions.length === 0 ? last : null);
    if (meant !== null && meant.gender === null && !isOfRelative) {
      const gender = genderFrom(sentence, only?.to ?? 0);
      const other = gender === null ? undefined : known.get(gender);
      // "Kim Poole rose to ask her" speaks of a woman named before as likely as not.
      const isOfOther =
        other !== undefined && other.person !== only?.person && sentence.index - other.sentence <= ABOUT_OTHERS;
      if (gender !== null && !isOfOther) votes.set(meant, [...(votes.get(meant) ?? []), gender]);
    }
    for (const { people } of mentions.mentions)
      for (const person of people)
        if (person.gender !== null) known.set(person.gender, { person, sentence: sentence.index });
    last = isOfRelative ? null : (only?.person ?? null);
  }
  for (const [person, genders] of votes) {
    if (genders.length >= ENOUGH && new Set(genders).size === 1) person.gender = genders[0] ?? null;
  }
}
