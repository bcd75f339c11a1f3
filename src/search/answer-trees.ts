import data from './answer-trees.data.json' with { type: 'json' };
import type { ArticleCover } from './article-cover.ts';
import type { Evidence } from './evidence.ts';
import { readTrees } from './regression-trees.ts';

/** What the trees see of a question about articles, in their order. */
export const ANSWER_FEATURES = [
  ...(['covered', 'matched', 'phrases', 'unknown', 'named', 'unsaid', 'met', 'unmet', 'counted', 'uncounted'] as const),
  ...(['valueless', 'elsewhere', 'noOffice', 'unheard', 'voiceless', 'length'] as const),
  ...(['inFirst', 'withTitle', 'exactly', 'inDocument', 'elsewhereInDocument', 'leftOpen'] as const),
] satisfies readonly (Exclude<keyof Evidence, 'turns' | 'cover'> | keyof ArticleCover)[];

const judge = readTrees(data, ANSWER_FEATURES, 'train:answers');

/** The features of a question about articles, in the order of `ANSWER_FEATURES`. */
export function answerRow({ cover, turns: _, ...evidence }: Evidence): number[] {
  const seen = { ...evidence, ...cover };
  return ANSWER_FEATURES.map((name) => seen[name]);
}

/** What the trees say of a question about articles: above 0 for one that has an answer. */
export function answerTreesValue(evidence: Evidence): number {
  return judge(answerRow(evidence));
}
