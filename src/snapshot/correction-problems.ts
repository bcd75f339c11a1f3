import { type CorrectionFault, findCorrectionFaults } from '../attribution/corrections.ts';
import type { AttributedDocument } from '../attribution/quotation.ts';
import type { Problem } from '../corpus/problem.ts';
import type { SpeakerRegistry } from '../corpus/registry.ts';

function explain({ correction: { words, speaker }, reason }: CorrectionFault): string {
  switch (reason) {
    case 'words not found':
      return `the words "${words}" stand nowhere in the article; copy them from it`;
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
