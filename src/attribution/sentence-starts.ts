import { canBeForename } from './forenames.ts';
import type { SentenceMentions } from './mentions.ts';
import { numberOfWord } from './number-words.ts';
import { isRoleNoun } from './role-nouns.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isAuxiliary, isPreposition, isTimeWord } from './word-classes.ts';

const TIMES =
  /^(?:day|days|week|weeks|month|months|year|years|moments|minutes|hours|night|morning|evening|afternoon|weekend|time|nowadays)$/u;

/** Whether the words before the first comma tell only when: "The week before, at a fair,", "Minutes later,". */
export function isTimeFirst(tokens: readonly Token[]): boolean {
  const comma = tokens.slice(0, 8).findIndex(({ lower }) => lower === ',');
  const words = tokens.slice(0, Math.max(0, comma));
  return words.some(({ lower }) => TIMES.test(lower)) && !words.some(({ lower }) => isAuxiliary(lower));
}

const PAST = /^\p{L}{3,}ed$/u;

/** "Asked by a neighbour,", "Pressed on the cost,", "Asked if he knew,", "Blistered and tired,". */
export function isPassiveFirst([first, second]: readonly Token[]): boolean {
  if (first === undefined || !PAST.test(first.lower) || canBeForename(first.lower)) return false;
  return (
    isPreposition(second?.lower ?? '') ||
    /^(?:if|whether|why|how|what|when|where|who|,|and|but)$/u.test(second?.lower ?? '')
  );
}

/** Where the sentence begins behind the place and agency of "WASHINGTON (AP) \u2014", "Leeds, Yorkshire \u2013"; else 0. */
export function datelineEnd(tokens: readonly Token[], { mentions }: SentenceMentions): number {
  if (tokens[0]?.isCapitalised !== true) return 0;
  // "Jane Poole – a baker – came"
  const end = mentions[0]?.from === 0 ? mentions[0].to : tokens.length;
  for (let at = 1; at < Math.min(tokens.length, 9); at += 1) {
    const token = tokens[at];
    if (token === undefined || at === end) break;
    if (/^(?:[\u2013\u2014\u2015-]|--)$/u.test(token.text)) return tokens[at + 1]?.kind === 'word' ? at + 1 : 0;
    if (!token.isCapitalised && !/^[(),.]$/u.test(token.text)) break;
  }
  return 0;
}

/** "Hours later, Jane Poole", "Eight years ago, she", "Here in Leeds, Jane Poole": an introduction without a preposition. */
export function isTimeIntroduction(tokens: readonly Token[], start: number): boolean {
  const begin = /^(?:but|and)$/u.test(lowerAt(tokens, start)) ? start + 1 : start;
  const comma = tokens.findIndex((token, at) => at >= begin && token.text === ',');
  if (comma <= begin || comma > begin + 6) return false;
  const last = lowerAt(tokens, comma - 1);
  return (
    /^(?:later|ago|earlier|afterwards?|before|along|away|down|up|nearby|upstairs|downstairs)$/u.test(last) ||
    /^(?:here|there)$/u.test(lowerAt(tokens, begin)) ||
    tokens.slice(begin, comma).every(({ lower, kind }) => kind === 'number' || isTimeWord(lower))
  );
}

/** "Visiting manager Jane Poole": a participle that belongs to the office before a name begins no adjunct. */
export function isRoleOfName(tokens: readonly Token[], mentions: SentenceMentions, start: number): boolean {
  const next = mentions.nextFrom(start);
  return (
    isRoleNoun(lowerAt(tokens, start + 1)) && next !== undefined && (next.from === start || next.from === start + 2)
  );
}

const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/u;
const OF_CLOCK = /^(?:o'clock|o\u2019clock|am|pm|gmt|bst|half|past|noon|midday|midnight|dawn|dusk|lunchtime|teatime)$/u;

/** Where a preposition with a time ends that begins at `start`: behind "At five o'clock", "By Tuesday evening", "In May". Null for none. */
export function timeEnd(tokens: readonly Token[], start: number): number | null {
  if (!/^(?:at|by|on|in|until|after|before|since|within|during)$/u.test(lowerAt(tokens, start))) return null;
  let at = start + 1;
  let isTime = false;
  for (; at < start + 7; at += 1) {
    const token = tokens[at];
    const word = token?.lower ?? '';
    const tells = TIMES.test(word) || MONTHS.test(word) || OF_CLOCK.test(word) || isTimeWord(word);
    const isPart =
      token?.kind === 'number' ||
      numberOfWord(word) !== null ||
      /^(?:the|that|this|last|next|same|early|late|of)$/u.test(word);
    if (!tells && !isPart) break;
    isTime ||= tells;
  }
  return isTime ? at : null;
}
