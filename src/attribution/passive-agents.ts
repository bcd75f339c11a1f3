import type { CuedContent } from './contents.ts';
import type { SentenceMentions } from './mentions.ts';
import type { Source } from './source.ts';
import { sourceFrom } from './source-behind.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isBe } from './word-classes.ts';

/** Participles of what is said of somebody or something. */
const SAID_OF =
  /^(?:called|described|dubbed|labell?ed|branded|deemed|derided|dismissed|hailed|praised|criticised|criticized|condemned|denounced|mocked|lambasted|blasted|slammed|attacked|characterised|characterized|portrayed|quoted)$/u;

/**
 * Whoever is named behind "by" right after the marks of a report in the passive: "was described as “daft” by Jane Poole".
 * Null for any other report, and where nobody known is named there.
 */
export function agentOf(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  { cue, ranges }: Pick<CuedContent, 'cue' | 'ranges'>,
): Source | null {
  const verb = cue.to - 1;
  if (cue.source !== null || !SAID_OF.test(lowerAt(tokens, verb)) || !isBe(lowerAt(tokens, verb - 1))) return null;
  const quoted = tokens.findIndex(({ kind }, at) => at > verb && kind === 'quoted');
  const isContent = ranges.some(({ from, to }) => from <= quoted && quoted < to);
  if (!isContent || lowerAt(tokens, quoted + 1) !== 'by') return null;
  const source = sourceFrom(tokens, mentions, quoted + 2);
  return source?.kind === 'mention' ? source : null;
}
