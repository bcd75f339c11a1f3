import type { AttributedDocument } from '../attribution/quotation.ts';
import type { SpeakerRegistry } from '../corpus/registry.ts';
import { formatRole } from '../corpus/speaker.ts';
import { sliceSpan } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import { type Acronym, explainedAcronyms } from './acronyms.ts';
import { analyze, type Token, termOf } from './analyzer.ts';
import type { Passage } from './passage.ts';
import { createEntriesBuilder, type PassageEntries } from './passage-entries.ts';
import { createPassageTable, type PassageTable } from './passage-table.ts';
import { contentTokens, isContent, tokensOf } from './passage-terms.ts';
import { type PassageTraits, traitsOf } from './passage-traits.ts';
import { nameWords } from './speaker-names.ts';
import { splitPassages } from './split-passages.ts';
import { createTermIndex, type IndexedPassage, type TermIndex } from './term-index.ts';
import { findTopics, type Topic } from './topics.ts';
import { createTermCounts, createVocabulary, type Vocabulary } from './vocabulary.ts';

/** Everything that is prepared of a corpus before the first question. Passages are numbered in its order. */
export interface CorpusIndex {
  readonly documents: readonly AttributedDocument[];
  readonly passages: readonly Passage[];
  readonly traits: readonly PassageTraits[];
  /** The same in columns. */
  readonly table: PassageTable;
  readonly terms: TermIndex;
  /** What the index holds of each passage. */
  readonly entries: PassageEntries;
  readonly vocabulary: Vocabulary;
  readonly acronyms: readonly Acronym[];
  readonly topics: readonly Topic[];
}

/** The terms of all that speakers are known by: names, aliases and roles. */
function speakerTerms(registry: SpeakerRegistry): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    let terms = known.get(id);
    if (terms === undefined) {
      const speaker = registry.get(id);
      const words = speaker ? [speaker.name, ...speaker.aliases, ...speaker.roles.map(formatRole)] : [];
      terms = [
        ...new Set(
          analyze(words.join(' ; '))
            .filter(isContent)
            .map(({ term }) => term),
        ),
      ];
      known.set(id, terms);
    }
    return terms;
  };
}

/** The terms of the printed words for everyone who speaks in a passage. */
function sourceTerms(passage: Passage, attributed: AttributedDocument | undefined): string[] {
  if (attributed === undefined) return [];
  const spans = passage.quotations.flatMap((index) => attributed.quotations[index]?.source ?? []);
  return spans.flatMap((span) => analyze(sliceSpan(attributed.document.text, span)).map(({ term }) => term));
}

/** Passages that are handled in one step. */
const AT_ONCE = 100;

const SMALL_LETTER = /\p{Ll}/u;

/**
 * A passage and what is known of it. Its tokens are made anew where they are needed, since those of all passages together
 * would take many times the room of the index.
 */
interface FoundPassage {
  readonly passage: Passage;
  readonly document: number;
  readonly traits: PassageTraits;
}

/** Splits, analyses and indexes the documents, step by step. */
export function* indexCorpus(documents: readonly AttributedDocument[], registry: SpeakerRegistry): Steps<CorpusIndex> {
  const found: FoundPassage[] = [];
  const acronyms = new Map<string, Acronym>();
  const plain = new Set<string>();
  const printed = new Map<string, Set<string>>();
  for (const [number, attributed] of documents.entries()) {
    for (const passage of splitPassages(attributed, registry)) {
      const tokens = tokensOf(attributed.document, passage);
      const isTurn = attributed.document.kind === 'transcript';
      found.push({ passage, document: number, traits: traitsOf(passage, number, isTurn, tokens.length) });
      // With the Markdown syntax, and so analysed once more; only brackets explain an acronym.
      const inBrackets = passage.text.includes('(') ? explainedAcronyms(passage.text, analyze(passage.text)) : [];
      for (const acronym of inBrackets) {
        acronyms.set(`${acronym.term} ${acronym.expansion.join(' ')}`, acronym);
      }
      for (const { start, term, word } of tokens) {
        if (SMALL_LETTER.test(passage.text[start - passage.start] ?? '')) plain.add(term);
        else printed.set(term, (printed.get(term) ?? new Set()).add(word));
      }
      if (found.length % AT_ONCE === 0) yield;
    }
    yield;
  }
  const tokensIn = ({ passage, document }: FoundPassage): Token[] => {
    const attributed = documents[document];
    return attributed === undefined ? [] : tokensOf(attributed.document, passage);
  };
  const explained = [...acronyms.values()];
  const termsOf = speakerTerms(registry);
  const titles = documents.map(({ document }) =>
    analyze(`${document.title} ; ${document.publisher ?? ''}`)
      .filter(isContent)
      .map(({ term }) => term),
  );
  const builder = createEntriesBuilder();
  const counts = createTermCounts();
  const entriesInOrder = function* (): Generator<IndexedPassage> {
    for (const one of found) {
      const { passage, document } = one;
      const content = contentTokens(tokensIn(one), explained);
      const entry = {
        text: content.map(({ term }) => term),
        places: content.map(({ start }) => start - passage.start),
        sources: sourceTerms(passage, documents[document]),
        speaker: passage.speakers.flatMap(({ id }) => termsOf(id)),
        title: titles[document] ?? [],
      };
      builder.add(entry);
      counts.add(entry.text);
      yield entry;
    }
  };
  const terms = yield* createTermIndex(entriesInOrder());
  const entries = builder.finish();
  const vocabulary = createVocabulary(counts, plain, printed);
  yield;
  const traits = found.map((one) => one.traits);
  return {
    documents,
    passages: found.map(({ passage }) => passage),
    traits,
    table: createPassageTable(traits),
    terms,
    entries,
    vocabulary,
    acronyms: explained,
    topics: findTopics(
      found.map((one) => ({ tokens: () => tokensIn(one), text: one.passage.text, offset: one.passage.start })),
      new Set(registry.speakers.flatMap(({ name }) => nameWords(name).map(termOf))),
      vocabulary.frequency,
    ),
  };
}
