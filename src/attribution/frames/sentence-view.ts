import type { CuedContent } from '../contents.ts';
import { findContents } from '../contents.ts';
import type { Cue } from '../cue.ts';
import { findCues } from '../cues.ts';
import type { SentenceMentions } from '../mentions.ts';
import type { ProseParagraph, Sentence } from '../prose.ts';
import type { Token } from '../tokens.ts';
import { lowerAt } from '../tokens.ts';
import { lexemeOf, NAME_CLASS } from './lexeme.ts';

/** Cues of a sentence are numbered from 1 in one byte. */
const MOST_CUES = 255;
/** How many tokens beyond the ends can be asked for; their class and word are 0. */
export const MARGIN = 4;

/** What rules make of a token: no part of a cue, or the source, the cue itself or the content of one. */
export const TAGS = { none: 0, source: 1, cue: 2, content: 3 } as const;
/** How many tags there are. */
export const TAG_COUNT = 4;
export type Tag = (typeof TAGS)[keyof typeof TAGS];

/** A sentence as the tagger sees it: numbers by token position, each array with `MARGIN` more at both ends. */
export interface SentenceView {
  readonly length: number;
  readonly words: Int32Array;
  readonly classes: Uint8Array;
  readonly suffixes: Int32Array;
  readonly stems: Int32Array;
  /** Whether anything stands in quotation marks. */
  readonly hasMarks: boolean;
  /** Whether the token can be the head of a cue. */
  readonly isOpen: Uint8Array;
  /** The rules' cue, counted from 1, whose own words the token is among; 0 for none. */
  readonly cueAt: Uint8Array;
  /** The tag that the rules give, whatever the cue. */
  readonly tags: Uint8Array;
  /** Of quoted words that one of the rules' cues with a source announces that cue's number, counted from 1; else 0. */
  readonly owners: Uint8Array;
  /** Of those, 1 where the words stand right behind the cue ("said: “…”"): they are no other cue's. */
  readonly isFirmlyOwned: Uint8Array;
  readonly cues: readonly Cue[];
  readonly contents: readonly CuedContent[];
}

/** Reads a sentence with the rules. A headline, or the first sentence, may have the form "Name: what they said". */
export function readSentence(
  sentence: Sentence,
  mentions: SentenceMentions,
  { paragraph }: ProseParagraph,
): SentenceView {
  const { tokens } = sentence;
  const cues = findCues(tokens, mentions, sentence.index === 0 || paragraph.kind === 'heading');
  return viewSentence(tokens, mentions, cues, findContents(tokens, cues));
}

/** Sets `owners` and `isFirmlyOwned` of a view, which are zero. */
function setOwners(
  tokens: readonly Token[],
  cues: readonly Cue[],
  contents: readonly CuedContent[],
  owners: Uint8Array,
  isFirmlyOwned: Uint8Array,
): void {
  for (const { cue, ranges } of contents) {
    const number = Math.min(cues.indexOf(cue) + 1, MOST_CUES);
    let isFirst = !cue.isInverted;
    for (const { from, to } of ranges) {
      for (let at = from; at < to; at += 1) {
        if (tokens[at]?.kind !== 'quoted') continue;
        if (cue.source !== null) owners[at] = number;
        if (!isFirst || at < cue.right) continue;
        isFirst = false;
        if (at !== from || !(at - cue.right <= 1 || lowerAt(tokens, at - 1) === ':')) continue;
        owners[at] = number;
        isFirmlyOwned[at] = 1;
      }
    }
  }
}

function viewSentence(
  tokens: readonly Token[],
  mentions: SentenceMentions,
  cues: readonly Cue[],
  contents: readonly CuedContent[],
): SentenceView {
  const { length } = tokens;
  const size = length + 2 * MARGIN;
  // Few large pieces of memory are had sooner than many small ones.
  const integers = new Int32Array(3 * size);
  const bytes = new Uint8Array(4 * size + 2 * length);
  const words = integers.subarray(0, size);
  const suffixes = integers.subarray(size, 2 * size);
  const stems = integers.subarray(2 * size);
  const classes = bytes.subarray(0, size);
  const isOpen = bytes.subarray(size, 2 * size);
  const cueAt = bytes.subarray(2 * size, 3 * size);
  const tags = bytes.subarray(3 * size, 4 * size);
  const owners = bytes.subarray(4 * size, 4 * size + length);
  const isFirmlyOwned = bytes.subarray(4 * size + length);
  for (const [at, token] of tokens.entries()) {
    const lexeme = lexemeOf(token, at === 0);
    words[at + MARGIN] = lexeme.word;
    classes[at + MARGIN] = lexeme.wordClass;
    suffixes[at + MARGIN] = lexeme.suffix;
    stems[at + MARGIN] = lexeme.stem;
    isOpen[at + MARGIN] = lexeme.isOpen ? 1 : 0;
  }
  const hasMarks = tokens.some(({ kind }) => kind === 'quoted');
  setOwners(tokens, cues, contents, owners, isFirmlyOwned);
  for (const { from, to } of mentions.mentions) classes.fill(NAME_CLASS, from + MARGIN, to + MARGIN);
  for (const { ranges } of contents)
    for (const { from, to } of ranges) tags.fill(TAGS.content, from + MARGIN, to + MARGIN);
  for (const [number, cue] of cues.entries()) {
    if (cue.source !== null) tags.fill(TAGS.source, cue.source.from + MARGIN, cue.source.to + MARGIN);
    tags.fill(TAGS.cue, cue.from + MARGIN, cue.to + MARGIN);
    cueAt.fill(Math.min(number + 1, MOST_CUES), cue.from + MARGIN, cue.to + MARGIN);
  }
  return {
    length,
    words,
    classes,
    suffixes,
    stems,
    hasMarks,
    isOpen,
    cueAt,
    tags,
    owners,
    isFirmlyOwned,
    cues,
    contents,
  };
}
