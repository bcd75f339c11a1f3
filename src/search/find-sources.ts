import type { Document } from '../corpus/document.ts';
import { formatPartialDate } from '../corpus/partial-date.ts';
import { fold } from '../text/fold.ts';
import { isSlipFor } from './edit-distance.ts';
import { nameWords } from './speaker-names.ts';

function wordsOf(document: Document): string[] {
  const date = document.date === null ? '' : `${document.date} ${formatPartialDate(document.date)}`;
  return nameWords(
    `${document.title} ${document.publisher ?? ''} ${document.id.replaceAll('-', ' ')} ${document.id} ${date}`,
  );
}

function closeness(typed: string, words: readonly string[]): number {
  if (words.includes(typed)) return 1;
  if (words.some((word) => word.startsWith(typed))) return 0.75;
  return words.some((word) => isSlipFor(typed, word)) ? 0.5 : 0;
}

/** Finds documents by words of their title, publisher, id or date, best first; no text gives all, in the order of the corpus. */
export function findSources(documents: readonly Document[], text: string, limit: number): Document[] {
  const typed = nameWords(text.slice(0, 200));
  const found = documents.flatMap((document) => {
    const words = wordsOf(document);
    const parts = typed.map((word) => closeness(word, words));
    const isWhole = fold(document.title) === fold(text) || document.id === text.trim();
    const score = parts.reduce((sum, part) => sum + part, 0) + (isWhole ? typed.length : 0);
    return parts.every((part) => part > 0) ? [{ document, score }] : [];
  });
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ document }) => document);
}
