import type { Span } from '../text/span.ts';
import { namesSpeaker, speaksOfOne } from './about-themselves.ts';
import { beatSubject } from './beats.ts';
import type { Discourse } from './coreference.ts';
import type { Draft } from './draft.ts';
import { carriedOver, covering, draftOf } from './draft.ts';
import type { FrameModel } from './frames/model.ts';
import { goesOn } from './goes-on.ts';
import { impliedSpeaker } from './implied-speaker.ts';
import type { LeftOpen } from './left-open.ts';
import { NOTHING_OPEN } from './left-open.ts';
import type { SentenceMentions } from './mentions.ts';
import { noteNarration } from './narration.ts';
import { isTitleAt } from './not-said.ts';
import { isSign } from './others-words.ts';
import type { Person } from './person.ts';
import type { ProseParagraph, Sentence } from './prose.ts';
import type { SentenceDrafts } from './sentence-drafts.ts';
import { draftSentence, draftUncued } from './sentence-drafts.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { readReports } from './sentence-reading.ts';
import type { Signature } from './signature.ts';
import type { Token } from './tokens.ts';
import { spanOf } from './tokens.ts';
import { hasTail, isJoinedToMore, isWholeSentence } from './uncued.ts';

/** Whether a paragraph in marks may be by whoever was reported before it: it asks and answers nothing, nor speaks of them. */
function mayGoOn(words: string, person: Person): boolean {
  const isAnswer = /\?\P{L}*$/u.test(words) || /^\P{L}*(?:yes|no|you|your|so|well)\b/iu.test(words);
  return !isAnswer && !namesSpeaker(words, person) && !speaksOfOne(words, person);
}

/** "She said the sign had been up for years", "He asked whether anyone knew": what follows may be the sign's words, or the answer. */
const tellsOfOthersWords = (tokens: readonly Token[]) =>
  tokens.some(({ lower }) => isSign(lower) || /^(?:motto|diary|poem|prayer|statement|whether|asked)$/u.test(lower));

/** Collects quotations sentence by sentence; sentences and paragraphs must come in the order of the text. */
export class QuotationFinder {
  readonly drafts: Draft[] = [];
  readonly #discourse: Discourse;
  readonly #model: FrameModel;
  #left: LeftOpen = NOTHING_OPEN;

  constructor(discourse: Discourse, model: FrameModel) {
    this.#discourse = discourse;
    this.#model = model;
  }

  /**
   * A whole paragraph that is somebody's words by its place: a block quote, or one more paragraph of it; empty where the
   * paragraph is nothing but a signature. Unless the words before announce it or a signature follows, nobody says whose it
   * is.
   */
  addBlockQuote(paragraph: Span, isContinued: boolean): void {
    const span = { start: paragraph.start, end: paragraph.end };
    if (span.end <= span.start) return;
    const { quotation, announced } = this.#left;
    if (isContinued && quotation?.kind === 'direct') {
      quotation.content.push(span);
      return;
    }
    const draft: Draft =
      announced === null ? draftOf([span], 'direct') : { ...announced, content: [span], kind: 'direct' };
    this.drafts.push(draft);
    this.#left = { ...this.#left, quotation: draft, announced: null, isUnclosed: false };
  }

  /** Gives the block quote that has just been added to whoever has signed it, unless the words before say whose it is. */
  signBlockQuote({ tokens, index }: Sentence, { mention }: Signature): void {
    const { quotation } = this.#left;
    if (quotation === null || quotation.hasOwnSource) return;
    const { from, to } = mention;
    quotation.source = spanOf(tokens, from, to);
    quotation.resolution = this.#discourse.resolve({ kind: 'mention', mention, from, to }, index);
    quotation.hasOwnSource = true;
  }

  /** Forgets what was open, as at a heading. */
  interrupt(): void {
    this.#left = NOTHING_OPEN;
  }

