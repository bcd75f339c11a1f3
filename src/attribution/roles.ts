import type { Role } from '../corpus/speaker.ts';
import { agesAmong, readBirthday } from './ages.ts';
import { readChildren } from './children.ts';
import { readClause } from './clause-roles.ts';
import { genderOfPronoun } from './gender.ts';
import { heldTitles } from './held-titles.ts';
import { readImpliedRoles } from './implied-roles.ts';
import type { Mention, SentenceMentions } from './mentions.ts';
import type { Person } from './person.ts';
import type { Sentence } from './prose.ts';
import { OF_PLACES, readRole } from './read-role.ts';
import { canonicalRole, genderOfRole } from './role-nouns.ts';
import { clauseBehind, readBeside } from './roles-beside.ts';
import { titleOf } from './titles.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { toldKin } from './told-kin.ts';
import { isOfParliament, OF_PARLIAMENT } from './told-roles.ts';
import { officeWords } from './verb-roles.ts';

/** Most roles that are kept of one person from one document. */
const MOST_ROLES = 12;

/** Adds a role to those of a person, unless it is known or there are enough. */
export function keep(roles: Role[], role: Role): void {
  if (roles.length >= MOST_ROLES) return;
  const isKnown = roles.some((other) => other.title.toLowerCase() === role.title.toLowerCase() && other.of === role.of);
  if (!isKnown) roles.push(role);
}

const lastWord = ({ title }: Role) => title.toLowerCase().split(/\s+/u).at(-1) ?? '';
const nounOf = (role: Role) => canonicalRole(lastWord(role));

/**
 * Whether an office is printed beside a title and surname that the one who bears the name in full does not hold: "Peter
 * Poole, a farmer, wrote to the Thaxby MP, Mr Poole" speaks of two people.
 */
function isNamesake({ form }: Mention, roles: readonly Role[], person: Person): boolean {
  if (form === 'name' || person.roles.length === 0) return false;
  const known = new Set(person.roles.map(nounOf));
  return roles.some((role) => OF_PLACES.has(nounOf(role)) && !known.has(nounOf(role)));
}

/** Keeps the age that a sentence tells of whom it speaks, where no other is known. */
function keepToldAge(person: Person, { tokens, kin }: Sentence): void {
  if (kin.length > 0 || agesAmong(person.epithets).length > 0) return;
  const age = readBirthday(tokens);
  if (age !== null) person.epithets.add(age);
}

/** Whether no more is known of somebody than the title of a doctor. */
const isDoctor = ({ honorifics, roles }: Person) =>
  roles.every(({ title }) => title === 'owner') && [...honorifics].some((title) => titleOf(title)?.role === 'doctor');

/** The epithet of whoever is named where patients or a surgery are spoken of: no noun, since not all are doctors. */
const OF_PRACTICE = 'of a practice';

const isOfPractice = ({ tokens }: Sentence) =>
  tokens.some(({ lower }) => /^(?:practice|surgery|patients|gp)$/u.test(lower));

/** Keeps how many children somebody is told to have by a clause whose "who" or verb stands at `at`. */
function keepChildren(person: Person, { tokens }: Sentence, at: number): void {
  const children = readChildren(tokens, lowerAt(tokens, at) === 'who' ? at + 1 : at);
  if (children !== null) person.epithets.add('parent').add(children);
}

function keepKin(person: Person, { tokens }: Sentence, mention: Mention, mentions: SentenceMentions): void {
  const kin = toldKin(tokens, mention, mentions, person);
  if (kin !== null) person.epithets.add(kin);
}

/** Gives the people whom a sentence names the roles that it prints beside their names. */
export function gatherRoles(sentence: Sentence, mentions: SentenceMentions): void {
  for (const [number, mention] of mentions.mentions.entries()) {
    const before = mentions.mentions[number - 1];
    const floor = before === undefined || before.isPossessive ? 0 : Math.min(before.to, mention.phrase.nameFrom);
    const [person, ...others] = mention.people;
    if (person === undefined || others.length > 0) continue;
    if (mention.isPossessive) {
      keepKin(person, sentence, mention, mentions);
      continue;
    }
    const roles = readBeside(sentence.tokens, mention, person, floor);
    if (isNamesake(mention, roles, person)) continue;
    if (mentions.mentions.length === 1) keepToldAge(person, sentence);
    for (const title of heldTitles(mention.phrase, sentence.tokens)) person.honorifics.add(title);
    for (const role of roles) {
      keep(person.roles, role);
      // "Robin Poole, chairman of the club"
      person.gender ??= genderOfRole(lastWord(role));
    }
    for (const role of readImpliedRoles(sentence.tokens, mention)) keep(person.impliedRoles, role);
    if (isOfPractice(sentence)) person.epithets.add(OF_PRACTICE);
    if (isDoctor(person) && person.epithets.has(OF_PRACTICE)) person.epithets.add('gp');
    keepKin(person, sentence, mention, mentions);
    keepChildren(person, sentence, clauseBehind(sentence.tokens, mention));
    if (isOfParliament(sentence.tokens, mention.to)) person.epithets.add(OF_PARLIAMENT);
  }
}

/** "A former magistrate, he said": the role before the pronoun, and where that stands; null for none. */
function roleOfOpening(tokens: readonly Token[]): { readonly role: Role; readonly at: number } | null {
  if (!/^an?$/u.test(lowerAt(tokens, 0))) return null;
  const comma = tokens.findIndex(({ text }, at) => at < 18 && text === ',');
  const isPronoun = comma > 1 && /^s?he$/u.test(lowerAt(tokens, comma + 1));
  const words = isPronoun ? officeWords(tokens.slice(0, comma), 0) : [];
  const role = readRole(words);
  // "A nurse for 30 years before she fell ill, she said"
  const isOver = tokens.slice(words.length, comma).some(({ lower }) => /^(?:before|until)$/u.test(lower));
  return role === null ? null : { role: isOver ? { ...role, title: `former ${role.title}` } : role, at: comma + 1 };
}

/**
 * Gives roles to whoever a sentence without names goes on about, "She has taught here since 2010": the only person whom the sentence
 * before names, if that one can be of the pronoun's gender.
 */
export function gatherRolesOfPronoun(sentence: Sentence, mentionsOf: ReadonlyMap<number, SentenceMentions>): void {
  const { tokens, index } = sentence;
  const opening = roleOfOpening(tokens);
  const pronoun = lowerAt(tokens, opening?.at ?? 0);
  const gender = genderOfPronoun(pronoun);
  if (gender === null || !/^s?he$/u.test(pronoun) || (mentionsOf.get(index)?.mentions.length ?? 0) > 0) return;
  const before = new Set(mentionsOf.get(index - 1)?.mentions.flatMap(({ people }) => people));
  const [person] = before;
  if (person === undefined || before.size > 1 || (person.gender !== null && person.gender !== gender)) return;
  if (opening !== null) keep(person.roles, opening.role);
  const behind = (opening?.at ?? 0) + 1;
  for (const role of readClause(tokens, behind, person)) keep(person.roles, role);
  keepChildren(person, sentence, behind);
  keepToldAge(person, sentence);
}
