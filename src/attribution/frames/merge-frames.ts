import type { TokenRange } from '../content-ranges.ts';
import type { CuedContent } from '../contents.ts';
import type { Cue } from '../cue.ts';
import type { SentenceMentions } from '../mentions.ts';
import { isNamedWork, isPerforming, isTitleCased } from '../not-said.ts';
import { readNounPhrase } from '../noun-phrase.ts';
import { hasOwnSubject, isOfSign } from '../others-words.ts';
import type { Source } from '../source.ts';
import { sourceFrom } from '../source-behind.ts';
import { mainSubject } from '../subject.ts';
import type { Token } from '../tokens.ts';
import { lowerAt } from '../tokens.ts';
import { isBe, isModal, isPreposition } from '../word-classes.ts';
import type { Frame } from './find-frames.ts';
import { outsideHearerClauses } from './hearer-clause.ts';
import { innerSpeech, isClauseAboutAnother } from './inner-speech.ts';
import { mendContents } from './mend-content.ts';
import type { SentenceView } from './sentence-view.ts';
import { MARGIN } from './sentence-view.ts';
import type { Support } from './support.ts';

/** Whether a second name stands in the range with neither a comma nor a preposition before it: "Ann Vale heard Tom Reed". */
function holdsAnother(
  { mentions }: SentenceMentions,
  tokens: readonly Token[],
  range: TokenRange,
  source: Source,
): boolean {
  if (source.kind !== 'mention') return false;
  const after = source.mention.to;
  const next = mentions.find(({ from }) => from >= after && from < range.to);
  if (next === undefined) return false;
  return !tokens.slice(after, next.from).some(({ lower }) => lower === ',' || isPreposition(lower));
}

/** The source that a frame's range holds, as far as rules can read it; a joining word before it is passed over. */
function readSource(tokens: readonly Token[], mentions: SentenceMentions, range: TokenRange | null): Source | null {
  if (range === null) return null;
  const isJoined = /^(?:and|but|as|while|that|because|although|though)$/u.test(lowerAt(tokens, range.from));
  const from = isJoined && range.to > range.from + 1 ? range.from + 1 : range.from;
  const source = sourceFrom(tokens, mentions, from);
  const isOne = source !== null && source.to <= range.to && !holdsAnother(mentions, tokens, range, source);
  if (isOne) return source;
  const isNamed = mentions.mentions.some((mention) => mention.from < range.to && range.from < mention.to);
  const isWhole = source?.kind === 'description' || source?.kind === 'other' || source?.kind === 'unnamed';
  return isNamed || !isWhole
    ? { kind: 'other', from: range.from, to: range.to }
    : readNounPhrase(tokens, from, range.to);
}

/** "Poole left, slamming the plan as “daft”": the participle's subject is that of the sentence. */
function subjectOfParticiple(tokens: readonly Token[], mentions: SentenceMentions, frame: Frame): Source | null {
  const { anchor, content } = frame;
  if (!/\p{L}{3}ing$/u.test(lowerAt(tokens, anchor)) || !hasQuoted(tokens, content)) return null;
  const source = mainSubject(tokens, mentions);
  return source?.kind === 'mention' || source?.kind === 'pronoun' ? source : null;
}

function cueOf(tokens: readonly Token[], mentions: SentenceMentions, frame: Frame): Cue {
  const source = readSource(tokens, mentions, frame.source) ?? subjectOfParticiple(tokens, mentions, frame);
  const from = frame.cue[0]?.from ?? frame.anchor;
  const to = Math.max(from + 1, frame.cue[0]?.to ?? frame.anchor + 1);
  return {
    cueClass: 'learnt',
    from,
    to,
    source,
    left: Math.min(from, source?.from ?? from),
    right: Math.max(to, source?.to ?? to),
    isInverted: source !== null && source.from >= to,
    isShared: frame.source === null && source !== null,
    isPlain: false,
  };
}

/**
 * The rule's cue with the source that the tagger prints, where that is a name or pronoun and the rule has taken more behind
 * it for the source than belongs to it: "Poole gave a short [reply]".
 */
