import type { TokenRange } from './content-ranges.ts';
import { contentBefore, contentBehind, contentEnd, contentStart, isStop, trimRange } from './content-ranges.ts';
import type { Cue } from './cue.ts';
import { isAdjunct } from './cues.ts';
import type { Support } from './frames/support.ts';
import { isIntroduction, isTitleIntroduction } from './introductions.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';
import { isAdverb, isClauseWord } from './word-classes.ts';

/** A cue and the tokens that it announces; no ranges where the content is not in this sentence. */
export interface CuedContent {
  readonly cue: Cue;
  readonly ranges: readonly TokenRange[];
  /** The content follows in the next sentence or paragraph: "He said:". */
  readonly isAnnouncing: boolean;
  /** The source as it is printed, with all that belongs to it, where it is known to be more than the cue's. */
  readonly printed?: TokenRange | null;
  /** What the tagger makes of the cue. */
  readonly support?: Support;
}

const isSpeech = (cue: Cue) => cue.cueClass === 'say' || cue.cueClass === 'tell' || cue.cueClass === 'label';
const endsOpen = (token: Token) => /[,?!\u2013\u2014\u2015\u2026-][^\p{L}\p{N}]*$/u.test(token.text.slice(-8));

/** The cue is followed by content of its own: marks, "that", or a clause. */
function announcesAhead(tokens: readonly Token[], cue: Cue): boolean {
  const [first, second] = [tokens[cue.right], tokens[cue.right + 1]];
  if (first === undefined || isStop(first)) return false;
  if (first.kind === 'quoted' || /^[:,]$/u.test(first.text))
    return second?.kind === 'quoted' || first.kind === 'quoted';
  if (first.lower === 'that' || /^(?:he|she|it|they|there|this)$/u.test(first.lower)) return true;
  return tokens.slice(cue.right).some(({ kind }) => kind === 'quoted');
}

/** "“Sign it today,” Jane Poole urged in a post": a verb whose object can only be the quotation right before. */
function hasNoObject(tokens: readonly Token[], cue: Cue): boolean {
  const quoted = tokens[cue.left - 1];
  if (cue.isInverted || quoted?.kind !== 'quoted' || !endsOpen(quoted)) return false;
  if (cue.source?.kind !== 'mention' && cue.source?.kind !== 'pronoun') return false;
  const behind = tokens[cue.right];
  if (behind === undefined || isStop(behind)) return true;
  const isFree =
    isAdverb(behind.lower) || /^(?:in|on|at|during|after|before|when|while|as|last|,)$/u.test(behind.lower);
  return isFree && !tokens.slice(cue.right).some(({ kind }) => kind === 'quoted');
}

/** Whether what the cue announces stands before it. */
function isPostposed(tokens: readonly Token[], cue: Cue, next: number, from: number): boolean {
  if (cue.cueClass === 'label') return cue.isInverted;
  const before = tokens[cue.left - 1];
  if (before === undefined || cue.isShared) return false;
  // "“a farce,” as Jane Poole put it"
  if (lowerAt(tokens, cue.left) === 'as' && cue.from > cue.left) return true;
  const isComma = before.lower === ',' && tokens[cue.left - 2]?.kind === 'quoted';
  const isIntroduced = isComma || (before.kind === 'quoted' && /,\W*$/u.test(before.text.slice(-4)));
  if (isIntroduced && !cue.isInverted && isIntroduction(tokens, from, cue.left - 1) && announcesAhead(tokens, cue))
    return false;
  if (isIntroduced && !cue.isInverted && !isComma && isTitleIntroduction(tokens, from, cue.left)) {
    const behind = tokens[cue.right];
    if (behind !== undefined && !isStop(behind)) return false;
  }
  if (cue.cueClass === 'according to') return true;
  if (cue.cueClass !== 'say' && cue.cueClass !== 'tell') return hasNoObject(tokens, cue);
  // "A man shouted: “Resign!” Cllr Poole asked him to leave"
  if (before.kind === 'quoted' && lowerAt(tokens, cue.left - 2) === ':' && !/,\W*$/u.test(before.text.slice(-4)))
    return false;
  if (before.kind === 'quoted') {
    const after = tokens[cue.right];
    return (
      cue.isInverted ||
      endsOpen(before) ||
      isStop(after) ||
      after === undefined ||
      /[.]\W*$/u.test(before.text.slice(-4))
    );
  }
  if (before.lower === ',' && tokens[cue.left - 2]?.kind === 'quoted') return true;
  if (cue.isInverted) return true;
  if (!/^[,\u2013\u2014\u2015]$/u.test(before.text)) return false;
  const last = tokens[next - 1];
  // What another cue follows right away is the content, not an adjunct: "the woman said she felt".
  if (next < tokens.length && last?.kind !== 'punctuation' && last?.lower !== 'and' && last?.lower !== 'but')
    return false;
  const end = isStop(last) ? next - 1 : next;
  return cue.left > 3 && isAdjunct(tokens, cue.right, end) && !(cue.right < end && isAdjunct(tokens, 0, cue.left - 1));
}

/** Whether ", while" or ", but" stands a few words before `at`, with nothing but a noun phrase between. */
function followsNewClause(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before > 0 && before > at - 7; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === 'quoted' || token.kind === 'punctuation') return false;
    if (/^(?:while|but|although|though|whereas)$/u.test(token.lower))
      return lowerAt(tokens, before - 1) === ',' || tokens[before - 1]?.kind === 'quoted';
  }
  return false;
}

