import type { Role } from '../corpus/speaker.ts';
import type { Person } from './person.ts';
import type { Sentence } from './prose.ts';
import { canonicalRole } from './role-nouns.ts';

const OF_COUNCIL = /^(?:council|councils|councillor|councillors|cllr|coun)$/u;
const OF_PARLIAMENT = /^(?:mp|mps|commons|westminster|parliament|peers|lords|senedd|holyrood|congress|senate)$/u;

/** Whether the document tells of a council and of no parliament, so that whoever is "the Labour member for Fen" sits on the council. */
export function isOfCouncil(sentences: readonly Sentence[]): boolean {
  let isCouncil = false;
  for (const { tokens } of sentences) {
    for (const { kind, lower } of tokens) {
      if (kind !== 'word') continue;
      if (OF_PARLIAMENT.test(lower)) return false;
      isCouncil ||= OF_COUNCIL.test(lower);
    }
  }
  return isCouncil;
}

const lastWord = (title: string) => canonicalRole(title.toLowerCase().split(/\s+/u).at(-1) ?? '');

/** The member's or representative's role as that of a councillor; null for other roles. */
function asCouncillor({ title, of, party }: Role, isImplied: boolean): Role | null {
  const isSeat = /^\p{Lu}/u.test(of ?? '') && /^(?:member|representative)$/u.test(lastWord(title));
  if (!isSeat && !(isImplied && title === 'member' && party !== null)) return null;
  // "Labour member"
  const before = title.split(/\s+/u).slice(0, -1).join(' ');
  return { title: 'councillor', of, party: party ?? (before || null), from: null, to: null, aliases: [] };
}

/** Gives those who represent a ward or sit for a party in a document that tells of a council the office of councillor. */
export function implyCouncillors(people: Iterable<Person>): void {
  for (const person of people) {
    const own = [
      ...person.roles.flatMap((role) => asCouncillor(role, false) ?? []),
      ...person.impliedRoles.flatMap((role) => asCouncillor(role, true) ?? []),
    ];
    person.impliedRoles.push(...own);
  }
}
