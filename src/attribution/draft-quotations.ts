import type { Document } from '../corpus/document.ts';
import type { SpeakerRegistry } from '../corpus/registry.ts';
import { analyse } from './analysis.ts';
import { createDiscourse } from './coreference.ts';
import { isCrossHeading, quotesInDoubleMarks } from './cross-headings.ts';
import type { Draft } from './draft.ts';
import { carriedOver } from './draft.ts';
import type { FrameModel } from './frames/model.ts';
import { findLeftOffices } from './left-offices.ts';
import type { NameIndex } from './name-index.ts';
import { settleNamesakes } from './namesakes.ts';
import { gatherNounUses } from './noun-uses.ts';
import type { Person } from './person.ts';
import type { Prose } from './prose.ts';
import { QuotationFinder } from './quotation-finder.ts';
import { findRelatives } from './relatives.ts';
import { signatureOf } from './signature.ts';
import { findToldPlaces } from './told-places.ts';
import { isContribution, resolveLabel } from './transcript.ts';

/** Whether a block quote goes on from one paragraph to the next: every line between them begins with its mark. */
function isSameBlock(document: Document, from: number, to: number): boolean {
  const between = document.text.slice(from, to).split('\n').slice(1);
  return between.length > 0 && between.every((line) => /^\s*>/u.test(line));
}

/** Where the words of a block quote end whose signature begins at `signed`: before the blanks and marks of the last line. */
function wordsEnd(document: Document, start: number, signed: number): number {
  return start + document.text.slice(start, signed).replace(/[\s>]+$/u, '').length;
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
      drafts.push({ ...last, content: [content], resolution: carriedOver(last.resolution) });
      continue;
    }
    const source = paragraph.label ?? null;
    const resolution = source === null ? null : resolveLabel(prose.text, source, index, registry);
    const hasOwnSource = source !== null;
    drafts.push({ content: [content], kind: 'direct', cue: null, source, resolution, support: null, hasOwnSource });
  }
  return drafts;
}

/** The quotations of a document before it is decided which speakers are sure enough. */
export interface DraftedDocument {
  readonly drafts: readonly Draft[];
  readonly prose: Prose;
  /** Those whom the document names in full. */
  readonly people: readonly Person[];
}

/** Goes through a document once and drafts its quotations, each with whoever it would be, in the order of their finding. */
export function draftQuotations(document: Document, registry: SpeakerRegistry, model: FrameModel): DraftedDocument {
  const { prose, sentences, people, index, mentions } = analyse(document, registry);
  const guests = index.officeHolders.filter((person) => !people.includes(person));
  settleNamesakes(people, guests, document.date);
  const facts = {
    relatives: findRelatives(sentences, mentions, document.date),
    nouns: gatherNounUses(sentences, mentions),
    places: findToldPlaces(sentences),
    leftOffices: findLeftOffices(sentences, mentions),
  };
  const finder = new QuotationFinder(createDiscourse(index, document.date, facts), model);
  const hasCrossHeadings = quotesInDoubleMarks(prose);
  let blockEnd = 0;
  for (const paragraph of prose.paragraphs) {
    const { kind } = paragraph.paragraph;
    if (kind === 'contribution') continue;
    if (kind === 'block quote') {
      const { start, end } = paragraph.paragraph;
      const last = paragraph.sentences.at(-1);
      const found = last && mentions.get(last.index);
      const signature = last && found ? signatureOf(last.tokens, found) : null;
      const signed = last?.tokens[signature?.from ?? -1]?.start;
      const words = { start, end: signed === undefined ? end : wordsEnd(document, start, signed) };
      finder.addBlockQuote(words, isSameBlock(document, blockEnd, start));
      if (last !== undefined && signature !== null) finder.signBlockQuote(last, signature);
      blockEnd = end;
    } else {
      const isHeading = hasCrossHeadings && isCrossHeading(prose, paragraph);
      if (kind === 'heading' || isHeading) finder.interrupt();
      if (isHeading) continue;
      for (const [at, sentence] of paragraph.sentences.entries()) {
        const found = mentions.get(sentence.index);
        if (found !== undefined) finder.addSentence(sentence, found, paragraph, at === 0);
      }
    }
  }
  const drafts = [...finder.drafts, ...readContributions(prose, index, registry)];
  return { drafts: drafts.filter(({ content }) => content.length > 0), prose, people };
}