/** Whether a colon and marks follow the cue, with no more than an addressee between: "told operators: “…”". */
function announcesDirectly(tokens: readonly Token[], cue: Cue): boolean {
  for (let at = cue.right; at < Math.min(tokens.length, cue.right + 7); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quoted' || isClauseWord(token.lower)) return false;
    if (token.lower === ':') return tokens[at + 1]?.kind === 'quoted';
    if (token.kind === 'punctuation') return false;
  }
  return false;
}

/** "Jane Poole calling it": a participle right behind the name that is its subject. */
const isOwnClause = (tokens: readonly Token[], { source, from }: Cue) =>
  source?.kind === 'mention' && source.to === from && /\p{L}ing$/u.test(lowerAt(tokens, from));

/** Whether a cue inside the content of the one before it begins content of its own. */
function breaksContent(tokens: readonly Token[], outer: Cue, inner: Cue): boolean {
  if (inner.isShared) {
    const before = tokens[inner.left - 1];
    return (
      before === undefined ||
      before.kind === 'punctuation' ||
      before.kind === 'quoted' ||
      before.lower === 'and' ||
      before.lower === 'but' ||
      inner.isPlain ||
      inner.cueClass === 'say'
    );
  }
  const opens = tokens[inner.right];
  const isDirect = opens?.lower === ',' && tokens[inner.right + 1]?.kind === 'quoted';
  if (isDirect || announcesDirectly(tokens, inner)) return true;
  // "has written to the landlord, whose agent replied": what a relative clause behind a comma reports is its own.
  const relative = tokens
    .slice(outer.right, inner.from)
    .findLastIndex(({ lower }) => /^(?:who|whose|which)$/u.test(lower));
  if (
    inner.isPlain &&
    relative > 0 &&
    inner.from - outer.right - relative < 6 &&
    lowerAt(tokens, outer.right + relative - 1) === ','
  )
    return true;
  const joint = lowerAt(tokens, inner.left - 1);
  const isJoined = /^(?:but|and|although|though|while|;)$/u.test(joint);
  if (followsNewClause(tokens, inner.left)) return inner.source?.kind === 'mention' || inner.isPlain;
  if (isJoined && (inner.source?.kind === 'pronoun' || inner.source?.kind === 'mention'))
    return (
      inner.cueClass === outer.cueClass || inner.isPlain || (isOwnClause(tokens, outer) && isOwnClause(tokens, inner))
    );
  const isSubordinate = /^(?:while|when|if|as|although|after|because|though|since|before|whereas)$/u.test(
    lowerAt(tokens, /^(?:and|but)$/u.test(lowerAt(tokens, 0)) ? 1 : 0),
  );
  const isNamed = inner.source?.kind === 'mention' || inner.source?.kind === 'pronoun';
  if (isSubordinate && joint === ',' && (inner.isPlain || isNamed)) return true;
  return (outer.cueClass === 'object' || outer.cueClass === 'name') && inner.isPlain && inner.left > outer.right;
}

/** "the claim that it was “…” was wrong": what is claimed ends with its first marks; what is said of the claim follows. */
function claimEnd(tokens: readonly Token[], cue: Cue, next: Cue | undefined): number {
  const end = next?.left ?? tokens.length;
  const quoted = tokens.findIndex(({ kind }, at) => at >= cue.right && at < end && kind === 'quoted');
  return quoted < 0 ? end : quoted + 1;
}

/**
 * The content that each cue of a sentence announces. A cue inside the content of another is passed over, unless it
 * begins a report of its own: what somebody says that somebody said is the first one's.
 */
export function findContents(tokens: readonly Token[], cues: readonly Cue[]): CuedContent[] {
  const contents: CuedContent[] = [];
  let at = 0;
  for (let number = 0; number < cues.length; ) {
    const cue = cues[number];
    if (cue === undefined) break;
    if (isPostposed(tokens, cue, cues[number + 1]?.left ?? tokens.length, at)) {
      const next = cues[number + 1];
      const behindEnd = next === undefined ? tokens.length : next.left;
      const isNextPostposed =
        next !== undefined && isPostposed(tokens, next, cues[number + 2]?.left ?? tokens.length, cue.right);
      // A quotation right before another postposed cue is that one's.
      const behind = contentBehind(tokens, cue.right, behindEnd).slice(0, isNextPostposed ? -1 : undefined);
      const ranges = [...contentBefore(tokens, at, cue.left), ...(behind.length > 0 ? behind : [])];
      contents.push({ cue, ranges, isAnnouncing: false });
      at = behind.at(-1)?.to ?? cue.right;
      number += 1;
      continue;
    }
    let following = number + 1;
    while (following < cues.length) {
      const inner = cues[following];
      if (inner === undefined || breaksContent(tokens, cue, inner)) break;
      // "Y is bad, X said": a cue at the end takes all before it.
      if (isPostposed(tokens, inner, cues[following + 1]?.left ?? tokens.length, at)) break;
      following += 1;
    }
    const next = cues[following];
    if (next !== undefined && isPostposed(tokens, next, cues[following + 1]?.left ?? tokens.length, at)) {
      number = following;
      continue;
    }
    const end = cue.cueClass === 'claim' ? claimEnd(tokens, cue, next) : (next?.left ?? tokens.length);
    const begin = contentStart(tokens, cue, end);
    let stop = contentEnd(tokens, begin, end);
    while (stop > begin && /^(?:and|but|although|though|while)$/u.test(lowerAt(tokens, stop - 1))) stop -= 1;
    const ranges = trimRange(tokens, begin, stop);
    const last = tokens.slice(0, end).findLast((token) => token.kind !== 'punctuation' || token.lower === ':');
    contents.push({
      cue,
      ranges,
      isAnnouncing: next === undefined && (last?.lower === ':' || (ranges.length === 0 && isSpeech(cue))),
    });
    at = end;
    number = following;
  }
  return contents;
}
