import { indexCorpus } from '../../search/corpus-index.ts';
import { createQuestionReader } from '../../search/question-reader.ts';
import { articlesAmong, judgedArticles, RANKED_ANEW } from '../../search/rank-articles.ts';
import { rank } from '../../search/ranking.ts';
import { createDirectory } from '../../search/speaker-directory.ts';
import { runSteps } from '../../text/steps.ts';
import { holdsOneOf } from '../eval-questions.ts';
import type { RankedGroup } from './lambda-mart.ts';
import type { QuestionFolder } from './question-folders.ts';

/**
 * The passages that are found for each question that has an answer, best first, with 1 for those that answer it; judged by what
 * they mean, too, or by their words alone.
 */
export async function articleGroups(
  { snapshot: { documents, registry, search }, questions }: QuestionFolder,
  byWords: boolean,
): Promise<RankedGroup[]> {
  const index = runSteps(indexCorpus(documents, registry));
  const reader = createQuestionReader(index, createDirectory(registry, documents));
  const { terms, traits, table, entries, passages } = index;
  const groups: RankedGroup[] = [];
  for (const one of questions) {
    if ('missing' in one) continue;
    const likeness = byWords ? undefined : await search.likenessTo(one.question);
    const query = reader.read(one.question);
    const ranking = rank(terms, traits, table, query, RANKED_ANEW, entries.at);
    const found = judgedArticles(articlesAmong(ranking.ranked, index), query, ranking, index, likeness);
    groups.push({
      rows: found.map(({ row }) => row),
      gains: found.map(({ passage }) => (holdsOneOf(passages[passage]?.text ?? '', one.passage) ? 1 : 0)),
    });
  }
  return groups;
}
