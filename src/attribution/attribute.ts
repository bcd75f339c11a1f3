import type { Document } from '../corpus/document.ts';
import type { SpeakerRegistry } from '../corpus/registry.ts';
import type { Speaker } from '../corpus/speaker.ts';
import { CONFIDENCE, THRESHOLD } from './confidence.ts';
import { createDiscourse } from './coreference.ts';
import { applyCorrections } from './corrections.ts';
import type { Draft } from './draft.ts';
import { kindOf } from './draft.ts';
import type { SentenceMentions } from './mentions.ts';
import { findMentions } from './mentions.ts';
import type { NameIndex } from './name-index.ts';
import { indexNames } from './name-index.ts';
import { settleNamesakes } from './namesakes.ts';
import { findPeople } from './people.ts';
import type { Person } from './person.ts';
import { isAmbiguous } from './person.ts';
import type { Prose } from './prose.ts';
import { readProse } from './prose.ts';
import type { AttributedDocument, Quotation } from './quotation.ts';
import { QuotationFinder } from './quotation-finder.ts';
import { gatherRoles } from './roles.ts';
import { isContribution, resolveLabel } from './transcript.ts';

function toQuotation(draft: Draft, prose: Prose): Quotation {
  const { resolution } = draft;
  const content = [...draft.content].sort((a, b) => a.start - b.start);
  const isSure = resolution !== null && resolution.confidence >= THRESHOLD && !isAmbiguous(resolution.person);
  return {
    content,
    kind: draft.kind ?? kindOf(prose.text, content, prose.quoted),
    cue: draft.cue,
    source: draft.source,
    speaker: isSure ? resolution.person.id : null,
    route: isSure ? resolution.route : null,
    confidence: isSure ? Math.round(resolution.confidence * 100) / 100 : 0,
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

/** Whether a block quote goes on from one paragraph to the next: every line between them begins with its mark. */
function isSameBlock(document: Document, from: number, to: number): boolean {
  const between = document.text.slice(from, to).split('\n').slice(1);
  return between.length > 0 && between.every((line) => /^\s*>/u.test(line));
}

/** Every contribution is a direct quotation of whoever its label names; one without a label continues the last. */
function readContributions(prose: Prose, index: NameIndex, registry: SpeakerRegistry): Draft[] {
  const drafts: Draft[] = [];
  for (const read of prose.paragraphs) {
    if (!isContribution(read)) continue;
    const { paragraph } = read;
    const content = { start: paragraph.start, end: paragraph.end };
    const last = drafts.at(-1);
    if (paragraph.label === undefined && last !== undefined) {
      const resolution = last.resolution && {
        ...last.resolution,
        route: 'carried over' as const,
        confidence: Math.min(last.resolution.confidence, CONFIDENCE.carriedOver),
      };
      drafts.push({ ...last, content: [content], resolution });
      continue;
    }
    const source = paragraph.label ?? null;
    const resolution = source === null ? null : resolveLabel(prose.text, source, index, registry);
    drafts.push({ content: [content], kind: 'direct', cue: null, source, resolution, hasOwnSource: source !== null });
  }
  return drafts;
}

/**
 * Finds the quotations of a document and who said each of them: direct, mixed and indirect ones in prose, contributions
 * in transcripts. People are those of the registry and those whom the document names in full; a speaker is named only
 * where one person is clearly meant (see `confidence.ts`), and the document's corrections come last and win. The method
 * is that of cue-based quotation attribution (Pareti, "PARC 3.0", LREC 2016; O'Keefe and others, "A Sequence Labelling
 * Approach to Quote Attribution", EMNLP 2012), with rules in the place of a trained model. All offsets are those of
 * `document.text`. Linear in the length of the text; throws nothing.
 */
export function attribute(document: Document, registry: SpeakerRegistry): AttributedDocument {
  const prose = readProse(document);
  const people = findPeople(document, prose, registry);
  const index = indexNames(people, registry);
  const mentions = new Map<number, SentenceMentions>();
  for (const { sentences } of prose.paragraphs) {
    for (const sentence of sentences) {
      const found = findMentions(sentence, index);
      mentions.set(sentence.index, found);
      gatherRoles(sentence, found);
    }
  }
  const guests = index.officeHolders.filter((person) => !people.includes(person));
  settleNamesakes(people, guests, document.date);
  const finder = new QuotationFinder(createDiscourse(index, document.date));
  let blockEnd = 0;
  for (const paragraph of prose.paragraphs) {
    const { kind } = paragraph.paragraph;
    if (kind === 'contribution') continue;
    if (kind === 'block quote') {
      finder.addBlockQuote(paragraph.paragraph, isSameBlock(document, blockEnd, paragraph.paragraph.start));
      blockEnd = paragraph.paragraph.end;
    } else {
      if (kind === 'heading') finder.interrupt();
      for (const [at, sentence] of paragraph.sentences.entries()) {
        const found = mentions.get(sentence.index);
        if (found !== undefined) finder.addSentence(sentence, found, paragraph, at === 0);
      }
    }
  }
  const drafts = [...finder.drafts, ...readContributions(prose, index, registry)];
  const quotations = drafts
    .filter((draft) => draft.content.length > 0)
    .map((draft) => toQuotation(draft, prose))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  const known = people.filter((person) => person.entry === null && !isAmbiguous(person)).map(toSpeaker);
  return { document, quotations: applyCorrections(document, quotations, known, registry), people: known };
}
