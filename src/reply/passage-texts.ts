import type { Document } from '../corpus/document.ts';
import type { RankedPassage } from '../search/answer.ts';
import { attributionLine } from './attribution-line.ts';
import { excerpt } from './excerpt.ts';
import { LIMITS } from './limits.ts';
import { noteLine } from './note-line.ts';

/** A passage to be shown and the document that it stands in. */
export interface ShownPassage {
  readonly ranked: RankedPassage;
  readonly document: Document;
}

/** The best passage may be this much longer than each of the others. */
const SHARE_OF_BEST = 2;

function below({ ranked, document }: ShownPassage, withNote: boolean): string {
  const note = withNote ? noteLine(document, LIMITS.note) : [];
  return [attributionLine(ranked.passage, document), ...note].join('\n');
}

function layOut(passages: readonly ShownPassage[], budget: number): string[] {
  const lines = passages.map((shown, index) =>
    below(shown, passages.findIndex(({ document }) => document.id === shown.document.id) === index),
  );
  const frame = '> \n'.length;
  let room = budget - lines.reduce((sum, line) => sum + line.length + frame, 0);
  let shares = passages.length - 1 + SHARE_OF_BEST;
  return passages.map(({ ranked: { passage, terms }, document }, index) => {
    const share = index === 0 ? SHARE_OF_BEST : 1;
    const most = index === 0 ? LIMITS.bestWords : LIMITS.otherWords;
    const fair = Math.max(LIMITS.leastWords, Math.floor((room * share) / shares));
    const words = excerpt(document, passage, terms, Math.min(most, fair));
    room -= words.length;
    shares -= share;
    return `> ${words}\n${lines[index]}`;
  });
}

/**
 * Passages as Discord Markdown, each as a block quote with its attribution below it; at most `budget` UTF-16 units in
 * all, and so as many of the passages, from the first, as have room. The first gets the largest share. A document's
 * editor's note is shown once.
 */
export function passageTexts(passages: readonly ShownPassage[], budget: number): string[] {
  for (let number = passages.length; number > 1; number -= 1) {
    const texts = layOut(passages.slice(0, number), budget);
    if (texts.reduce((sum, part) => sum + part.length, 0) <= budget) return texts;
  }
  return layOut(passages.slice(0, 1), budget);
}
