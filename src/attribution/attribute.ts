import type { Document } from '../corpus/document.ts';
import type { SpeakerRegistry } from '../corpus/registry.ts';
import type { Speaker } from '../corpus/speaker.ts';
import { CERTAINTY, certaintyOf, factsOf } from './certainty.ts';
import { THRESHOLD } from './confidence.ts';
import { applyCorrections } from './corrections.ts';
import type { Draft } from './draft.ts';
import { kindOf } from './draft.ts';
import { draftQuotations } from './draft-quotations.ts';
import type { FrameModel } from './frames/model.ts';
import { frameModel } from './frames/model.ts';
import type { Person } from './person.ts';
import { isAmbiguous } from './person.ts';
import type { Prose } from './prose.ts';
import type { AttributedDocument, Quotation } from './quotation.ts';

const hundredths = (value: number) => Math.round(value * 100) / 100;

/** Speaker and route where they are sure enough, else the candidate. Of two people of one name neither is a candidate. */
function judge(draft: Draft): Pick<Quotation, 'speaker' | 'route' | 'confidence' | 'candidate'> {
  const { resolution } = draft;
  if (resolution === null || isAmbiguous(resolution.person)) {
    return { speaker: null, route: null, confidence: 0, candidate: null };
  }
  const { person, route } = resolution;
  const confidence = certaintyOf(factsOf(draft), CERTAINTY);
  if (confidence >= THRESHOLD) {
    return { speaker: person.id, route, confidence: hundredths(confidence), candidate: null };
  }
  // Rounding lifts no candidate to the threshold.
  const below = Math.max(0, Math.min(hundredths(confidence), THRESHOLD - 0.01));
  return { speaker: null, route: null, confidence: below, candidate: { speaker: person.id, route } };
}

function toQuotation(draft: Draft, prose: Prose): Quotation {
  const content = [...draft.content].sort((a, b) => a.start - b.start);
  return {
    content,
    kind: draft.kind ?? kindOf(prose.text, content, prose.quoted),
    cue: draft.cue,
    source: draft.source,
    isLoose: draft.support?.agreement === 'learnt' || draft.support?.agreement === 'doubtful',
    ...judge(draft),
  };
}

function toSpeaker(person: Person): Speaker {
  return {
    id: person.id,
    name: person.name,
    aliases: [],
    honorifics: [...person.honorifics],
    roles: person.roles,
    origin: 'document',
  };
}

/**
 * Finds the quotations of a document and who said each of them: direct, mixed and indirect ones in prose, contributions
 * in transcripts. People are those of the registry and those whom the document names in full; a speaker is named only
 * where one person is clearly meant (see `confidence.ts`), and the document's corrections come last and win. The method
 * is that of cue-based quotation attribution (Pareti, "PARC 3.0", LREC 2016; O'Keefe and others, "A Sequence Labelling
 * Approach to Quote Attribution", EMNLP 2012): rules and a small learnt tagger find the words, rules alone whose they are,
 * and a learnt certainty decides whether that one is named. All offsets are those of `document.text`. Linear in the length of the text; throws nothing.
 */
export function attribute(
  document: Document,
  registry: SpeakerRegistry,
  model: FrameModel = frameModel(),
): AttributedDocument {
  const { drafts, prose, people } = draftQuotations(document, registry, model);
  const quotations = drafts
    .map((draft) => toQuotation(draft, prose))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const known = people.filter((person) => person.entry === null && !isAmbiguous(person)).map(toSpeaker);
  return { document, quotations: applyCorrections(document, quotations, known, registry), people: known };
}
