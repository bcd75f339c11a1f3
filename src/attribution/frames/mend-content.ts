import type { TokenRange } from '../content-ranges.ts';
import { contentEnd, trimRange } from '../content-ranges.ts';
import type { CuedContent } from '../contents.ts';
import { isIntroduction } from '../introductions.ts';
import type { SentenceMentions } from '../mentions.ts';
import { agentOf } from '../passive-agents.ts';
import { speechVerb } from '../speech-verbs.ts';
import type { Token } from '../tokens.ts';
import { lowerAt } from '../tokens.ts';
import { isAdverb, isAuxiliary, isBe, isClauseWord, isModal, isPreposition } from '../word-classes.ts';
import { isNoContent } from './no-content.ts';

const isQuoted = (token: Token | undefined) => token?.kind === 'quoted';
const isVerbWord = (word: string) => isBe(word) || isAuxiliary(word) || isModal(word);
const RELATIVE = /^(?:which|who|whom|whose|that)$/u;
const TOLD = /^(?:told|asked|informed|warned|advised|assured|reminded)$/u;

/** Where cue and source end, with all that is printed of the source. */
const endOf = ({ cue, printed }: CuedContent) =>
  Math.max(cue.to, cue.right, printed != null && printed.from >= cue.to ? printed.to : 0);

/** Where content ends that goes on to the next cue at `limit`, without the word that joins the cue to it. */
function clauseEnd(tokens: readonly Token[], from: number, limit: number): number {
  const end = contentEnd(tokens, from, limit);
  const isJoint = limit < tokens.length && /^(?:and|but|while|although|though)$/u.test(lowerAt(tokens, end - 1));
  return isJoint ? end - 1 : end;
}

/** "said Nora Quill, “a gem”": marks behind a comma are none of the source, as "Nora “Nan” Quill" is. */
function withoutMarks(tokens: readonly Token[], content: CuedContent): CuedContent {
  const { cue, printed } = content;
  if (printed == null || printed.from < cue.to) return content;
  const marks = tokens.findIndex(
    (token, at) => at > printed.from && at < printed.to && isQuoted(token) && lowerAt(tokens, at - 1) === ',',
  );
  const [range] = marks < 0 ? [] : trimRange(tokens, printed.from, marks);
  return range === undefined ? content : { ...content, printed: range };
}

/** Whether the cue is a passive of telling, whose subject hears: "was told by". */
function isOfHearer(tokens: readonly Token[], { cue }: CuedContent): boolean {
  const verb = cue.to - 1;
  if (!TOLD.test(lowerAt(tokens, verb))) return false;
  return isBe(lowerAt(tokens, verb - 1)) || (isAdverb(lowerAt(tokens, verb - 1)) && isBe(lowerAt(tokens, verb - 2)));
}

/** "“Go home,” Poole was told by Reed": without who hears it; nothing of what is before the cue where more follows. */
function withoutHearer(
  tokens: readonly Token[],
  content: CuedContent,
  ranges: readonly TokenRange[],
  limit: number,
): TokenRange[] {
  if (!isOfHearer(tokens, content)) return [...ranges];
  const end = endOf(content);
  const hasMore = ranges.some(({ from }) => from >= content.cue.to) || /^[:,]$/u.test(lowerAt(tokens, end));
  const kept = ranges.flatMap((range) => {
    if (range.to > content.cue.to) return [range];
    const words = tokens.slice(range.from, range.to);
    const last = words.findLastIndex((token) => isQuoted(token) || (token.lower === ',' && !hasMore));
    return trimRange(tokens, range.from, range.from + last + 1);
  });
  if (kept.length > 0) return kept;
  // "was asked by Reed, of Mill Lane, whether it was shut"
  const next = tokens.findIndex(({ lower }, at) => at > end && at < end + 8 && lower === ',');
  const begins = lowerAt(tokens, end) === ',' ? [end + 1, next + 1] : [end];
  const begin = begins.find((at) => /^(?:that|whether|if|what|how|why|when|where)$/u.test(lowerAt(tokens, at)));
  return begin === undefined ? [] : trimRange(tokens, begin, clauseEnd(tokens, begin, limit));
}

/** Without a "by Tom Reed" that only says whose words they are. */
function withoutSource(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  { cue }: CuedContent,
  ranges: readonly TokenRange[],
): TokenRange[] {
  const agent = agentOf(tokens, mentions, { cue, ranges });
  return ranges.flatMap((range) => {
    const { from, to } = range;
    const isOfAgent =
      agent !== null && agent.from > from && agent.to === to && lowerAt(tokens, agent.from - 1) === 'by';
    return isOfAgent ? [{ from, to: agent.from - 1 }] : [range];
  });
}

