import type { Document, Paragraph } from '../corpus/document.ts';
import { mask } from '../text/mask.ts';
import { sentenceSpans } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { kinPositions } from './kinship.ts';
import type { NamePhrase } from './name-phrases.ts';
import { namePhrases } from './name-phrases.ts';
import type { QuotedSpan } from './quotation-marks.ts';
import { quotedSpans } from './quotation-marks.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';
import { isTrailingCue } from './trailing-cues.ts';

/** One sentence of a paragraph as tokens; what stands between marks is one token, however many sentences it holds. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** The runs of capitalised words outside its quoted stretches, in order. */
  readonly phrases: readonly NamePhrase[];
  /** The positions of its nouns for relatives, which several steps ask for. */
  readonly kin: readonly number[];
  /** Position of the paragraph in its document. */
  readonly paragraph: number;
  /** Position among all sentences of the document. */
  readonly index: number;
}

/** A paragraph with its sentences and quoted stretches. */
export interface ProseParagraph {
  readonly paragraph: Paragraph;
  readonly quoted: readonly QuotedSpan[];
  /** Where the quoted stretches begin that the paragraph does not close. */
  readonly unclosed: ReadonlySet<number>;
  readonly sentences: readonly Sentence[];
}

/** A document's words made ready for analysis. */
export interface Prose {
  /** The document's text, same length, with markup and every kind of blank as spaces. */
  readonly text: string;
  readonly paragraphs: readonly ProseParagraph[];
  /** All quoted stretches of the document, in order. */
  readonly quoted: readonly QuotedSpan[];
}

/** Longer sentences, in tokens, are lists or no prose at all; they are cut, so that no work grows with their square. */
const LONGEST_SENTENCE = 500;

/** The paragraph with the stops inside quotation marks, but for the last ones, turned to commas. */
function withQuietQuotations(text: string, paragraph: Span, quoted: readonly QuotedSpan[]): string {
  let quiet = '';
  let at = paragraph.start;
  for (const span of quoted) {
    const inside = text.slice(span.start, span.end);
    const lastStop = /[.!?\u2026]+[^\p{L}\p{N}]*$/u.exec(inside.slice(-12));
    const keep = lastStop === null ? 0 : lastStop[0].length;
    const body = inside.length - keep;
    quiet += text.slice(at, span.start) + inside.slice(0, body).replace(/[.!?\u2026]/gu, ',') + inside.slice(body);
    at = span.end;
  }
  return quiet + text.slice(at, paragraph.end);
}

/** Adds a sentence of a paragraph, or to the last one what can only be the end of it. */
function addSentence(sentences: Sentence[], read: readonly Token[], paragraph: number, firstSentence: number): void {
  const before = sentences.at(-1)?.tokens;
  const isTrailing = before !== undefined && isTrailingCue(before, read);
  const tokens = isTrailing ? [...before, ...read] : read;
  if (isTrailing) sentences.pop();
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return;
  const index = firstSentence + sentences.length;
  const [phrases, kin] = [namePhrases(tokens), kinPositions(tokens)];
  sentences.push({ start: first.start, end: last.end, tokens, phrases, kin, paragraph, index });
}

function readParagraph(text: string, paragraph: Paragraph, firstSentence: number): ProseParagraph {
  const quoted = paragraph.kind === 'contribution' ? [] : quotedSpans(text, paragraph);
  const tokens = tokenize(text, paragraph, quoted);
  const quiet = withQuietQuotations(text, paragraph, quoted);
  const sentences: Sentence[] = [];
  let next = 0;
  for (const span of sentenceSpans(quiet, { start: 0, end: quiet.length })) {
    const end = span.end + paragraph.start;
    const from = next;
    while (next < tokens.length && (tokens[next]?.start ?? end) < end) next += 1;
    for (let at = from; at < next; at += LONGEST_SENTENCE) {
      const own = tokens.slice(at, Math.min(next, at + LONGEST_SENTENCE));
      addSentence(sentences, own, paragraph.index, firstSentence);
    }
  }
  const unclosed = new Set(quoted.flatMap((span) => (span.isClosed ? [] : [span.start])));
  return { paragraph, quoted, unclosed, sentences };
}

/** Splits a document into sentences and tokens. Contributions of transcripts are not searched for quotation marks. */
export function readProse(document: Document): Prose {
  // Every blank but the space itself, of which a text has one a word.
  const text = mask(document.text, document.markup).replace(/[^\S ]/gu, ' ');
  let count = 0;
  const paragraphs = document.paragraphs.map((paragraph) => {
    const read = readParagraph(text, paragraph, count);
    count += read.sentences.length;
    return read;
  });
  return { text, paragraphs, quoted: paragraphs.flatMap((paragraph) => paragraph.quoted) };
}
