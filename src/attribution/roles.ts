import type { Role } from '../corpus/speaker.ts';
import { readAge } from './ages.ts';
import { readCounsel, readParticiple } from './court-roles.ts';
import { heldTitles } from './held-titles.ts';
import type { Mention, SentenceMentions } from './mentions.ts';
import { isOfficeOfField } from './office-of-field.ts';
import { isPartyWord } from './parties.ts';
import type { Person } from './person.ts';
import type { Sentence } from './prose.ts';
import { chunkBefore, chunkBehind, lastNounPhrase, splitRoles } from './role-chunks.ts';
import { canonicalRole, genderOfRole, isRoleNoun } from './role-nouns.ts';
import { speechVerb } from './speech-verbs.ts';
import { titleOf } from './titles.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { predicateAt, readVerbRole } from './verb-roles.ts';
import { isAuxiliary, isClauseWord, isDeterminer, isPreposition } from './word-classes.ts';

/** Most roles that are kept of one person from one document. */
const MOST_ROLES = 12;

/** Offices that are printed with their place or body before them: "Thaxby MP", "Leeds vicar". */
const OF_PLACES = new Set([
  'mp',
  'msp',
  'mep',
  'councillor',
  'mayor',
  'leader',
  'senator',
  'governor',
  'resident',
  'vicar',
  'headteacher',
  'bishop',
]);
/** Kinships that before a name are titles of the clergy. */
const CLERICAL = /^(?:father|mother|sister|brother|lord|lady)$/u;

const isVerb = (word: string) => isAuxiliary(word) || (speechVerb(word, '')?.isNounToo === false && !isRoleNoun(word));
/** Words before an office that tell its rank and not its place. */
const RANKS =
  /^(?:county|city|town|borough|district|parish|deputy|former|ex|acting|shadow|prime|senior|group|council)$/u;

function printed(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    const joins = text === '' || token.kind === 'possessive' || /^[.,)]$/u.test(token.text);
    text += joins ? token.text : ` ${token.text}`;
  }
  return text;
}

const withoutArticle = (tokens: readonly Token[]): readonly Token[] =>
  tokens[0] !== undefined && isDeterminer(tokens[0].lower) ? tokens.slice(1) : tokens;

/** Reads "member for parks" or "Great Thaxby councillor"; null where it is no role. */
function readRole(tokens: readonly Token[]): Role | null {
  const all = withoutArticle(tokens);
  // "MP for Thaxby since last July", "the consultant who treated him"
  const since = all.findIndex(
    ({ lower }, at) => at > 0 && /^(?:since|until|till|before|when|where|who|these|this|last)$/u.test(lower),
  );
  const behind = since === -1 ? all : all.slice(0, since);
  const cutOff = behind.at(-1)?.lower === 'and' ? behind.slice(0, -1) : behind;
  // "A nurse in Thaxby for 20 years before she retired"
  const isOver =
    lowerAt(all, since) === 'before' &&
    all.slice(since + 1, since + 4).some(({ lower }) => /^(?:retir|leav|left)/u.test(lower));
  const words = isOver ? cutOff.filter(({ lower }) => !/^(?:a|an|the)$/u.test(lower)) : cutOff;
  const isParticiple =
    speechVerb(words[0]?.lower ?? '', '')?.form === 'participle' && !isRoleNoun(words[1]?.lower ?? '');
  if (words.length === 0 || words.length > 14 || isParticiple) return null;
  if (
    words.some(
      (token) =>
        token.kind === 'quoted' ||
        (token.kind === 'word' && isClauseWord(token.lower) && !/^(?:and|as|then)$/u.test(token.lower)),
    )
  )
    return null;
  if (words.some((token) => token.kind === 'word' && !token.isCapitalised && isVerb(token.lower))) return null;
  const cut = words.findIndex((token) => isPreposition(token.lower));
  const head = cut === -1 ? words : words.slice(0, cut);
  const noun = head.at(-1);
  if (noun === undefined || noun.kind !== 'word') return null;
  if (!isRoleNoun(noun.lower) && titleOf(noun.lower)?.role === undefined) return null;
  const role = (title: string, of: string | null): Role => ({
    title: isOver ? `former ${title}` : title,
    of,
    party: null,
    from: null,
    to: null,
    aliases: [],
  });
  if (cut !== -1) return role(printed(head), printed(withoutArticle(words.slice(cut + 1))) || null);
  if (!OF_PLACES.has(canonicalRole(noun.lower))) return role(printed(head), null);
  // Capitalised words before the noun are the place or body: "Great Thaxby councillor".
  let place = 0;
  while (place < head.length - 1 && isPlaceWord(head[place])) place += 1;
  let title = place;
  while (title < head.length - 1 && isPartyWord(head[title]?.lower ?? '')) title += 1;
  const party = title === place ? null : printed(head.slice(place, title));
  return { ...role(printed(head.slice(title)), place === 0 ? null : printed(head.slice(0, place))), party };
}

