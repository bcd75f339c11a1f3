import { authorOf } from './author.ts';
import { SHARED_SOURCE } from './confidence.ts';
import type { CuedContent } from './contents.ts';
import type { Discourse } from './coreference.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { covering, draftOf } from './draft.ts';
import type { SentenceMentions } from './mentions.ts';
import { noteNamedBefore } from './named-before.ts';
import { isDenied, isSeen, titleOfWork } from './not-said.ts';
import { areOthersWords, isAnswer, runsOnIntoAnother } from './others-words.ts';
import { arePassedOn } from './passed-on.ts';
import { agentOf } from './passive-agents.ts';
import type { Sentence } from './prose.ts';
import type { Resolution } from './resolution.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { Source } from './source.ts';
import { mainSubject } from './subject.ts';
import type { Token } from './tokens.ts';
import { lowerAt, quotedWords, spanOf } from './tokens.ts';
import { isQuotationWithoutCue } from './uncued.ts';

/** What the cues of one sentence announce. */
export interface SentenceDrafts {
  readonly made: Draft[];
  /** Those of `made` that are a report for sure: in marks, or announced by a rule's cue. */
  readonly reported: Draft[];
  /** Those of `made` that have the form "Name: …". */
  readonly labels: Draft[];
  /** Quoted stretches that are titles of works. */
  readonly titles: Set<Token>;
  /** The one whose content follows in the next sentence. */
  announced: Draft | null;
}

const less = (resolution: Resolution): Resolution => ({
  ...resolution,
  confidence: resolution.confidence - SHARED_SOURCE,
});

/**
 * The source whose head can be taken up: where the rules see no person right before the verb and the tagger's source is
 * the sentence's subject with a clause about it, that subject: "A mother whose son has waited for months has said".
 */
function sourceToResolve(
  { cue, printed }: CuedContent,
  { tokens }: Sentence,
  mentions: SentenceMentions,
): Source | null {
  if (cue.source?.kind !== 'other') return cue.source;
  const main = mainSubject(tokens, mentions);
  const isWithClause = /^(?:who|whose)$/u.test(lowerAt(tokens, main?.to ?? -1));
  if (main === null || !isWithClause) return cue.source;
  const isPrinted = printed != null && main.from === printed.from && main.to < printed.to;
  const isNext =
    main.to < cue.from &&
    tokens.slice(main.to, cue.from).every(({ kind }) => /^(?:word|number|possessive)$/u.test(kind));
  return isPrinted || isNext ? main : cue.source;
}

/** "came the reply from Tom Reed": what a reply comes from is as often an office, so that nobody is named for it. */
const isReplyFrom = (tokens: readonly Token[], { from }: Cue) =>
  /^(?:came|comes)$/u.test(lowerAt(tokens, from)) &&
  tokens.slice(from + 1, from + 4).some(({ lower }) => isAnswer(lower));

/** "To Una Poole, whom I never met, I would say this: …": whoever writes is not named. */
const isOwnWord = (tokens: readonly Token[], { from, cueClass }: Cue) =>
  cueClass === 'learnt' && /^(?:i|we)$/u.test(lowerAt(tokens, from - 1));

/** Who said the content; null where nobody did, or where it is not known. */
function resolve(
  discourse: Discourse,
  content: CuedContent,
  sentence: Sentence,
  mentions: SentenceMentions,
): Resolution | null {
  const { tokens } = sentence;
  const { cue, ranges } = content;
  const author = authorOf(tokens, mentions, cue);
  const source = author ?? sourceToResolve(content, sentence, mentions) ?? agentOf(tokens, mentions, content);
  if (source === null || content.support?.agreement === 'doubtful' || isDenied(tokens, content)) return null;
  if (cue.cueClass === 'learnt' && isReplyFrom(tokens, cue)) return null;
  if ((author === null && isOwnWord(tokens, cue)) || isSeen(tokens, cue)) return null;
  if (author === null && cue.cueClass !== 'name' && areOthersWords(tokens, cue, ranges)) return null;
  if (!cue.isInverted && arePassedOn(tokens, mentions, cue, ranges)) return null;
  if (ranges.some((range) => runsOnIntoAnother(tokens, mentions.mentions, range))) return null;
  const words = ranges
    .map(({ from, to }) => quotedWords(tokens, from, to))
    .filter((text) => text !== '')
    .join(' ');
  const isReply = /^(?:repl(?:ied|ies)|answer(?:ed|s)|respond(?:ed|s)|conceded|admitted)$/u.test(
    lowerAt(tokens, cue.from),
  );
  const resolution = discourse.resolve(source, sentence.index, words, isReply);
  return resolution !== null && cue.isShared ? less(resolution) : resolution;
}

