import type { Ranked } from './best-passages.ts';
import type { Likeness } from './meaning.ts';
import type { PassageTable } from './passage-table.ts';

/** A passage is told apart from so many others by how many are more alike to the question. */
const LAST_PLACE = 10;
/** So many of the most alike passages of a document tell what it is about. */
const TELLING = 3;

/** What the meaning of the question tells of a passage beside the others found, those around it and its document. */
export const MEANT_FEATURES = [
  ...(['meant', 'meantLead', 'meantPlace', 'meantOverBefore', 'meantOverAfter', 'meantAround'] as const),
  ...(['meantInDocument', 'documentMeant'] as const),
];

const NONE = -1;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const descending = (values: readonly number[]) => [...values].sort((a, b) => b - a);

/** Describes the passages found, in their order, by the values of `MEANT_FEATURES`. */
export function meantRows(
  found: readonly Ranked[],
  likeness: Likeness,
  table: Pick<PassageTable, 'size' | 'runs'>,
): number[][] {
  const runOf = (passage: number) => table.runs[passage] ?? 0;
  const all = found.map(({ passage }) => likeness(passage));
  const most = Math.max(NONE, ...all);
  const ranked = descending(all);
  /** By run: how alike its passages are, the most first. */
  const documents = new Map<number, readonly number[]>();
  for (const { passage } of found) {
    const run = runOf(passage);
    if (documents.has(run)) continue;
    const alike: number[] = [];
    for (let at = passage; at >= 0 && runOf(at) === run; at -= 1) alike.push(likeness(at));
    for (let at = passage + 1; at < table.size && runOf(at) === run; at += 1) alike.push(likeness(at));
    documents.set(run, descending(alike));
  }
  const about = (run: number) => mean((documents.get(run) ?? []).slice(0, TELLING));
  const mostAbout = Math.max(NONE, ...[...documents.keys()].map(about));
  return found.map(({ passage }) => {
    const run = runOf(passage);
    const own = likeness(passage);
    const beside = (other: number) =>
      other >= 0 && other < table.size && runOf(other) === run ? likeness(other) : NONE;
    const [before, after] = [beside(passage - 1), beside(passage + 1)];
    return [
      own,
      own - most,
      Math.min(LAST_PLACE, ranked.indexOf(own)),
      own - before,
      own - after,
      Math.max(before, after),
      own - (documents.get(run)?.[0] ?? own),
      about(run) - mostAbout,
    ];
  });
}

/** How alike the passages found are to the question, where that tells whether there is an answer. */
export interface MeantEvidence {
  /** The most alike, the second and the third, and the mean of the five most alike. */
  readonly meant: number;
  readonly meantSecond: number;
  readonly meantThird: number;
  readonly meantFive: number;
  /** How far the most alike is from the fifth. */
  readonly meantApart: number;
  /** The first in the order as found, and the most alike of the first three. */
  readonly meantFirst: number;
  readonly meantFirstThree: number;
}

const FIVE = 5;

/** `found` is best first. */
export function meantEvidence(found: readonly Ranked[], likeness: Likeness): MeantEvidence {
  const all = found.map(({ passage }) => likeness(passage));
  const ranked = [...descending(all), 0, 0, 0, 0, 0].slice(0, Math.max(FIVE, all.length));
  const [meant = 0, meantSecond = 0, meantThird = 0] = ranked;
  return {
    meant,
    meantSecond,
    meantThird,
    meantFive: mean(ranked.slice(0, FIVE)),
    meantApart: meant - (ranked[FIVE - 1] ?? 0),
    meantFirst: all[0] ?? 0,
    meantFirstThree: Math.max(0, ...all.slice(0, 3)),
  };
}
