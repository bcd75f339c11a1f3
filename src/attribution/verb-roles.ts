import type { Role } from '../corpus/speaker.ts';
import { SCHOOL } from './body-fields.ts';
import { numberOfWord } from './number-words.ts';
import { isPartyWord } from './parties.ts';
import { rankOf } from './ranks.ts';
import { isRoleNoun } from './role-nouns.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isLasting } from './told-roles.ts';
import { isDeterminer, isPreposition } from './word-classes.ts';

/** The office that somebody has who does this: "who leads the council", "who started the petition". */
const OFFICES: readonly (readonly [verb: RegExp, title: string])[] = [
  [/^(?:leads|heads)$/u, 'leader'],
  [/^led$/u, 'former leader'],
  [/^chairs$/u, 'chair'],
  [/^chaired$/u, 'former chair'],
  [/^founded$/u, 'founder'],
  [/^(?:started|launched|organised|organized)$/u, 'organiser'],
  [/^(?:owns|owned)$/u, 'owner'],
  [/^runs$/u, 'owner'],
  [/^manages$/u, 'manager'],
  [/^coaches$/u, 'coach'],
  [/^edits$/u, 'editor'],
  [/^represents$/u, 'MP'],
];
/** What those are who have done so for some time: "who has led the council since May". */
const PERFECT = new Map([
  ['led', 'leader'],
  ['headed', 'leader'],
  ['chaired', 'chair'],
  ['owned', 'owner'],
  ['run', 'owner'],
  ['managed', 'manager'],
  ['coached', 'coach'],
  ['edited', 'editor'],
  ['represented', 'MP'],
]);
/** What is founded by whoever starts it, so that "the petition's founder" and "the organiser" are the same. */
const FOUNDED = /^(?:started|launched|founded)$/u;

/** Verbs that say what somebody is, with what follows as the office or trade. */
const BEING = /^(?:is|works|becomes?|became)$/u;
const MADE = /^(?:elected|appointed|named|made|chosen)$/u;
const BETWEEN = /^(?:now|also|still|currently|already|recently|again)$/u;
/** Words with which the time or place begins that does not belong to an office. */
const TIMES =
  /^(?:in|on|at|since|until|till|after|before|during|when|while|last|this|earlier|and|but|or|who|which|that|where|with|by|as|to|because)$/u;

/** Where the office begins behind "brought in from Leeds as", "hired as"; null for other verbs. */
function hiredAs(tokens: readonly Token[], at: number): number | null {
  if (!/^(?:brought|drafted|hired|recruited|installed|sworn)$/u.test(lowerAt(tokens, at))) return null;
  const as = tokens.slice(at, at + 7).findIndex(({ kind, lower }) => lower === 'as' || kind === 'punctuation');
  return as !== -1 && lowerAt(tokens, at + as) === 'as' ? at + as + 1 : null;
}

/**
 * The words of the office or trade that a verb at `at` gives to its subject: "is a nurse", "works as a nurse", "has been
 * mayor", "was elected mayor", "became head teacher". Empty where it gives none.
 */
export function predicateAt(tokens: readonly Token[], at: number): readonly Token[] {
  let from = at;
  const verb = lowerAt(tokens, from);
  if (/^(?:has|was)$/u.test(verb)) {
    from += 1;
    while (BETWEEN.test(lowerAt(tokens, from))) from += 1;
    if (verb === 'has' && lowerAt(tokens, from) === 'been') from += 1;
    else if (verb === 'has') return [];
    const hired = hiredAs(tokens, from);
    if (hired !== null) from = hired;
    else if (MADE.test(lowerAt(tokens, from))) from += lowerAt(tokens, from + 1) === 'as' ? 2 : 1;
    // "was the paramedic who got there"
    else if (verb === 'was')
      return lowerAt(tokens, from) === 'the' &&
        isRoleNoun(lowerAt(tokens, from + 1)) &&
        lowerAt(tokens, from + 2) === 'who'
        ? tokens.slice(from, from + 2)
        : [];
  } else if (BEING.test(verb)) {
    from += 1;
    while (BETWEEN.test(lowerAt(tokens, from))) from += 1;
    if (verb === 'works' && lowerAt(tokens, from) !== 'as') return [];
    if (lowerAt(tokens, from) === 'as') from += 1;
  } else return [];
  return officeWords(tokens, from);
}

