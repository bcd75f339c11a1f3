import { readFileSync } from 'node:fs';
import { attribute } from '../../src/attribution/attribute.ts';
import type { AttributedDocument, Quotation } from '../../src/attribution/quotation.ts';
import { type DocumentInput, documentFromText } from '../../src/corpus/read-document.ts';
import { createRegistry } from '../../src/corpus/registry.ts';
import type { Role, Speaker } from '../../src/corpus/speaker.ts';
import { createSearch, type Search } from '../../src/search/search.ts';

/** A person with little more than a name. */
export function person(name: string, more: Partial<Speaker> = {}): Speaker {
  const id = name.toLowerCase().replaceAll(/[^a-z]+/gu, '-');
  return { id, name, aliases: [], honorifics: [], roles: [], origin: 'registry', ...more };
}

export function role(title: string, of: string | null = null, more: Partial<Role> = {}): Role {
  return { title, of, party: null, from: null, to: null, aliases: [], ...more };
}

/** A direct quotation of the given words, which must stand in the text once. */
export function quoted(text: string, words: string, speaker: string | null, more: Partial<Quotation> = {}): Quotation {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return {
    content: [{ start, end: start + words.length }],
    kind: 'direct',
    cue: null,
    source: null,
    speaker,
    route: speaker === null ? null : 'name',
    confidence: speaker === null ? 0 : 0.9,
    candidate: null,
    isLoose: false,
    ...more,
  };
}

/** A document whose quotations are given by hand. */
export function attributed(input: DocumentInput, quotations: readonly Quotation[] = []): AttributedDocument {
  return { document: documentFromText(input), quotations, people: [] };
}

/** A search over documents whose quotations the program itself finds; people of the documents are known besides `people`. */
export function searchOver(inputs: readonly DocumentInput[], people: readonly Speaker[] = []): Search {
  const known = createRegistry(people);
  const documents = inputs.map((input) => attribute(documentFromText(input), known));
  const everybody = new Map(
    [...documents.flatMap((one) => one.people), ...people].map((speaker) => [speaker.id, speaker]),
  );
  return createSearch({ documents, registry: createRegistry([...everybody.values()]) });
}

/** One of the articles beside this file. */
export function article(id: string): DocumentInput {
  const text = readFileSync(new URL(`articles/${id}.txt`, import.meta.url), 'utf8');
  return { id, text, title: id.replaceAll('-', ' '), publisher: 'The Example' };
}
