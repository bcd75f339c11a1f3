import type { Span } from '../../text/span.ts';
import { overlaps } from '../../text/span.ts';
import { type Figures, figures, newTally, type Tally } from './figures.ts';
import { trimmedSpans } from './quoted-characters.ts';
import type { ComparedArticle } from './read-article.ts';
import { markTokens, tokenSpans } from './token-marks.ts';

type Field = 'content' | 'source';
type Spans = Readonly<Record<Field, readonly Span[]>>;

const overlap = (a: readonly Span[], b: readonly Span[]) => a.some((one) => b.some((other) => overlaps(one, other)));
const areSame = (a: readonly Span[], b: readonly Span[]) =>
  a.length === b.length && a.every(({ start, end }, at) => start === b[at]?.start && end === b[at]?.end);

/** Counts the tokens that both, one or neither of two rows of marks hold. */
function countTokens(tally: Tally, gold: Uint8Array, predicted: Uint8Array, skipped?: Uint8Array): void {
  for (const [at, isGold] of gold.entries()) {
    if (skipped?.[at] === 1) continue;
    const isPredicted = predicted[at] ?? 0;
    tally.correct += isGold & isPredicted;
    tally.gold += isGold;
    tally.predicted += isPredicted;
  }
}

/** Counts spans that are the same to the letter, among the predicted and among the wanted, of quotes that overlap. */
class ExactCounts {
  #right = 0;
  #predicted = 0;
  #found = 0;
  #gold = 0;

  add(gold: readonly Spans[], predicted: readonly Spans[], field: Field): void {
    const isCounted = (spans: Spans) => field === 'content' || spans[field].length > 0;
    const hasTwin = (one: Spans, others: readonly Spans[]) =>
      one[field].length > 0 &&
      others.some((other) => overlap(one.content, other.content) && areSame(one[field], other[field]));
    for (const one of predicted.filter(isCounted)) {
      this.#predicted += 1;
      if (hasTwin(one, gold)) this.#right += 1;
    }
    for (const one of gold.filter(isCounted)) {
      this.#gold += 1;
      if (hasTwin(one, predicted)) this.#found += 1;
    }
  }

  get figures(): Figures {
    return figures(this.#right, this.#predicted, this.#found, this.#gold);
  }
}

/**
 * Counts how well the spans of content and source agree, exactly and token by token, in the manner of BBC Citron's
 * evaluation; quotes are paired by content that overlaps, since predictions need carry no cue.
 */
export class SpanCounts {
  /** Tokens of content outside of quotation marks. */
  readonly indirect = newTally();
  readonly content = newTally();
  readonly source = newTally();
  readonly exactContent = new ExactCounts();
  readonly exactSource = new ExactCounts();

  add({ gold, predicted, regions }: ComparedArticle): void {
    const { text, quotes } = gold;
    const tokens = tokenSpans(text);
    const mark = (all: readonly Spans[], field: Field) =>
      markTokens(
        tokens,
        all.flatMap((spans) => spans[field]),
      );
    const [goldContent, predictedContent] = [mark(quotes, 'content'), mark(predicted, 'content')];
    countTokens(this.content, goldContent, predictedContent);
    countTokens(this.indirect, goldContent, predictedContent, markTokens(tokens, regions));
    countTokens(this.source, mark(quotes, 'source'), mark(predicted, 'source'));
    const trim = ({ content, source }: Spans): Spans => ({
      content: trimmedSpans(text, content),
      source: trimmedSpans(text, source),
    });
    const [wanted, found] = [quotes.map(trim), predicted.map(trim)];
    this.exactContent.add(wanted, found, 'content');
    this.exactSource.add(wanted, found, 'source');
  }
}
