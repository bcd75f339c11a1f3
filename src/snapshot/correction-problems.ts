import { type CorrectionFault, findCorrectionFaults } from '../attribution/corrections.ts';
import type { AttributedDocument } from '../attribution/quotation.ts';
import type { Problem } from '../corpus/problem.ts';
import type { SpeakerRegistry } from '../corpus/registry.ts';

/** As much of a correction's words as tells which it is, so that the cure behind them is never cut off. */
const LONGEST_WORDS = 50;

function explain({ correction, reason }: CorrectionFault): string {
  const { speaker } = correction;
  const units = [...correction.words];
  const words =
    units.length > LONGEST_WORDS ? `${units.slice(0, LONGEST_WORDS).join('').trimEnd()}…` : correction.words;
  switch (reason) {
    case 'words not found':
      return `the words "${words}" stand nowhere in the article as it is now; copy them from it again, or take the correction out`;
    case 'words outside quotations':
      return `the words "${words}" stand in no quotation that was found; take words that somebody says`;
    case 'words in several quotations':
      return `the words "${words}" stand in several quotations; copy more of the one that is meant`;
    case 'unknown speaker':
      return `nobody called "${speaker}" is known; write the full name or the id of the person, or add them to speakers.yaml`;
    case 'ambiguous speaker':
      return `"${speaker}" names more than one person; write the id of the one who is meant`;
  }
}

/** Corrections of a document that correct nothing, with their lines and cures. */
export function correctionProblems(attributed: AttributedDocument, registry: SpeakerRegistry): Problem[] {
  return findCorrectionFaults(attributed, registry).map((fault) => ({
    severity: 'warning',
    file: attributed.document.file,
    line: fault.correction.line,
    message: `this correction does nothing: ${explain(fault)}`,
  }));
}
