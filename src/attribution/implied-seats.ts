import type { Role } from '../corpus/speaker.ts';
import { implied } from './implied-role.ts';
import type { Mention } from './mentions.ts';
import { isPartyWord } from './parties.ts';
import { printed } from './read-role.ts';
import { closingBracket } from './role-chunks.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { objectFrom } from './verb-roles.ts';
import { isDeterminer } from './word-classes.ts';

/** "Jane Poole won the Millfield ward", "Jane Poole, whose Mill Valley division": the ward of a councillor. */
export function readWard(tokens: readonly Token[], { to }: Mention): Role | null {
  const start = lowerAt(tokens, to) === ',' ? to + 1 : to;
  const isWon =
    /^(?:won|wins|holds|held|took|takes)$/u.test(lowerAt(tokens, start)) && lowerAt(tokens, start + 1) === 'the';
  if (!isWon && lowerAt(tokens, start) !== 'whose') return null;
  const from = isWon ? start + 2 : start + 1;
  const end = tokens.findIndex(({ lower }, at) => at > from && at < from + 5 && /^(?:ward|division)$/u.test(lower));
  const place = end === -1 ? [] : tokens.slice(from, end);
  if (place.length === 0 || !place.every(({ isCapitalised }) => isCapitalised)) return null;
  return implied('councillor', { of: printed(place), aliases: ['member'] });
}

/**
 * "Jane Poole, who represents Thaxby West", "Jane Poole, a nurse who has represented Thaxby West since 2010": where it is not said in
 * which body, so that the seat alone is known.
 */
export function readSeat(tokens: readonly Token[], { to }: Mention, clause: number): Role | null {
  const apposed = lowerAt(tokens, to) === ',' && isDeterminer(lowerAt(tokens, to + 1));
  const who = apposed ? tokens.findIndex(({ lower }, at) => at > to && at < to + 7 && lower === 'who') : -1;
  const at = who === -1 ? clause : who;
  const first = lowerAt(tokens, at) === 'who' ? at + 1 : at;
  const verb = lowerAt(tokens, first) === 'has' ? first + 1 : first;
  const isSeat = (verb === first ? /^represents?$/u : /^represented$/u).test(lowerAt(tokens, verb));
  // "who sits for Thaxby West", "who has sat for Thaxby West as a Green"
  const isSitting =
    (verb === first ? /^sits$/u : /^sat$/u).test(lowerAt(tokens, verb)) && lowerAt(tokens, verb + 1) === 'for';
  // "who was elected for Thaxby West in 2024"
  const elected = tokens.slice(first, first + 4).findIndex(({ lower }) => lower === 'elected');
  const isElected = lowerAt(tokens, first) === 'was' && elected > 0 && lowerAt(tokens, first + elected + 1) === 'for';
  const from = isSeat ? verb + 1 : isSitting ? verb + 2 : isElected ? first + elected + 2 : -1;
  const object = from === -1 ? [] : seatFrom(tokens, from);
  // "who was elected for Labour" is told a party.
  if (object[0]?.isCapitalised !== true || object.every(({ lower }) => isPartyWord(lower))) return null;
  const behind = tokens.slice(from + object.length, from + object.length + 6);
  const isOfParty = /^(?:as|for)$/u.test(lowerAt(behind, 0));
  const party = isOfParty ? behind.filter(({ lower }) => isPartyWord(lower)) : [];
  return implied('representative', { of: printed(object), party: printed(party) || null });
}

/** "Jane Poole (Lib Dem, Thaxby)", "Jane Poole (Con)": the party, and the seat that councillors and MPs have in brackets. */
export function readPartyBrackets(tokens: readonly Token[], { to }: Mention): Role | null {
  if (lowerAt(tokens, to) !== '(') return null;
  const close = closingBracket(tokens, to);
  const inside = close === -1 ? [] : tokens.slice(to + 1, close);
  const comma = inside.findIndex(({ text }) => text === ',');
  const party = comma === -1 ? inside : inside.slice(0, comma);
  const place = comma === -1 ? [] : inside.slice(comma + 1);
  const isParty = party.length > 0 && party.every(({ lower, isCapitalised }) => isCapitalised && isPartyWord(lower));
  if (!isParty || (comma !== -1 && place[0]?.isCapitalised !== true)) return null;
  return implied(place.length === 0 ? 'member' : 'representative', {
    aliases: place.length === 0 ? [] : ['member'],
    of: place.length === 0 ? null : printed(place),
    party: printed(party),
  });
}

/** "Jane Poole won Castle Thaxby for the Greens": seat and party. */
export function readSeatWon(tokens: readonly Token[], { to }: Mention): Role | null {
  const at = lowerAt(tokens, to) === ',' && lowerAt(tokens, to + 1) === 'who' ? to + 2 : to;
  if (!/^(?:won|holds|held|took|gained|takes|wins)$/u.test(lowerAt(tokens, at))) return null;
  const place = seatFrom(tokens, at + 1);
  const behind = at + 1 + place.length;
  if (place[0]?.isCapitalised !== true || lowerAt(tokens, behind) !== 'for') return null;
  const from = lowerAt(tokens, behind + 1) === 'the' ? behind + 2 : behind + 1;
  const party = partyFrom(tokens, from);
  return party.length === 0 ? null : implied('representative', { of: printed(place), party: printed(party) });
}

/** The words of a party from `from` on. */
export function partyFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex(({ lower }, at) => at >= from && !isPartyWord(lower));
  return tokens.slice(from, end === -1 ? tokens.length : end);
}

/** The name of a seat, which may join two places: "Thornley and Wick". */
function seatFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const object = objectFrom(tokens, from).filter(({ lower }) => lower !== 'since');
  const and = from + object.length;
  const second = lowerAt(tokens, and + 1) === 'the' ? and + 2 : and + 1;
  const isJoined =
    object.at(-1)?.isCapitalised === true &&
    lowerAt(tokens, and) === 'and' &&
    tokens[second]?.isCapitalised === true &&
    !isPartyWord(lowerAt(tokens, second));
  return isJoined ? [...object, ...tokens.slice(and, second), ...objectFrom(tokens, second)] : object;
}
