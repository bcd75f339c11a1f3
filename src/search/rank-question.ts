import type { Document } from '../corpus/document.ts';
import type { AskOptions, RankedPassage } from './answer.ts';
import { answerability } from './answerability.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { matchedTerms } from './highlights.ts';
import type { PassageEmbeddings } from './meaning.ts';
import type { Query } from './query.ts';
import type { QuestionReader } from './question-reader.ts';
import { articlesAmong, RANKED_ANEW, rankArticles } from './rank-articles.ts';
import { FOUND_BEFORE_TURNS, rankTurns } from './rank-turns.ts';
import { type Ranking, rank } from './ranking.ts';
import { type Reading, readTogether, withRead } from './reading.ts';

/** A question's ranking before it is judged whether there is an answer at all. */
export interface RankedQuestion {
  readonly passages: readonly RankedPassage[];
  /** From 0 to 1: how sure it is that the corpus answers the question. */
  readonly confidence: number;
  readonly evidence: Evidence;
  readonly query: Query;
  /** As found, before passages of articles change places. */
  readonly ranking: Ranking;
}

/** The one person or document that a question is confined to. */
export type Confined = Pick<AskOptions, 'speaker' | 'source'>;

/** Ranks the passages of a corpus for questions. */
export interface QuestionRanker {
  rank(question: string, options?: AskOptions): RankedQuestion;
  /**
   * What a model tells of the passages beside a question. Undefined without one; for a bare topic, which asks nothing that could
   * be answered well or badly; and where turns alone have words of the question, for they are not read. Rejects where the model
   * fails.
   */
  read(question: string, options?: Confined): Promise<Reading | undefined>;
}

/** How many passages are given at most, unless told otherwise. */
export const DEFAULT_LIMIT = 10;

/** "the plan", "ferries": no more than one word to look up, and nothing that is asked of it. */
function isBareTopic({ terms, isAsking }: Query): boolean {
  return terms.filter(({ isContent }) => isContent).length < 2 && !(terms.length > 0 && isAsking);
}

/** @param embeddings null: passages are found by their words alone */
export function createQuestionRanker(
  index: CorpusIndex,
  documents: readonly Document[],
  reader: QuestionReader,
  embeddings: PassageEmbeddings | null,
): QuestionRanker {
  const { passages, terms, traits, table, vocabulary } = index;
  const entryOf = index.entries.at;
  const hasTurns = table.turns.includes(1);

  const isAllowed =
    ({ speaker, source }: Confined) =>
    (number: number) => {
      const passage = passages[number];
      return (
        (source === undefined || passage?.documentId === source) &&
        (speaker === undefined || (passage?.speakers.some(({ id }) => id === speaker) ?? false))
      );
    };

  /** What is found, with turns in their own order and articles as found. */
  const find = (question: string, options: AskOptions) => {
    const query = reader.read(question);
    const isFree = options.speaker === undefined && options.source === undefined;
    const count = Math.max(options.limit ?? DEFAULT_LIMIT, hasTurns ? FOUND_BEFORE_TURNS : RANKED_ANEW);
    const found = rank(terms, traits, table, query, count, entryOf, isFree ? undefined : isAllowed(options));
    const { ranked, worths } = rankTurns(query, found, index);
    return { query, ranking: { ...found, ranked }, worths };
  };

  return {
    rank(question, options = {}) {
      const { limit = DEFAULT_LIMIT, reading } = options;
      const { query, ranking: found, worths } = find(question, options);
      const ranking =
        reading === undefined ? found : { ...found, ranked: withRead(found.ranked, reading, isAllowed(options)) };
      const evidence = evidenceOf(query, ranking, traits, vocabulary, entryOf, worths, table, reading);
      const ranked = rankArticles(query, ranking, index, reading)
        .slice(0, Math.max(0, limit))
        .flatMap(({ passage: number, score }): RankedPassage[] => {
          const passage = passages[number];
          const document = documents[traits[number]?.document ?? -1];
          if (passage === undefined || document === undefined) return [];
          return [{ passage, score, terms: matchedTerms(query, passage, document, index.acronyms) }];
        });
      return { query, ranking, evidence, confidence: answerability(evidence), passages: ranked };
    },
    async read(question, options = {}) {
      if (embeddings === null) return undefined;
      const { query, ranking } = find(question, options);
      const isOfTurns = ranking.ranked.length > 0 && articlesAmong(ranking.ranked, index).length === 0;
      if (isBareTopic(query) || isOfTurns) return undefined;
      const found = articlesAmong(rankArticles(query, ranking, index), index);
      return readTogether(question, found, embeddings, isAllowed(options));
    },
  };
}
