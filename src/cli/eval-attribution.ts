import type { GoldArticle, PredictedArticle } from './attribution-score/articles.ts';
import { predictGold, readGold, readPredictions } from './attribution-score/gold-file.ts';
import { reliabilityOf, reliabilityTable } from './attribution-score/reliability.ts';
import { scoreAttributions } from './attribution-score/score.ts';
import { scoreTable } from './attribution-score/table.ts';
import { print, printJson, runScript, UsageError } from './run-script.ts';

const HELP = `
Scores attributions against a gold file of an evaluation set: who is given which quotation, and how sure it is.

  npm run --silent eval:attribution -- GOLD.jsonl [PREDICTIONS.jsonl] [--json] [--errors]

GOLD.jsonl         one article a line: {"id", "text", "persons", "quotes": [{"id", "kind", "content", "source", "speaker",
                   "route"}]}
PREDICTIONS.jsonl  what "npm run attribute" writes; without it the texts are attributed now
  --json           the figures as JSON
  --errors         also every wrong speaker

Precision is the share of the right ones among those who are named, recall among all quotes whose speaker is known; a
quote is found where at least half of the quoted letters agree. The last table holds confidence against how often it is
right. Words a second are for information only.

Exit code: 0 where the figures were printed, 1 where a file or a line cannot be used, 2 wrong usage.
`;

/** Attributes the texts of gold articles, and says how many words a second that were. */
function attributeAll(gold: readonly GoldArticle[]): { predicted: PredictedArticle[]; wordsPerSecond: number } {
  const start = performance.now();
  const predicted = predictGold(gold);
  const seconds = (performance.now() - start) / 1000;
  const words = gold.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  return { predicted, wordsPerSecond: Math.round(words / seconds) };
}

await runScript({
  help: HELP,
  options: { json: { type: 'boolean' }, errors: { type: 'boolean' } },
  async run({ json = false, errors: withErrors = false }, [goldFile, predictedFile, ...rest]) {
    if (goldFile === undefined || rest.length > 0)
      throw new UsageError('Give a gold file, and predictions if you have them.');
    const gold = await readGold(goldFile);
    const { predicted, wordsPerSecond } =
      predictedFile === undefined
        ? attributeAll(gold)
        : { predicted: await readPredictions(predictedFile), wordsPerSecond: null };
    const score = scoreAttributions(gold, predicted);
    const reliability = reliabilityOf(score.namings);
    if (json) {
      const { errors, namings: _namings, groupNamings: _groupNamings, ...figures } = score;
      printJson({ ...figures, ...(withErrors ? { errors } : {}), reliability });
      return 0;
    }
    print(`${scoreTable(score)}\n\n${reliabilityTable(reliability)}`);
    if (wordsPerSecond !== null) print(`${wordsPerSecond.toLocaleString('en-GB')} words a second`);
    if (withErrors)
      for (const { id, quote, route, gold: wanted, predicted: got } of score.errors)
        print(`${id}, quote ${quote}, ${route}: gold ${wanted}, predicted ${got}`);
    return 0;
  },
});