  /** Finds the quotations of one sentence. */
  addSentence(sentence: Sentence, mentions: SentenceMentions, paragraph: ProseParagraph, isFirst: boolean): void {
    const reading = readReports(sentence, mentions, paragraph, isFirst, this.#model);
    const { quotation, implied } = this.#left;
    const drafts = draftSentence(this.#discourse, reading, isFirst ? null : (quotation?.resolution ?? implied));
    this.#sign(reading, drafts);
    const { joined } = this.#left;
    this.#left = { ...this.#left, joined: null };
    const continued = this.#begin(reading, drafts);
    this.#goOn(reading, drafts, draftUncued(reading, drafts));
    // Headlines are nobody's words, but for those of the form "Name: …".
    this.drafts.push(...(reading.isHeading ? drafts.labels : drafts.made));
    if (reading.isHeading) return;
    this.#leaveOpen(reading, drafts, continued);
    if (joined !== null && !isFirst) this.#takeBack(joined, reading);
  }

  /** "“Is it late?” Poole asked. “No.” Tom Reed shook his head.": whose beat follows may have said the words, so nobody has. */
  #takeBack({ draft, span }: NonNullable<LeftOpen['joined']>, { sentence, tokens, mentions }: SentenceReading): void {
    const subject = beatSubject(tokens, mentions);
    if (subject === null || draft.resolution === null || draft.content.at(-1) !== span) return;
    const { person } = draft.resolution;
    // "The verger" may be whoever was named, and may not.
    const isOwn = subject.kind !== 'description' && this.#discourse.resolve(subject, sentence.index)?.person === person;
    if (isOwn) return;
    draft.content.pop();
    this.drafts.push(draftOf([span]));
  }

  /** "– Jane Smith" in a paragraph of its own, under the words. */
  #sign({ sentence, ruled, isFirst }: SentenceReading, { reported }: SentenceDrafts): void {
    const cue = ruled[0]?.cue;
    const { quotation } = this.#left;
    if (cue?.cueClass !== 'label' || !cue.isInverted || cue.source === null || reported.length > 0) return;
    if (!isFirst || quotation === null || quotation.hasOwnSource) return;
    quotation.source = spanOf(sentence.tokens, cue.source.from, cue.source.to);
    quotation.resolution = this.#discourse.resolve(cue.source, sentence.index);
    quotation.hasOwnSource = true;
  }

