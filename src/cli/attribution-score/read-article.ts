import type { Span } from '../../text/span.ts';
import { ScriptError } from '../run-script.ts';
import type { GoldArticle, GoldQuote, PredictedArticle, PredictedQuote } from './articles.ts';
import { quoteRegions } from './quote-regions.ts';
import { quotedCharacters } from './quoted-characters.ts';

/** A quote, and the offsets of what it has between quotation marks. */
export interface Quoted<Quote> {
  readonly quote: Quote;
  readonly characters: ReadonlySet<number>;
}

/** An article with what is wanted and what was predicted, ready to be compared. */
export interface ComparedArticle {
  readonly gold: GoldArticle;
  readonly predicted: readonly PredictedQuote[];
  readonly regions: readonly Span[];
  /** Direct and mixed quotes alone. */
  readonly goldQuoted: readonly Quoted<GoldQuote>[];
  /** Predictions that have something between quotation marks. */
  readonly predictedQuoted: readonly Quoted<PredictedQuote>[];
  readonly nested: readonly ReadonlySet<number>[];
  /** Full names that decide whether a surname alone is enough. */
  readonly names: readonly string[];
}

/** Lays an article's predictions beside its gold quotes. @throws {ScriptError} where a predicted span lies outside of the text */
export function readArticle(gold: GoldArticle, prediction: PredictedArticle | undefined): ComparedArticle {
  const { text, id } = gold;
  const predicted = prediction?.quotes ?? [];
  for (const { start, end } of predicted.flatMap(({ content, source }) => [...content, ...source])) {
    if (start < 0 || end > text.length)
      throw new ScriptError(`${id}: the span ${start}–${end} lies outside of the text`);
  }
  const regions = quoteRegions(text);
  const quoted = <Quote extends { readonly content: readonly Span[] }>(quote: Quote): Quoted<Quote> => ({
    quote,
    characters: quotedCharacters(text, quote.content, regions),
  });
  const hasMarks = ({ characters }: Quoted<unknown>) => characters.size > 0;
  const goldQuoted = gold.quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(quoted)
    .filter(hasMarks);
  return {
    gold,
    predicted,
    regions,
    goldQuoted,
    predictedQuoted: predicted.map(quoted).filter(hasMarks),
    nested: gold.quotes.filter(({ nested }) => nested).map((quote) => quoted(quote).characters),
    names: [...gold.persons, ...goldQuoted.flatMap(({ quote }) => quote.speaker || [])],
  };
}