/** Whether the preposition at `at` brings in with whom somebody is of one mind, or from whom it is heard. */
function isPartnerNext(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return (
    word === 'with' || (word === 'from' && /^(?:hear|heard|hears|learn(?:s|ed|t)?)$/u.test(lowerAt(tokens, at - 1)))
  );
}

/** "agreed with Tom Reed that it is late": what is said begins at "that", behind whom the speaker turns to. */
function withoutPartner(tokens: readonly Token[], { cue }: CuedContent, ranges: readonly TokenRange[]): TokenRange[] {
  return ranges.map((range) => {
    const { from, to } = range;
    if (from < cue.to || from > cue.to + 1 || !isPartnerNext(tokens, from - 1)) return range;
    const words = tokens.slice(from, Math.min(to, from + 8));
    const that = words.findIndex(({ lower }) => lower === 'that');
    const isPlain = words.slice(0, that).every(({ kind, lower }) => kind === 'word' && !isPreposition(lower));
    return that > 0 && isPlain && lowerAt(tokens, from) !== 'the' ? { from: from + that, to } : range;
  });
}

/** "The plan, which Poole called “daft”, is dead": the clause about the plan ends with its comma. */
function withinRelative(tokens: readonly Token[], { cue }: CuedContent, ranges: readonly TokenRange[]): TokenRange[] {
  const isRelative =
    /^(?:which|who|whom)$/u.test(lowerAt(tokens, cue.left - 1)) && lowerAt(tokens, cue.left - 2) === ',';
  if (!isRelative || cue.isInverted) return [...ranges];
  return ranges.map((range) => {
    const marks = tokens.findIndex((token, at) => at >= range.from && at < range.to && isQuoted(token));
    const isEnd = marks >= cue.to && marks + 1 < range.to && lowerAt(tokens, marks + 1) === ',';
    return isEnd ? { from: range.from, to: marks + 1 } : range;
  });
}

/** "The bridge was, she said, “a gem”": the words with which the sentence begins, where only the marks are known. */
function withBeginning(
  tokens: readonly Token[],
  { left }: CuedContent['cue'],
  comma: number,
  ranges: readonly TokenRange[],
): TokenRange[] {
  const isWhole = ranges.length === 1 && ranges[0]?.from === comma + 1 && isQuoted(tokens[comma + 1]);
  const isClause = lowerAt(tokens, left - 1) === ',' && isVerbWord(lowerAt(tokens, left - 2)) && left > 2 && left < 10;
  const isPlain = tokens.slice(0, left - 1).every(({ kind }) => kind === 'word' || kind === 'number');
  const first = lowerAt(tokens, 0);
  // "Asked how she was, she said, “Tired”": what only leads up to the words is none of them.
  const isLead =
    isPreposition(first) || isClauseWord(first) || /(?:ed|ing)$/u.test(first) || isIntroduction(tokens, 0, left - 1);
  return isWhole && isClause && isPlain && !isLead ? [{ from: 0, to: left - 1 }, ...ranges] : [...ranges];
}

/**
 * "It was, she said, “a jewel”": what goes on behind the comma that closes an interrupting cue, or behind the colon of
 * "was told by Reed: “…”", belongs to that cue.
 */
function withMarksBehind(
  tokens: readonly Token[],
  content: CuedContent,
  ranges: readonly TokenRange[],
  limit: number,
  isFree: (range: TokenRange) => boolean,
): TokenRange[] {
  const { cue } = content;
  const end = endOf(content);
  const stop = lowerAt(tokens, end) === ',' || lowerAt(tokens, end) === ':' ? end : end - 1;
  const sign = lowerAt(tokens, stop);
  if (stop < cue.to || (sign !== ',' && sign !== ':') || stop + 1 >= limit) return [...ranges];
  const marks = { from: stop + 1, to: stop + 2 };
  if (ranges.some(({ to }) => to > stop)) return withBeginning(tokens, cue, stop, ranges);
  if (sign === ':') return isQuoted(tokens[stop + 1]) && isFree(marks) ? [...ranges, marks] : [...ranges];
  const before = ranges.at(-1);
  const isInterrupting =
    before !== undefined && before.to <= cue.left && tokens.slice(before.to, cue.left).every(isJoint);
  if (!isInterrupting) return [...ranges];
  const last = tokens.slice(0, cue.left).findLastIndex(({ kind }) => kind !== 'punctuation');
  // "The plan was, she said": the tagger leaves out the verb.
  const whole = isQuoted(tokens[last]) ? before : { from: before.from, to: last + 1 };
  const kept = [...ranges.slice(0, -1), whole];
  if (isQuoted(tokens[stop + 1])) return isFree(marks) ? [...kept, marks] : kept;
  if (!isVerbWord(lowerAt(tokens, last))) return kept;
  const comma = tokens.findIndex(({ lower }, at) => at > stop + 1 && lower === ',');
  const [rest] = trimRange(tokens, stop + 1, Math.min(limit, comma < 0 ? limit : comma));
  return rest !== undefined && isFree(rest) ? [...kept, rest] : kept;
}

