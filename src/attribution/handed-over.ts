import type { Role } from '../corpus/speaker.ts';
import type { Mention } from './mentions.ts';
import type { Person } from './person.ts';
import { rankOf } from './ranks.ts';
import { canonicalRole, isRoleNoun } from './role-nouns.ts';
import { titleOf } from './titles.ts';
import type { Token } from './tokens.ts';

/** Predicates of leaving an office, right behind a name. */
const LEAVING =
  /^(?:has |had )?(?:retired|resigned|quit|died|stood down|stepped down|stepped aside|left (?:in|last|the post|office|after)|was (?:replaced|succeeded|ousted|beaten|deposed|sacked)|lost to|lost (?:the|his|her) seat)\b/u;
/** "retired as a nurse", "left the meeting": another office, or none. */
const NOT_LEAVING = /^(?:has |had )?(?:retired|resigned|quit) (?:as|from) /u;
/** Words right before a name of whoever comes into an office. */
const COMING =
  /(?:replaced by|succeeded by|lost to|ousted by|(?:her|his|the|[\p{L}'’]+) (?:successor|replacement)(?: as [\p{L}-]+)? ,)$/u;
/** Predicates of coming into one. */
const SUCCEEDING =
  /^(?:has |had )?(?:(?:replaced|succeeded) (?:her|him)|took over from (?:her|him)|is (?:now )?the new |is (?:now )?[\p{L} ]{3,24} now\b|became (?:the )?new )/u;
/** "Her predecessor,": whoever had the office of somebody spoken of before. */
const BEFORE = /(?:her|his|the|[\p{L}'’]+) predecessor(?: as [\p{L}-]+)? ,$/u;

/** Those of them that say which office it is. */
const NAMES_OFFICE = /^(?:has |had )?(?:is|became) /u;

const REACH = 6;

const words = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(Math.max(0, from), to)
    .map(({ lower }) => lower)
    .join(' ');

const lastWord = ({ title }: Role) => canonicalRole(title.toLowerCase().split(/\s+/u).at(-1) ?? '');
const isHeld = ({ title }: Role) =>
  !title
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => rankOf(word) === 'former');

/** The office of whoever is spoken of, if that one has one: what a successor comes into. */
function officeOf({ roles }: Person): Role | null {
  return roles.find((role) => isHeld(role) && isRoleNoun(lastWord(role)) && OF_ONE.test(lastWord(role))) ?? null;
}
/** Whether the words behind a name tell that this one comes into the office of the holder: "is the new vicar" not into that of a mayor. */
function succeeds(behind: string, holder: Person): boolean {
  if (!SUCCEEDING.test(behind)) return false;
  const office = officeOf(holder);
  return (
    !NAMES_OFFICE.test(behind) || (office !== null && behind.split(' ').map(canonicalRole).includes(lastWord(office)))
  );
}

/** Offices of which there is one holder at a time. */
const OF_ONE =
  /^(?:mayor|leader|chair|chairman|headteacher|head|principal|manager|director|president|secretary|captain|coach|vicar|bishop|mp|executive|commissioner|treasurer|editor|governor|minister|warden|teacher)$/u;

/**
 * Follows offices that are handed over: who has left one, and who comes into it. Sentences must come in order. Whoever is told to
 * have left an office that somebody else comes into had it before; "the mayor" is then the new one.
 */
export class Handovers {
  /** Whoever was named last with an office. */
  #holder: Person | null = null;
  readonly #leaving = new Set<Person>();

  /** Takes in a name. */
  read(tokens: readonly Token[], { from, to, phrase }: Mention, person: Person): void {
    const behind = words(tokens, to, to + REACH);
    const before = words(tokens, Math.min(from, phrase.nameFrom) - REACH, Math.min(from, phrase.nameFrom));
    const holder = this.#holder === person ? null : this.#holder;
    if (holder !== null && BEFORE.test(before)) this.#give(person, holder, true);
    else if (holder !== null && (COMING.test(before) || succeeds(behind, holder))) {
      this.#give(person, holder, false);
      this.#leave(holder);
    }
    if (LEAVING.test(behind) && !NOT_LEAVING.test(behind)) this.#leaving.add(person);
    if (officeOf(person) !== null) this.#holder = person;
  }

  /** Gives a person the office of the holder: as the former or the present one. */
  #give(person: Person, holder: Person, isFormer: boolean): void {
    const office = officeOf(holder);
    if (office === null || person.roles.some((role) => lastWord(role) === lastWord(office))) return;
    const title = isFormer ? `former ${office.title}` : office.title;
    person.impliedRoles.push({ ...office, title, aliases: isFormer ? [] : [`new ${office.title}`] });
  }

  /** Makes the holder's office one that was held. */
  #leave(holder: Person): void {
    const office = officeOf(holder);
    if (office === null) return;
    const left = { ...office, title: `former ${office.title}`, aliases: [`outgoing ${office.title}`] };
    holder.roles.splice(holder.roles.indexOf(office), 1, left);
    for (const title of holder.honorifics)
      if (canonicalRole(titleOf(title)?.role ?? '') === lastWord(office)) holder.honorifics.delete(title);
  }
}
