import type { CorpusIndex } from './corpus-index.ts';
import type { PassageTable } from './passage-table.ts';

/** What somebody says in a document, in all. */
interface Speaking {
  passages: number;
  turns: number;
  words: number;
  last: number;
}

/** The turn of each passage of a document, and what its speakers say. */
export interface DocumentShape {
  readonly start: number;
  readonly turns: Uint32Array;
  readonly words: Uint32Array;
  readonly turnCount: number;
  readonly speakers: ReadonlyMap<string, Speaking>;
}

const speakerOf = ({ passages }: CorpusIndex, passage: number) => passages[passage]?.speakers[0]?.id ?? '';

function findShape(index: CorpusIndex, run: number): DocumentShape {
  const { starts, paragraphs, words } = index.table;
  const start = starts[run] ?? 0;
  const end = starts[run + 1] ?? start;
  const turns = paragraphs.subarray(start, end);
  const speakers = new Map<string, Speaking>();
  for (const [place, turn] of turns.entries()) {
    const id = speakerOf(index, start + place);
    const speaker = speakers.get(id) ?? { passages: 0, turns: 0, words: 0, last: -1 };
    speakers.set(id, speaker);
    speaker.passages += 1;
    speaker.words += words[start + place] ?? 0;
    if (speaker.last !== turn) speaker.turns += 1;
    speaker.last = turn;
  }
  const turnCount = (turns.at(-1) ?? 0) - (turns[0] ?? 0) + 1;
  return { start, turns, words: words.subarray(start, end), turnCount, speakers };
}

/** By corpus and run of passages: shapes are the same for every question. */
const shapes = new WeakMap<PassageTable, Map<number, DocumentShape>>();

/** The shape of the document of a run of passages. */
export function shapeOf(index: CorpusIndex, run: number): DocumentShape {
  const known = shapes.get(index.table) ?? new Map<number, DocumentShape>();
  shapes.set(index.table, known);
  const shape = known.get(run) ?? findShape(index, run);
  known.set(run, shape);
  return shape;
}

/** The places of a turn's first passage and the one behind its last. */
export interface Turn {
  readonly first: number;
  readonly end: number;
}

export const NO_TURN: Turn = { first: 0, end: 0 };

/** @param turns the turn of each passage of a document */
export function turnAround(turns: Uint32Array, at: number): Turn {
  let first = at;
  while (first > 0 && turns[first - 1] === turns[at]) first -= 1;
  let end = at + 1;
  while (end < turns.length && turns[end] === turns[at]) end += 1;
  return { first, end };
}

/** Logarithm of the number of words of a turn. */
export function lengthOf({ words }: DocumentShape, { first, end }: Turn): number {
  let sum = 0;
  for (let at = first; at < end; at += 1) sum += words[at] ?? 0;
  return Math.log(1 + sum);
}

/** What is known of the first speaker of a passage. */
export function speakingIn({ speakers }: DocumentShape, index: CorpusIndex, passage: number): Omit<Speaking, 'last'> {
  return speakers.get(speakerOf(index, passage)) ?? { passages: 0, turns: 0, words: 0 };
}
