import type { Span } from '../text/span.ts';
import { CONFIDENCE, SHARED_SOURCE } from './confidence.ts';
import { type CuedContent, findContents } from './contents.ts';
import type { Discourse, Resolution } from './coreference.ts';
import { findCues } from './cues.ts';
import type { Draft } from './draft.ts';
import type { SentenceMentions } from './mentions.ts';
import { isDenied, isTitleOfWork } from './not-said.ts';
import { areOthersWords } from './others-words.ts';
import type { ProseParagraph, Sentence } from './prose.ts';
import type { Source } from './source.ts';
import { genderWithin } from './source-gender.ts';
import { hasEqualObject, mainSubject } from './subject.ts';
import type { Token } from './tokens.ts';
import { spanOf } from './tokens.ts';

/** Fewest words of a quoted stretch without any cue that is kept as a quotation of nobody known. */
const SHORTEST_WITHOUT_CUE = 5;

const countWords = (text: string) => text.split(/\s+/u).length;
const isWholeSentence = (token: Token, isClosed: boolean) =>
  !isClosed || /[.!?\u2026,][^\p{L}\p{N}]*$/u.test(token.text.slice(-5)) || countWords(token.text) >= 8;

/** Collects quotations sentence by sentence; sentences and paragraphs must come in the order of the text. */
export class QuotationFinder {
  readonly drafts: Draft[] = [];
  readonly #discourse: Discourse;
  /** The quotation to which a quotation right behind would belong. */
  #open: Draft | null = null;
  /** The last paragraph ended inside quotation marks. */
  #isUnclosed = false;
  /** "She said:" at the end of a paragraph or sentence: the draft waits for its content. */
  #announced: Draft | null = null;

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
  }

  #make(content: Span[], kind: Draft['kind'] = null): Draft {
    return { content, kind, cue: null, source: null, resolution: null, hasOwnSource: false };
  }

  #carriedFrom(draft: Draft): Resolution | null {
    const { resolution } = draft;
    return (
      resolution && {
        ...resolution,
        route: 'carried over',
        confidence: Math.min(resolution.confidence, CONFIDENCE.carriedOver),
      }
    );
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
      this.#announced === null ? this.#make([span], 'direct') : { ...this.#announced, content: [span], kind: 'direct' };
    this.drafts.push(draft);
    this.#announced = null;
    this.#open = draft;
    this.#isUnclosed = false;
  }

  /** Forgets what was open, as at a heading. */
  interrupt(): void {
    this.#open = null;
    this.#announced = null;
    this.#isUnclosed = false;
  }

  #source(tokens: readonly Token[], source: Source | null): Span | null {
    return source === null ? null : spanOf(tokens, source.from, source.to);
  }

  #draftOf(content: CuedContent, sentence: Sentence): Draft {
    const { tokens } = sentence;
    const { cue, ranges } = content;
    const draft = this.#make(ranges.flatMap(({ from, to }) => spanOf(tokens, from, to) ?? []));
    draft.cue = spanOf(tokens, cue.from, cue.to);
    draft.source = this.#source(tokens, cue.source);
    draft.hasOwnSource = cue.source !== null;
    const resolution =
      cue.source === null ||
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
  #continue(token: Token, isFirst: boolean, isClosed: boolean, isAlone: boolean): Draft | null {
    const span: Span = { start: token.start, end: token.end };
    if (this.#announced !== null) {
      const draft = this.#announced;
      draft.content.push(span);
      if (draft.content.length === 1) this.drafts.push(draft);
      this.#announced = null;
      return draft;
    }
    if (this.#open !== null && (this.#isUnclosed || (!isFirst && isAlone))) {
      this.#open.content.push(span);
      return this.#open;
    }
    const draft = this.#make([span]);
    if (this.#open !== null && isAlone && isWholeSentence(token, isClosed))
      draft.resolution = this.#carriedFrom(this.#open);
    this.drafts.push(draft);
    return draft;
  }

  #note(
    sentence: Sentence,
    mentions: SentenceMentions,
    contents: readonly CuedContent[],
    drafts: readonly Draft[],
  ): void {
    const { tokens, index } = sentence;
    for (const { people } of mentions.mentions) {
      const [person, ...others] = people;
      if (person !== undefined && others.length === 0) this.#discourse.note(index, person, false);
    }
    const cued = contents.find(({ cue }) => cue.source !== null && !cue.isShared)?.cue.source ?? null;
    const main = mainSubject(tokens, mentions);
    const subject = main?.kind === 'mention' || main?.kind === 'pronoun' ? main : (cued ?? main);
    if (main?.kind === 'mention' && hasEqualObject(tokens, mentions, main)) this.#discourse.noteEqualObject(index);
    const resolved =
      (subject && this.#discourse.resolve(subject, index)) ??
      drafts.find((draft) => draft.resolution !== null)?.resolution ??
      null;
    if (resolved !== null && (subject === null || subject.kind !== 'unnamed'))
      this.#discourse.note(index, resolved.person, true);
    else if (subject?.kind === 'unnamed' || subject?.kind === 'description' || subject?.kind === 'mention')
      this.#discourse.noteUnnamed(index, genderWithin(tokens, subject));
  }

  /** Notes whom the sentence names before a cue and its content, so that "he" in the cue can take them up. */
  #noteBefore({ cue, ranges }: CuedContent, sentence: Sentence, mentions: SentenceMentions): void {
    const limit = Math.min(cue.left, ranges[0]?.from ?? cue.left);
    const main = mainSubject(sentence.tokens, mentions);
    const subject = main?.kind === 'mention' ? main.mention : null;
    for (const mention of mentions.mentions) {
      const [person, ...others] = mention.people;
      if (mention.to <= limit && person !== undefined && others.length === 0)
        this.#discourse.note(sentence.index, person, mention === subject);
    }
  }

  /** Finds the quotations of one sentence. */
  addSentence(sentence: Sentence, mentions: SentenceMentions, paragraph: ProseParagraph, isFirst: boolean): void {
    const { tokens } = sentence;
    const contents = findContents(
      tokens,
      findCues(tokens, mentions, sentence.index === 0 || paragraph.paragraph.kind === 'heading'),
    );
    const made: Draft[] = [];
    const titles = new Set<Token>();
    const inContent = (token: Token) =>
      made.some(({ content }) => content.some((span) => span.start <= token.start && token.end <= span.end));
    const isClosed = (token: Token) => !paragraph.unclosed.has(token.start);

    let announced: Draft | null = null;
    for (const content of contents) {
      const title = tokens[content.cue.to];
      if (title !== undefined && isTitleOfWork(tokens, content)) {
        titles.add(title);
        continue;
      }
      this.#noteBefore(content, sentence, mentions);
      const draft = this.#draftOf(content, sentence);
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
    }
    const first = tokens[0];
    const label = contents[0];
    const labelled = made.length === 0 && label?.cue.cueClass === 'label' && label.cue.isInverted ? label : null;
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
      last = this.#continue(first, isFirst, isClosed(first), isAlone);
    } else if (first?.kind === 'quoted' && this.#isUnclosed && isFirst && this.#open !== null) {
      const own = made[0];
      // "“First paragraph …" with its cue only in the second one.
      if (own !== undefined && !this.#open.hasOwnSource) {
        own.content.unshift(...this.#open.content);
        this.drafts.splice(this.drafts.lastIndexOf(this.#open), 1);
      }
    }
    for (const token of tokens) {
      if (token.kind !== 'quoted' || token === first || inContent(token) || titles.has(token)) continue;
      const words = countWords(token.text);
      const isFull = /[.!?\u2026,][^\p{L}\p{N}]*$/u.test(token.text.slice(-5));
      if (words >= SHORTEST_WITHOUT_CUE || (isFull && words >= 3))
        made.push(this.#make([{ start: token.start, end: token.end }]));
    }
    if (paragraph.paragraph.kind === 'heading') {
      // Headlines are nobody's words, but for those of the form "Name: …".
      this.drafts.push(...made.filter((_, at) => contents[at]?.cue.cueClass === 'label'));
      return;
    }
    this.drafts.push(...made);
    this.#note(sentence, mentions, contents, made);
    this.#announced = announced;
    const end = tokens.findLast((token) => token.kind === 'quoted');
    const quoting = made.findLast(({ content }) =>
      content.some((span) => end !== undefined && span.start <= end.start && end.end <= span.end),
    );
    // What is signed is complete.
    const isSigned = contents.some(({ cue }) => cue.cueClass === 'label' && cue.isInverted);
    this.#open = isSigned ? null : (quoting ?? last);
    if (this.#open?.resolution) this.#discourse.note(sentence.index, this.#open.resolution.person, true);
    this.#isUnclosed = end !== undefined && !isClosed(end);
  }
}