  /** Joins the quotation with which a sentence begins to what is left open. The draft that it is part of, if no cue has it. */
  #begin(reading: SentenceReading, { made, reported }: SentenceDrafts): Draft | null {
    const { tokens, isFirst } = reading;
    const { quotation, isUnclosed, announced } = this.#left;
    const first = tokens[0];
    if (first?.kind !== 'quoted') return null;
    if (covering(made, first) === undefined) {
      const isTitle = isTitleAt(tokens, 0) && announced === null && !isUnclosed;
      return isTitle ? null : this.#continue(first, reading);
    }
    const [own] = reported;
    // "“First paragraph …" with its cue only in the second one.
    if (isUnclosed && isFirst && quotation !== null && own !== undefined && !quotation.hasOwnSource) {
      own.content.unshift(...quotation.content);
      this.drafts.splice(this.drafts.lastIndexOf(quotation), 1);
    }
    return null;
  }

  /**
   * A quoted stretch that begins a sentence and that no cue of the sentence announces. Where more words stand in the
   * sentence they may give it to somebody else: "“…” came the reply".
   */
  #continue(token: Token, { tokens, mentions, ruled, isFirst, isClosed }: SentenceReading): Draft {
    const { quotation, isUnclosed, resting, implied, reporter, announced } = this.#left;
    const span: Span = { start: token.start, end: token.end };
    if (announced !== null) {
      announced.content.push(span);
      if (announced.content.length === 1) this.drafts.push(announced);
      this.#left = { ...this.#left, announced: null };
      return announced;
    }
    const isAlone = tokens.every(({ kind }) => kind === 'quoted' || kind === 'punctuation');
    const person = quotation?.resolution?.person;
    const isJoined = person !== undefined && isJoinedToMore(tokens) && goesOn(tokens, mentions, 0, person);
    const isSame = isAlone || (ruled.length === 0 && (hasTail(tokens) || isJoined));
    const same = isUnclosed || (!isFirst && isSame) ? quotation : null;
    const earlier = same ?? (isAlone && !isFirst ? resting : null);
    if (earlier !== null) {
      earlier.content.push(span);
      if (isAlone && !isUnclosed) this.#left = { ...this.#left, joined: { draft: earlier, span } };
      return earlier;
    }
    const draft = draftOf([span]);
    if (isAlone && isWholeSentence(token, isClosed(token))) {
      if (quotation !== null) draft.resolution = carriedOver(quotation.resolution);
      else if (!isFirst) draft.resolution = carriedOver(implied);
      // Who answers in a dialogue is not who spoke before: "“So it is paid for?”"
      else if (reporter !== null && mayGoOn(token.text, reporter.person)) draft.resolution = carriedOver(reporter);
    }
    this.drafts.push(draft);
    return draft;
  }

  /** Gives the quotations inside the sentence that no cue announces to whoever spoke just before in the paragraph. */
  #goOn({ tokens, mentions, isFirst }: SentenceReading, { reported }: SentenceDrafts, uncued: readonly Draft[]): void {
    for (const draft of uncued) {
      const start = draft.content[0]?.start ?? 0;
      const own = reported.findLast(({ content }) => content.some((span) => span.end <= start));
      const earlier = own ?? (isFirst ? null : (this.#left.quotation ?? this.#left.resting));
      const at = tokens.findIndex((token) => token.start === start);
      if (earlier?.resolution && goesOn(tokens, mentions, at, earlier.resolution.person))
        draft.resolution = carriedOver(earlier.resolution);
    }
  }

  /** Sets what the sentence leaves open. `continued` is the quotation that its first words belong to, if no cue has them. */
  #leaveOpen(reading: SentenceReading, drafts: SentenceDrafts, continued: Draft | null): void {
    const { tokens, contents } = reading;
    const rest = this.#narrate(reading, drafts);
    const end = tokens.findLast((token) => token.kind === 'quoted');
    // A word or title in marks behind the quotation does not part it from what follows.
    const own = tokens.findLast((token) => token.kind === 'quoted' && covering(drafts.made, token) !== undefined);
    const quoting = own && covering(drafts.made, own);
    // What is signed is complete.
    const isSigned = contents.some(({ cue }) => cue.cueClass === 'label' && cue.isInverted);
    const quotation = isSigned ? null : (quoting ?? continued);
    const isUnclosed = end !== undefined && !reading.isClosed(end);
    const { joined } = this.#left;
    this.#left = { quotation, isUnclosed, joined, announced: drafts.announced, ...rest };
    if (quotation?.resolution) this.#discourse.note(reading.sentence.index, quotation.resolution.person, true);
  }

  /** Notes whom the sentence is about, and what it leaves where it quotes nothing. */
  #narrate(
    reading: SentenceReading,
    { reported, announced }: SentenceDrafts,
  ): Pick<LeftOpen, 'resting' | 'implied' | 'reporter'> {
    const { tokens, mentions, cues, isFirst } = reading;
    const { subject, resolved } = noteNarration(this.#discourse, reading, reported);
    const before = isFirst ? null : (this.#left.quotation ?? this.#left.resting);
    const nobody = { resting: null, implied: null, reporter: null };
    if (announced !== null || tokens.some((token) => token.kind === 'quoted')) return nobody;
    const isOfSpeaker = resolved !== null && resolved.person === before?.resolution?.person;
    const isOfNobody = subject === null || subject.kind === 'other';
    if (reported.length === 0 && before?.resolution && (isOfSpeaker || isOfNobody))
      return { ...nobody, resting: before };
    if (before !== null && reported.length === 0) return nobody;
    const implied = impliedSpeaker(reported, cues, mentions, subject, resolved);
    const earlier = isFirst ? null : (this.#left.implied ?? before?.resolution ?? null);
    const isOnly =
      reported.length > 0 && !tellsOfOthersWords(tokens) && (earlier === null || earlier.person === implied?.person);
    return { resting: null, implied, reporter: isOnly ? implied : null };
  }
}
