import type { Mention, SentenceMentions } from './mentions.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { isRoleNoun } from './role-nouns.ts';
import type { Source } from './source.ts';
import { isBoundary, pronounAt } from './source.ts';
import { speechVerb } from './speech-verbs.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isClauseWord, isDeterminer, isPreposition, isVerbOfMeeting } from './word-classes.ts';

/** No noun phrase is longer, in tokens. */
const LONGEST = 16;

/** Whether a clause begins at the token: a joining word but "and", or a verb of speech in the past. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (isClauseWord(token.lower) && token.lower !== 'and') return true;
  return !token.isCapitalised && speechVerb(token.lower, lowerAt(tokens, at + 1))?.form === 'past';
}

/** Where the noun phrase that begins at `from` ends: before the next stop that is in no name, or clause. */
function phraseEnd(tokens: readonly Token[], { mentions }: SentenceMentions, from: number): number {
  let to = from;
  for (; to < tokens.length && to - from < LONGEST; to += 1) {
    const token = tokens[to];
    if (token === undefined) break;
    const isInName = token.text === '.' && mentions.some((mention) => mention.from < to && to < mention.to);
    if ((isBoundary(token) && !isInName) || (to > from && beginsClause(tokens, to))) break;
  }
  return to;
}

/** Whether a role joins a name to the one behind it: "Poole campaign manager Jane Smith". */
function isRoleBetween(between: readonly Token[]): boolean {
  if (!isRoleNoun(between.at(-1)?.lower ?? '') || between.length > 4) return false;
  return !between.some(({ lower }) => isDeterminer(lower) || isVerbOfMeeting(lower));
}

/** The name that the words [from, to) come to: the first one, or the last of those that roles join to it. */
function nameWithin(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  from: number,
  to: number,
): Mention | undefined {
  let named = mentions.mentions.find((mention) => mention.from >= from && mention.from < to && !mention.isPossessive);
  while (named !== undefined) {
    const next = mentions.nextFrom(named.to);
    if (next === undefined || next.from >= to || !isRoleBetween(tokens.slice(named.to, next.from))) break;
    named = next;
  }
  return named;
}

/** The name behind the comma at `comma` that only says who is meant: "said the leader of the council, Jane Smith". */
function nameInApposition(tokens: readonly Token[], mentions: SentenceMentions, comma: number): Mention | null {
  const named = lowerAt(tokens, comma) === ',' ? mentions.nextFrom(comma + 1) : undefined;
  if (named?.from !== comma + 1) return null;
  const end = tokens[named.to];
  if (end === undefined || end.kind === 'quoted' || end.lower === 'who') return named;
  return /^[,.;:\u2013\u2014\u2015]$/u.test(end.text) ? named : null;
}

/**
 * The source that begins at the token position `from`, behind "said" or "according to"; null where no noun phrase begins
 * there.
 */
export function sourceFrom(tokens: readonly Token[], mentions: SentenceMentions, from: number): Source | null {
  const first = tokens[from];
  if (first === undefined || isBoundary(first)) return null;
  const pronoun = pronounAt(tokens, from);
  if (pronoun !== null) return pronoun;
  const to = phraseEnd(tokens, mentions, from);
  const preposition = tokens.slice(from, to).findIndex((token) => isPreposition(token.lower));
  const mention = nameWithin(tokens, mentions, from, preposition === -1 ? to : from + preposition);
  if (mention !== undefined) {
    const isJoined = lowerAt(tokens, mention.to) === 'and';
    const another = isJoined ? mentions.nextFrom(mention.to) : undefined;
    if (another !== undefined && another.from <= mention.to + 3) return { kind: 'other', from, to };
    return { kind: 'mention', mention, from, to: mention.to };
  }
  if (to === from) return null;
  const apposed = nameInApposition(tokens, mentions, to);
  if (apposed !== null) return { kind: 'mention', mention: apposed, from, to: apposed.to };
  return readNounPhrase(tokens, from, to);
}
