import type { Role } from '../corpus/speaker.ts';
import { readAge } from './ages.ts';
import { readClause } from './clause-roles.ts';
import { readCounsel, readParticiple } from './court-roles.ts';
import { isKinship } from './kinship.ts';
import type { Mention } from './mentions.ts';
import { isOfficeOfField } from './office-of-field.ts';
import { isPartyWord } from './parties.ts';
import type { Person } from './person.ts';
import { printed, readRole, withoutArticle } from './read-role.ts';
import { chunkBefore, chunkBehind, closingBracket, lastNounPhrase, splitRoles } from './role-chunks.ts';
import { isRoleNoun } from './role-nouns.ts';
import { speechVerb } from './speech-verbs.ts';
import { titleOf } from './titles.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isAuxiliary, isClauseWord, isDeterminer, isPreposition } from './word-classes.ts';

/** Kinships that before a name are titles of the clergy. */
const CLERICAL = /^(?:father|mother|sister|brother|lord|lady)$/u;

/** Whether the word at `at` can belong to a role before a name: no stop, preposition, verb or article. */
function isBesideName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  const { lower } = token;
  if (isPreposition(lower) || isDeterminer(lower) || isClauseWord(lower) || isAuxiliary(lower)) return false;
  return (
    token.isCapitalised ||
    isRoleNoun(lower) ||
    (speechVerb(lower, '') === undefined && isRoleNoun(tokens[at + 1]?.lower ?? ''))
  );
}

/** The office that a title before the name tells: "Cllr", "MP". */
function officeOf(mention: Mention): string | null {
  const role = mention.phrase.titles.map((word) => titleOf(word)?.role ?? null).find((known) => known !== null) ?? null;
  return role === 'mp' ? 'MP' : role;
}

/** "Cllr Jane Poole, of Thaxby Town Council,": where somebody holds the office that the title tells. */
function readOffice(chunk: readonly Token[], mention: Mention): Role | null {
  const title = officeOf(mention);
  if (title === null || !/^(?:of|from|for)$/u.test(chunk[0]?.lower ?? '')) return null;
  const place = withoutArticle(chunk.slice(1));
  const isName = place.length > 0 && place.every((token) => token.isCapitalised || isPreposition(token.lower));
  return isName ? { title, of: printed(place), party: null, from: null, to: null, aliases: [] } : null;
}

/** The words "of Great Thaxby" right behind a name. */
function placeBehind(tokens: readonly Token[], to: number): readonly Token[] {
  if (lowerAt(tokens, to) !== 'of') return [];
  let end = to + 1;
  while (tokens[end]?.kind === 'word' && tokens[end]?.isCapitalised) end += 1;
  return tokens.slice(to, end);
}

/** What those are who speak to one another in the sentence: "Jane Poole (Lab, Thaxby) told MPs". */
function houseOf(tokens: readonly Token[]): string | null {
  if (tokens.some(({ text }) => /^(?:MPs|Commons)$/u.test(text))) return 'MP';
  return tokens.some(({ lower }) => lower === 'councillors') ? 'councillor' : null;
}

/** "Cllr Jane Poole (Lab, Thaxby)": party and ward behind the name of somebody with an office. */
function readBrackets(tokens: readonly Token[], mention: Mention): Role | null {
  const party = chunkBehind(tokens, mention.to + 1);
  const title = officeOf(mention) ?? houseOf(tokens);
  // "Cllr Jane Poole (Thaxby)"
  const isPlace = party.length > 0 && party.every(({ lower, isCapitalised }) => isCapitalised && !isPartyWord(lower));
  if (title === 'councillor' && isPlace && tokens[mention.to + 1 + party.length]?.text === ')')
    return { title, of: printed(party), party: null, from: null, to: null, aliases: [] };
  const comma = tokens[mention.to + 1 + party.length];
  if (title === null || !party.every((token) => isPartyWord(token.lower)) || comma?.lower !== ',') return null;
  const place = chunkBehind(tokens, mention.to + party.length + 2);
  return {
    title,
    of: printed(place) || null,
    party: printed(party),
    from: null,
    to: null,
    aliases: [],
  };
}

/** "Dame", "Mr", "Father": a title that tells no role. */
function isCourtesy(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.text === '.' || (token.isCapitalised && (!isRoleNoun(token.lower) || CLERICAL.test(token.lower)));
}

