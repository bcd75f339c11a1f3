import { isNotOfPeople } from './capitalised-words.ts';
import type { SentenceMentions } from './mentions.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { hasAgentForm, isRoleNoun } from './role-nouns.ts';
import { timeEnd } from './sentence-starts.ts';
import type { Source } from './source.ts';
import { sourceFrom } from './source-behind.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isAuxiliary, isClauseWord, isDeterminer, isPreposition } from './word-classes.ts';

/** How far a source is looked for, in tokens. */
const REACH = 60;

/** The subject behind "Speaking in Leeds, Yorkshire, on Monday,": the first name or pronoun right behind a comma. */
export function subjectBehindIntroduction(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  start: number,
): Source | null {
  let first: Source | null = null;
  for (let at = start, commas = 0; at < Math.min(tokens.length, REACH) && commas < 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[:;]$/u.test(token.text)) break;
    if (token.lower !== ',' && !(token.kind === 'quoted' && /,\W*$/u.test(token.text.slice(-4)))) continue;
    commas += 1;
    const source = subjectWithoutName(tokens, mentions, at + 1) ?? sourceFrom(tokens, mentions, at + 1);
    if (source?.kind === 'pronoun' || (source?.kind === 'mention' && source.mention.from <= at + 7)) return source;
    // "The day before, at a fair in Leeds, Jane Poole"
    if (source !== null && isPreposition(lowerAt(tokens, source.from))) continue;
    first ??= source;
    const isPlace = source !== null && lowerAt(tokens, source.to) === ',';
    if (source !== null && !isPlace) break;
  }
  return first;
}

/**
 * The person without a name who is the subject at `from`: "A man approached Jane Poole", "Her husband waited", "Mr Poole's
 * mother wept". Null where the words go on with a name ("one resident Jane Poole", "His son, Tom Poole,").
 */
export function subjectWithoutName(tokens: readonly Token[], mentions: SentenceMentions, from: number): Source | null {
  const owner = mentions.mentions.find((mention) => mention.from === from && mention.isPossessive);
  const start = owner === undefined ? from : owner.to + 1;
  const isDetermined = isDeterminer(lowerAt(tokens, from));
  for (let at = start + (owner === undefined && isDetermined ? 1 : 0); at < start + 6; at += 1) {
    const token = tokens[at];
    // "The club's chairman"
    if (token?.kind === 'possessive' && owner === undefined && isDetermined) continue;
    const isAge = token?.kind === 'number' && token.lower.endsWith('-year-old');
    if (token === undefined || (token.kind !== 'word' && !isAge)) return null;
    if (isPreposition(token.lower) || isClauseWord(token.lower)) return null;
    const next = tokens[at + 1];
    // "The beachcomber was not so sure"
    if (!isRoleNoun(token.lower) && isDetermined && hasAgentForm(token.lower) && isAuxiliary(next?.lower ?? ''))
      return { kind: 'unnamed', from, to: at + 1 };
    if (!isRoleNoun(token.lower)) continue;
    if (next === undefined || next.kind !== 'word' || isPreposition(next.lower)) return null;
    if (isRoleNoun(next.lower)) continue;
    if (next.isCapitalised) {
      const isKnown = mentions.mentions.some((mention) => mention.from <= at + 1 && at + 1 < mention.to);
      return isKnown || isNotOfPeople(next.lower) ? null : { kind: 'unnamed', from, to: at + 2 };
    }
    if (owner === undefined && !isDetermined) return null;
    return owner === undefined ? readNounPhrase(tokens, from, at + 1) : { kind: 'unnamed', from, to: at + 1 };
  }
  return null;
}

/** "Then he turned", "Meanwhile Jane Poole asked": the pronoun or name right behind an adverb that begins the sentence. */
export function subjectBehindAdverb(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  start: number,
): Source | null {
  if (!/^(?:then|now|still|later|soon|meanwhile|instead|again|once|also)$/u.test(lowerAt(tokens, start))) return null;
  const source = sourceFrom(tokens, mentions, start + 1);
  if (source?.kind === 'pronoun') return source;
  return source?.kind === 'mention' && source.mention.from === start + 1 ? source : null;
}

/** "At five o'clock Mrs Poole turned the key", "By Tuesday evening she was home": the name or pronoun right behind a time. */
export function subjectBehindTime(tokens: readonly Token[], mentions: SentenceMentions, start: number): Source | null {
  const behind = timeEnd(tokens, start);
  const source = behind === null ? null : sourceFrom(tokens, mentions, behind);
  if (source?.kind === 'pronoun') return source;
  return source?.kind === 'mention' && source.mention.from === behind && !source.mention.isPossessive ? source : null;
}
