import { fold } from '../text/fold.ts';
import { indexLines } from '../text/lines.ts';
import { mask } from '../text/mask.ts';
import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';
import type { Blocks } from './block.ts';
import { readCaption } from './caption.ts';
import type { DocumentKind, Paragraph, ParagraphKind } from './document.ts';
import { readTurnLabel } from './turn-label.ts';

interface Draft extends Span {
  kind: ParagraphKind;
  label?: Span;
}

/** Longest paragraph, in UTF-16 units, of which a second copy right after it is taken for a doubled caption. */
const LONGEST_DOUBLED = 400;

function draftArticle(text: string, { blocks, markup }: Blocks): Draft[] {
  const visible = mask(text, markup);
  const drafts: Draft[] = [];
  for (const block of blocks) {
    const caption = block.kind === 'text' ? readCaption(visible, block) : null;
    const draft: Draft = caption === null ? { ...block } : { ...caption.words, kind: 'caption' };
    const before = drafts.at(-1);
    const words = sliceSpan(visible, draft);
    const isRepeat =
      before !== undefined &&
      words.length <= LONGEST_DOUBLED &&
      words.length > 0 &&
      fold(sliceSpan(visible, before)) === fold(words);
    if (isRepeat) before.kind = before.kind === 'text' ? 'caption' : before.kind;
    else if (draft.end > draft.start) drafts.push(draft);
  }
  return drafts;
}

/** "[Laughter]", "(The clerk left.)": what happened, not what was said. */
const STAGE_DIRECTION = /^(?:\[[^\]]*\]|\([^)]*\))\.?$/u;
/** Two or more words in capitals at the start may be a name without its colon: "JANE ROE Thank you." */
const CAPITAL_NAME = /^\p{Lu}{2,}[.'’-]?\s+(?:\p{Lu}[.'’]?\s+)?\p{Lu}{2,}\b/u;

/** A whole paragraph in one pair of emphasis marks, or one that begins with bold words and no colon. */
function isMarkedUp(text: string, block: Span): boolean {
  const source = sliceSpan(text, block);
  return /^([*_])(?!\1)[^*_]+\1$/u.test(source) || /^(?:\*\*|__)[^*_:]+(?:\*\*|__)(?!\s*:)/u.test(source);
}

/**
 * Contributions carry on over paragraphs without a label, but not over a heading, a block quote, a stage direction or what
 * looks like a name that is not written as a label: those and what follows them, up to the next label, are nobody's.
 */
function draftTranscript(text: string, { blocks, markup }: Blocks): Draft[] {
  const visible = mask(text, markup);
  const drafts: Draft[] = [];
  let pending: Span | null = null;
  let hasSpeaker = false;
  for (const block of blocks) {
    const turn = block.kind === 'text' ? readTurnLabel(visible, block) : null;
    const words = sliceSpan(visible, block).trim();
    const span = { start: block.start, end: block.end };
    if (turn !== null && turn.words.start === turn.words.end) {
      pending = turn.label;
    } else if (turn !== null) {
      drafts.push({ ...turn.words, kind: 'contribution', label: turn.label });
      pending = null;
      hasSpeaker = true;
    } else if (block.kind !== 'text') {
      drafts.push({ ...block });
      pending = null;
      hasSpeaker = false;
    } else if (pending !== null) {
      drafts.push({ ...span, kind: 'contribution', label: pending });
      pending = null;
      hasSpeaker = true;
    } else if (STAGE_DIRECTION.test(words) || isMarkedUp(text, block) || CAPITAL_NAME.test(words)) {
      drafts.push({ ...span, kind: 'text' });
      // After an interruption in brackets or italics the same person may go on, but nobody says so.
      hasSpeaker = false;
    } else {
      drafts.push({ ...span, kind: hasSpeaker ? 'contribution' : 'text' });
    }
  }
  return drafts;
}

/**
 * Turns a format's blocks into paragraphs: captions are cut down to one copy of their words, image credits are left
 * out, and in transcripts labels are told from the words that follow. `firstLine` is the line of the file on which
 * `text` starts.
 */
export function readParagraphs(text: string, kind: DocumentKind, blocks: Blocks, firstLine: number): Paragraph[] {
  const lines = indexLines(text);
  const drafts = kind === 'transcript' ? draftTranscript(text, blocks) : draftArticle(text, blocks);
  return drafts.map((draft, index) => ({ ...draft, index, line: firstLine + lines.lineAt(draft.start) - 1 }));
}