function narrowed(tokens: readonly Token[], mentions: SentenceMentions, frame: Frame, cue: Cue): Cue {
  const { source: printed } = frame;
  const wide = cue.source;
  if (printed === null || wide?.kind !== 'other' || printed.from !== wide.from || printed.to >= wide.to) return cue;
  if (!hasQuoted(tokens, frame.content)) return cue;
  // "Poole saw her sister tell"
  if (hasOwnSubject(tokens, cue.from, (to) => mentions.endingAt(to) !== undefined)) return cue;
  if (tokens.slice(printed.from, wide.to).some(({ lower }) => /^(?:and|or|nor)$/u.test(lower) || isModal(lower)))
    return cue;
  const source = readSource(tokens, mentions, printed);
  const isPerson = source?.kind === 'mention' || source?.kind === 'pronoun';
  return isPerson && !isTakenBack(tokens, frame) ? { ...cue, source } : cue;
}

/** No words are the content of two cues. */
const isTaken = (frames: readonly Frame[], range: TokenRange) =>
  frames.some((frame) => frame.content.some((own) => touch(own, range)));

const touch = (a: TokenRange, b: TokenRange) => a.from < b.to && b.from < a.to;
const hasQuoted = (tokens: readonly Token[], ranges: readonly TokenRange[]) =>
  ranges.some(({ from, to }) => tokens.slice(from, to).some(({ kind }) => kind === 'quoted'));

/** "who" stands for what is before it, which is what rules take for the source. */
const isRelative = (tokens: readonly Token[], { from, to }: TokenRange) =>
  to === from + 1 && /^(?:who|which|that)$/u.test(lowerAt(tokens, from));

function agreementOf(tokens: readonly Token[], frame: Frame, cue: Cue): Support['agreement'] {
  if (frame.source === null) return 'no source';
  if (cue.source === null || touch(frame.source, cue.source) || isRelative(tokens, frame.source)) return 'agreed';
  return 'other source';
}

const TAKING_BACK =
  /^(?:not|never|n't|\p{L}+n't|nor|without|unless|if|wish(?:es|ed)?|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?)$/u;

/** Whether the words before the head of a cue take it back: "never said", "wishes she had said", "refused to say". */
function isTakenBack(tokens: readonly Token[], frame: Frame): boolean {
  const { anchor, source } = frame;
  const comma = tokens.slice(0, anchor).findLastIndex(({ lower }) => lower === ',');
  const before = source !== null && source.to <= anchor ? source.from - 2 : anchor - 4;
  const start = Math.max(0, before, anchor - 12, comma + 1);
  return tokens.slice(start, anchor + 1).some(({ lower }) => TAKING_BACK.test(lower));
}

/** Whether somebody else stands between source and cue, or a sign, or a colon without a verb is the cue. */
function isFarOff({ mentions }: SentenceMentions, tokens: readonly Token[], { source, anchor }: Frame): boolean {
  if (source === null || source.to > anchor) return false;
  const isColon = lowerAt(tokens, anchor) === ':';
  const colon = tokens.findIndex(({ lower }, at) => at > anchor && lower === ':');
  if (colon >= 0 && isOfSign(tokens, colon)) return true;
  return (isColon && source.to < anchor) || mentions.some(({ from, to }) => from >= source.to && to <= anchor);
}

/** Whether the source depends on a preposition: "Letter to Jane Poole:". */
const isDependent = (tokens: readonly Token[], { source, anchor }: Frame) =>
  source !== null &&
  source.to <= anchor &&
  isPreposition(lowerAt(tokens, source.from - 1)) &&
  // "with Jane Poole calling it"
  !(lowerAt(tokens, source.from - 1) === 'with' && lowerAt(tokens, anchor).endsWith('ing')) &&
  !/^(?:after|before|since|until|as)$/u.test(lowerAt(tokens, source.from - 1));

const SPOKEN_TO =
  /^(?:told|asked|informed|warned|advised|assured|reminded|urged|invited|ordered|given|offered|promised|shown)$/u;

/** Whether the source before the cue is who was spoken to: "Poole was told". */
function isHearer(tokens: readonly Token[], { source, anchor }: Frame): boolean {
  if (source === null || source.to > anchor || !SPOKEN_TO.test(lowerAt(tokens, anchor))) return false;
  return tokens.slice(source.to, anchor).some(({ lower }) => isBe(lower));
}

/** Of two frames for one of the rules' cues the one whose head is among the cue's own words and that has content. */
function isBetter(view: SentenceView, frame: Frame, other: Frame | undefined): boolean {
  if (other === undefined) return true;
  const worth = ({ anchor, rule, content }: Frame) =>
    (view.cueAt[anchor + MARGIN] === rule ? 1 : 0) + (content.length > 0 ? 2 : 0);
  return worth(frame) > worth(other);
}

