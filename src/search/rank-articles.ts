import { ARTICLE_FEATURES, describeArticles } from './article-features.ts';
import data from './article-trees.data.json' with { type: 'json' };
import type { Ranked } from './best-passages.ts';
import type { CorpusIndex } from './corpus-index.ts';
import type { Query } from './query.ts';
import type { Ranking } from './ranking.ts';
import { readTrees, type TreesReader } from './regression-trees.ts';

/** How many passages of articles change places at most. */
export const RANKED_ANEW = 40;

const judge = readTrees(data, ARTICLE_FEATURES, 'train:articles');

/** The passages of articles among the best that change places, best first. */
export function articlesAmong(ranked: readonly Ranked[], { table }: Pick<CorpusIndex, 'table'>): readonly Ranked[] {
  return ranked.filter(({ passage }) => table.turns[passage] !== 1).slice(0, RANKED_ANEW);
}

/**
 * Ranks the passages of articles among the best anew, by trees learnt from questions about articles (LambdaMART; Burges, MSR
 * 2010). They change places among themselves: turns of conversations keep theirs, and so do the scores of places.
 */
export function rankArticles(
  query: Query,
  ranking: Ranking,
  index: CorpusIndex,
  judgement: TreesReader = judge,
): readonly Ranked[] {
  const { ranked } = ranking;
  const found = articlesAmong(ranked, index);
  if (found.length < 2) return ranked;
  const order = describeArticles(found, query, ranking, index)
    .map(({ passage, row }) => ({ passage, worth: judgement(row) }))
    .sort((a, b) => b.worth - a.worth);
  const places = new Map(found.map(({ passage }, place) => [passage, place]));
  return ranked.map((one) => {
    const place = places.get(one.passage);
    return place === undefined ? one : { passage: order[place]?.passage ?? one.passage, score: one.score };
  });
}
