import { THRESHOLD } from '../../attribution/confidence.ts';
import type { QuotationKind } from '../../attribution/quotation.ts';
import { wordsOf } from '../check/excerpt.ts';
import type { ArticleView, QuotationView } from './quotation-view.ts';

export const percent = (share: number) => `${Math.round(share * 100)} %`;

const KINDS: Readonly<Record<QuotationKind, string>> = {
  direct: 'verbatim',
  mixed: 'partly verbatim',
  indirect: 'in the words of the article',
};

/** What stands before a quotation: the speaker's name and how it stands, in a word. */
export function shortLabel({ standing, name }: QuotationView): string {
  switch (standing) {
    case 'named':
      return name ?? '';
    case 'corrected':
      return `✓ ${name}`;
    case 'given to nobody':
      return '✓ nobody';
    case 'doubtful':
      return `? ${name}`;
    case 'unclear':
      return 'unclear';
  }
}

/** How the speaker of a quotation was found, and how sure it is. */
export function howKnown({ standing, quotation }: QuotationView): string {
  const { route, candidate, confidence } = quotation;
  switch (standing) {
    case 'named':
      return `by ${route}, ${percent(confidence)} sure`;
    case 'corrected':
      return 'by a moderator’s correction';
    case 'given to nobody':
      return 'by a moderator’s correction: nobody may be named';
    case 'doubtful':
      return `doubtful: by ${candidate?.route}, ${percent(confidence)} sure, which is less than ${percent(THRESHOLD)}`;
    case 'unclear':
      return 'nobody comes into question';
  }
}

/** All that is known of a quotation, line by line, the name or its lack first. */
export function details({ attributed: { document } }: ArticleView, view: QuotationView): string[] {
  const { kind, source, cue } = view.quotation;
  const quote = (label: string, words: string | null) => (words === null ? [] : [`${label}: “${words}”`]);
  return [
    view.standing === 'doubtful' ? `Perhaps ${view.name}` : (view.name ?? 'Nobody'),
    howKnown(view),
    KINDS[kind],
    ...quote('source', source && wordsOf(document, source)),
    ...quote('cue', cue && wordsOf(document, cue)),
    `${document.file}, line ${view.line}`,
  ];
}