/** What stands in marks and looks like titles of works needs a likelier cue: plays are "hosted" and "praised" alike. */
const LIKELY_OF_TITLE = 0.55;
/** Content of so many tokens tells more than a title. */
const MOST_OF_TITLE = 12;

/**
 * Whether what stands in the marks of a frame is titles of works: by the words before them, by their capitals where
 * somebody performs in them, or by their capitals where the cue is none too likely.
 */
function isOfTitles(tokens: readonly Token[], { anchor, content, probability }: Frame): boolean {
  const isLoose =
    probability < LIKELY_OF_TITLE || (isPerforming(lowerAt(tokens, anchor)) && lowerAt(tokens, anchor + 1) === 'in');
  const isShort = content.reduce((sum, { from, to }) => sum + to - from, 0) < MOST_OF_TITLE;
  return content.every(({ from, to }) => {
    const words = tokens.slice(from, to);
    // "found that his book, “Winter”, was out" tells more than the title.
    const isPhrase = isShort && !words.some(({ lower }) => lower === 'that' || isBe(lower) || isModal(lower));
    const isTitle = (text: string, at: number) =>
      (isLoose && isTitleCased(text)) || (isPhrase && isNamedWork(tokens, from + at));
    return words.every(({ kind, text }, at) => kind !== 'quoted' || isTitle(text, at));
  });
}

/**
 * Joins what rules and the tagger find in a sentence. Whom a source means is read by rules; how far source and content go
 * is the tagger's to say, and so is whether words without marks are reported at all. In order of the cues.
 */
export function mergeFrames(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  view: SentenceView,
  frames: readonly Frame[],
): CuedContent[] {
  const merged: CuedContent[] = [];
  const used = new Set<Cue>();
  const chosen = new Map<number, Frame>();
  for (const frame of frames) if (isBetter(view, frame, chosen.get(frame.rule))) chosen.set(frame.rule, frame);
  for (const frame of frames) {
    const { source: printed, content, probability } = frame;
    const cue = view.cues[frame.rule - 1];
    if (cue === undefined) {
      if (hasQuoted(tokens, content) && isOfTitles(tokens, frame)) continue;
      // What was not said is no report.
      const isUnsaid = isTakenBack(tokens, frame);
      if (isUnsaid && !hasQuoted(tokens, content)) continue;
      const isDoubtful =
        isUnsaid ||
        isDependent(tokens, frame) ||
        isFarOff(mentions, tokens, frame) ||
        isHearer(tokens, frame) ||
        isClauseAboutAnother(tokens, mentions, frame);
      const inner = innerSpeech(tokens, mentions, frame);
      if (inner !== null) {
        const isOpen = isDoubtful || !inner.isTold;
        const support = { agreement: isOpen ? 'doubtful' : 'learnt', probability } as const;
        merged.push({ cue: inner.cue, ranges: inner.ranges, isAnnouncing: false, support });
        continue;
      }
      const support = { agreement: isDoubtful ? 'doubtful' : 'learnt', probability } as const;
      if (content.length > 0)
        merged.push({ cue: cueOf(tokens, mentions, frame), ranges: content, isAnnouncing: false, printed, support });
      continue;
    }
    if (frame !== chosen.get(frame.rule)) continue;
    used.add(cue);
    const rule = view.contents.find((one) => one.cue === cue);
    const support = { agreement: agreementOf(tokens, frame, cue), probability };
    const ranges = content.length > 0 ? content : (rule?.ranges ?? []).filter((range) => !isTaken(frames, range));
    const isAnnouncing = rule?.isAnnouncing ?? false;
    if (rule !== undefined || ranges.length > 0)
      merged.push({ cue: narrowed(tokens, mentions, frame, cue), ranges, isAnnouncing, printed, support });
  }
  for (const content of view.contents) {
    if (used.has(content.cue)) continue;
    if (
      content.isAnnouncing ||
      content.cue.cueClass === 'label' ||
      (hasQuoted(tokens, content.ranges) && !content.ranges.some((range) => isTaken(frames, range)))
    )
      merged.push({ ...content, support: { agreement: 'unseen', probability: 0 } });
  }
  return mendContents(
    tokens,
    mentions,
    outsideHearerClauses(tokens, view.cues, merged).sort((a, b) => a.cue.from - b.cue.from),
  );
}