/** Whether a time begins with the token: "seven years", "more than a decade". */
const isTimeSpan = (token: Token | undefined) =>
  token?.kind === 'number' ||
  numberOfWord(token?.lower ?? '') !== null ||
  /^(?:more|nearly|almost|over|many|years|decades)$/u.test(token?.lower ?? '');

/** The words of an office or trade from `from` on, up to a stop, a number or a word that begins a time or place; empty for none. */
export function officeWords(tokens: readonly Token[], from: number): readonly Token[] {
  let to = from;
  while (to < tokens.length && to < from + 12) {
    const token = tokens[to];
    const isOver =
      token === undefined || token.kind === 'punctuation' || token.kind === 'quoted' || token.kind === 'number';
    // "head for seven years"
    const isTime = token?.lower === 'for' && isTimeSpan(tokens[to + 1]);
    if (isOver || isTime || (to > from && TIMES.test(token.lower))) break;
    to += 1;
  }
  // "in Kent" ends an office, "for parks" and "of Thaxby" belong to it.
  const first = tokens[from];
  const isNominal = isDeterminer(first?.lower ?? '')
    ? !/^(?:no|one|another|any|every|each|both)$/u.test(first?.lower ?? '')
    : first?.kind === 'word' &&
      (isRoleNoun(first.lower) ||
        rankOf(first.lower) !== null ||
        isRoleNoun(lowerAt(tokens, from + 1)) ||
        // "children's minister"
        (tokens[from + 1]?.kind === 'possessive' && isRoleNoun(lowerAt(tokens, from + 2))));
  return isNominal && !/^(?:not|never|like)$/u.test(first?.lower ?? '') ? tokens.slice(from, to) : [];
}

/** The object of the verb before `from`: "the town council", up to a preposition, a clause or a stop. */
export function objectFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const start = isDeterminer(lowerAt(tokens, from)) ? from + 1 : from;
  let to = start;
  while (to < tokens.length && to < start + 8) {
    const token = tokens[to];
    // "the 17-strong Labour group"
    if (token?.kind === 'possessive' || (token?.kind === 'number' && /\p{L}/u.test(token.lower))) {
      to += 1;
      continue;
    }
    if (
      token?.kind !== 'word' ||
      isPreposition(token.lower) ||
      /^(?:until|and|but|when|which|that|signed)$/u.test(token.lower)
    )
      break;
    to += 1;
  }
  return tokens.slice(start, to);
}

/** What somebody is who represents a place in the body that the words behind it tell. */
function seatOf(behind: readonly string[]): string | null {
  if (behind.some((word) => /^(?:parliament|westminster|commons)$/u.test(word))) return 'MP';
  if (behind.includes('senedd')) return 'Senedd member';
  if (behind.includes('holyrood')) return 'MSP';
  return behind.includes('council') ? 'councillor' : null;
}

/**
 * The role that a clause tells, whose "who" or verb stands at `at`: "who represents Thaxby in Parliament" is the MP, "who
 * led the council until May" its former leader. Null where the clause tells none.
 */
export function readVerbRole(tokens: readonly Token[], at: number): Role | null {
  const isRelative = lowerAt(tokens, at) === 'who';
  const verbAt = isRelative ? at + 1 : at;
  const verb = lowerAt(tokens, verbAt);
  // "who has coached the team for 22 years" still does.
  const present = verb === 'has' ? PERFECT.get(lowerAt(tokens, verbAt + 1)) : undefined;
  // "Jane Poole has led the way", but "Jane Poole has led the council since May"
  if (present !== undefined)
    return isRelative || isLasting(tokens, verbAt + 2) ? roleOf(tokens, verbAt + 1, present) : null;
  const held = readHeldOffice(tokens, verbAt);
  if (held !== null) return held;
  const office = OFFICES.find(([pattern]) => pattern.test(verb));
  // "Jane Poole led the way" is no office; "leads" is.
  if (office === undefined || (!isRelative && !/s$|^founded$/u.test(verb))) return null;
  return roleOf(tokens, verbAt, office[1]);
}

