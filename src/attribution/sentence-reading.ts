import type { CuedContent } from './contents.ts';
import type { Cue } from './cue.ts';
import { findFrames, LIKELY_CUE, LIKELY_QUOTING } from './frames/find-frames.ts';
import { mergeFrames } from './frames/merge-frames.ts';
import type { FrameModel } from './frames/model.ts';
import { readSentence } from './frames/sentence-view.ts';
import type { SentenceMentions } from './mentions.ts';
import type { ProseParagraph, Sentence } from './prose.ts';
import type { Token } from './tokens.ts';

/** A sentence with all that is known of it by itself: names, cues and what they announce. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly mentions: SentenceMentions;
  /** The cues of the rules. */
  readonly cues: readonly Cue[];
  /** What rules and tagger take for reports, in the order of the text. */
  readonly contents: readonly CuedContent[];
  /** Those of the rules: what the tagger alone takes for a report says nothing of whom the narration is about. */
  readonly ruled: readonly CuedContent[];
  /** Whether it is the first of its paragraph. */
  readonly isFirst: boolean;
  readonly isHeading: boolean;
  /** Whether the paragraph closes the marks of a quoted token. */
  isClosed(token: Token): boolean;
}

/** Reads a sentence with the rules and the tagger. */
export function readReports(
  sentence: Sentence,
  mentions: SentenceMentions,
  paragraph: ProseParagraph,
  isFirst: boolean,
  model: FrameModel,
): SentenceReading {
  const { tokens } = sentence;
  const view = readSentence(sentence, mentions, paragraph);
  const contents = mergeFrames(tokens, mentions, view, findFrames(view, model, LIKELY_CUE, LIKELY_QUOTING));
  return {
    sentence,
    tokens,
    mentions,
    cues: view.cues,
    contents,
    ruled: contents.filter(({ cue }) => cue.cueClass !== 'learnt'),
    isFirst,
    isHeading: paragraph.paragraph.kind === 'heading',
    isClosed(token) {
      return !paragraph.unclosed.has(token.start);
    },
  };
}
