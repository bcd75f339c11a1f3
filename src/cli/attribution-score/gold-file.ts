import type { FrameModel } from '../../attribution/frames/model.ts';
import { attributeText, predictionOf } from '../attribute-text.ts';
import { readJsonLines } from '../json-lines.ts';
import { GOLD_ARTICLE, type GoldArticle, PREDICTED_ARTICLE, type PredictedArticle } from './articles.ts';

/** Reads a file of gold articles. @throws {ScriptError} naming file and line where one is of another form */
export const readGold = (file: string): Promise<GoldArticle[]> =>
  readJsonLines(file, (line) => GOLD_ARTICLE.parse(line));

/** Reads a file of predictions. @throws {ScriptError} naming file and line where one is of another form */
export const readPredictions = (file: string): Promise<PredictedArticle[]> =>
  readJsonLines(file, (line) => PREDICTED_ARTICLE.parse(line));

/** Attributes the texts of gold articles, by the project's own weights unless others are given. */
export function predictGold(articles: readonly GoldArticle[], model?: FrameModel): PredictedArticle[] {
  return articles.map((article) => PREDICTED_ARTICLE.parse(predictionOf(attributeText(article, model))));
}
