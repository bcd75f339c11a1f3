import type { Cue } from './cue.ts';
import { genderOfPronoun } from './gender.ts';
import type { SentenceMentions } from './mentions.ts';
import { isClaim } from './others-words.ts';
import type { Source } from './source.ts';
import { sourceFrom } from './source-behind.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

/** Whose the noun at `at` is: "Jane Poole's recent claim", "her claim", "the claim by Jane Poole"; and where that ends. */
function ownerOf(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  at: number,
): { source: Source; left: number; right: number } | null {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const { kind, lower } = tokens[before] ?? { kind: 'punctuation', lower: '' };
    if (kind === 'punctuation' || kind === 'quoted') break;
    const gender = /^(?:his|her)$/u.test(lower) ? genderOfPronoun(lower) : null;
    if (gender !== null)
      return { source: { kind: 'pronoun', gender, from: before, to: before + 1 }, left: before, right: at + 1 };
    const owner = kind === 'possessive' ? mentions.endingAt(before) : undefined;
    if (owner !== undefined)
      return {
        source: { kind: 'mention', mention: owner, from: owner.from, to: owner.to },
        left: owner.from,
        right: at + 1,
      };
    if (kind === 'possessive') break;
  }
  if (!/^(?:by|from)$/u.test(lowerAt(tokens, at + 1))) return null;
  const source = sourceFrom(tokens, mentions, at + 2);
  return source === null ? null : { source, left: at, right: source.to };
}

/**
 * "Jane Poole's claim that it was “…”": a noun for something that is said, with its owner and with marks in the clause
 * behind it. Whether the clause is a quotation's beginning or the noun's own is told by "that" alone.
 */
export function readNounCue(tokens: readonly Token[], mentions: SentenceMentions, at: number): Cue | null {
  if (!isClaim(lowerAt(tokens, at))) return null;
  const owner = ownerOf(tokens, mentions, at);
  if (owner === null || lowerAt(tokens, owner.right) !== 'that') return null;
  const behind = tokens.slice(owner.right, owner.right + 30);
  const quoted = behind.findIndex(({ kind }) => kind === 'quoted');
  if (quoted < 0 || behind.slice(0, quoted).some(({ text }) => /^[;:]$/u.test(text))) return null;
  return {
    cueClass: 'claim',
    from: at,
    to: at + 1,
    source: owner.source,
    left: owner.left,
    right: owner.right,
    isInverted: false,
    isShared: false,
    isPlain: false,
  };
}
