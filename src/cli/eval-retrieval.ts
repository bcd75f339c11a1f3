import { z } from 'zod';
import { readText, writeText } from './json-lines.ts';
import { idealGains, turnGain } from './meeting.ts';
import { pairedBootstrap } from './retrieval/paired-bootstrap.ts';
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

  npm run eval:retrieval -- GOLD.jsonl [--save FILE] [--against FILE]

  GOLD.jsonl  one meeting a line: {"id", "turns": [{"speaker", "text"}], "queries": [{"id", "query", "relevant"}]};
              "relevant" lists ranges of turns that answer, both ends included
  --save      writes the measures of each question to a file
  --against   such a file of another way: how much better or worse this one is, question by question (paired bootstrap)

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

const MEASURES = z.object({ gain: z.number(), first: z.number(), firstFive: z.number() });
/** By the question's id: its measures within its meeting, and pooled. */
const SAVED = z.record(z.string(), z.object({ alone: MEASURES, pooled: MEASURES }));
type Saved = z.infer<typeof SAVED>;

const NAMES = { gain: 'nDCG@10', first: 'S@1', firstFive: 'S@5' } as const;
const signed = (value: number) => `${value < 0 ? '' : '+'}${value.toFixed(3)}`.padStart(9);

/** Prints how much more this way has than another, for each measure. @throws {ScriptError} where they have no question in common */
function compare(now: Saved, before: Saved): void {
  const common = Object.entries(now).flatMap(([id, one]) => {
    const other = before[id];
    return other === undefined ? [] : [{ one, other }];
  });
  if (common.length === 0) throw new ScriptError('The file to compare with holds none of these questions.');
  print(`\n${`against, ${common.length} questions`.padEnd(28)}     mean   95 % from       to   better`);
  for (const where of ['alone', 'pooled'] as const)
    for (const name of ['gain', 'first', 'firstFive'] as const) {
      const told = pairedBootstrap(common.map(({ one, other }) => one[where][name] - other[where][name]));
      const label = `${where === 'alone' ? 'within a meeting' : 'pooled'}, ${NAMES[name]}`;
      const better = `${(100 * told.better).toFixed(1)} %`.padStart(9);
      print(`${label.padEnd(28)}${signed(told.mean)}   ${signed(told.low)}${signed(told.high)}${better}`);
    }
}

/** @throws {ScriptError} where the file holds no measures */
async function readSaved(file: string): Promise<Saved> {
  const text = await readText(file);
  try {
    return SAVED.parse(JSON.parse(text));
  } catch {
    throw new ScriptError(`${file} holds no measures of questions; --save writes them.`);
  }
}

const figure = (value: number) => value.toFixed(3).padStart(9);
const line = (name: string, { gain, first, firstFive }: RankingMeasures) =>
  print(`${name.padEnd(20)}${figure(gain)}${figure(first)}${figure(firstFive)}`);

await runScript({
  help: HELP,
  options: { save: { type: 'string' }, against: { type: 'string' } },
  async run({ save, against }, [file, ...rest]) {
    if (file === undefined || rest.length > 0) throw new UsageError('Give one file of meetings.');
    const before = against === undefined ? null : await readSaved(against);
    const meetings = (await readMeetings(file)).map((meeting) => ({
      ...meeting,
      queries: meeting.queries.filter(({ relevant }) => relevant !== undefined),
    }));
    const count = meetings.reduce((sum, { queries }) => sum + queries.length, 0);
    if (count === 0) throw new ScriptError(`${file} has no question with ranges of turns that answer it.`);
    const put = retrieveAlone(meetings);
    const own = put.filter(({ meeting, searched }) => searched === meeting);
    print(`${`${count} questions`.padEnd(20)}  nDCG@10      S@1      S@5`);
    const measured = (questions: readonly PutQuestion[]) =>
      new Map(questions.map((one) => [`${one.meeting.id} ${one.query.id}`, rankingMeasures([orderOf(one)])]));
    const together = retrievePooled(meetings);
    line('within a meeting', rankingMeasures(own.map(orderOf)));
    line('pooled', rankingMeasures(together.map(orderOf)));
    const pooled = measured(together);
    const now: Saved = {};
    for (const [id, alone] of measured(own)) {
      const inPool = pooled.get(id);
      if (inPool !== undefined) now[id] = { alone, pooled: inPool };
    }
    if (save !== undefined) await writeText(save, `${JSON.stringify(now)}\n`);
    if (put.length > own.length) {
      const judged = put.map(({ meeting, searched, confidence }) => ({
        score: confidence,
        isRight: searched === meeting,
      }));
      print(`\nput to their own and ${put.length - own.length} times to another meeting`);
      print(`${'AUROC'.padEnd(20)}${figure(areaUnderCurve(judged))}`);
      print(`${'coverage at 95 %'.padEnd(20)}${figure(coverageAtPrecision(judged, PRECISION))}`);
    }
    if (before !== null) compare(now, before);
    return 0;
  },
});
