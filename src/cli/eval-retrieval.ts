import { idealGains, turnGain } from './meeting.ts';
import { type PutQuestion, readMeetings, retrieveAlone, retrievePooled } from './retrieval/rank-meetings.ts';
import {
  areaUnderCurve,
  coverageAtPrecision,
  type GainOrder,
  type RankingMeasures,
  rankingMeasures,
} from './retrieval/ranking-measures.ts';
import { print, runScript, ScriptError, UsageError } from './run-script.ts';

const HELP = `
Ranks the turns of meetings for the questions put to them, and prints how well.

  npm run eval:retrieval -- GOLD.jsonl

  GOLD.jsonl  one meeting a line: {"id", "turns": [{"speaker", "text"}], "queries": [{"id", "query", "relevant"}]};
              "relevant" lists ranges of turns that answer, both ends included

Prints, for the questions put to their own meeting and to all meetings as one corpus: nDCG@10, where a turn is worth its words up
to a hundred; S@1 and S@5, the shares of questions with a right turn first and among the first five. Each question is also
put to every other meeting: AUROC, how often its own meeting is given a higher answer, and the share of questions that are
accepted where 95 % of what is accepted is right. Exit code: 0 done, 1 a file cannot be used, 2 wrong usage.
`;

const PRECISION = 0.95;

function orderOf({ meeting, query: { relevant = [] }, searched, turns }: PutQuestion): GainOrder {
  const isOwn = (id: string) => id === (searched ?? meeting).id && id === meeting.id;
  return {
    gains: turns.map(({ meeting: id, turn }) => (isOwn(id) ? turnGain(meeting, relevant, turn) : 0)),
    ideal: idealGains(meeting, relevant),
  };
}

const figure = (value: number) => value.toFixed(3).padStart(9);
const line = (name: string, { gain, first, firstFive }: RankingMeasures) =>
  print(`${name.padEnd(20)}${figure(gain)}${figure(first)}${figure(firstFive)}`);

await runScript({
  help: HELP,
  options: {},
  async run(_, [file, ...rest]) {
    if (file === undefined || rest.length > 0) throw new UsageError('Give one file of meetings.');
    const meetings = (await readMeetings(file)).map((meeting) => ({
      ...meeting,
      queries: meeting.queries.filter(({ relevant }) => relevant !== undefined),
    }));
    const count = meetings.reduce((sum, { queries }) => sum + queries.length, 0);
    if (count === 0) throw new ScriptError(`${file} has no question with ranges of turns that answer it.`);
    const alone = retrieveAlone(meetings);
    const own = alone.filter(({ meeting, searched }) => searched === meeting);
    print(`${`${count} questions`.padEnd(20)}  nDCG@10      S@1      S@5`);
    line('within a meeting', rankingMeasures(own.map(orderOf)));
    line('pooled', rankingMeasures(retrievePooled(meetings).map(orderOf)));
    if (alone.length > own.length) {
      const judged = alone.map(({ meeting, searched, confidence }) => ({
        score: confidence,
        isRight: searched === meeting,
      }));
      print(`\nput to their own and ${alone.length - own.length} times to another meeting`);
      print(`${'AUROC'.padEnd(20)}${figure(areaUnderCurve(judged))}`);
      print(`${'coverage at 95 %'.padEnd(20)}${figure(coverageAtPrecision(judged, PRECISION))}`);
    }
    return 0;
  },
});
