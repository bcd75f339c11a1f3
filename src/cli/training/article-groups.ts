import { describeArticles } from '../../search/article-features.ts';
import { indexCorpus } from '../../search/corpus-index.ts';
import { createQuestionReader } from '../../search/question-reader.ts';
import { articlesAmong, RANKED_ANEW } from '../../search/rank-articles.ts';
import { rank } from '../../search/ranking.ts';
import { createDirectory } from '../../search/speaker-directory.ts';
import { runSteps } from '../../text/steps.ts';
import { holdsOneOf } from '../eval-questions.ts';
import type { RankedGroup } from './lambda-mart.ts';
import type { QuestionFolder } from './question-folders.ts';

/** The passages that are found for each question that has an answer, best first, with 1 for those that answer it. */
export function articleGroups({ snapshot: { documents, registry }, questions }: QuestionFolder): RankedGroup[] {
  const index = runSteps(indexCorpus(documents, registry));
  const reader = createQuestionReader(index, createDirectory(registry, documents));
  const { terms, traits, table, entries, passages } = index;
  return questions.flatMap((one): RankedGroup[] => {
    if ('missing' in one) return [];
    const query = reader.read(one.question);
    const ranking = rank(terms, traits, table, query, RANKED_ANEW, entries.at);
    const found = describeArticles(articlesAmong(ranking.ranked, index), query, ranking, index);
    return [
      {
        rows: found.map(({ row }) => row),
        gains: found.map(({ passage }) => (holdsOneOf(passages[passage]?.text ?? '', one.passage) ? 1 : 0)),
      },
    ];
  });
}
