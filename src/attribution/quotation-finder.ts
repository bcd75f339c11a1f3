import type { Span } from '../text/span.ts';
import { SHARED_SOURCE } from './confidence.ts';
import type { CuedContent } from './contents.ts';
import type { Discourse, Resolution } from './coreference.ts';
import type { Draft } from './draft.ts';
import { carriedOver, draftOf } from './draft.ts';
import { findFrames, LIKELY_CUE, LIKELY_QUOTING } from './frames/find-frames.ts';
import { mergeFrames } from './frames/merge-frames.ts';
import type { FrameModel } from './frames/model.ts';
import { readSentence } from './frames/sentence-view.ts';
import { impliedSpeaker } from './implied-speaker.ts';
import type { SentenceMentions } from './mentions.ts';
import { noteNamedBefore } from './named-before.ts';
import { isDenied, isTitleAt, isTitleCased, titleOfWork } from './not-said.ts';
import { areOthersWords } from './others-words.ts';
import type { ProseParagraph, Sentence } from './prose.ts';
import type { Source } from './source.ts';
import { genderWithin } from './source-gender.ts';
import { hasEqualObject, mainSubject } from './subject.ts';
import type { Token } from './tokens.ts';
import { spanOf } from './tokens.ts';
import { hasTail, isQuotationWithoutCue, isWholeSentence } from './uncued.ts';

/** Collects quotations sentence by sentence; sentences and paragraphs must come in the order of the text. */
export class QuotationFinder {
  readonly drafts: Draft[] = [];
  readonly #discourse: Discourse;
  readonly #model: FrameModel;
  /** The quotation to which a quotation right behind would belong. */
  #open: Draft | null = null;
  /** The last paragraph ended inside quotation marks. */
  #isUnclosed = false;
  /** A quotation that a sentence of narration about its speaker or about no person has interrupted. */
  #resting: Draft | null = null;
  /** Whoever the sentence before, which quotes nothing, reports or tells about: a quotation right behind is theirs. */
  #implied: Resolution | null = null;
  /** "She said:" at the end of a paragraph or sentence: the draft waits for its content. */
  #announced: Draft | null = null;

  constructor(discourse: Discourse, model: FrameModel) {
    this.#discourse = discourse;
    this.#model = model;
  }

  /**
   * A whole paragraph that is somebody's words by its place: a block quote, or one more paragraph of it. Unless the words
   * before announce it or a signature follows, nobody says whose it is.
   */
  addBlockQuote(paragraph: Span, isContinued: boolean): void {
    const span = { start: paragraph.start, end: paragraph.end };
    if (isContinued && this.#open?.kind === 'direct') {
      this.#open.content.push(span);
      return;
    }
    const draft: Draft =
      this.#announced === null ? draftOf([span], 'direct') : { ...this.#announced, content: [span], kind: 'direct' };
    this.drafts.push(draft);
    this.#announced = null;
    this.#open = draft;
    this.#isUnclosed = false;
  }

  /** Forgets what was open, as at a heading. */
  interrupt(): void {
    this.#open = null;
    this.#resting = null;
    this.#implied = null;
    this.#announced = null;
    this.#isUnclosed = false;
  }

