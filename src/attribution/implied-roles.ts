import type { Role } from '../corpus/speaker.ts';
import { dealerOf, ownBusiness } from './belongings.ts';
import { roleInCourt } from './court-roles.ts';
import { implied } from './implied-role.ts';
import { partyFrom, readPartyBrackets, readSeat, readSeatWon, readWard } from './implied-seats.ts';
import type { Mention } from './mentions.ts';
import { isPartyMember, isPartyWord } from './parties.ts';
import { printed } from './read-role.ts';
import { isRoleNoun } from './role-nouns.ts';
import { clauseBehind } from './roles-beside.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isLasting } from './told-roles.ts';
import { objectFrom } from './verb-roles.ts';

const joined = (tokens: readonly Token[]) => tokens.map(({ lower }) => lower).join(' ');

/** Whether the sentence counts votes: "took 1,104 votes". */
const countsVotes = (tokens: readonly Token[]) =>
  tokens.some(({ lower }, at) => lower === 'polled' || (lower === 'votes' && tokens[at - 1]?.kind === 'number'));

/** Whether the sentence may tell how a vote ended. */
const tellsVotes = (tokens: readonly Token[]) =>
  tokens.some(({ lower }) => /^(?:votes|polled|third|fourth|second)$/u.test(lower));

/** "Jane Poole, a Conservative who", "Jane Poole, who sits as an independent": whose party is told by a noun alone. */
function readMembership(tokens: readonly Token[], { from, to, phrase }: Mention, clause: number): Role | null {
  // "Labour's Jane Poole", "Plaid Cymru's Jane Poole", "Reform UK's Jane Poole"
  const end = lowerAt(tokens, from - 2) === 'uk' ? from - 2 : from - 1;
  const owners = tokens[from - 1]?.kind === 'possessive' ? tokens.slice(Math.max(0, end - 2), end) : [];
  // "Conservative Sir Jane Poole"
  const before = [...tokens.slice(Math.max(0, from - 2), from), ...phrase.before].filter(({ kind }) => kind === 'word');
  const bare =
    before.length > 0 &&
    before.every(
      ({ lower, isCapitalised }) => isCapitalised && (isPartyWord(lower) || /^(?:sir|dame|lord|lady)$/u.test(lower)),
    );
  const own = bare
    ? before.filter(({ lower }) => isPartyWord(lower))
    : owners.slice(owners.findLastIndex(({ lower }) => !isPartyWord(lower)) + 1);
  // Behind "took 1,104 votes to beat" whoever has a party stood for it.
  if (own.length > 0)
    return implied('member', { party: printed(own), aliases: countsVotes(tokens) ? ['candidate'] : [] });
  const verb = lowerAt(tokens, clause) === 'who' ? clause + 1 : clause;
  const sitting = lowerAt(tokens, verb) === 'has' ? verb + 1 : verb;
  const sits = /^(?:sits|sat|stood|stands)$/u.test(lowerAt(tokens, sitting)) && lowerAt(tokens, sitting + 1) === 'as';
  const at = sits ? sitting + 2 : to + 1;
  const isApposed = sits || lowerAt(tokens, to) === ',';
  const words = tokens.slice(at + 1, at + 3).filter(({ lower }) => isPartyWord(lower));
  const isAlone =
    words.length > 0 && !isRoleNoun(lowerAt(tokens, at + 1 + words.length)) && isPartyMember(words.at(-1)?.lower ?? '');
  if (!isApposed || !/^(?:an?|the)$/u.test(lowerAt(tokens, at)) || !isAlone) return null;
  // "sits as an independent on Thaxby Town Council"
  const isOfCouncil = sits && tokens.slice(at, at + 8).some(({ lower }) => lower === 'council');
  const title = isOfCouncil ? 'councillor' : 'member';
  return implied(title, { party: printed(words) });
}

/** "Jane Poole polled 1,204 votes, beating Tom Reed (Con)": the new councillor, and candidates of their parties. */
function readVotes(tokens: readonly Token[], { to }: Mention): Role | null {
  const isPolling =
    /^(?:polled|won|took|secured|received|gained)$/u.test(lowerAt(tokens, to)) && tokens[to + 1]?.kind === 'number';
  if (isPolling && tokens.slice(to + 2, to + 8).some(({ lower }) => lower === 'beating'))
    return implied('winner', { aliases: ['new councillor', 'councillor'] });
  if (lowerAt(tokens, to) !== '(' || !tellsVotes(tokens)) return null;
  const close = tokens.findIndex(({ text }, at) => at > to && text === ')');
  const party = tokens.slice(to + 1, close).filter(({ lower }) => lower !== 'uk');
  const isParty = close > 0 && party.length > 0 && party.every(({ lower }) => isPartyWord(lower));
  return isParty ? implied('candidate', { party: printed(party) }) : null;
}

/** "Opening the case at Thaxby Crown Court, Jane Poole said": who opens it is for the prosecution. */
function readOpening(tokens: readonly Token[], { phrase }: Mention): Role | null {
  const isOpening =
    lowerAt(tokens, 0) === 'opening' &&
    lowerAt(tokens, 1) === 'the' &&
    /^(?:case|prosecution|trial)$/u.test(lowerAt(tokens, 2));
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  return isOpening && phrase.from === comma + 1 ? roleInCourt('prosecuting') : null;
}

