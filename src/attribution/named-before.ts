import type { CuedContent } from './contents.ts';
import type { Discourse } from './coreference.ts';
import type { SentenceMentions } from './mentions.ts';
import type { Sentence } from './prose.ts';
import { mainSubject } from './subject.ts';

/** Notes whom the sentence names before a cue and its content, so that "he" in the cue can take them up. */
export function noteNamedBefore(
  discourse: Discourse,
  { cue, ranges }: CuedContent,
  sentence: Sentence,
  mentions: SentenceMentions,
): void {
  const limit = Math.min(cue.left, ranges[0]?.from ?? cue.left, cue.source?.from ?? cue.left);
  const before = mentions.mentions.filter(({ to, people }) => to <= limit && people.length === 1);
  if (before.length === 0) return;
  const main = mainSubject(sentence.tokens, mentions);
  const subject = main?.kind === 'mention' ? main.mention : null;
  for (const mention of before)
    for (const person of mention.people) discourse.note(sentence.index, person, mention === subject);
}
