import { attribute } from '../../attribution/attribute.ts';
import type { AttributedDocument } from '../../attribution/quotation.ts';
import { createRegistry } from '../../corpus/registry.ts';
import { indexCorpus } from '../../search/corpus-index.ts';
import { createQuestionReader } from '../../search/question-reader.ts';
import { FOUND_BEFORE_TURNS } from '../../search/rank-turns.ts';
import { rank } from '../../search/ranking.ts';
import { createDirectory } from '../../search/speaker-directory.ts';
import { describeTurns } from '../../search/turn-features.ts';
import { mergePeople } from '../../snapshot/merge-people.ts';
import { runSteps } from '../../text/steps.ts';
import { canBeScored, idealGains, type Meeting, transcriptOf, turnGain } from '../meeting.ts';
import { type RankingMeasures, rankingMeasures } from '../retrieval/ranking-measures.ts';
import type { RankedGroup } from './lambda-mart.ts';

/** The turns that are found for a question, to be ranked. */
export interface QuestionGroup extends RankedGroup {
  /** The meeting that the question is about. */
  readonly meeting: string;
  /** The turn of each candidate; equal ones are passages of one turn. */
  readonly turns: readonly string[];
  /** The scores by which the candidates were found. */
  readonly scores: readonly number[];
  /** The gains of the best order of all turns there are. */
  readonly ideal: readonly number[];
}

/** A question and the meeting that it is about. */
interface PutQuestion {
  readonly meeting: Meeting;
  readonly query: Meeting['queries'][number];
}

function groupsOver(
  documents: readonly AttributedDocument[],
  questions: readonly PutQuestion[],
  meetings: ReadonlyMap<string, Meeting>,
): QuestionGroup[] {
  const registry = createRegistry(mergePeople([], documents));
  const index = runSteps(indexCorpus(documents, registry));
  const reader = createQuestionReader(index, createDirectory(registry, documents));
  const { terms, traits, table, entries, passages } = index;
  return questions.map(({ meeting, query: { query: question, relevant = [] } }) => {
    const query = reader.read(question);
    const ranking = rank(terms, traits, table, query, FOUND_BEFORE_TURNS, entries.at);
    const found = describeTurns(query, ranking, index).sort((a, b) => b.score - a.score);
    const passagesFound = found.map(({ passage }) => passages[passage]);
    return {
      meeting: meeting.id,
      rows: found.map(({ row }) => row),
      scores: found.map(({ score }) => score),
      turns: passagesFound.map((passage) => `${passage?.documentId} ${passage?.paragraph}`),
      gains: passagesFound.map((passage) => {
        const searched = meetings.get(passage?.documentId ?? '');
        return searched === meeting ? turnGain(meeting, relevant, passage?.paragraph ?? -1) : 0;
      }),
      ideal: idealGains(meeting, relevant),
    };
  });
}

/** The questions put to their own meeting alone, and to all meetings as one corpus. */
export function turnGroups(meetings: readonly Meeting[]): { alone: QuestionGroup[]; pooled: QuestionGroup[] } {
  const documents = meetings.map((meeting) => attribute(transcriptOf(meeting), createRegistry([])));
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const questionsOf = (meeting: Meeting): PutQuestion[] =>
    meeting.queries.filter((query) => canBeScored(meeting, query)).map((query) => ({ meeting, query }));
  return {
    alone: meetings.flatMap((meeting, at) => groupsOver(documents.slice(at, at + 1), questionsOf(meeting), byId)),
    pooled: groupsOver(documents, meetings.flatMap(questionsOf), byId),
  };
}

/** Measures the order that `worthOf` gives, each turn by the best of its passages; as the evaluation does. */
export function measureTurns(
  groups: readonly QuestionGroup[],
  worthOf: (group: QuestionGroup, candidate: number) => number,
): RankingMeasures {
  return rankingMeasures(
    groups.map((group) => {
      const values = group.rows.map((_, at) => worthOf(group, at));
      const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
      const seen = new Set<string | undefined>();
      const gains = order.flatMap((at) => {
        const turn = group.turns[at];
        if (seen.has(turn)) return [];
        seen.add(turn);
        return [group.gains[at] ?? 0];
      });
      return { gains, ideal: group.ideal };
    }),
  );
}
