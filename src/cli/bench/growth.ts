import { attribute } from '../../attribution/attribute.ts';
import { documentFromText, readDocument } from '../../corpus/read-document.ts';
import { createRegistry } from '../../corpus/registry.ts';
import { foldWithOffsets } from '../../text/fold.ts';
import { sentenceSpans } from '../../text/sentences.ts';

/** How the time of one piece of work grows with a text of nothing but repetitions. */
export interface Growth {
  readonly work: string;
  /** What is repeated. */
  readonly piece: string;
  /** Time for four times the text over the time for the text: about 4 where the work is linear, 16 where it is quadratic. */
  readonly ratio: number;
}

const REPETITIONS = 10_000;
const FACTOR = 4;
/** The shortest of so many runs counts: the others were disturbed. */
const RUNS = 3;

const PIECES = [
  '“a ',
  "'a ",
  '"a" ',
  'Mr ',
  'Nora Quill, who said ',
  '“a,” said he ',
  '“a\n\n',
  '(',
  'A. ',
  '?” ',
  'word ',
];

const NOBODY = createRegistry([]);
const WORKS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['folding', foldWithOffsets],
  ['reading', (text) => readDocument('growth.md', new TextEncoder().encode(text))],
  ['sentences', (text) => sentenceSpans(text, { start: 0, end: text.length })],
  ['attribution', (text) => attribute(documentFromText({ id: 'growth', text }), NOBODY)],
];

function shortest(work: (text: string) => unknown, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    work(text);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** Measures folding, reading, sentences and attribution on hostile texts: no article may hold the bot up because of how it is written. */
export function measureGrowth(): readonly Growth[] {
  return WORKS.flatMap(([work, run]) =>
    PIECES.map((piece) => {
      const text = piece.repeat(REPETITIONS);
      const short = shortest(run, text);
      return { work, piece, ratio: shortest(run, text.repeat(FACTOR)) / short };
    }),
  );
}