/** "held the mayor's office until May", "holds the post of clerk": the office, "former" where it is over. */
function readHeldOffice(tokens: readonly Token[], verbAt: number): Role | null {
  const verb = lowerAt(tokens, verbAt);
  if (!/^(?:held|holds)$/u.test(verb) || !isDeterminer(lowerAt(tokens, verbAt + 1))) return null;
  const words = tokens.slice(verbAt + 2, verbAt + 8);
  const post = words.findIndex(({ lower }) => /^(?:office|post|job|role|seat|position)$/u.test(lower));
  const isOwned = post > 0 && words[post - 1]?.kind === 'possessive';
  const named = isOwned
    ? words.slice(0, post - 1)
    : words[post + 1]?.lower === 'of'
      ? officeWords(tokens, verbAt + 4 + post)
      : [];
  const noun = named.at(-1);
  if (noun === undefined || !isRoleNoun(noun.lower)) return null;
  const title = named.map(({ text }) => text).join(' ');
  const isOver = verb === 'held';
  return { title: isOver ? `former ${title}` : title, of: null, party: null, from: null, to: null, aliases: [] };
}

/** Bodies that whoever runs them leads: the playgroup leader, but not the leader of a pub. */
const LED_BODIES =
  /(?:group|club|choir|team|troop|project|scheme|network|forum|campaign|charity|mission|association|society|league|union)$/u;

/** What else somebody is who leads a body of that name: the head of a school, the opposition leader of a party that has another. */
function aliasesOfLeader(title: string, object: readonly Token[]): string[] {
  const isSchool = object.some(({ lower }) => SCHOOL.test(lower));
  // "who leads the four Green councillors"
  const isGroup =
    /^(?:councillors|members|group)$/u.test(object.at(-1)?.lower ?? '') &&
    object.some(({ lower }) => isPartyWord(lower));
  return [...(isSchool ? [title.replace('leader', 'headteacher')] : []), ...(isGroup ? ['group leader'] : [])];
}

/** The role of whoever does what the verb at `verbAt` says. */
function roleOf(tokens: readonly Token[], verbAt: number, title: string): Role | null {
  const verb = lowerAt(tokens, verbAt);
  const object = objectFrom(tokens, verbAt + 1);
  if (object.length === 0) return null;
  // "who led work on the bridge" leads no body.
  const isBody = isDeterminer(lowerAt(tokens, verbAt + 1)) || object.some(({ isCapitalised }) => isCapitalised);
  const isTask = /^(?:work|way|research|study|studies|effort|efforts|charge|calls|inquiry|investigation)$/u.test(
    object.at(-1)?.lower ?? '',
  );
  if (/leader$/u.test(title) && (!isBody || isTask)) return null;
  const behind = tokens.slice(verbAt + 1 + object.length, verbAt + 6 + object.length).map(({ lower }) => lower);
  const seat = !/^represent/u.test(verb) ? title : seatOf(behind);
  if (seat === null) return null;
  const ofParty = object.filter(({ lower }) => isPartyWord(lower));
  const isOfParty =
    seat === 'leader' &&
    ofParty.length > 0 &&
    (ofParty.length === object.length || /^(?:councillors|members|group)$/u.test(object.at(-1)?.lower ?? ''));
  return {
    title: seat,
    of: object
      .filter(({ kind }) => kind !== 'possessive')
      .map(({ text }) => text)
      .join(' '),
    party: isOfParty ? ofParty.map(({ text }) => text).join(' ') : null,
    from: null,
    to: null,
    aliases: [
      ...(FOUNDED.test(verb) ? ['founder'] : []),
      ...(verb === 'runs' && LED_BODIES.test(object.at(-1)?.lower ?? '') ? [`${object.at(-1)?.lower} leader`] : []),
      ...(/^former /u.test(seat) ? [seat.replace('former', 'outgoing')] : []),
      ...(/leader$/u.test(seat) ? aliasesOfLeader(seat, object) : []),
    ],
  };
}
