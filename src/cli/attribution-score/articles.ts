import { z } from 'zod';
import type { Span } from '../../text/span.ts';

const span = z.tuple([z.int(), z.int()]).transform(([start, end]): Span => ({ start, end }));
/** Spans in which nothing stands are left out. */
const spans = z.array(span).transform((all) => all.filter(({ start, end }) => start < end));
const spansOrNone = spans.nullish().transform((all) => all ?? []);

/** One article of a gold file; more keys are passed over. Offsets are UTF-16 units of `text`. */
export const GOLD_ARTICLE = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().optional(),
  date: z.string().nullish(),
  /** Full names in the article, which decide whether a surname alone is enough. */
  persons: z
    .array(z.string())
    .nullish()
    .transform((names) => names ?? []),
  quotes: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).transform(String),
      kind: z.enum(['direct', 'mixed', 'indirect']),
      content: spans,
      source: spansOrNone,
      /** The words that announce the content. */
      cue: spansOrNone,
      /** Null: not known, which is not the same as nobody. */
      speaker: z.string().nullable(),
      /** How the source leads to the speaker; "group" where the source is several people or nobody who has a name. */
      route: z.string().nullable(),
      /** A report within somebody else's quotation marks: predicting it is neither right nor wrong. */
      nested: z.boolean().optional(),
    }),
  ),
});

/** One article of a file of predictions; `cue` is needed for the agreement of labels alone, `confidence`
 * and `candidate` for reliability. */
export const PREDICTED_ARTICLE = z.object({
  id: z.string().min(1),
  quotes: z.array(
    z.object({
      content: spans,
      speaker: z
        .string()
        .nullish()
        .transform((name) => name || null),
      source: spansOrNone,
      cue: spansOrNone,
      confidence: z.number().min(0).max(1).optional(),
      candidate: z.object({ speaker: z.string().nullable() }).nullish(),
    }),
  ),
});

export type GoldArticle = z.output<typeof GOLD_ARTICLE>;
export type GoldQuote = GoldArticle['quotes'][number];
export type PredictedArticle = z.output<typeof PREDICTED_ARTICLE>;
export type PredictedQuote = PredictedArticle['quotes'][number];
