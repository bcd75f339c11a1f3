import { attribute } from '../attribution/attribute.ts';
import type { AttributedDocument } from '../attribution/quotation.ts';
import { createRegistry } from '../corpus/registry.ts';
import { createSearch, type Search } from '../search/search.ts';
import { mergePeople } from '../snapshot/merge-people.ts';
import { readJsonLines, requireTwoFiles, writeText } from './json-lines.ts';
import { canBeScored, MEETING, type Meeting, transcriptOf } from './meeting.ts';
import { runScript, UsageError } from './run-script.ts';

const HELP = `
Ranks the turns of meetings for the questions put to them, for an evaluation of the retrieval.

  npm run --silent retrieve -- IN.jsonl OUT.jsonl [--pooled]

  IN.jsonl   one meeting a line: {"id", "turns": [{"speaker", "text"}], "queries": [{"id", "query"}]}
  OUT.jsonl  one line a question: {"query_id", "results": [{"turn", "score"}], "answerable_score"}, and one for each other
             meeting that the question is put to: {"query_id", "meeting", "results": [], "answerable_score"}
  --pooled   all meetings as one corpus: results are {"meeting", "turn", "score"}, and no other lines

The ranking is that of the bot, with its configuration; a turn counts by the best of its passages.
Exit code: 0 done, 1 a file cannot be used, 2 wrong usage.
`;

/** Turns that are given for a question. */
const MOST_TURNS = 20;
/** Passages that are looked through for them: a long turn has several. */
const MOST_PASSAGES = 100;

interface TurnScore {
  readonly meeting: string;
  readonly turn: number;
  readonly score: number;
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

/** Each meeting alone: its own questions ranked, and those of the others judged for whether it answers them. */
function retrieveAlone(meetings: readonly Meeting[], documents: readonly AttributedDocument[]): unknown[] {
  const searches = documents.map((document) => searchOver([document]));
  return meetings.flatMap((meeting) =>
    meeting.queries.flatMap(({ id, query }) =>
      searches.map((search, at) => {
        const searched = meetings[at]?.id;
        const { turns, confidence } = turnsFor(search, query);
        if (searched !== meeting.id) {
          return { query_id: id, meeting: searched, results: [], answerable_score: confidence };
        }
        return {
          query_id: id,
          results: turns.map(({ turn, score }) => ({ turn, score })),
          answerable_score: confidence,
        };
      }),
    ),
  );
}

/** All meetings together. */
function retrievePooled(meetings: readonly Meeting[], documents: readonly AttributedDocument[]): unknown[] {
  const search = searchOver(documents);
  return meetings.flatMap(({ queries }) =>
    queries.map(({ id, query }) => ({ query_id: id, results: turnsFor(search, query).turns })),
  );
}

await runScript({
  help: HELP,
  options: { pooled: { type: 'boolean' } },
  async run({ pooled = false }, [input, output, ...rest]) {
    if (input === undefined || output === undefined || rest.length > 0) {
      throw new UsageError('Give two files: the meetings, and where the ranking goes.');
    }
    await requireTwoFiles(input, output);
    const meetings = (await readJsonLines(input, (line) => MEETING.parse(line))).map((meeting) => ({
      ...meeting,
      queries: meeting.queries.filter((query) => canBeScored(meeting, query)),
    }));
    const documents = meetings.map((meeting) => attribute(transcriptOf(meeting), NOBODY));
    const lines = pooled ? retrievePooled(meetings, documents) : retrieveAlone(meetings, documents);
    await writeText(output, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
    return 0;
  },
});
