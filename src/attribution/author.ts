import type { Cue } from './cue.ts';
import type { Mention, SentenceMentions } from './mentions.ts';
import { isWriting } from './others-words.ts';
import type { Source } from './source.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isDeterminer } from './word-classes.ts';

const QUOTING = /^(?:quot(?:e|es|ed|ing)|cit(?:es|ed|ing))$/u;
const AMOUNTING = /^(?:read|reads|said|says|added|adds|stated|states|ended|ends|concluded|concludes|continued|began)$/u;

const asSource = (mention: Mention): Source => ({ kind: 'mention', mention, from: mention.from, to: mention.to });

/** "The Post quoted Tom Reed as saying: “…”": whoever is quoted. */
function quotedOne(tokens: readonly Token[], mentions: SentenceMentions, { from, to }: Cue): Mention | null {
  const isSaying = lowerAt(tokens, from) === 'saying' && lowerAt(tokens, from - 1) === 'as';
  const mention = isSaying ? mentions.endingAt(from - 1) : mentions.nextFrom(to);
  if (mention === undefined || mention.isPossessive || !QUOTING.test(lowerAt(tokens, mention.from - 1))) return null;
  const isBehind = lowerAt(tokens, mention.to) === 'as' && lowerAt(tokens, mention.to + 1) === 'saying';
  return isBehind && (isSaying || mention.from === to) ? mention : null;
}

/** "A statement from Tom Reed read: “…”": whoever alone is named as the author of the text that is the source. */
function writerOf(tokens: readonly Token[], { mentions }: SentenceMentions, { from, to, source }: Cue): Mention | null {
  if (source === null || source.to !== from || to !== from + 1 || !AMOUNTING.test(lowerAt(tokens, from))) return null;
  const [writer, other] = mentions.filter((one) => one.from >= source.from && one.to <= source.to);
  if (writer === undefined || other !== undefined || writer.isPossessive || writer.to !== source.to) return null;
  const isFrom = /^(?:from|by)$/u.test(lowerAt(tokens, writer.from - 1));
  const noun = writer.from - 2;
  const isOne = isDeterminer(lowerAt(tokens, source.from)) && noun - source.from < 3;
  const isJoint = tokens.slice(source.from, noun).some(({ lower }) => lower === 'joint');
  return isFrom && isOne && !isJoint && noun > source.from && isWriting(lowerAt(tokens, noun)) ? writer : null;
}

/** The source whose words a report holds although its cue has another subject; null for what the cue says itself. */
export function authorOf(tokens: readonly Token[], mentions: SentenceMentions, cue: Cue): Source | null {
  const mention = quotedOne(tokens, mentions, cue) ?? writerOf(tokens, mentions, cue);
  return mention && asSource(mention);
}