const isPlaceWord = (token: Token | undefined): boolean =>
  token?.isCapitalised === true && !isPartyWord(token.lower) && !RANKS.test(token.lower);

function keep(person: Person, role: Role): void {
  if (person.roles.length >= MOST_ROLES) return;
  const isKnown = person.roles.some(
    (other) => other.title.toLowerCase() === role.title.toLowerCase() && other.of === role.of,
  );
  if (!isKnown) person.roles.push(role);
}

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

/** What those are who speak to one another in the sentence: "Jane Poole (Lab, Thaxby) told MPs". */
function houseOf(tokens: readonly Token[]): string | null {
  if (tokens.some(({ text }) => /^(?:MPs|Commons)$/u.test(text))) return 'MP';
  return tokens.some(({ lower }) => lower === 'councillors') ? 'councillor' : null;
}

/** "Cllr Jane Poole (Lab, Thaxby)": party and ward behind the name of somebody with an office. */
function readBrackets(tokens: readonly Token[], mention: Mention): Role | null {
  const party = chunkBehind(tokens, mention.to + 1);
  const title = officeOf(mention) ?? houseOf(tokens);
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
function clauseBehind(tokens: readonly Token[], { from, to }: Mention): number {
  if (lowerAt(tokens, to) !== ',') return to;
  const isAge = tokens[to + 1]?.kind === 'number' && lowerAt(tokens, to + 2) === ',';
  if (isAge) return to + 3;
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
function readBeside(tokens: readonly Token[], mention: Mention, person: Person, floor: number): Role[] {
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
  } else if (after?.lower === '(')
    found.push(readBrackets(tokens, mention) ?? readRole(chunkBehind(tokens, mention.to + 1)));
  const clause = clauseBehind(tokens, mention);
  found.push(
    readVerbRole(tokens, clause),
    readRole(predicateAt(tokens, lowerAt(tokens, clause) === 'who' ? clause + 1 : clause)),
  );
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

/** Gives the people whom a sentence names the roles that it prints beside their names. */
export function gatherRoles(sentence: Sentence, mentions: SentenceMentions): void {
  for (const [number, mention] of mentions.mentions.entries()) {
    const before = mentions.mentions[number - 1];
    const floor = before === undefined || before.isPossessive ? 0 : Math.min(before.to, mention.phrase.nameFrom);
    const [person, ...others] = mention.people;
    if (person === undefined || others.length > 0 || mention.isPossessive) continue;
    const roles = readBeside(sentence.tokens, mention, person, floor);
    if (isNamesake(mention, roles, person)) continue;
    for (const title of heldTitles(mention.phrase, sentence.tokens)) person.honorifics.add(title);
    for (const role of roles) {
      keep(person, role);
      // "Robin Poole, chairman of the club"
      person.gender ??= genderOfRole(lastWord(role));
    }
  }
}
