import { z } from 'zod';
import type { Document, Paragraph } from '../corpus/document.ts';

/** One meeting of a retrieval evaluation: its turns, and the questions that are put to it. */
export const MEETING = z.object({
  id: z.string().min(1),
  turns: z.array(z.object({ speaker: z.string(), text: z.string() })),
  queries: z.array(
    z.object({
      id: z.string().min(1),
      query: z.string(),
      /** Ranges of turns that answer, both ends included. */
      relevant: z.array(z.tuple([z.number().int(), z.number().int()])).optional(),
    }),
  ),
});
export type Meeting = z.infer<typeof MEETING>;

/** A turn of fewer words is worth nothing to the scorer. */
const FILLER_WORDS = 8;

/** Words from which on a turn is worth no more. */
const FULL_WORDS = 100;

/** Ranges of turns that answer a question, both ends included. */
type Relevant = NonNullable<Meeting['queries'][number]['relevant']>;

const wordsOf = (text: string) => (text.match(/\S+/gu) ?? []).length;

/** What a turn is worth as an answer, from 0 to 1: by its words, and nothing where it is filler or answers nothing. */
export function turnGain({ turns }: Meeting, relevant: Relevant, turn: number): number {
  const words = wordsOf(turns[turn]?.text ?? '');
  const isRelevant = relevant.some(([first, last]) => first <= turn && turn <= last);
  return isRelevant && words >= FILLER_WORDS ? Math.min(words, FULL_WORDS) / FULL_WORDS : 0;
}

/** What the turns that answer a question are worth, the best first. */
export function idealGains(meeting: Meeting, relevant: Relevant): number[] {
  const gains = meeting.turns.map((_, turn) => turnGain(meeting, relevant, turn));
  return gains.filter((gain) => gain > 0).sort((a, b) => b - a);
}

/**
 * Whether a question can be scored at all: the scorer leaves out those whose every judged turn is filler, and refuses runs
 * that hold them. The judgements are used for nothing else.
 */
export function canBeScored(meeting: Meeting, { relevant }: Meeting['queries'][number]): boolean {
  return relevant === undefined || idealGains(meeting, relevant).length > 0;
}

/** A meeting as a transcript; the paragraph's index is the turn's. */
export function transcriptOf(meeting: Meeting): Document {
  let text = '';
  const paragraphs = meeting.turns.map((turn, index): Paragraph => {
    const label = { start: text.length, end: text.length + turn.speaker.length };
    const start = label.end + ': '.length;
    text += `${turn.speaker}: ${turn.text}\n\n`;
    const span = { start, end: start + turn.text.length };
    return { ...span, index, kind: 'contribution', line: 2 * index + 1, label };
  });
  return {
    id: meeting.id,
    kind: 'transcript',
    title: meeting.id,
    publisher: null,
    date: null,
    url: null,
    note: null,
    text,
    paragraphs,
    markup: [],
    speakers: [],
    corrections: [],
    file: meeting.id,
  };
}
