import type { AttributedDocument } from '../attribution/quotation.ts';
import type { Document } from '../corpus/document.ts';
import type { SpeakerRegistry } from '../corpus/registry.ts';
import { runSteps, runStepsAside } from '../text/steps.ts';
import type { Answer, AskOptions, RankedPassage } from './answer.ts';
import { ANSWERABLE_FROM } from './answerability.ts';
import { type CorpusIndex, indexCorpus } from './corpus-index.ts';
import { findSources } from './find-sources.ts';
import { type FoundSpeaker, findSpeakers } from './find-speakers.ts';
import { embedPassages, type PassageEmbeddings } from './meaning.ts';
import { missedSentence } from './missed.ts';
import { createNeighbours, type Neighbours } from './neighbours.ts';
import { isNotSaid, withoutNames } from './not-said.ts';
import type { Passage } from './passage.ts';
import type { Query } from './query.ts';
import { createQuestionReader } from './question-reader.ts';
import { quotedPassages } from './quotes.ts';
import { type Confined, createQuestionRanker, DEFAULT_LIMIT, type RankedQuestion } from './rank-question.ts';
import { rank } from './ranking.ts';
import { LEAST_RELEVANCE, type Reading } from './reading.ts';
import type { ReadingModel } from './reading-model.ts';
import { type ResolvedSpeaker, resolveSpeaker } from './resolve-speaker.ts';
import { createDirectory } from './speaker-directory.ts';
import { suggest, suggestAnything } from './suggestions.ts';
import type { Verdict } from './verify/verdict.ts';
import { createVerifier } from './verify/verifier.ts';

/** A corpus that can be asked. Nothing here changes once it is built, and equal questions get equal answers. */
export interface Search {
  /** All passages, in the order of the documents and of their texts. */
  readonly passages: readonly Passage[];
  /** Those who are quoted, the most quoted first. */
  readonly speakerIds: readonly { readonly id: string; readonly quotations: number }[];
  passage(id: string): Passage | undefined;
  /** At most so many passages of the same document before and after one; none for an unknown id. */
  neighbours(id: string, before: number, after: number): Neighbours;
  /** Whether articles were read for what they mean. */
  readonly readsMeaning: boolean;
  /**
   * What a model tells of the passages beside a question; undefined for a corpus that was not read for what it means, for a bare topic,
   * and where turns alone have words of the question. Rejects where the model fails.
   */
  read(question: string, options?: Confined): Promise<Reading | undefined>;
  /** The passages that answer a question, best first, or an honest miss with suggestions. Never throws. */
  ask(question: string, options?: AskOptions): Answer;
  /** What `ask` judges: the ranking is given even where `ask` says that there is no answer. For measurements. */
  rank(question: string, options?: AskOptions): RankedQuestion;
  /**
   * One person's passages, verbatim ones first; with a topic those that speak of it, best first, and none where nothing
   * does. Empty for an unknown id. `reading` is what `read` gives for the topic and the speaker: without it passages speak of the
   * topic by their words alone.
   */
  quotesOf(speakerId: string, topic?: string, reading?: Reading): readonly RankedPassage[];
  /** People by any part of a name, an alias, a role or a place; the most quoted for no text. */
  findSpeakers(text: string, limit: number): readonly FoundSpeaker[];
  /** The one person whom a text means, or those whom it may mean; never a guess between two. */
  resolveSpeaker(text: string): ResolvedSpeaker;
  /**
   * What the corpus says of the words that a message gives to somebody, or quotes: each of its first three quotations. Empty where
   * it holds no three words to look up. Never throws.
   */
  verify(message: string): readonly Verdict[];
  /** Documents by title, publisher, id or date; all for no text. */
  findSources(text: string, limit: number): readonly Document[];
}

/** What a search is built of. The registry holds everybody: those of the corpus and those whom the documents name. */
export interface SearchInput {
  readonly documents: readonly AttributedDocument[];
  readonly registry: SpeakerRegistry;
}

/** Most passages of others where those who are asked for say nothing on it. */
const MOST_OTHERS = 3;
/** Passages among which words are looked up that somebody is said to have said. */
const MOST_ALIKE = 40;
/**
 * A passage with less than this share of the best one's score only shares a word with the question. In an article one that
 * shares none, is not said by anybody asked for and is no answer to a model, only has the title in common with it.
 */
const LEAST_SHARE = 0.15;

/** Builds the search over a corpus, in one piece. */
export function createSearch(input: SearchInput): Search {
  return searchOver(runSteps(indexCorpus(input.documents, input.registry)), input, null);
}

/**
 * Builds the search over a corpus while the process goes on with its other work; with a model, articles are read for what they
 * mean, too. Rejects where the model does.
 */
export async function createSearchAside(
  input: SearchInput,
  model?: ReadingModel,
  onRead?: (done: number, total: number) => void,
): Promise<Search> {
  const index = await runStepsAside(indexCorpus(input.documents, input.registry));
  if (model === undefined) return searchOver(index, input, null);
  const titleOf = (passage: number) => input.documents[index.traits[passage]?.document ?? -1]?.document.title ?? '';
  return searchOver(index, input, await embedPassages(index, titleOf, model, onRead));
}