/** "Jane Poole, of the Save Our Fen group,": whoever speaks for such a group is a campaigner. */
function readCampaign(tokens: readonly Token[], { to }: Mention): Role | null {
  const at = lowerAt(tokens, to) === ',' ? to + 1 : to;
  if (!/^(?:of|from)$/u.test(lowerAt(tokens, at))) return null;
  const from = lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  const end = tokens.findIndex(
    ({ kind, text }, next) => next > from && (kind === 'quoted' || /^[,.;:()]$/u.test(text)),
  );
  const name = tokens.slice(from, end === -1 ? from + 8 : Math.min(end, from + 8));
  const isCampaign =
    name.some(
      ({ lower, isCapitalised }) => isCapitalised && /^(?:save|stop|against|keep|fight|no|action)$/u.test(lower),
    ) || /^(?:campaign|campaigners)$/u.test(name.at(-1)?.lower ?? '');
  return isCampaign && name[0]?.isCapitalised === true ? implied('campaigner', { of: printed(name) }) : null;
}

/** "Sir Tom Poole, in the chair,": the chairman. "Cllr Jane Poole, whose brief covers parks": of the cabinet. */
function readMarks(tokens: readonly Token[], { to }: Mention): Role[] {
  const behind = joined(tokens.slice(to, to + 6));
  const found: Role[] = [];
  if (/^, in the chair ,/u.test(behind)) found.push(implied('chair', {}));
  if (/^, whose (?:cabinet )?(?:brief|portfolio)\b/u.test(behind)) found.push(implied('cabinet member', {}));
  const start = lowerAt(tokens, to) === ',' ? closeOf(tokens, to) + 1 : to;
  const party =
    lowerAt(tokens, start) === 'was' && lowerAt(tokens, start + 1) === 'elected' && lowerAt(tokens, start + 2) === 'for'
      ? partyFrom(tokens, start + 3)
      : [];
  if (party.length > 0) found.push(implied('member', { party: printed(party) }));
  return found;
}

/** The comma that closes what stands between commas behind a name; the first one where there is no other near. */
function closeOf(tokens: readonly Token[], comma: number): number {
  const close = tokens.findIndex(({ text }, at) => at > comma && at < comma + 6 && text === ',');
  return close === -1 ? comma : close;
}

/** "Jane Poole, whose café was flooded": the café owner. */
function readBusiness(tokens: readonly Token[], { to }: Mention): Role | null {
  const business = ownBusiness(tokens, lowerAt(tokens, to) === ',' ? to + 1 : to);
  return business.length === 0 ? null : implied('owner', { of: printed(business) });
}

/** "Jane Poole sells wool", "Jane Poole, who grows roses": the wool seller, the rose grower. */
function readTrade(tokens: readonly Token[], clause: number): Role | null {
  const first = lowerAt(tokens, clause) === 'who' ? clause + 1 : clause;
  const verb = lowerAt(tokens, first) === 'has' ? first + 1 : first;
  const dealer = dealerOf(tokens, verb);
  if (verb !== first && !isLasting(tokens, verb + 1)) return null;
  const object = dealer === null ? [] : objectFrom(tokens, verb + 1);
  const end = object.findIndex(({ lower }) => /^(?:there|here|since|online|again)$/u.test(lower));
  const goods = end === -1 ? object : object.slice(0, end);
  if (dealer === null || goods.length === 0) return null;
  const single = printed(goods).replace(/(?<=ch|sh|x|ss)es$|(?<=\p{L}{2})s$/u, '');
  return implied(dealer, { of: printed(goods), aliases: [`${single} ${dealer}`] });
}

/**
 * For whom somebody speaks in parliament: "Responding for the Government, Jane Poole said", a minister; "For the opposition, Jane Poole
 * asked", "Jane Poole, speaking for the opposition,", a shadow minister.
 */
function readBench(tokens: readonly Token[], { to, phrase }: Mention): Role | null {
  const opening = joined(tokens.slice(0, 8));
  const isFirst = phrase.from === tokens.slice(0, 9).findIndex(({ text }) => text === ',') + 1;
  if (
    isFirst &&
    /^(?:responding|replying|speaking|answering|winding up) (?:for|on behalf of) the government ,/u.test(opening)
  )
    return implied('minister', {});
  const isOpposition =
    (isFirst && opening.startsWith('for the opposition ,')) ||
    joined(tokens.slice(to, to + 5)) === ', speaking for the opposition';
  return isOpposition
    ? implied('shadow minister', {
        aliases: ['opposition spokesman', 'opposition spokeswoman', 'opposition frontbencher'],
      })
    : null;
}

/**
 * What somebody must be of whom the words around a name tell this: party, ward, seat, what an election made of them, a side in
 * court. Nobody prints it so, which is why it serves descriptions only.
 */
export function readImpliedRoles(tokens: readonly Token[], mention: Mention): Role[] {
  const clause = clauseBehind(tokens, mention);
  return [
    readMembership(tokens, mention, clause),
    readWard(tokens, mention),
    readOpening(tokens, mention),
    readVotes(tokens, mention),
    readSeat(tokens, mention, clause),
    readSeatWon(tokens, mention),
    readPartyBrackets(tokens, mention),
    readCampaign(tokens, mention),
    ...readMarks(tokens, mention),
    readBusiness(tokens, mention),
    readTrade(tokens, clause),
    readBench(tokens, mention),
  ].filter((role) => role !== null);
}
