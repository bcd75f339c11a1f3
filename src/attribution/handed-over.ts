import type { Role } from '../corpus/speaker.ts';
import type { Mention } from './mentions.ts';
import type { Person } from './person.ts';
import { rankOf } from './ranks.ts';
import { canonicalRole, isRoleNoun } from './role-nouns.ts';
import { keep } from './roles.ts';
import { titleOf } from './titles.ts';
import type { Token } from './tokens.ts';

/** Predicates right behind a name by which somebody else has the office now. */
const LOSING = /^(?:has |had )?(?:died|was (?:replaced|succeeded|ousted|deposed)|lost to)\b/u;
/** Words right before a name of whoever comes into an office. */
const COMING =
  /(?:replaced by|succeeded by|lost to|ousted by|(?:her|his|the|[\p{L}'’]+) (?:successor|replacement)(?: as [\p{L}-]+)? ,)$/u;
/** Predicates of coming into one. */
const SUCCEEDING =
  /^(?:has |had )?(?:(?:replaced|succeeded) (?:her|him)|took over from (?:her|him)|is (?:now )?the new |is (?:now )?[\p{L} ]{3,24} now\b|became (?:the )?new )/u;
/** "Her predecessor,": whoever had the office of somebody spoken of before. */
const BEFORE = /(?:her|his|the|[\p{L}'’]+) predecessor(?: as [\p{L}-]+)? ,$/u;

/** Those predicates that say which office it is. */
const NAMES_OFFICE = /^(?:has |had )?(?:is|became) /u;

/** Offices of which there is one holder at a time. */
const OF_ONE =
  /^(?:mayor|leader|chair|chairman|headteacher|head|principal|manager|director|president|secretary|captain|coach|vicar|bishop|mp|executive|commissioner|treasurer|editor|governor|minister|warden|teacher)$/u;

/** How many tokens on either side of a name are looked at. */
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

/** Whether the words behind a name tell that this one comes into the office: "is the new vicar" not into that of a mayor. */
const succeeds = (behind: string, office: Role) =>
  SUCCEEDING.test(behind) &&
  (!NAMES_OFFICE.test(behind) || behind.split(' ').map(canonicalRole).includes(lastWord(office)));

/**
 * Follows offices that are handed over: who has left one, and who comes into it. Sentences must come in order. Whoever is told to
 * have left an office that somebody else comes into had it before; "the mayor" is then the new one.
 */
export class Handovers {
  /** Whoever was named last with an office, and that office. */
  #holder: Person | null = null;
  #office: Role | null = null;

  /** Takes in a name. */
  read(tokens: readonly Token[], { from, to, phrase }: Mention, person: Person): void {
    const office = officeOf(person);
    const isAnother = this.#holder !== null && this.#holder !== person;
    if (office === null && !isAnother) return;
    const start = Math.min(from, phrase.nameFrom);
    const behind = words(tokens, to, to + REACH);
    const before = words(tokens, start - REACH, start);
    if (this.#holder !== null && this.#holder !== person && this.#office !== null) {
      const isBefore = BEFORE.test(before);
      if (isBefore) give(person, this.#office, true);
      else if (COMING.test(before) || succeeds(behind, this.#office)) {
        give(person, this.#office, false);
        leave(this.#holder);
      }
    }
    if (office === null) return;
    this.#holder = person;
    this.#office = office;
    if (LOSING.test(behind)) leave(person);
  }
}

/** Gives a person an office: as the former or the present holder. */
function give(person: Person, office: Role, isFormer: boolean): void {
  if (person.roles.some((role) => lastWord(role) === lastWord(office))) return;
  const title = isFormer ? `former ${office.title}` : office.title;
  keep(person.impliedRoles, { ...office, title, aliases: isFormer ? [] : [`new ${office.title}`] });
}

/** Makes the holder's office one that was held. */
function leave(holder: Person): void {
  const office = officeOf(holder);
  if (office === null) return;
  const left = { ...office, title: `former ${office.title}`, aliases: [`outgoing ${office.title}`] };
  holder.roles.splice(holder.roles.indexOf(office), 1, left);
  for (const title of holder.honorifics)
    if (canonicalRole(titleOf(title)?.role ?? '') === lastWord(office)) holder.honorifics.delete(title);
}