const isStop = (token: Token | undefined) => token === undefined || /^[,.;:()\u2013\u2014\u2015]$/u.test(token.text);

/** Where the verb or "who" behind a name stands, with an age between or without: "Jane Poole, 45, is", "Jane Poole, who". */
export function clauseBehind(tokens: readonly Token[], { from, to }: Mention): number {
  // "Cllr Jane Poole (Con), who has led the council"
  if (lowerAt(tokens, to) === '(') {
    const end = closingBracket(tokens, to);
    const behind = lowerAt(tokens, end + 1) === ',' ? end + 2 : end + 1;
    return end !== -1 && lowerAt(tokens, behind) === 'who' ? behind : to;
  }
  if (lowerAt(tokens, to) !== ',') return to;
  const isAge = tokens[to + 1]?.kind === 'number' && lowerAt(tokens, to + 2) === ',';
  if (isAge) return to + 3;
  // "Jane Poole, also a Conservative, who chairs": what she is besides stands between.
  const close = tokens.findIndex(({ text }, at) => at > to && at < to + 8 && /^[,.;:]$/u.test(text));
  const between = close === -1 ? [] : tokens.slice(to + 1, close);
  const isApposed =
    lowerAt(tokens, close) === ',' &&
    lowerAt(tokens, close + 1) === 'who' &&
    /^(?:also|an?|the|now|formerly)$/u.test(between[0]?.lower ?? '') &&
    between.every(({ kind, isCapitalised, lower }) => kind === 'word' && (!isCapitalised || isPartyWord(lower)));
  if (isApposed && !between.some(({ lower }) => isPreposition(lower) || isKinship(lower))) return close + 1;
  // "One, Jane Poole, is now a nurse"
  const isInserted = lowerAt(tokens, from - 1) === ',' && isAuxiliary(lowerAt(tokens, to + 1));
  return lowerAt(tokens, to + 1) === 'who' || isInserted ? to + 1 : to;
}

/** "Cabinet member for schools Cllr Jane Poole": the office with its field right before the name, where a clause begins. */
function readOfField(tokens: readonly Token[], mention: Mention, floor: number): Role | null {
  let to = mention.phrase.nameFrom;
  while (to > floor && isCourtesy(tokens[to - 1])) to -= 1;
  const chunk = chunkBefore(tokens.slice(floor, to), to - floor);
  return chunk.length <= 8 && isOfficeOfField(chunk) ? readRole(chunk) : null;
}

/**
 * What the clause tells behind what somebody is: "Jane Poole, a councillor who chairs the committee,". Whoever is "a nurse who
 * retired in May" is a former nurse: the role among `found` is no longer held.
 */
function readClauseOfApposition(
  tokens: readonly Token[],
  { to }: Mention,
  person: Person,
  found: (Role | null)[],
): Role[] {
  if (lowerAt(tokens, to) !== ',' || !isDeterminer(lowerAt(tokens, to + 1))) return [];
  const who = to + 1 + chunkBehind(tokens, to + 1).findIndex(({ lower }) => lower === 'who');
  if (who <= to + 1) return [];
  const isOver = tokens.slice(who + 1, who + 3).some(({ lower }) => lower === 'retired');
  for (const [at, role] of found.entries())
    if (isOver && role !== null) found[at] = { ...role, title: `former ${role.title}` };
  return isOver ? [] : readClause(tokens, who, person);
}

/** How many words an apposition has behind which the verb of the name is still looked for. */
const LONGEST_APPOSITION = 9;

/**
 * What the verb tells behind what somebody is, of the name with which a sentence begins: "Jane Poole, a former nurse, chairs the
 * committee".
 */
function readVerbBehindApposition(tokens: readonly Token[], { from, to }: Mention, person: Person): Role[] {
  if (from !== 0 || lowerAt(tokens, to) !== ',' || !isDeterminer(lowerAt(tokens, to + 1))) return [];
  const apposition = chunkBehind(tokens, to + 1);
  const verb = to + 2 + apposition.length;
  // "Una Holt, the sister of Jane Poole, who chairs the committee": Jane Poole does.
  const isPlain = [...apposition, tokens[verb]].every(
    (token) => token !== undefined && token.kind !== 'quoted' && !/^(?:who|whose)$/u.test(token.lower),
  );
  const isClosed = lowerAt(tokens, verb - 1) === ',' && apposition.length <= LONGEST_APPOSITION;
  return isPlain && isClosed ? readClause(tokens, verb, person) : [];
}

