import type { PartialDate } from './partial-date.ts';
import { isWithin } from './partial-date.ts';

/** An office or position that a person holds or held, such as `{ title: 'MP', of: 'Ashwell', party: 'Labour' }`. */
export interface Role {
  readonly title: string;
  /** Place or body: "Ashwell", "Ashwell Council". */
  readonly of: string | null;
  readonly party: string | null;
  /** First and last day, of any precision; null where open or not known. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** Other printed forms of the role, without article: "council leader". */
  readonly aliases: readonly string[];
}

/** One person. */
export interface Speaker {
  /** Stable id: lower-case letters, digits and hyphens, made from the name where the registry gives none. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Titles that precede the name: "Cllr", "Dr", "Sir". */
  readonly honorifics: readonly string[];
  readonly roles: readonly Role[];
  /** Whether a moderator wrote the person into `speakers.yaml` or the documents named them. */
  readonly origin: 'registry' | 'document';
}

/** "MP for Ashwell", "leader, Ashwell Council" or the bare title. */
export function formatRole(role: Role): string {
  if (role.of === null) return role.title;
  return /^(?:MP|MSP|MS|AM|TD|MLA|MEP|Member of Parliament)$/iu.test(role.title)
    ? `${role.title} for ${role.of}`
    : `${role.title}, ${role.of}`;
}

/**
 * The role that a person held on a date: the first role in the registry's order that covers it. Without a date the
 * first role that has not ended. Null where no role is known for that date.
 */
export function roleAt(speaker: Speaker, date: PartialDate | null): Role | null {
  const covers = (role: Role) => (date === null ? role.to === null : isWithin(date, role.from, role.to));
  return speaker.roles.find(covers) ?? null;
}
