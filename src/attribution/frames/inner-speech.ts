import type { TokenRange } from '../content-ranges.ts';
import type { Cue } from '../cue.ts';
import type { Mention, SentenceMentions } from '../mentions.ts';
import { hasOwnSubject } from '../others-words.ts';
import { speechVerb } from '../speech-verbs.ts';
import type { Token } from '../tokens.ts';
import { lowerAt } from '../tokens.ts';
import { isAdverbAt, isModal } from '../word-classes.ts';
import type { Frame } from './find-frames.ts';

/** Verbs whose subject hears or sees that somebody else speaks. */
const PERCEIVING =
  /^(?:(?:over)?hear[ds]?|(?:over)?hearing|sees?|saw|seeing|watch(?:es|ed|ing)?|listen(?:s|ed|ing)?|notic(?:es|ed|ing)|witness(?:es|ed|ing)?|film(?:s|ed|ing)|record(?:s|ed|ing)|caught)$/u;
/** Words before such a verb that leave open whether it came to pass: "wants to hear", "did not hear". */
const OPEN = /^(?:to|not|never|n't|\p{L}+n't|if|unless|when|whenever|until)$/u;

/** Speech of somebody else inside what the tagger takes for the content of a cue. */
export interface InnerSpeech {
  readonly cue: Cue;
  readonly ranges: readonly TokenRange[];
  /** Whether it is told that whoever the inner cue names did say it. */
  readonly isTold: boolean;
}

/** "Quill saw her sister tell": whether the tagger's source is a clause in which somebody else is seen or made to speak. */
export function isClauseAboutAnother(tokens: readonly Token[], { mentions }: SentenceMentions, frame: Frame): boolean {
  const { source, anchor } = frame;
  if (source === null || source.to > anchor) return false;
  const isPerceived = tokens
    .slice(source.from, source.to)
    .some(({ lower }) => PERCEIVING.test(lower) || /^(?:lets?|letting|ma[kd]es?|making)$/u.test(lower));
  return isPerceived && hasOwnSubject(tokens, anchor, (to) => mentions.some((mention) => mention.to === to));
}

/** The name whose words end right before `verb`, with no more than an insertion between commas behind it. */
function speakerBefore(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  anchor: number,
  verb: number,
): Mention | null {
  const next = mentions.endingAt(verb);
  if (next !== undefined) return next.from > anchor && !next.isPossessive ? next : null;
  if (lowerAt(tokens, verb - 1) !== ',') return null;
  const named = mentions.nextFrom(anchor + 1);
  const isInserted = named !== undefined && named.to < verb - 1 && lowerAt(tokens, named.to) === ',';
  return isInserted && !named.isPossessive ? named : null;
}

/** Where the verb stands by which somebody else says the words in marks at `quoted`; -1 for none. */
function innerVerb(tokens: readonly Token[], mentions: SentenceMentions, anchor: number, quoted: number): number {
  for (let at = anchor + 2; at < quoted; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.isCapitalised) continue;
    const verb = speechVerb(token.lower, lowerAt(tokens, at + 1));
    if (verb?.form !== 'base' && verb?.form !== 'participle') continue;
    let end = at;
    while (end > anchor + 2 && isAdverbAt(tokens, end - 1)) end -= 1;
    const named = speakerBefore(tokens, mentions, anchor, end);
    const isInserted = lowerAt(tokens, end - 1) === ',';
    const isHeard = /^listen/u.test(lowerAt(tokens, anchor)) && lowerAt(tokens, anchor + 1) === 'to';
    if (named !== null && (isInserted ? verb.form === 'base' : isHeard && named.from === anchor + 2)) return at;
    if (hasOwnSubject(tokens, end, (to) => mentions.endingAt(to)?.isPossessive === false)) return at;
  }
  return -1;
}

/**
 * "Nora Quill heard Tom Reed shout: “…”": the words in marks are those of whoever is heard, and nobody's where they are not
 * told to have been said ("wanted Tom Reed to hear her call it “…”") or where nobody known is heard. Null where the words of
 * the frame are the cue's own. Positions are those of the sentence's tokens.
 */
export function innerSpeech(tokens: readonly Token[], mentions: SentenceMentions, frame: Frame): InnerSpeech | null {
  const { anchor, content } = frame;
  const quoted = content
    .flatMap(({ from, to }) => tokens.slice(from, to).map(({ kind }, at) => (kind === 'quoted' ? from + at : -1)))
    .find((at) => at > anchor);
  if (quoted === undefined) return null;
  const verb = innerVerb(tokens, mentions, anchor, quoted);
  if (verb < 0) return null;
  let end = verb;
  while (isAdverbAt(tokens, end - 1)) end -= 1;
  const mention = speakerBefore(tokens, mentions, anchor, end);
  const isPast = tokens
    .slice(Math.max(0, anchor - 5), anchor)
    .every(({ lower }) => !OPEN.test(lower) && !isModal(lower));
  const isNaming = speechVerb(lowerAt(tokens, verb), '')?.verbClass === 'name';
  const begin = isNaming ? verb + 1 : quoted;
  const ranges = content.flatMap(({ from, to }) => (to > begin ? [{ from: Math.max(from, begin), to }] : []));
  const cue: Cue = {
    cueClass: 'learnt',
    from: verb,
    to: verb + 1,
    source: mention
      ? { kind: 'mention', mention, from: mention.from, to: mention.to }
      : { kind: 'other', from: end - 1, to: end },
    left: mention?.from ?? end - 1,
    right: verb + 1,
    isInverted: false,
    isShared: false,
    isPlain: false,
  };
  return { cue, ranges, isTold: mention !== null && isPast && PERCEIVING.test(lowerAt(tokens, anchor)) };
}
