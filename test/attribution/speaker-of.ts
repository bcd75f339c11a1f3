import { attribute } from '../../src/attribution/attribute.ts';
import type { AttributedDocument, Quotation } from '../../src/attribution/quotation.ts';
import type { Document } from '../../src/corpus/document.ts';
import { documentFromText, readDocument } from '../../src/corpus/read-document.ts';
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

/** Attributes the body of a Markdown article, read as a file of the corpus, so that markup is known. */
export function attributeMarkdown(
  body: string,
  corrections: readonly { words: string; speaker: string | null }[] = [],
) {
  const file = `---\n${JSON.stringify({ title: 'Test', corrections })}\n---\n\n${body}`;
  const { document } = readDocument('test.md', new TextEncoder().encode(file));
  if (document === null) throw new Error('the test document could not be read');
  return attribute(document, createRegistry([]));
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
