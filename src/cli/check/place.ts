import type { Document } from '../../corpus/document.ts';
import { indexLines } from '../../text/lines.ts';

/** Finds the line of a document's file, from 1, on which an offset of its text stands. */
export function fileLines({ text, paragraphs }: Document): (offset: number) => number {
  const lines = indexLines(text);
  const [first] = paragraphs;
  const firstLine = first === undefined ? 1 : first.line - lines.lineAt(first.start) + 1;
  return (offset) => firstLine + lines.lineAt(offset) - 1;
}