/** "Her deputy for the past decade has been Jane Poole", "The club's chairman is Jane Poole": the role before the verb. */
function readInverted(tokens: readonly Token[], { from }: Mention): Role | null {
  if (!/^(?:is|was|been)$/u.test(lowerAt(tokens, from - 1))) return null;
  const verb = lowerAt(tokens, from - 2) === 'has' ? from - 2 : from - 1;
  const chunk = chunkBefore(tokens, verb);
  const isOver = lowerAt(tokens, from - 1) === 'was';
  const cut = chunk.findIndex(({ lower }) => /^(?:for|since|until|in|at|on|to)$/u.test(lower));
  const words = cut === -1 ? chunk : chunk.slice(0, cut);
  return isOver || words.length > 5 || !isDeterminer(words[0]?.lower ?? '') ? null : readRole(words);
}

/** The roles that are printed beside a name, behind the name before it, which ends at `floor`; ages behind it go to the person's epithets. */
export function readBeside(tokens: readonly Token[], mention: Mention, person: Person, floor: number): Role[] {
  const found: (Role | null)[] = [];
  const age = readAge(tokens, mention);
  if (age !== null) person.epithets.add(age);
  // "Thaxby MP Jane Poole", "Great Thaxby councillor Jane Poole"
  let from = mention.phrase.nameFrom;
  while (from > floor && mention.phrase.nameFrom - from < 6 && isBesideName(tokens, from - 1)) from -= 1;
  if (from < mention.phrase.nameFrom) {
    let to = mention.phrase.nameFrom;
    while (to > from && isCourtesy(tokens[to - 1])) to -= 1;
    found.push(readRole(tokens.slice(from, to)));
  }
  found.push(readOfField(tokens, mention, floor));
  const after = tokens[mention.to];
  if (after?.lower === ',') {
    const chunk = chunkBehind(tokens, mention.to + 1);
    const isAge = chunk.length === 1 && /^\d{1,2}$/u.test(chunk[0]?.text ?? '');
    const words = isAge ? chunkBehind(tokens, mention.to + 3) : chunk;
    const own = readParticiple(chunk) ?? readCounsel(chunk, tokens) ?? readOffice(chunk, mention);
    found.push(...(own === null ? splitRoles(words).map(readRole) : [own]));
  } else if (after?.lower === '(') {
    found.push(readBrackets(tokens, mention) ?? readRole(chunkBehind(tokens, mention.to + 1)));
    // "Cllr Jane Poole (Lab, Fen), cabinet member for parks, said"
    const close = closingBracket(tokens, mention.to);
    if (close !== -1 && lowerAt(tokens, close + 1) === ',')
      found.push(...splitRoles(chunkBehind(tokens, close + 2)).map(readRole));
  }
  const clause = clauseBehind(tokens, mention);
  found.push(...readClause(tokens, clause, person), ...readClauseOfApposition(tokens, mention, person, found));
  found.push(...readVerbBehindApposition(tokens, mention, person));
  found.push(readOffice(placeBehind(tokens, mention.to), mention));
  found.push(readInverted(tokens, mention));
  // "Cllr Jane Poole, who is responsible for parks,"
  const isResponsible =
    officeOf(mention) === 'councillor' &&
    tokens
      .slice(clause, clause + 4)
      .map(({ lower }) => lower)
      .join(' ') === 'who is responsible for';
  if (isResponsible)
    found.push({
      title: 'cabinet member',
      of: printed(chunkBehind(tokens, clause + 4)),
      party: null,
      from: null,
      to: null,
      aliases: [],
    });
  // "The Bishop of Thaxby, the Rt Revd Jane Poole,"
  const begin = Math.min(from, mention.from);
  const start = lowerAt(tokens, begin - 1) === 'the' && mention.phrase.titles.length > 0 ? begin - 1 : begin;
  // "Leader of Fenshire County Council, Cllr Jane Poole, said", "wrote to the council's leader, Jane Poole, who"
  if (lowerAt(tokens, start - 1) === ',') {
    const chunk = chunkBefore(tokens, start - 1);
    found.push(readRole(chunk) ?? (isStop(tokens[mention.to]) ? readRole(lastNounPhrase(chunk)) : null));
  }
  return found.filter((role) => role !== null);
}
