import type { Correction, Document } from '../corpus/document.ts';
import type { SpeakerRegistry } from '../corpus/registry.ts';
import type { Speaker } from '../corpus/speaker.ts';
import { fold } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import { CONFIDENCE } from './confidence.ts';
import { findWords } from './corrected-words.ts';
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

/** By id, by name or alias, or by the id that a name or alias once gave: of people who were renamed the old one is kept. */
function findSpeaker(name: string, people: readonly Speaker[], registry: SpeakerRegistry): readonly Speaker[] {
  const byId = registry.get(name) ?? people.find(({ id }) => id === name);
  if (byId !== undefined) return [byId];
  const named = registry.named(name);
  if (named.length > 0) return named;
  const inDocument = people.filter((person) => fold(person.name) === fold(name));
  if (inDocument.length > 0) return inDocument;
  return registry.speakers.filter((speaker) => [speaker.name, ...speaker.aliases].some((form) => slug(form) === name));
}

/** What the corrections of a document come to: for each quotation, by position, the one that settles it; and the rest. */
interface Outcome {
  readonly settled: ReadonlyMap<number, { readonly correction: Correction; readonly speaker: string | null }>;
  readonly faults: readonly CorrectionFault[];
}

/** Words that stand in several quotations would settle more than the moderator looked at. Of two rulings the later wins. */
function settle(
  document: Document,
  quotations: readonly Quotation[],
  people: readonly Speaker[],
  registry: SpeakerRegistry,
): Outcome {
  const settled = new Map<number, { correction: Correction; speaker: string | null }>();
  const faults: CorrectionFault[] = [];
  if (document.corrections.length === 0) return { settled, faults };
  const finder = findWords(document, quotations);
  for (const correction of document.corrections) {
    const { words, speaker } = correction;
    const fail = (reason: CorrectionFault['reason']) => faults.push({ correction, reason });
    const speakers = speaker === null ? [] : findSpeaker(speaker, people, registry);
    const [holder, ...others] = finder.holders(words);
    // Whatever is wrong is said at once, so that one round of mending is enough.
    const isKnown = speaker === null || speakers.length === 1;
    if (!isKnown) fail(speakers.length === 0 ? 'unknown speaker' : 'ambiguous speaker');
    if (fold(words) === '') fail('words not found');
    else if (others.length > 0) fail('words in several quotations');
    else if (holder === undefined) fail(finder.isInText(words) ? 'words outside quotations' : 'words not found');
    else if (isKnown) settled.set(holder, { correction, speaker: speakers[0]?.id ?? null });
  }
  return { settled, faults };
}

/** Carries out a document's corrections: the quotation that holds the words gets the speaker that the moderator named. */
export function applyCorrections(
  document: Document,
  quotations: readonly Quotation[],
  people: readonly Speaker[],
  registry: SpeakerRegistry,
): readonly Quotation[] {
  const { settled } = settle(document, quotations, people, registry);
  return quotations.map((quotation, at) => {
    const ruling = settled.get(at);
    if (ruling === undefined) return quotation;
    const { speaker } = ruling;
    return speaker === null
      ? { ...quotation, speaker, route: null, confidence: 0, candidate: null }
      : { ...quotation, speaker, route: 'correction', confidence: CONFIDENCE.correction, candidate: null };
  });
}

/** The quotations that a moderator has settled, for somebody or for nobody, each with the correction that did it. */
export function settledQuotations(
  { document, quotations, people }: AttributedDocument,
  registry: SpeakerRegistry,
): ReadonlyMap<Quotation, Correction> {
  const { settled } = settle(document, quotations, people, registry);
  const entries = quotations.flatMap((quotation, at) => {
    const ruling = settled.get(at);
    return ruling === undefined ? [] : [[quotation, ruling.correction] as const];
  });
  return new Map(entries);
}

/**
 * The corrections of a document that changed nothing: their words stand nowhere in it, or in no quotation, or the
 * speaker is not known; one fault each where both are wrong. For the checker, which warns with `correction.line`.
 */
export function findCorrectionFaults(
  { document, quotations, people }: AttributedDocument,
  registry: SpeakerRegistry,
): readonly CorrectionFault[] {
  return settle(document, quotations, people, registry).faults;
}
