import type { Quotation } from '../attribution/quotation.ts';
import type { Paragraph } from '../corpus/document.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { hull, overlaps, type Span } from '../text/span.ts';

/** Most sentences of a passage, unless a quotation holds more of them together. */
export const MOST_SENTENCES = 3;
/** Longest passage, in UTF-16 units, that sentences are gathered into. */
export const LONGEST_PASSAGE = 700;
/**
 * Longest quotation, in UTF-16 units, that is kept whole. Beyond this a reader would be shown a page rather than an
 * answer, and a chat message holds only a few of them, so longer ones are cut at sentence ends.
 */
export const LONGEST_QUOTATION = 1500;

/** Sentences that must stay together. */
interface Unit extends Span {
  readonly sentences: number;
}

const lengthOf = (span: Span) => span.end - span.start;

/** What of a quotation lies in the paragraph: its whole reach there where that is short enough, else each part. */
function unbreakable(paragraph: Span, quotation: Quotation): Span[] {
  const parts = quotation.content
    .filter((span) => overlaps(paragraph, span))
    .map((span) => ({ start: Math.max(span.start, paragraph.start), end: Math.min(span.end, paragraph.end) }));
  const whole = hull(parts);
  if (whole === null) return [];
  return lengthOf(whole) <= LONGEST_QUOTATION ? [whole] : parts;
}

/** Joins the sentences that a quotation runs across. */
function joinQuoted(sentences: readonly Span[], quoted: readonly Span[]): Unit[] {
  const units: Unit[] = [];
  for (const sentence of sentences) {
    const before = units.at(-1);
    const isCut = before !== undefined && quoted.some((span) => span.start < before.end && sentence.start < span.end);
    if (isCut && sentence.end - before.start <= LONGEST_QUOTATION) {
      units[units.length - 1] = { start: before.start, end: sentence.end, sentences: before.sentences + 1 };
    } else {
      units.push({ start: sentence.start, end: sentence.end, sentences: 1 });
    }
  }
  return units;
}

/** Whose words stand in a quotation, for telling voices apart; null where they are nobody's. */
export type VoiceOf = (quotation: Quotation) => string | null;

/**
 * Parts units where somebody else begins to speak, so that a passage never leaves open whose words are whose. What stands
 * between two voices goes with the one before, but with the next where that is quoted without a word of who it is.
 */
function partVoices(units: readonly Unit[], quotations: readonly Quotation[], voiceOf: VoiceOf): Unit[][] {
  const runs: { units: Unit[]; voices: Set<string>; silent: Unit[] }[] = [];
  for (const unit of units) {
    const inside = quotations.filter(
      (quotation) => voiceOf(quotation) !== null && quotation.content.some((words) => overlaps(words, unit)),
    );
    const voices = new Set(inside.flatMap((quotation) => voiceOf(quotation) ?? []));
    const run = runs.at(-1);
    if (run === undefined) runs.push({ units: [unit], voices, silent: [] });
    else if (voices.size === 0) {
      run.units.push(unit);
      run.silent.push(unit);
    } else if (new Set([...run.voices, ...voices]).size === 1 || run.voices.size === 0) {
      run.units.push(unit);
      run.silent = [];
      run.voices = voices;
    } else {
      const lead = inside[0]?.source == null ? run.silent : [];
      run.units = run.units.slice(0, run.units.length - lead.length);
      runs.push({ units: [...lead, unit], voices, silent: [] });
    }
  }
  return runs.map((run) => run.units);
}

/** Gathers units into pieces of about equal length, none longer than the limits allow. */
function gather(units: readonly Unit[]): Span[] {
  const count = units.reduce((sum, unit) => sum + unit.sentences, 0);
  const whole = hull(units);
  if (whole === null) return [];
  const pieces = Math.max(Math.ceil(count / MOST_SENTENCES), Math.ceil(lengthOf(whole) / LONGEST_PASSAGE));
  const result: Unit[] = [];
  for (const unit of units) {
    const last = result.at(-1);
    // Where the piece would end if all were equally long: the unit is added if that brings the end nearer to it.
    const fairEnd = whole.start + (lengthOf(whole) * result.length) / pieces;
    const fits =
      last !== undefined &&
      last.sentences + unit.sentences <= MOST_SENTENCES &&
      unit.end - last.start <= LONGEST_PASSAGE &&
      Math.abs(unit.end - fairEnd) <= Math.abs(last.end - fairEnd);
    if (fits) {
      result[result.length - 1] = { start: last.start, end: unit.end, sentences: last.sentences + unit.sentences };
    } else {
      result.push(unit);
    }
  }
  return result.map(({ start, end }) => ({ start, end }));
}

/**
 * The spans of the passages of one paragraph, in order: a caption is one, other paragraphs are parted between sentences
 * and never inside a quotation, and always where the voice changes. A contribution is one long quotation, so there only
 * the sentences count.
 */
export function passageSpans(
  text: string,
  paragraph: Paragraph,
  quotations: readonly Quotation[],
  voiceOf: VoiceOf,
): Span[] {
  if (paragraph.kind === 'heading' || paragraph.start >= paragraph.end) return [];
  if (paragraph.kind === 'caption') return [{ start: paragraph.start, end: paragraph.end }];
  const quoted = paragraph.kind === 'contribution' ? [] : quotations.flatMap((one) => unbreakable(paragraph, one));
  const units = joinQuoted(sentenceSpans(text, paragraph), quoted);
  if (paragraph.kind === 'contribution') return gather(units);
  return partVoices(units, quotations, voiceOf).flatMap(gather);
}
