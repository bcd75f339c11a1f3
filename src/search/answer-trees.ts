import data from './answer-trees.data.json' with { type: 'json' };
import type { ArticleCover } from './article-cover.ts';
import { type MeantEvidence, meantEvidence } from './article-meaning.ts';
import type { Evidence } from './evidence.ts';
import meantData from './meant-answer-trees.data.json' with { type: 'json' };
import { readTrees } from './regression-trees.ts';

/** What the trees see of a question about articles, in their order. */
export const ANSWER_FEATURES = [
  ...(['covered', 'matched', 'phrases', 'unknown', 'named', 'unsaid', 'met', 'unmet', 'counted', 'uncounted'] as const),
  ...(['valueless', 'elsewhere', 'noOffice', 'unheard', 'voiceless', 'length'] as const),
  ...(['inFirst', 'withTitle', 'exactly', 'inDocument', 'elsewhereInDocument', 'leftOpen'] as const),
] satisfies readonly (Exclude<keyof Evidence, 'turns' | 'cover' | 'meant'> | keyof ArticleCover)[];

/** The same where the meaning of the question is known, too. */
export const MEANT_ANSWER_FEATURES = [
  ...ANSWER_FEATURES,
  ...(['meant', 'meantSecond', 'meantThird', 'meantFive', 'meantApart', 'meantFirst', 'meantFirstThree'] as const),
  ...(['relevance', 'relevanceSecond', 'relevanceAny'] as const),
] satisfies readonly ((typeof ANSWER_FEATURES)[number] | keyof MeantEvidence)[];

/** Of a question without a word to look up nothing is read. */
const NOTHING_MEANT = meantEvidence([], { similarity: () => 0, relevance: new Map() });

const judge = readTrees(data, ANSWER_FEATURES, 'train:answers');
const judgeMeant = readTrees(meantData, MEANT_ANSWER_FEATURES, 'train:answers');

/** The features of a question about articles, in the order of `MEANT_ANSWER_FEATURES` or, without meaning, `ANSWER_FEATURES`. */
export function answerRow({ cover, turns: _, meant, ...evidence }: Evidence, byMeaning = meant !== null): number[] {
  const seen = { ...evidence, ...cover };
  if (!byMeaning) return ANSWER_FEATURES.map((name) => seen[name]);
  const more = { ...seen, ...(meant ?? NOTHING_MEANT) };
  return MEANT_ANSWER_FEATURES.map((name) => more[name]);
}

/** What the trees say of a question about articles: above 0 for one that has an answer. */
export function answerTreesValue(evidence: Evidence): number {
  return (evidence.meant === null ? judge : judgeMeant)(answerRow(evidence));
}
