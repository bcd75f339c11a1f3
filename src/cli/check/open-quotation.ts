import { settledQuotations } from '../../attribution/corrections.ts';
import type { AttributedDocument, Quotation, Route } from '../../attribution/quotation.ts';
import { createRegistry } from '../../corpus/registry.ts';
import { isWorthChecking } from '../../search/telling.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { mask } from '../../text/mask.ts';

/** A quotation that a moderator may want to settle. */
export interface OpenQuotation {
  readonly attributed: AttributedDocument;
  readonly quotation: Quotation;
  /** Whom it may be, where it is not sure enough to name them; null where nobody comes into question. */
  readonly candidate: { readonly name: string; readonly route: Route; readonly confidence: number } | null;
}

/** The name of a speaker in a document: what the document says of its own people counts first, as in the index. */
export function nameOf({ registry }: Pick<Snapshot, 'registry'>, { people }: AttributedDocument, id: string): string {
  return (people.find((person) => person.id === id) ?? registry.get(id))?.name ?? id;
}

/**
 * What is open in a corpus, in the order of the text: the doubtful, which have a candidate, and the unclear, which stand
 * between quotation marks and have none. What a moderator has given to nobody is not open.
 */
export function openQuotations(snapshot: Pick<Snapshot, 'documents' | 'registry' | 'corpus'>): OpenQuotation[] {
  const known = createRegistry(snapshot.corpus.speakers);
  return snapshot.documents.flatMap((attributed) => {
    const settled = settledQuotations(attributed, known);
    const visible = mask(attributed.document.text, attributed.document.markup);
    return attributed.quotations.flatMap((quotation): OpenQuotation[] => {
      const { speaker, candidate, kind, confidence } = quotation;
      if (speaker !== null || settled.has(quotation) || !isWorthChecking(visible, quotation)) return [];
      if (candidate === null) return kind === 'indirect' ? [] : [{ attributed, quotation, candidate }];
      const name = nameOf(snapshot, attributed, candidate.speaker);
      return [{ attributed, quotation, candidate: { name, route: candidate.route, confidence } }];
    });
  });
}