/** "Asked by Una Poole whether it was late, she said": whoever asks is not the one whom the sentence is about. */
const isAsked = (tokens: readonly Token[]) =>
  /^(?:asked|pressed|questioned|challenged|quizzed)$/u.test(lowerAt(tokens, 0)) && lowerAt(tokens, 1) === 'by';

function draftContent(
  discourse: Discourse,
  content: CuedContent,
  sentence: Sentence,
  mentions: SentenceMentions,
): Draft {
  const { tokens } = sentence;
  const { cue, ranges, support } = content;
  const draft = draftOf(ranges.flatMap(({ from, to }) => spanOf(tokens, from, to) ?? []));
  const printed = content.printed ?? cue.source;
  draft.cue = spanOf(tokens, cue.from, cue.to);
  draft.source = printed && spanOf(tokens, printed.from, printed.to);
  draft.hasOwnSource = cue.source !== null;
  draft.support = support ?? null;
  draft.resolution = resolve(discourse, content, sentence, mentions);
  return draft;
}

const hasQuoted = (tokens: readonly Token[], { ranges }: CuedContent) =>
  ranges.some(({ from, to }) => tokens.slice(from, to).some((token) => token.kind === 'quoted'));

/**
 * Drafts what the cues of a sentence announce, and notes in the discourse whom they name. `earlier` is whoever spoke in the
 * sentence before: "Adding: “…”" goes on with their words.
 */
export function draftSentence(
  discourse: Discourse,
  { sentence, tokens, mentions, contents }: SentenceReading,
  earlier: Resolution | null,
): SentenceDrafts {
  const drafts: SentenceDrafts = { made: [], reported: [], labels: [], titles: new Set(), announced: null };
  for (const content of contents) {
    const { cue } = content;
    const title = titleOfWork(tokens, content);
    if (title !== null) {
      drafts.titles.add(title);
      continue;
    }
    if (!isAsked(tokens)) noteNamedBefore(discourse, content, sentence, mentions);
    const draft = draftContent(discourse, content, sentence, mentions);
    if (cue.isShared && cue.source === null && cue.from === 0 && earlier !== null) draft.resolution = less(earlier);
    if (draft.resolution !== null && !(isAsked(tokens) && cue.from === 0)) {
      discourse.note(sentence.index, draft.resolution.person, true);
      discourse.noteSpeaker(draft.resolution.person, hasQuoted(tokens, content));
    }
    if (content.isAnnouncing) {
      drafts.announced = draft;
      if (cue.cueClass !== 'say') draft.content.length = 0;
    }
    const isQuoted = hasQuoted(tokens, content);
    if (draft.content.length === 0 || (!isQuoted && draft.source === null)) continue;
    drafts.made.push(draft);
    if (isQuoted || cue.cueClass !== 'learnt') drafts.reported.push(draft);
    if (cue.cueClass === 'label') drafts.labels.push(draft);
  }
  return drafts;
}

/** Drafts the quotations inside a sentence that no cue announces, and returns them: nobody's, as far as is known. */
export function draftUncued({ tokens }: SentenceReading, { made, titles }: SentenceDrafts): Draft[] {
  const uncued: Draft[] = [];
  for (const [at, token] of tokens.entries()) {
    if (at === 0 || token.kind !== 'quoted' || covering(made, token) !== undefined || titles.has(token)) continue;
    if (isQuotationWithoutCue(tokens, at)) uncued.push(draftOf([{ start: token.start, end: token.end }]));
  }
  made.push(...uncued);
  return uncued;
}
