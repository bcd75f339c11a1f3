import type { Quotation } from '../attribution/quotation.ts';
import type { Paragraph } from '../corpus/document.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { PassageKind } from './passage.ts';

/**
 * What kind a passage of these paragraphs is, by the quotations in it. A caption stays one. Without quotations it is
 * narration. All
 * indirect: indirect. Direct only where every quotation is direct and every sentence holds words of one, so that apart
 * from the attribution nothing but the speaker's words is shown. Anything else is mixed.
 */
export function passageKind(
  text: string,
  paragraphs: readonly Paragraph[],
  span: Span,
  quotations: readonly Quotation[],
): PassageKind {
  if (paragraphs.some(({ kind }) => kind === 'caption')) return 'caption';
  if (quotations.length === 0) return 'narration';
  if (quotations.every((quotation) => quotation.kind === 'indirect')) return 'indirect';
  if (quotations.some((quotation) => quotation.kind !== 'direct')) return 'mixed';
  const content = quotations.flatMap((quotation) => quotation.content);
  const isSpoken = sentenceSpans(text, span).every((sentence) => content.some((words) => overlaps(words, sentence)));
  return isSpoken ? 'direct' : 'mixed';
}
