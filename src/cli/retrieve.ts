import { requireTwoFiles, writeText } from './json-lines.ts';
import { type PutQuestion, readMeetings, retrieveAlone, retrievePooled } from './retrieval/rank-meetings.ts';
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

/** A line of the run; of other meetings only whether they answer. */
function lineOf({ meeting, query, searched, turns, confidence }: PutQuestion): unknown {
  if (searched === null) return { query_id: query.id, results: turns };
  return searched === meeting
    ? {
        query_id: query.id,
        results: turns.map(({ turn, score }) => ({ turn, score })),
        answerable_score: confidence,
      }
    : { query_id: query.id, meeting: searched.id, results: [], answerable_score: confidence };
}

await runScript({
  help: HELP,
  options: { pooled: { type: 'boolean' } },
  async run({ pooled = false }, [input, output, ...rest]) {
    if (input === undefined || output === undefined || rest.length > 0) {
      throw new UsageError('Give two files: the meetings, and where the ranking goes.');
    }
    await requireTwoFiles(input, output);
    const meetings = await readMeetings(input);
    const lines = (pooled ? retrievePooled(meetings) : retrieveAlone(meetings)).map(lineOf);
    await writeText(output, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
    return 0;
  },
});
