import { attribute } from '../../src/attribution/attribute.ts';
import type { AttributedDocument, Quotation } from '../../src/attribution/quotation.ts';
import type { Document } from '../../src/corpus/document.ts';
import { documentFromText } from '../../src/corpus/read-document.ts';
import { createRegistry } from '../../src/corpus/registry.ts';
import type { Speaker } from '../../src/corpus/speaker.ts';

/** Attributes a text as an article with nobody in the registry, unless told otherwise. */
export function attributeText(
  text: string,
  document: Partial<Document> = {},
  speakers: readonly Speaker[] = [],
): AttributedDocument {
  return attribute(documentFromText({ id: 'test', ...document, text }), createRegistry(speakers));
}

/** The printed words of a quotation's content, spans joined by " … ". */
export function wordsOf({ document }: AttributedDocument, quotation: Quotation): string {
  return quotation.content.map(({ start, end }) => document.text.slice(start, end)).join(' … ');
}

/** The quotation that holds the words. Throws where there is none. */
export function quotationOf(attributed: AttributedDocument, words: string): Quotation {
  const found = attributed.quotations.find((quotation) => wordsOf(attributed, quotation).includes(words));
  if (found === undefined) throw new Error(`no quotation holds "${words}"`);
  return found;
}

/** The id of whoever said the words; null for nobody known, undefined where no quotation holds them. */
export function speakerOf(attributed: AttributedDocument, words: string): string | null | undefined {
  return attributed.quotations.find((quotation) => wordsOf(attributed, quotation).includes(words))?.speaker;
}
