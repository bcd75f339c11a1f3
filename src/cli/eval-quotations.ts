import { z } from 'zod';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { fold } from '../text/fold.ts';

/** Words between quotation marks in an article, and who says them: null for a body, for several people, or for nobody known. */
export const QUOTATIONS = z.array(
  z.strictObject({ article: z.string(), words: z.string(), speaker: z.string().nullable() }),
);

export type GoldQuotation = z.infer<typeof QUOTATIONS>[number];

/** How one quotation went: `right`; `wrong` where another is named, or anybody for a body; `silent` where nobody is. */
export interface QuotationOutcome {
  readonly gold: GoldQuotation;
  readonly verdict: 'right' | 'wrong' | 'silent';
  /** The name that was given; null for none. */
  readonly got: string | null;
}

/** Looks up who is given the words of one quotation. */
export function judgeQuotation(snapshot: Snapshot, gold: GoldQuotation): QuotationOutcome {
  const attributed = snapshot.documents.find(({ document }) => document.id === gold.article);
  const words = fold(gold.words);
  const quotation = attributed?.quotations.find(({ content }) =>
    content.some(({ start, end }) => fold(attributed.document.text.slice(start, end)).includes(words)),
  );
  const id = quotation?.speaker ?? null;
  const got = id === null ? null : (snapshot.registry.get(id)?.name ?? id);
  const isSilent = got === null && gold.speaker !== null;
  return { gold, got, verdict: isSilent ? 'silent' : got === gold.speaker ? 'right' : 'wrong' };
}