function searchOver(
  index: CorpusIndex,
  { documents: attributed, registry }: SearchInput,
  embeddings: PassageEmbeddings | null,
): Search {
  const { passages, vocabulary } = index;
  const documents = attributed.map(({ document }) => document);
  const directory = createDirectory(registry, attributed);
  const reader = createQuestionReader(index, directory);
  const numbers = new Map(passages.map((passage, number) => [passage.id, number]));
  const isKnown = (term: string) => vocabulary.frequency(term) > 0;

  const ranker = createQuestionRanker(index, documents, reader, embeddings);

  const anything = suggestAnything(directory, index.topics);

  /** All that somebody said, for a question that asks for nothing in particular; none for any other. */
  const allWords = (query: Query, { speaker, source, limit = DEFAULT_LIMIT }: AskOptions): RankedPassage[] => {
    if (!query.isForAllWords || speaker !== undefined) return [];
    const asked = query.speakers.flatMap(({ id }) => quotedPassages(passages, id));
    const found = [...new Set(asked)].filter(({ documentId }) => source === undefined || documentId === source);
    return found.slice(0, limit).map((passage) => ({ passage, score: 1, terms: [] }));
  };

  /** What others say on what somebody is asked for their words on; none where they do not answer it either. */
  const otherWords = (question: string, query: Query, options: AskOptions): RankedPassage[] => {
    const { passages: found, confidence } = ranker.rank(withoutNames(question, query), {
      ...options,
      reading: undefined,
    });
    if (confidence < ANSWERABLE_FROM) return [];
    const asked = new Set(query.speakers.map(({ id }) => id));
    const isOthers = ({ passage: { speakers }, terms }: RankedPassage) =>
      terms.length > 0 && speakers.length > 0 && !speakers.some(({ id }) => asked.has(id));
    return found.filter(isOthers).slice(0, MOST_OTHERS);
  };

  /** Whether a model takes a passage for an answer. */
  const isTold = ({ id }: Passage, { reading }: AskOptions) =>
    (reading?.relevance.get(numbers.get(id) ?? -1) ?? LEAST_RELEVANCE) > 0;

  const ask = (question: string, options: AskOptions = {}): Answer => {
    const { query, ranking, confidence: judged, passages: best } = ranker.rank(question, options);
    const asked = new Set(query.speakers.map(({ id }) => id));
    const all = allWords(query, options);
    const ranked = all.length > 0 ? all : best;
    const confidence = all.length > 0 ? 1 : judged;
    const isFree = options.speaker === undefined;
    const isUnquoted = isFree && query.asksForWords && query.isUnquoted;
    // What is asked of one document alone says nothing of the others.
    const isSilent =
      isFree &&
      options.source === undefined &&
      !isUnquoted &&
      isNotSaid(query, ranking) &&
      !best.some(({ passage }) => passage.speakers.some(({ id }) => asked.has(id)) && isTold(passage, options));
    const answerable = confidence >= ANSWERABLE_FROM && ranked.length > 0 && !isUnquoted && !isSilent;
    const isRelated = ({ passage, terms }: RankedPassage, at: number) => {
      const isTurn = index.traits[numbers.get(passage.id) ?? -1]?.isTurn === true;
      return (
        at === 0 ||
        isTurn ||
        isTold(passage, options) ||
        terms.length > 0 ||
        passage.speakers.some(({ id }) => asked.has(id))
      );
    };
    const leading = ranked[0]?.score ?? 0;
    const near = new Set(ranking.ranked.slice(0, 3).flatMap(({ passage }) => index.entries.at(passage).text));
    return {
      question,
      answerable,
      confidence: answerable ? confidence : Math.min(confidence, ANSWERABLE_FROM),
      passages: answerable ? ranked.filter((one, at) => one.score >= leading * LEAST_SHARE && isRelated(one, at)) : [],
      asksForPeople: query.wanted === 'person',
      suggestions: answerable ? anything : suggest(directory, index.topics, query, near),
      others: isUnquoted || isSilent ? otherWords(question, query, options) : [],
      missed: answerable ? null : missedSentence(query, isKnown, passages.length === 0, isSilent),
    };
  };

  const quotesOf = (speakerId: string, topic?: string, reading?: Reading): readonly RankedPassage[] => {
    if (topic !== undefined && topic.trim() !== '') {
      const options = { speaker: speakerId, limit: passages.length, reading };
      const found = ranker.rank(topic, options).passages;
      return found.filter(({ passage, terms }) => terms.length > 0 || isTold(passage, options));
    }
    return quotedPassages(passages, speakerId).map((passage) => ({ passage, score: 0, terms: [] }));
  };

  const verify = createVerifier({
    documents: attributed,
    passages,
    find: (words) => {
      const query = reader.read(words);
      // Whoever is named among the words said them or not: they are found by all of their words alike.
      const plain = { ...query, speakers: [], wanted: null, asksForWords: false };
      const found = rank(index.terms, index.traits, index.table, plain, MOST_ALIKE, index.entries.at);
      return found.ranked.map(({ passage }) => passage);
    },
    peopleIn: (text) => {
      const named = reader.read(text).speakers;
      if (named.length > 0) return named;
      const resolved = resolveSpeaker(directory, text.trim());
      return text.trim() !== '' && resolved.kind === 'one' ? [resolved.speaker] : [];
    },
  });

  return {
    passages,
    verify,
    speakerIds: directory.entries
      .filter(({ quotations }) => quotations > 0)
      .map(({ speaker, quotations }) => ({ id: speaker.id, quotations })),
    passage: (id) => passages[numbers.get(id) ?? -1],
    neighbours: createNeighbours(passages, numbers),
    readsMeaning: embeddings !== null,
    read: ranker.read,
    ask,
    rank: ranker.rank,
    quotesOf,
    findSpeakers: (text, limit) => findSpeakers(directory, text, limit),
    resolveSpeaker: (text) => resolveSpeaker(directory, text),
    findSources: (text, limit) => findSources(documents, text, limit),
  };
}
