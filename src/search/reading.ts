import type { Ranked } from './best-passages.ts';
import type { PassageEmbeddings, Similarity } from './meaning.ts';

/** What a model tells of the passages of articles beside a question. */
export interface Reading {
  readonly similarity: Similarity;
  /**
   * By number, how well the passages that were read together with the question answer it, as a `CrossEncoder` tells it; not below
   * `LEAST_RELEVANCE`.
   */
  readonly relevance: ReadonlyMap<number, number>;
}

/** So many passages are read together with the question: the best by their words, and the most alike of the others. */
const READ_BY_WORDS = 4;
const READ_BY_SIMILARITY = 4;
/** Nothing is told apart below it. */
export const LEAST_RELEVANCE = -15;

/**
 * Reads the passages that are likeliest to answer a question together with it.
 *
 * @param found passages of articles, the best by their words first
 */
export async function readTogether(
  question: string,
  found: readonly Ranked[],
  embeddings: PassageEmbeddings,
  isAllowed: (passage: number) => boolean,
): Promise<Reading> {
  const similarity = await embeddings.similarityTo(question);
  const first = found.slice(0, READ_BY_WORDS).map(({ passage }) => passage);
  const others = embeddings.passages.filter((passage) => !first.includes(passage) && isAllowed(passage));
  const alike = others.sort((a, b) => similarity(b) - similarity(a)).slice(0, READ_BY_SIMILARITY);
  const read = [...first, ...alike];
  const told = await embeddings.relevanceOf(question, read);
  const relevance = new Map(read.map((passage, at) => [passage, Math.max(LEAST_RELEVANCE, told[at] ?? 0)]));
  return { similarity, relevance };
}

/** The score of a passage that shares no word with the question, beside the last of those that do. */
const BEHIND = 0.5;

/** The same ranking with the passages that were read and are not among those found by their words, behind them. */
export function withRead(
  ranked: readonly Ranked[],
  { relevance }: Reading,
  isAllowed: (passage: number) => boolean,
): readonly Ranked[] {
  const found = new Set(ranked.map(({ passage }) => passage));
  const score = BEHIND * (ranked.at(-1)?.score ?? 1);
  const added = [...relevance.keys()].filter((passage) => !found.has(passage) && isAllowed(passage));
  return [...ranked, ...added.map((passage) => ({ passage, score }))];
}
