import { attribute } from '../attribution/attribute.ts';
import type { FrameModel } from '../attribution/frames/model.ts';
import type { AttributedDocument, Quotation } from '../attribution/quotation.ts';
import type { Document } from '../corpus/document.ts';
import { parsePartialDate } from '../corpus/partial-date.ts';
import { documentFromText } from '../corpus/read-document.ts';
import { createRegistry } from '../corpus/registry.ts';
import type { Span } from '../text/span.ts';

/** A text of an evaluation set. */
export interface EvaluatedText {
  readonly id: string;
  readonly text: string;
  readonly title?: string | undefined;
  readonly date?: string | null | undefined;
}

/** Attributes a text as an article of whose people nothing is known beforehand. */
export function attributeText(evaluated: EvaluatedText, model?: FrameModel): AttributedDocument {
  return attribute(documentOf(evaluated), createRegistry([]), model);
}

/** The document of a text. */
export function documentOf({ id, text, title, date }: EvaluatedText): Document {
  return documentFromText({ id, text, title: title ?? id, date: date ? parsePartialDate(date) : null });
}

const pair = ({ start, end }: Span): [number, number] => [start, end];

/** An attributed text as evaluation sets write it: people by their full names, spans as [start, end]. */
export function predictionOf({ document, quotations, people }: AttributedDocument) {
  const names = new Map(people.map((person) => [person.id, person.name]));
  const nameOf = (speaker: string) => names.get(speaker) ?? null;
  const quotes = quotations.map((quotation: Quotation) => ({
    content: quotation.content.map(pair),
    speaker: quotation.speaker && nameOf(quotation.speaker),
    source: quotation.source && [pair(quotation.source)],
    route: quotation.route,
    confidence: quotation.confidence,
    candidate: quotation.candidate && { ...quotation.candidate, speaker: nameOf(quotation.candidate.speaker) },
    cue: quotation.cue && [pair(quotation.cue)],
    kind: quotation.kind,
  }));
  return { id: document.id, quotes };
}
