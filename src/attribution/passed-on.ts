import type { TokenRange } from './content-ranges.ts';
import type { Cue } from './cue.ts';
import type { SentenceMentions } from './mentions.ts';
import { isAnswer, isClaim, isWriting } from './others-words.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

/**
 * "shared a message from Tom Reed saying: “…”", "heard from Tom Reed that it was “…”": whether between a cue and its marks
 * stands from whom the words come, so that they are not those of the cue's source.
 */
export function arePassedOn(
  tokens: readonly Token[],
  { mentions }: SentenceMentions,
  { from, source }: Pick<Cue, 'from' | 'source'>,
  ranges: readonly TokenRange[],
): boolean {
  const quoted = tokens.findIndex(
    ({ kind }, at) => at > from && kind === 'quoted' && ranges.some((range) => range.from <= at && at < range.to),
  );
  if (quoted < 0) return false;
  return mentions.some((mention) => {
    // "the warning by Tom Reed that"
    if (source !== null && source.from <= mention.from && mention.to <= source.to) return false;
    if (mention.isPossessive || mention.from <= from + 1 || mention.to > quoted) return false;
    const preposition = lowerAt(tokens, mention.from - 1);
    if (preposition !== 'from' && preposition !== 'by') return false;
    const noun = lowerAt(tokens, mention.from - 2);
    const isText = isWriting(noun) || isClaim(noun) || isAnswer(noun);
    const isHeard = preposition === 'from' && /^(?:hear|heard|hears|learn(?:s|ed|t)?)$/u.test(noun);
    // "posted a note from Tom Reed, calling it “daft”": behind a comma the subject may speak again.
    const behind = tokens.slice(mention.to, quoted);
    const isOwn = behind.some(
      ({ lower }, at) => lower === 'and' || (lower === ',' && mention.to + at < quoted - 1 && !isClosing(behind, at)),
    );
    return (isText || isHeard) && !isOwn;
  });
}

/** Whether the comma at `at` belongs to an insertion which another one closes before the marks: ", the mayor, saying". */
const isClosing = (words: readonly Token[], at: number) =>
  words.filter(({ lower }) => lower === ',').length === 2 && words.slice(at).length > 1;
