import type { Role } from '../corpus/speaker.ts';
import type { Mention } from './mentions.ts';
import { isPartyWord, withParty } from './parties.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

/** How far behind a name the words are looked for that tell how an election went for somebody, in tokens. */
const REACH = 14;

const WON =
  /\b(?:overturn(?:ed|s|ing)? an? \w+ ?(?:\w+ )?majority|overturn(?:ed|s|ing)? an? majority|w[io]ns? (?:the (?:\S+ ){0,4}(?:seat|by-election|election)|by [\d,]+ votes|with [\d,]+ votes|by a majority)|(?:took|gained|held|seized) the seat|to win by [\d,]+ votes|topped the poll)\b/u;
const LOST =
  /\b(?:(?:came|finished|was|placed) (?:second|third|fourth|fifth|sixth|last)|defended the seat|lost (?:the|his|her) seat|contested the seat|was beaten into)\b/u;
/** Words without which a sentence, or the one before, is not of an election. */
const OF_ELECTION = /^(?:votes?|majority|seat|by-election|election|poll|turnout|ballot|count)$/u;

/** Whether the tokens speak of an election. */
export const speaksOfElection = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind, lower }) => kind === 'word' && OF_ELECTION.test(lower));

/** The words right behind a name up to the end of the sentence or another name's clause, apart from what stands between commas. */
function predicate(tokens: readonly Token[], to: number): string {
  let from = to;
  if (lowerAt(tokens, from) === ',') {
    const end = tokens.findIndex(({ text }, at) => at > from && at < from + REACH && text === ',');
    // "Jane Poole, who came third", but "who had held the seat" is told of earlier days.
    if (lowerAt(tokens, from + 1) === 'who' && /^(?:came|finished)$/u.test(lowerAt(tokens, from + 2))) from += 2;
    else if (end === -1 || lowerAt(tokens, from + 1) === 'who') return '';
    else from = end + 1;
  }
  const words = tokens.slice(from, from + REACH);
  const stop = words.findIndex(({ kind, text }) => kind === 'quoted' || /^[,.;:]$/u.test(text));
  return (stop === -1 ? words : words.slice(0, stop)).map(({ lower }) => lower).join(' ');
}

const WINNER: Role = {
  title: 'winner',
  of: null,
  party: null,
  from: null,
  to: null,
  aliases: ['new mp', 'new councillor', 'victor', 'winning candidate'],
};
const BEATEN: Role = {
  ...WINNER,
  title: 'candidate',
  aliases: ['beaten candidate', 'defeated candidate', 'losing candidate'],
};

/**
 * What an election made of somebody whom a sentence that speaks of one names: the winner, who is the new MP or councillor, or a
 * candidate who was beaten. Null for neither.
 */
export function readElection(tokens: readonly Token[], { from, to }: Mention): Role | null {
  const told = predicate(tokens, to);
  const before = tokens
    .slice(Math.max(0, from - 9), from)
    .map(({ lower }) => lower)
    .join(' ');
  if (/\b(?:beaten|defeated|ousted|unseated)(?: \S+){0,5} by$/u.test(before)) return WINNER;
  if (WON.test(told)) return WINNER;
  if (!LOST.test(told)) return null;
  const behind = told.split(' ');
  const party = behind.includes('for') ? behind.slice(behind.indexOf('for')).filter(isPartyWord) : [];
  return { ...BEATEN, party: party.flatMap(withParty).join(' ') || null };
}
