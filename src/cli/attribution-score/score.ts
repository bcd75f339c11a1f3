import { ScriptError } from '../run-script.ts';
import type { GoldArticle, PredictedArticle, PredictedQuote } from './articles.ts';
import { type Figures, newTally, type Row, rowOf } from './figures.ts';
import { LabelAgreement } from './label-agreement.ts';
import { agreesWithAny, pairQuotes } from './pairing.ts';
import { readArticle } from './read-article.ts';
import { SpanCounts } from './span-counts.ts';
import { type Naming, SpeakerCounts, type WrongSpeaker } from './speaker-counts.ts';

/** How good predictions are. */
export interface Score {
  /** Articles of the gold file, those of them without predictions, and predicted ones that are not in it. */
  readonly articles: { readonly gold: number; readonly missing: number; readonly unknown: number };
  /** Direct and mixed quotes that were found. */
  readonly detection: Row;
  /** Quotes with a speaker: those given to the right one, a wrong one, nobody, and those that were not found. */
  readonly attribution: Row & {
    readonly wrong: number;
    readonly silent: number;
    readonly undetected: number;
    readonly wrongPerGold: number;
  };
  readonly routes: Readonly<Record<string, Row>>;
  /** Quotes of several people, or of nobody who has a name, and how many of them were given to a person. */
  readonly group: { readonly gold: number; readonly named: number; readonly rate: number };
  readonly attributionChars: Row;
  readonly indirectTokens: Row;
  readonly spans: Readonly<Record<'contentExact' | 'contentOverlap' | 'sourceExact' | 'sourceOverlap', Figures>>;
  /** How far labels of tokens (content, source, cue, none) agree: Krippendorff's alpha. */
  readonly labels: number;
  readonly errors: readonly WrongSpeaker[];
  readonly namings: readonly Naming[];
  readonly groupNamings: readonly PredictedQuote[];
}

function byId(predicted: readonly PredictedArticle[]): ReadonlyMap<string, PredictedArticle> {
  const articles = new Map<string, PredictedArticle>();
  for (const article of predicted) {
    if (articles.has(article.id)) throw new ScriptError(`the predictions hold the article ${article.id} twice`);
    articles.set(article.id, article);
  }
  return articles;
}

/**
 * Holds predictions against a gold file. A prediction is a gold quote where the quoted characters that they share are at
 * least half of those that either has; it does not matter how much unquoted text it takes along.
 *
 * @throws {ScriptError} where an article is predicted twice or a span lies outside of its text
 */
export function scoreAttributions(gold: readonly GoldArticle[], predicted: readonly PredictedArticle[]): Score {
  const predictions = byId(predicted);
  const known = new Set(gold.map(({ id }) => id));
  const detection = newTally();
  const speakers = new SpeakerCounts();
  const spans = new SpanCounts();
  const labels = new LabelAgreement();
  for (const wanted of gold) {
    const article = readArticle(wanted, predictions.get(wanted.id));
    const { goldQuoted, predictedQuoted, nested } = article;
    const paired = pairQuotes(goldQuoted, predictedQuoted);
    const taken = new Set(paired.values());
    const counted = predictedQuoted.filter((quoted, at) => taken.has(at) || !agreesWithAny(quoted, nested));
    detection.correct += paired.size;
    detection.predicted += counted.length;
    detection.gold += goldQuoted.length;
    speakers.add(article, paired);
    spans.add(article);
    labels.add(article);
  }
  const { attribution: counts, group } = speakers;
  const predictedSpeakers = counts.correct + counts.wrong;
  const tokens = (tally: typeof spans.content): Figures => {
    const { precision, recall, f1 } = rowOf(tally);
    return { precision, recall, f1 };
  };
  return {
    articles: {
      gold: gold.length,
      missing: gold.filter(({ id }) => !predictions.has(id)).length,
      unknown: predicted.filter(({ id }) => !known.has(id)).length,
    },
    detection: rowOf(detection),
    attribution: {
      ...rowOf({ correct: counts.correct, predicted: predictedSpeakers, gold: counts.gold }),
      wrong: counts.wrong,
      silent: counts.silent,
      undetected: counts.undetected,
      wrongPerGold: counts.gold === 0 ? 0 : counts.wrong / counts.gold,
    },
    routes: Object.fromEntries([...speakers.routes].map(([route, tally]) => [route, rowOf(tally)])),
    group: { gold: group.gold, named: group.named, rate: group.gold === 0 ? 0 : group.named / group.gold },
    attributionChars: rowOf(speakers.characters),
    indirectTokens: rowOf(spans.indirect),
    spans: {
      contentExact: spans.exactContent.figures,
      contentOverlap: tokens(spans.content),
      sourceExact: spans.exactSource.figures,
      sourceOverlap: tokens(spans.source),
    },
    labels: labels.alpha,
    errors: speakers.errors,
    namings: speakers.namings,
    groupNamings: speakers.groupNamings,
  };
}
