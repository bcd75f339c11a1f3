import type { Role } from '../corpus/speaker.ts';
import { ownTrade } from './belongings.ts';
import { numberOfWord } from './number-words.ts';
import type { Person } from './person.ts';
import { rankOf } from './ranks.ts';
import { readRole } from './read-role.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { agentNoun, isLasting, officeBehindAs } from './told-roles.ts';
import { officeWords, predicateAt, readVerbRole } from './verb-roles.ts';

/** "Jane Poole, who took over as head in May", "Jane Poole, who retired as head": the office, "former" where it is over. */
function readOfficeBehindAs(tokens: readonly Token[], clause: number): Role | null {
  const office = officeBehindAs(tokens, clause);
  if (office === null) return null;
  const role = readRole(officeWords(tokens, office.from));
  if (role === null || !office.isOver) return role;
  // Who has resigned is the outgoing leader until somebody takes over.
  return { ...role, title: `former ${role.title}`, aliases: [`outgoing ${role.title}`] };
}

/** The role that a verb gives: "is a nurse", "was elected mayor", who is the new mayor too. */
function readPredicate(tokens: readonly Token[], at: number): Role | null {
  const role = readRole(predicateAt(tokens, at));
  const isNew = tokens
    .slice(at, at + 4)
    .some(({ lower }) => /^(?:elected|appointed|named|made|chosen|became|becomes|become)$/u.test(lower));
  return role === null || !isNew ? role : { ...role, aliases: [...role.aliases, `new ${role.title}`] };
}

/** How a time begins that is over: "who was mayor from 2019 to 2021", "who was head until May". */
const OVER = /^(?:from|between|until|till|before)$/u;

/** "who was a dentist for 22 years", "who was mayor herself until 2021": what somebody is no longer. */
function readPast(tokens: readonly Token[], at: number): Role | null {
  if (lowerAt(tokens, at) !== 'who' || lowerAt(tokens, at + 1) !== 'was') return null;
  const words = officeWords(tokens, at + 2).filter(({ lower }) => !/^(?:himself|herself|once|also)$/u.test(lower));
  const cut = words.findIndex(
    ({ lower }, index) =>
      OVER.test(lower) ||
      (lower === 'for' && (numberOfWord(lowerAt(words, index + 1)) !== null || isLasting(words, index))),
  );
  const role = readRole(cut === -1 ? words : words.slice(0, cut));
  const ranks = role?.title.toLowerCase().split(/\s+/u) ?? [];
  const isTold = ranks.some((word) => rankOf(word) === 'former');
  // "who was a candidate", "who was a guest" are told of the day.
  const isTrade = /^an?$/u.test(lowerAt(tokens, at + 2)) && isLasting(tokens, at + 3);
  const isOver = tokens.slice(at + 3, at + 9).some(({ lower }) => OVER.test(lower));
  return role === null || isTold || !(isTrade || isOver) ? null : { ...role, title: `former ${role.title}` };
}

/** "Jane Poole had been the cabinet member for housing" */
function readPluperfect(tokens: readonly Token[], at: number): Role | null {
  const first = /^(?:who|,)$/u.test(lowerAt(tokens, at)) ? at + 1 : at;
  // "had been mayor for a year" when something happened, and may be so still.
  const isPast =
    lowerAt(tokens, first) === 'had' && lowerAt(tokens, first + 1) === 'been' && !isLasting(tokens, first + 2);
  const role = isPast ? readRole(officeWords(tokens, first + 2)) : null;
  const isOver =
    role?.title
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => rankOf(word) === 'former') ?? true;
  return role === null || isOver ? null : { ...role, title: `former ${role.title}` };
}

/** "Jane Poole worked there for years and retired as branch librarian": a second verb of the clause. */
function readRetirement(tokens: readonly Token[], at: number): Role | null {
  const end = tokens.findIndex(({ kind, text }, index) => index > at && (kind === 'quoted' || /^[,;:.]$/u.test(text)));
  const clause = tokens.slice(at, end === -1 ? tokens.length : end);
  const verb = clause.findIndex(
    ({ lower }, index) =>
      lower === 'retired' && clause[index - 1]?.lower === 'and' && clause[index + 1]?.lower === 'as',
  );
  const role = verb === -1 ? null : readRole(officeWords(tokens, at + verb + 2));
  return role === null ? null : { ...role, title: `former ${role.title}` };
}

/** "who keeps the score and is also a nurse": the words of the office or trade that a second verb gives. */
function secondPredicate(tokens: readonly Token[], at: number): readonly Token[] {
  if (lowerAt(tokens, at) !== 'who') return [];
  for (let next = at + 2; next < at + 10; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'punctuation' || token.kind === 'quoted') return [];
    if (token.lower === 'and' && lowerAt(tokens, next + 1) === 'is') return predicateAt(tokens, next + 1);
  }
  return [];
}

/** "has farmed here since 1971 and has chaired the council for 22 years", "and was mayor in 2022": what a second verb tells. */
function readSecond(tokens: readonly Token[], at: number): Role[] {
  for (let next = at + 2; next < at + 24; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'quoted' || /^[,.;:]$/u.test(token.text)) return [];
    if (token.lower !== 'and') continue;
    const verb = lowerAt(tokens, next + 1);
    if (verb === 'has')
      return [readVerbRole(tokens, next + 1), readPredicate(tokens, next + 1)].filter((role) => role !== null);
    const year = tokens
      .slice(next + 2, next + 9)
      .findIndex(({ lower }, to) => lower === 'in' && /^(?:19|20)\d\d/u.test(lowerAt(tokens, next + 3 + to)));
    const role = verb === 'was' && year > 0 ? readRole(tokens.slice(next + 2, next + 2 + year)) : null;
    return role === null ? [] : [{ ...role, title: `former ${role.title}` }];
  }
  return [];
}

/** "Jane Poole was a nurse for 31 years before she retired": what somebody is no longer. */
function readCareer(tokens: readonly Token[], at: number): Role | null {
  const isTrade = lowerAt(tokens, at) === 'was' && /^an?$/u.test(lowerAt(tokens, at + 1));
  const words = isTrade ? officeWords(tokens, at + 1) : [];
  const behind = at + 1 + words.length;
  const isLong = words.length > 0 && lowerAt(tokens, behind) === 'for' && isLasting(tokens, behind);
  const role = isLong ? readRole(words) : null;
  return role === null ? null : { ...role, title: `former ${role.title}` };
}

/**
 * The roles that a clause tells whose "who" or verb stands at `at`, of the person whom it speaks of: "who leads the council", "has been
 * head since May". What that one does, "drives the 47", goes to the epithets.
 */
export function readClause(tokens: readonly Token[], at: number, person: Person): Role[] {
  const agent = agentNoun(tokens, at);
  if (agent !== null) person.epithets.add(agent);
  return [
    readVerbRole(tokens, at),
    readPredicate(tokens, lowerAt(tokens, at) === 'who' ? at + 1 : at),
    readOfficeBehindAs(tokens, at),
    readPast(tokens, at),
    readPluperfect(tokens, at),
    readRetirement(tokens, at),
    readRole(ownTrade(tokens, lowerAt(tokens, at) === 'who' ? at + 1 : at)),
    readRole(secondPredicate(tokens, at)),
    readCareer(tokens, lowerAt(tokens, at) === ',' ? at + 1 : at),
    ...readSecond(tokens, at),
  ].filter((role) => role !== null);
}
