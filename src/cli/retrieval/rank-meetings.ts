import { attribute } from '../../attribution/attribute.ts';
import type { AttributedDocument } from '../../attribution/quotation.ts';
import { createRegistry } from '../../corpus/registry.ts';
import { createSearch, type Search } from '../../search/search.ts';
import { mergePeople } from '../../snapshot/merge-people.ts';
import { readJsonLines } from '../json-lines.ts';
import { canBeScored, MEETING, type Meeting, transcriptOf } from '../meeting.ts';

/** Turns that are given for a question. */
const MOST_TURNS = 20;
/** Passages that are looked through for them: a long turn has several. */
const MOST_PASSAGES = 100;

export interface TurnScore {
  readonly meeting: string;
  readonly turn: number;
  readonly score: number;
}

/** A question put to a meeting, its own or another; or, where `searched` is null, to all of them as one corpus. */
export interface PutQuestion {
  readonly meeting: Meeting;
  readonly query: Meeting['queries'][number];
  readonly searched: Meeting | null;
  /** Best first. */
  readonly turns: readonly TurnScore[];
  /** How sure it is that what was searched answers the question. */
  readonly confidence: number;
}

/** Meetings with the questions that can be scored. @throws {ScriptError} where the file or a line cannot be used */
export async function readMeetings(file: string): Promise<Meeting[]> {
  const meetings = await readJsonLines(file, (line) => MEETING.parse(line));
  return meetings.map((meeting) => ({
    ...meeting,
    queries: meeting.queries.filter((query) => canBeScored(meeting, query)),
  }));
}

const NOBODY = createRegistry([]);

function searchOver(documents: readonly AttributedDocument[]): Search {
  return createSearch({ documents, registry: createRegistry(mergePeople([], documents)) });
}

/** The best turns: each once, with the score of its best passage. The paragraphs of a meeting are its turns. */
function turnsFor(search: Search, question: string): { turns: TurnScore[]; confidence: number } {
  const { passages, confidence } = search.rank(question, { limit: MOST_PASSAGES });
  const best = new Map<string, TurnScore>();
  for (const { passage, score } of passages) {
    const key = `${passage.documentId} ${passage.paragraph}`;
    if (!best.has(key)) best.set(key, { meeting: passage.documentId, turn: passage.paragraph, score });
  }
  return { turns: [...best.values()].slice(0, MOST_TURNS), confidence };
}

/** Puts every question to its own meeting and to each of the others, each alone. */
export function retrieveAlone(meetings: readonly Meeting[]): PutQuestion[] {
  const searches = meetings.map((searched) => ({
    searched,
    search: searchOver([attribute(transcriptOf(searched), NOBODY)]),
  }));
  return meetings.flatMap((meeting) =>
    meeting.queries.flatMap((query) =>
      searches.map(({ searched, search }) => ({ meeting, query, searched, ...turnsFor(search, query.query) })),
    ),
  );
}

/** Puts every question to all meetings as one corpus. */
export function retrievePooled(meetings: readonly Meeting[]): PutQuestion[] {
  const search = searchOver(meetings.map((meeting) => attribute(transcriptOf(meeting), NOBODY)));
  return meetings.flatMap((meeting) =>
    meeting.queries.map((query) => ({ meeting, query, searched: null, ...turnsFor(search, query.query) })),
  );
}
