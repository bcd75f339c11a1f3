import type { AttributedDocument } from '../attribution/quotation.ts';
import type { SpeakerRegistry } from '../corpus/registry.ts';
import { formatRole } from '../corpus/speaker.ts';
import { sliceSpan } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import { type Acronym, explainedAcronyms } from './acronyms.ts';
import { analyze, type Token, termOf } from './analyzer.ts';
import type { Passage } from './passage.ts';
import { contentTokens, isContent, tokensOf } from './passage-terms.ts';
import type { PassageTraits } from './passage-traits.ts';
import { nameWords } from './speaker-names.ts';
import { splitPassages } from './split-passages.ts';
import { createTermIndex, type IndexedPassage, type TermIndex } from './term-index.ts';
import { findTopics, type Topic } from './topics.ts';
import { type ValueKind, type ValuePlace, valuesIn } from './values.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** Everything that is prepared of a corpus before the first question. Passages are numbered in its order. */
export interface CorpusIndex {
  readonly documents: readonly AttributedDocument[];
  readonly passages: readonly Passage[];
  readonly traits: readonly PassageTraits[];
  readonly terms: TermIndex;
  /** What the index holds of each passage. */
  readonly entries: readonly IndexedPassage[];
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

/** What shows somebody to be named, be it only likely: a title, or two capitalised words side by side. */
const NAMED = /\b(?:Mr|Mrs|Ms|Dr|Cllr|Sir|Dame|Lord|Lady|Professor)\b|\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

function traitsOf(passage: Passage, document: number, isTurn: boolean, words: number): PassageTraits {
  const known = new Map<ValueKind, readonly ValuePlace[]>();
  return {
    document,
    isTurn,
    words,
    speakers: passage.speakers.map(({ id }) => id),
    values(kind) {
      const found =
        known.get(kind) ??
        (kind !== 'person'
          ? valuesIn(kind, passage.text)
          : passage.speakers.length > 0 || NAMED.test(passage.text)
            ? [{ at: 0, worth: 1 }]
            : []);
      known.set(kind, found);
      return found;
    },
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

/** Splits, analyses and indexes the documents, step by step. */
export function* indexCorpus(documents: readonly AttributedDocument[], registry: SpeakerRegistry): Steps<CorpusIndex> {
  const found: { passage: Passage; document: number; tokens: Token[] }[] = [];
  const acronyms = new Map<string, Acronym>();
  for (const [number, attributed] of documents.entries()) {
    for (const passage of splitPassages(attributed, registry)) {
      const tokens = tokensOf(attributed.document, passage);
      found.push({ passage, document: number, tokens });
      for (const acronym of explainedAcronyms(passage.text, analyze(passage.text))) {
        acronyms.set(`${acronym.term} ${acronym.expansion.join(' ')}`, acronym);
      }
      if (found.length % AT_ONCE === 0) yield;
    }
    yield;
  }
  const plain = new Set<string>();
  const printed = new Map<string, Set<string>>();
  for (const { passage, tokens } of found) {
    for (const { start, term, word } of tokens) {
      if (/\p{Ll}/u.test(passage.text[start - passage.start] ?? '')) plain.add(term);
      else printed.set(term, (printed.get(term) ?? new Set()).add(word));
    }
  }
  const explained = [...acronyms.values()];
  const termsOf = speakerTerms(registry);
  const titles = documents.map(({ document }) =>
    analyze(`${document.title} ; ${document.publisher ?? ''}`)
      .filter(isContent)
      .map(({ term }) => term),
  );
  const entries: IndexedPassage[] = [];
  for (const { passage, document, tokens } of found) {
    const content = contentTokens(tokens, explained);
    entries.push({
      text: content.map(({ term }) => term),
      places: content.map(({ start }) => start - passage.start),
      sources: sourceTerms(passage, documents[document]),
      speaker: passage.speakers.flatMap(({ id }) => termsOf(id)),
      title: titles[document] ?? [],
    });
    if (entries.length % AT_ONCE === 0) yield;
  }
  const terms = yield* createTermIndex(entries);
  const vocabulary = createVocabulary(
    entries.map(({ text }) => text),
    plain,
    printed,
  );
  yield;
  return {
    documents,
    passages: found.map(({ passage }) => passage),
    traits: found.map(({ passage, document, tokens }) =>
      traitsOf(passage, document, documents[document]?.document.kind === 'transcript', tokens.length),
    ),
    terms,
    entries,
    vocabulary,
    acronyms: explained,
    topics: findTopics(
      found.map(({ passage, tokens }) => ({ tokens, text: passage.text, offset: passage.start })),
      new Set(registry.speakers.flatMap(({ name }) => nameWords(name).map(termOf))),
      vocabulary.frequency,
    ),
  };
}
