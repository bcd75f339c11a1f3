import { ARTICLE_FEATURES, describeArticles, type JudgedPassage } from './article-features.ts';
import { MEANT_FEATURES, meantRows } from './article-meaning.ts';
import data from './article-trees.data.json' with { type: 'json' };
import type { Ranked } from './best-passages.ts';
import type { CorpusIndex } from './corpus-index.ts';
import meantData from './meant-article-trees.data.json' with { type: 'json' };
import type { Query } from './query.ts';
import type { Ranking } from './ranking.ts';
import type { Reading } from './reading.ts';
import { readTrees, type TreesReader } from './regression-trees.ts';

/** How many passages of articles change places at most. */
export const RANKED_ANEW = 40;

/** What passages are judged by where the meaning of the question is known, too. */
export const MEANT_ARTICLE_FEATURES: readonly string[] = [...ARTICLE_FEATURES, ...MEANT_FEATURES];

const judge = readTrees(data, ARTICLE_FEATURES, 'train:articles');
const judgeMeant = readTrees(meantData, MEANT_ARTICLE_FEATURES, 'train:articles');

/** The passages of articles among the best that change places, best first: the first ones, and those that were read. */
export function articlesAmong(
  ranked: readonly Ranked[],
  { table }: Pick<CorpusIndex, 'table'>,
  reading?: Reading,
): readonly Ranked[] {
  const articles = ranked.filter(({ passage }) => table.turns[passage] !== 1);
  const isRead = ({ passage }: Ranked) => reading?.relevance.has(passage) === true;
  return [...articles.slice(0, RANKED_ANEW), ...articles.slice(RANKED_ANEW).filter(isRead)];
}

/** Describes passages of articles by what they are judged by: `MEANT_ARTICLE_FEATURES` or, without a reading, `ARTICLE_FEATURES`. */
export function judgedArticles(
  found: readonly Ranked[],
  query: Query,
  ranking: Ranking,
  index: CorpusIndex,
  reading: Reading | undefined,
): readonly JudgedPassage[] {
  const described = describeArticles(found, query, ranking, index);
  if (reading === undefined) return described;
  const meant = meantRows(found, reading, index.table);
  return described.map(({ row, ...one }, at) => ({ ...one, row: [...row, ...(meant[at] ?? [])] }));
}

/**
 * Ranks the passages of articles among the best anew, by trees learnt from questions about articles (LambdaMART; Burges, MSR
 * 2010); by others where they were read for what they mean. They change places among themselves: turns of
 * conversations keep theirs, and so do the scores of places.
 */
export function rankArticles(
  query: Query,
  ranking: Ranking,
  index: CorpusIndex,
  reading?: Reading,
  judgement: TreesReader = reading === undefined ? judge : judgeMeant,
): readonly Ranked[] {
  const { ranked } = ranking;
  const found = articlesAmong(ranked, index, reading);
  if (found.length < 2) return ranked;
  const order = judgedArticles(found, query, ranking, index, reading)
    .map(({ passage, row }) => ({ passage, worth: judgement(row) }))
    .sort((a, b) => b.worth - a.worth);
  const places = new Map(found.map(({ passage }, place) => [passage, place]));
  return ranked.map((one) => {
    const place = places.get(one.passage);
    return place === undefined ? one : { passage: order[place]?.passage ?? one.passage, score: one.score };
  });
}