  #source(tokens: readonly Token[], source: Source | null): Span | null {
    return source === null ? null : spanOf(tokens, source.from, source.to);
  }

  #draftOf(content: CuedContent, sentence: Sentence): Draft {
    const { tokens } = sentence;
    const { cue, ranges } = content;
    const draft = draftOf(ranges.flatMap(({ from, to }) => spanOf(tokens, from, to) ?? []));
    draft.cue = spanOf(tokens, cue.from, cue.to);
    draft.source = content.printed
      ? spanOf(tokens, content.printed.from, content.printed.to)
      : this.#source(tokens, cue.source);
    draft.hasOwnSource = cue.source !== null;
    draft.support = content.support ?? null;
    const resolution =
      cue.source === null ||
      content.support?.agreement === 'doubtful' ||
      isDenied(tokens, content) ||
      (cue.cueClass !== 'name' && areOthersWords(tokens, cue, ranges))
        ? null
        : this.#discourse.resolve(cue.source, sentence.index);
    draft.resolution =
      resolution !== null && cue.isShared
        ? { ...resolution, confidence: resolution.confidence - SHARED_SOURCE }
        : resolution;
    return draft;
  }

  /**
   * A quoted stretch that begins a sentence and that no cue of the sentence announces. Where more words stand in the
   * sentence they may give it to somebody else: "“…” came the reply".
   */
  #continue(token: Token, isFirst: boolean, isClosed: boolean, isAlone: boolean, goesOn: boolean): Draft | null {
    const span: Span = { start: token.start, end: token.end };
    if (this.#announced !== null) {
      const draft = this.#announced;
      draft.content.push(span);
      if (draft.content.length === 1) this.drafts.push(draft);
      this.#announced = null;
      return draft;
    }
    if (this.#open !== null && (this.#isUnclosed || (!isFirst && (isAlone || goesOn)))) {
      this.#open.content.push(span);
      return this.#open;
    }
    if (this.#resting !== null && !isFirst && isAlone) {
      this.#resting.content.push(span);
      return this.#resting;
    }
    const draft = draftOf([span]);
    if (this.#implied !== null && !isFirst && isAlone && isWholeSentence(token, isClosed))
      draft.resolution = carriedOver(this.#implied);
    if (this.#open !== null && isAlone && isWholeSentence(token, isClosed))
      draft.resolution = carriedOver(this.#open.resolution);
    this.drafts.push(draft);
    return draft;
  }

  #note(
    sentence: Sentence,
    mentions: SentenceMentions,
    contents: readonly CuedContent[],
    drafts: readonly Draft[],
  ): { subject: Source | null; resolved: Resolution | null } {
    const { tokens, index } = sentence;
    for (const { people } of mentions.mentions) {
      const [person, ...others] = people;
      if (person !== undefined && others.length === 0) this.#discourse.note(index, person, false);
    }
    const cued = contents.find(({ cue }) => cue.source !== null && !cue.isShared)?.cue.source ?? null;
    const main = mainSubject(tokens, mentions);
    const isMain = main?.kind === 'mention' || main?.kind === 'pronoun' || (main !== null && cued?.kind === 'other');
    const subject = isMain ? main : (cued ?? main);
    if (main?.kind === 'mention' && hasEqualObject(tokens, mentions, main)) this.#discourse.noteEqualObject(index);
    const own = subject && this.#discourse.resolve(subject, index);
    const resolved = own ?? drafts.find((draft) => draft.resolution !== null)?.resolution ?? null;
    if (resolved !== null && (own !== null || subject?.kind !== 'unnamed'))
      this.#discourse.note(index, resolved.person, true);
    else if (subject?.kind === 'unnamed' || subject?.kind === 'description' || subject?.kind === 'mention')
      this.#discourse.noteUnnamed(index, genderWithin(tokens, subject));
    return { subject, resolved: subject === null ? null : resolved };
  }

  /** Finds the quotations of one sentence. */
  addSentence(sentence: Sentence, mentions: SentenceMentions, paragraph: ProseParagraph, isFirst: boolean): void {
    const { tokens } = sentence;
    const view = readSentence(sentence, mentions, paragraph);
    const contents = mergeFrames(tokens, mentions, view, findFrames(view, this.#model, LIKELY_CUE, LIKELY_QUOTING));
    // What the tagger alone takes for a report says nothing of whom the narration is about.
    const ruled = contents.filter(({ cue }) => cue.cueClass !== 'learnt');
    const made: Draft[] = [];
    const reported: Draft[] = [];
    const labels: Draft[] = [];
    const titles = new Set<Token>();
    const inContent = (token: Token) =>
      made.some(({ content }) => content.some((span) => span.start <= token.start && token.end <= span.end));
    const isClosed = (token: Token) => !paragraph.unclosed.has(token.start);

    let announced: Draft | null = null;
    for (const content of contents) {
      const title = titleOfWork(tokens, content);
      if (title !== null) {
        titles.add(title);
        continue;
      }
      noteNamedBefore(this.#discourse, content, sentence, mentions);
      const draft = this.#draftOf(content, sentence);
      // "Adding: “…”" goes on with what was said in the sentence before.
      const earlier = isFirst ? null : (this.#open?.resolution ?? this.#implied);
      if (content.cue.isShared && content.cue.source === null && content.cue.from === 0 && earlier !== null)
        draft.resolution = { ...earlier, confidence: earlier.confidence - SHARED_SOURCE };
      if (draft.resolution !== null) this.#discourse.note(sentence.index, draft.resolution.person, true);
      if (content.isAnnouncing) {
        announced = draft;
        if (content.cue.cueClass !== 'say') draft.content.length = 0;
      }
      if (draft.content.length === 0) continue;
      const hasQuoted = content.ranges.some(({ from, to }) =>
        tokens.slice(from, to).some((token) => token.kind === 'quoted'),
      );
      if (!hasQuoted && draft.source === null) continue;
      made.push(draft);
      if (hasQuoted || content.cue.cueClass !== 'learnt') reported.push(draft);
      if (content.cue.cueClass === 'label') labels.push(draft);
    }
    const first = tokens[0];
    const label = ruled[0];
    const labelled = reported.length === 0 && label?.cue.cueClass === 'label' && label.cue.isInverted ? label : null;
    if (
      labelled !== null &&
      isFirst &&
      this.#open !== null &&
      !this.#open.hasOwnSource &&
      labelled.cue.source !== null
    ) {
      // "– Jane Smith" in a paragraph of its own, under the words.
      this.#open.source = this.#source(tokens, labelled.cue.source);
      this.#open.resolution = this.#discourse.resolve(labelled.cue.source, sentence.index);
      this.#open.hasOwnSource = true;
    }
    let last: Draft | null = null;
    if (first?.kind === 'quoted' && !inContent(first)) {
      const isAlone = tokens.every(({ kind }) => kind === 'quoted' || kind === 'punctuation');
      const goesOn = ruled.length === 0 && hasTail(tokens);
      last =
        isTitleAt(tokens, 0) && this.#announced === null && !this.#isUnclosed
          ? null
          : this.#continue(first, isFirst, isClosed(first), isAlone, goesOn);
    } else if (first?.kind === 'quoted' && this.#isUnclosed && isFirst && this.#open !== null) {
      const own = reported[0];
      // "“First paragraph …" with its cue only in the second one.
      if (own !== undefined && !this.#open.hasOwnSource) {
        own.content.unshift(...this.#open.content);
        this.drafts.splice(this.drafts.lastIndexOf(this.#open), 1);
      }
    }
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'quoted' || token === first || inContent(token) || titles.has(token)) continue;
      if (isQuotationWithoutCue(tokens, at)) made.push(draftOf([{ start: token.start, end: token.end }]));
    }
    if (paragraph.paragraph.kind === 'heading') {
      // Headlines are nobody's words, but for those of the form "Name: …".
      this.drafts.push(...labels);
      return;
    }
    this.drafts.push(...made);
    const { subject, resolved } = this.#note(sentence, mentions, ruled, reported);
    this.#announced = announced;
    const end = tokens.findLast((token) => token.kind === 'quoted');
    const before = isFirst ? null : (this.#open ?? this.#resting);
    this.#resting = null;
    this.#implied = null;
    if (end === undefined && announced === null) {
      const isOfSpeaker = resolved !== null && resolved.person === before?.resolution?.person;
      const isOfNobody = subject === null || subject.kind === 'other';
      if (reported.length === 0 && before?.resolution && (isOfSpeaker || isOfNobody)) this.#resting = before;
      else if (before === null || reported.length > 0)
        this.#implied = impliedSpeaker(reported, view.cues, mentions, subject, resolved);
    }
    const own =
      end !== undefined && isTitleCased(end.text)
        ? tokens.findLast((token) => token.kind === 'quoted' && inContent(token))
        : end;
    const quoting = made.findLast(({ content }) =>
      content.some((span) => own !== undefined && span.start <= own.start && own.end <= span.end),
    );
    // What is signed is complete.
    const isSigned = contents.some(({ cue }) => cue.cueClass === 'label' && cue.isInverted);
    this.#open = isSigned ? null : (quoting ?? last);
    if (this.#open?.resolution) this.#discourse.note(sentence.index, this.#open.resolution.person, true);
    this.#isUnclosed = end !== undefined && !isClosed(end);
  }
}
