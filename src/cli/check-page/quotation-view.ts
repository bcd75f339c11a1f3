import { settledQuotations } from '../../attribution/corrections.ts';
import type { AttributedDocument, Quotation } from '../../attribution/quotation.ts';
import { createRegistry } from '../../corpus/registry.ts';
import { isWorthChecking } from '../../search/telling.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { mask } from '../../text/mask.ts';
import { nameOf } from '../check/open-quotation.ts';
import { fileLines } from '../check/place.ts';

/**
 * How a quotation stands: somebody is named by the program or by a moderator; a moderator gave it to nobody; somebody
 * comes into question; or nobody does.
 */
export type Standing = 'named' | 'corrected' | 'given to nobody' | 'doubtful' | 'unclear';

/** A quotation as the page shows it. */
export interface QuotationView {
  readonly quotation: Quotation;
  /** Part of the ids of its elements, alone of its kind on the page. */
  readonly key: string;
  readonly standing: Standing;
  /** Id of the speaker or the candidate; null for nobody. */
  readonly person: string | null;
  /** Name of the speaker or the candidate; null for nobody. */
  readonly name: string | null;
  /** Line of the file on which it begins. */
  readonly line: number;
}

/** An article of the corpus as the page shows it. */
export interface ArticleView {
  readonly attributed: AttributedDocument;
  readonly key: string;
  readonly quotations: readonly QuotationView[];
}

function standingOf({ speaker, route, candidate }: Quotation, isSettled: boolean): Standing {
  if (speaker !== null) return route === 'correction' ? 'corrected' : 'named';
  if (isSettled) return 'given to nobody';
  return candidate === null ? 'unclear' : 'doubtful';
}

/** Whether a moderator may want to settle it: the same as `openQuotations` lists. */
export function isOpen({ standing, quotation }: QuotationView): boolean {
  return standing === 'doubtful' || (standing === 'unclear' && quotation.kind !== 'indirect');
}

const countDoubtful = ({ quotations }: ArticleView) =>
  quotations.filter(({ standing }) => standing === 'doubtful').length;
const countOpen = ({ quotations }: ArticleView) => quotations.filter(isOpen).length;

/** The articles of a snapshot, those with most doubtful quotations first, then those with most unclear ones. */
export function viewArticles(snapshot: Pick<Snapshot, 'documents' | 'registry' | 'corpus'>): ArticleView[] {
  const known = createRegistry(snapshot.corpus.speakers);
  const articles = snapshot.documents.map((attributed, number): ArticleView => {
    const settled = settledQuotations(attributed, known);
    const lineOf = fileLines(attributed.document);
    const visible = mask(attributed.document.text, attributed.document.markup);
    const shown = attributed.quotations.filter(
      (quotation) => settled.has(quotation) || isWorthChecking(visible, quotation),
    );
    const quotations = shown.map((quotation, at): QuotationView => {
      const person = quotation.speaker ?? quotation.candidate?.speaker ?? null;
      return {
        quotation,
        key: `${number + 1}-${at + 1}`,
        standing: standingOf(quotation, settled.has(quotation)),
        person,
        name: person === null ? null : nameOf(snapshot, attributed, person),
        line: lineOf(quotation.content[0]?.start ?? 0),
      };
    });
    return { attributed, key: `${number + 1}`, quotations };
  });
  return articles.sort((a, b) => countDoubtful(b) - countDoubtful(a) || countOpen(b) - countOpen(a));
}
