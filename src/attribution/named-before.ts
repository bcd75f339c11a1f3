import type { CuedContent } from './contents.ts';
import type { Discourse } from './coreference.ts';
import type { SentenceMentions } from './mentions.ts';
import type { Sentence } from './prose.ts';
import type { Source } from './source.ts';
import { genderWithin, nounsWithin } from './source-gender.ts';
import { mainSubject } from './subject.ts';
import { lowerAt, type Token } from './tokens.ts';

/**
 * "The minister turned it down, which he said was unfair", "but he said": whether the clause of a pronoun goes on with the sentence's
 * subject. Behind "after" and "because" it is as often whoever something was done to.
 */
function goesOn(tokens: readonly Token[], subject: Source, pronoun: Source): boolean {
  const between = tokens.slice(subject.to, pronoun.from);
  return (
    /^(?:which|but|and|though|although)$/u.test(lowerAt(tokens, pronoun.from - 1)) &&
    !between.some(({ lower }) => /^(?:him|her|who|after|because|when|if|as)$/u.test(lower))
  );
}

/** Notes whom a sentence begins with that has no name there. */
function noteDescribed(discourse: Discourse, { tokens, index }: Sentence, subject: Source): void {
  const resolved = discourse.resolve(subject, index);
  if (resolved !== null) discourse.note(index, resolved.person, true);
  else discourse.noteUnnamed(index, genderWithin(tokens, subject), nounsWithin(tokens, subject));
}

/** Notes whom the sentence names or means before a cue and its content, so that "he" in the cue can take them up. */
export function noteNamedBefore(
  discourse: Discourse,
  { cue, ranges }: CuedContent,
  sentence: Sentence,
  mentions: SentenceMentions,
): void {
  const limit = Math.min(cue.left, ranges[0]?.from ?? cue.left, cue.source?.from ?? cue.left);
  const before = mentions.mentions.filter(({ to, people }) => to <= limit && people.length === 1);
  const pronoun = cue.source?.kind === 'pronoun' ? cue.source : null;
  if (before.length === 0 && pronoun === null) return;
  const main = mainSubject(sentence.tokens, mentions);
  const isDescribed = main?.kind === 'description' || main?.kind === 'unnamed';
  if (
    pronoun !== null &&
    isDescribed &&
    before.every(({ to }) => to <= main.to) &&
    goesOn(sentence.tokens, main, pronoun)
  )
    noteDescribed(discourse, sentence, main);
  const subject = main?.kind === 'mention' ? main.mention : null;
  for (const mention of before)
    for (const person of mention.people) discourse.note(sentence.index, person, mention === subject);
}