/** What may stand between the words before an interrupting cue and the cue: a comma, a form of "be". */
const isJoint = ({ kind, lower }: Token) => kind === 'punctuation' || isVerbWord(lower);

/** "insisted the pool, which is old, would stay": a clause about the pool does not end what is said of it. */
function withPredicate(
  tokens: readonly Token[],
  { cue }: CuedContent,
  ranges: readonly TokenRange[],
  limit: number,
  isFree: (range: TokenRange) => boolean,
): TokenRange[] {
  const last = ranges.at(-1);
  if (last === undefined || last.from < cue.to || ranges.length > 1) return [...ranges];
  const words = tokens.slice(last.from, last.to);
  const isPhrase = words.every((token) => token.kind === 'word' && !isVerbWord(token.lower) && token.lower !== 'that');
  const opening = lowerAt(tokens, last.to) === ',' ? last.to : -1;
  if (!isPhrase || opening < 0 || !RELATIVE.test(lowerAt(tokens, opening + 1))) return [...ranges];
  const closing = tokens.findIndex(({ lower }, at) => at > opening && lower === ',');
  if (closing < 0 || closing + 1 >= limit) return [...ranges];
  const isNamed = cue.cueClass === 'name' && isQuoted(tokens[closing + 1]);
  if (!isNamed && !isVerbWord(lowerAt(tokens, closing + 1))) return [...ranges];
  const end = clauseEnd(tokens, last.from, limit);
  const [whole] = trimRange(tokens, last.from, end);
  return whole !== undefined && isFree({ from: last.to, to: whole.to }) ? [whole] : [...ranges];
}

/** "pictured, said:": where the rules take the colon for the cue, the verb right before it. */
function withVerb(tokens: readonly Token[], content: CuedContent): CuedContent {
  const { cue } = content;
  const verb = speechVerb(lowerAt(tokens, cue.from - 1), '');
  const isColon = cue.cueClass === 'label' && lowerAt(tokens, cue.from) === ':' && cue.to === cue.from + 1;
  const isVerb = verb !== undefined && !verb.isNounToo && (verb.form === 'past' || verb.form === 'present');
  return isColon && isVerb ? { ...content, cue: { ...cue, from: cue.from - 1, to: cue.from } } : content;
}

/**
 * Mends how far the contents of a sentence go: without the hearer, the agent of a passive or a relative pronoun, and with
 * what goes on behind an interrupting cue or clause. In order of the cues, as given. No words come to belong to two.
 */
export function mendContents(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  contents: readonly CuedContent[],
): CuedContent[] {
  return contents.map((found, number) => {
    const content = withoutMarks(tokens, found);
    const others = contents.filter((other) => other !== found);
    const isFree = (range: TokenRange) =>
      !others.some(
        (other) =>
          (other.cue.from < range.to && range.from < other.cue.to) ||
          other.ranges.some(({ from, to }) => from < range.to && range.from < to),
      );
    const limit = contents[number + 1]?.cue.left ?? tokens.length;
    let { ranges } = content;
    if (isNoContent(tokens, content)) return { ...content, ranges: [] };
    ranges = withoutHearer(tokens, content, ranges, limit);
    ranges = withoutSource(tokens, mentions, content, ranges);
    ranges = withoutPartner(tokens, content, ranges);
    ranges = withinRelative(tokens, content, ranges);
    ranges = withMarksBehind(tokens, content, ranges, limit, isFree);
    ranges = withPredicate(tokens, content, ranges, limit, isFree);
    return withVerb(tokens, { ...content, ranges });
  });
}
