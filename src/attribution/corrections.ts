import type { Correction, Document } from '../corpus/document.ts';
import type { SpeakerRegistry } from '../corpus/registry.ts';
import type { Speaker } from '../corpus/speaker.ts';
import { fold } from '../text/fold.ts';
import { mask } from '../text/mask.ts';
import { sliceSpan } from '../text/span.ts';
import { CONFIDENCE } from './confidence.ts';
import type { AttributedDocument, Quotation } from './quotation.ts';

/** A correction that could not be carried out, and why. */
export interface CorrectionFault {
  readonly correction: Correction;
  readonly reason:
    | 'words not found'
    | 'words outside quotations'
    | 'words in several quotations'
    | 'unknown speaker'
    | 'ambiguous speaker';
}

function findSpeaker(name: string, people: readonly Speaker[], registry: SpeakerRegistry): readonly Speaker[] {
  const byId = registry.get(name) ?? people.find(({ id }) => id === name);
  if (byId !== undefined) return [byId];
  const named = registry.named(name);
  return named.length > 0 ? named : people.filter((person) => fold(person.name) === fold(name));
}

interface Ruling {
  readonly correction: Correction;
  readonly words: string;
  /** Null: nobody may be named. */
  readonly speaker: string | null;
}

function readRulings(
  document: Document,
  people: readonly Speaker[],
  registry: SpeakerRegistry,
): { rulings: Ruling[]; faults: CorrectionFault[] } {
  const rulings: Ruling[] = [];
  const faults: CorrectionFault[] = [];
  for (const correction of document.corrections) {
    const words = fold(correction.words);
    const speakers = correction.speaker === null ? [] : findSpeaker(correction.speaker, people, registry);
    if (words === '') faults.push({ correction, reason: 'words not found' });
    else if (correction.speaker === null) rulings.push({ correction, words, speaker: null });
    else if (speakers.length === 0) faults.push({ correction, reason: 'unknown speaker' });
    else if (speakers.length > 1) faults.push({ correction, reason: 'ambiguous speaker' });
    else rulings.push({ correction, words, speaker: speakers[0]?.id ?? null });
  }
  return { rulings, faults };
}

/** The folded words of a quotation: each span by itself and all together. */
function foldedContent(text: string, quotation: Quotation): string {
  return fold(quotation.content.map((span) => sliceSpan(text, span)).join(' '));
}

const visibleText = (document: Document) => mask(document.text, document.markup);

/** Carries out a document's corrections: the quotation that holds the words gets the speaker that the moderator named. */
export function applyCorrections(
  document: Document,
  quotations: readonly Quotation[],
  people: readonly Speaker[],
  registry: SpeakerRegistry,
): readonly Quotation[] {
  if (document.corrections.length === 0) return quotations;
  const { rulings } = readRulings(document, people, registry);
  const text = visibleText(document);
  const contents = quotations.map((quotation) => foldedContent(text, quotation));
  // Words that stand in several quotations would settle more than the moderator looked at.
  const clear = rulings.filter(({ words }) => contents.filter((content) => content.includes(words)).length === 1);
  return quotations.map((quotation, at) => {
    const ruling = clear.findLast(({ words }) => contents[at]?.includes(words));
    if (ruling === undefined) return quotation;
    const { speaker } = ruling;
    return speaker === null
      ? { ...quotation, speaker, route: null, confidence: 0 }
      : { ...quotation, speaker, route: 'correction', confidence: CONFIDENCE.correction };
  });
}

/**
 * The corrections of a document that changed nothing: their words stand nowhere in it, or in no quotation, or the
 * speaker is not known. For the checker, which warns with `correction.line`.
 */
export function findCorrectionFaults(attributed: AttributedDocument, registry: SpeakerRegistry): CorrectionFault[] {
  const { document, quotations, people } = attributed;
  if (document.corrections.length === 0) return [];
  const { rulings, faults } = readRulings(document, people, registry);
  const text = visibleText(document);
  const whole = fold(text);
  const contents = quotations.map((quotation) => foldedContent(text, quotation));
  for (const { correction, words } of rulings) {
    const number = contents.filter((content) => content.includes(words)).length;
    if (number === 1) continue;
    const reason = whole.includes(words) ? 'words outside quotations' : 'words not found';
    faults.push({ correction, reason: number > 1 ? 'words in several quotations' : reason });
  }
  return faults;
}
