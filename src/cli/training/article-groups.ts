import { indexCorpus } from '../../search/corpus-index.ts';
import { articlesAmong, judgedArticles } from '../../search/rank-articles.ts';
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
  const { passages } = index;
  const groups: RankedGroup[] = [];
  for (const one of questions) {
    if ('missing' in one) continue;
    const reading = byWords ? undefined : await search.read(one.question);
    const { query, ranking } = search.rank(one.question, { reading });
    const found = judgedArticles(articlesAmong(ranking.ranked, index, reading), query, ranking, index, reading);
    groups.push({
      rows: found.map(({ row }) => row),
      gains: found.map(({ passage }) => (holdsOneOf(passages[passage]?.text ?? '', one.passage) ? 1 : 0)),
    });
  }
  return groups;
}
