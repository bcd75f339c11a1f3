import type { Document } from '../corpus/document.ts';
import { escapeText, shorten } from './escape.ts';
import { WORDS } from './words.ts';

/** A document's editor's note as a line of small print of about `limit` units; none where it has no note. */
export function noteLine({ note }: Document, limit: number): string[] {
  return note === null ? [] : [WORDS.note(escapeText(shorten(note, limit)))];
}
