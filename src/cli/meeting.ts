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

/**
 * Whether a question can be scored at all: the scorer leaves out those whose every judged turn is filler, and refuses runs
 * that hold them. The judgements are used for nothing else.
 */
export function canBeScored({ turns }: Meeting, { relevant }: Meeting['queries'][number]): boolean {
  const isFiller = (text: string) => (text.match(/\S+/gu) ?? []).length < FILLER_WORDS;
  if (relevant === undefined) return true;
  return relevant.some(([first, last]) => turns.slice(first, last + 1).some(({ text }) => !isFiller(text)));
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
