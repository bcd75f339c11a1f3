import type { Ranked } from './best-passages.ts';
import type { PassageTable } from './passage-table.ts';
import { LEAST_RELEVANCE, type Reading } from './reading.ts';

/** A passage is told apart from so many others by how many are more alike to the question. */
const LAST_PLACE = 10;
/** So many of the most alike passages of a document tell what it is about. */
const TELLING = 3;

/** A passage beside the others found, those around it and its document. */
interface SeenMeaning {
  /** How alike it is to the question, those beside it in the document, and by descending order the passages found and those of its document. */
  readonly own: number;
  readonly before: number;
  readonly after: number;
  readonly found: readonly number[];
  readonly document: readonly number[];
  /** How alike the document that is most about the question is. */
  readonly mostAbout: number;
  /** How well it answers, or null where it was not read together with the question, and by descending order those that were. */
  readonly worth: number | null;
  readonly worths: readonly number[];
}

const NONE = -1;
/** Stands for how well a passage answers that was not read together with the question: less well than any that was. */
const UNREAD = LEAST_RELEVANCE - 5;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const descending = (values: readonly number[]) => [...values].sort((a, b) => b - a);
const about = (document: readonly number[]) => mean(document.slice(0, TELLING));

/** What reading tells of a passage. */
const FEATURES = {
  /** How alike it is to the question, alone, beside the most alike of all, and by its place among them. */
  meant: ({ own }) => own,
  meantLead: ({ own, found }) => own - (found[0] ?? own),
  meantPlace: ({ own, found }) => Math.min(LAST_PLACE, found.indexOf(own)),
  /** Beside those around it, and the more alike of those; beside the most alike of its document, and that one beside the others. */
  meantOverBefore: ({ own, before }) => own - before,
  meantOverAfter: ({ own, after }) => own - after,
  meantAround: ({ before, after }) => Math.max(before, after),
  meantInDocument: ({ own, document }) => own - (document[0] ?? own),
  documentMeant: ({ document, mostAbout }) => about(document) - mostAbout,
  /** How well it answers: alone, beside the best, and by its place. */
  relevance: ({ worth }) => worth ?? UNREAD,
  relevanceLead: ({ worth, worths }) => (worth ?? UNREAD) - (worths[0] ?? UNREAD),
  relevancePlace: ({ worth, worths }) => (worth === null ? LAST_PLACE : Math.min(LAST_PLACE, worths.indexOf(worth))),
} satisfies Record<string, (seen: SeenMeaning) => number>;

/** The names of what reading tells of a passage. */
export const MEANT_FEATURES: readonly string[] = Object.keys(FEATURES);
const READERS: readonly ((seen: SeenMeaning) => number)[] = Object.values(FEATURES);

/** Describes the passages found, in their order, by the values of `MEANT_FEATURES`. */
export function meantRows(
  found: readonly Ranked[],
  { similarity, relevance }: Reading,
  table: Pick<PassageTable, 'size' | 'runs'>,
): number[][] {
  const runOf = (passage: number) => table.runs[passage] ?? 0;
  const all = descending(found.map(({ passage }) => similarity(passage)));
  /** By run: how alike its passages are, the most first. */
  const documents = new Map<number, readonly number[]>();
  for (const { passage } of found) {
    const run = runOf(passage);
    if (documents.has(run)) continue;
    const alike: number[] = [];
    for (let at = passage; at >= 0 && runOf(at) === run; at -= 1) alike.push(similarity(at));
    for (let at = passage + 1; at < table.size && runOf(at) === run; at += 1) alike.push(similarity(at));
    documents.set(run, descending(alike));
  }
  const worths = descending([...relevance.values()]);
  const mostAbout = Math.max(NONE, ...[...documents.values()].map(about));
  return found.map(({ passage }) => {
    const run = runOf(passage);
    const beside = (other: number) =>
      other >= 0 && other < table.size && runOf(other) === run ? similarity(other) : NONE;
    const seen: SeenMeaning = {
      own: similarity(passage),
      before: beside(passage - 1),
      after: beside(passage + 1),
      found: all,
      document: documents.get(run) ?? [],
      mostAbout,
      worth: relevance.get(passage) ?? null,
      worths,
    };
    return READERS.map((read) => read(seen));
  });
}

/** How alike the passages found are to the question and how well they answer it, where that tells whether there is an answer. */
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
  /** How well the best and the second of the passages that were read together with the question answer it, and all together. */
  readonly relevance: number;
  readonly relevanceSecond: number;
  readonly relevanceAny: number;
}

const FIVE = 5;

/** `found` is best first. */
export function meantEvidence(found: readonly Ranked[], { similarity, relevance }: Reading): MeantEvidence {
  const all = found.map(({ passage }) => similarity(passage));
  const ranked = [...descending(all), 0, 0, 0, 0, 0].slice(0, Math.max(FIVE, all.length));
  const [meant = 0, meantSecond = 0, meantThird = 0] = ranked;
  const [best = UNREAD, second = UNREAD, ...less] = descending([...relevance.values()]);
  return {
    meant,
    meantSecond,
    meantThird,
    meantFive: mean(ranked.slice(0, FIVE)),
    meantApart: meant - (ranked[FIVE - 1] ?? 0),
    meantFirst: all[0] ?? 0,
    meantFirstThree: Math.max(0, ...all.slice(0, 3)),
    relevance: best,
    relevanceSecond: second,
    // The logarithm of how much likelier it is that any of them is the answer than that nothing is.
    relevanceAny: best + Math.log([best, second, ...less].reduce((sum, one) => sum + Math.exp(one - best), 0)),
  };
}
