import path from 'node:path';
import { treesValue } from '../search/regression-trees.ts';
import { TURN_FEATURES } from '../search/turn-features.ts';
import { readJsonLines, writeText } from './json-lines.ts';
import { MEETING, type Meeting } from './meeting.ts';
import type { RankingMeasures } from './retrieval/ranking-measures.ts';
import { print, runScript, ScriptError, UsageError } from './run-script.ts';
import { LAMBDA_SETTINGS, learnLambdaMart } from './training/lambda-mart.ts';
import { measureTurns, type QuestionGroup, turnGroups } from './training/turn-groups.ts';
import { type FeatureGroups, withoutFeatures } from './training/without-features.ts';

const HELP = `
Learns from questions about meetings in which order turns of a transcript answer a question.

  npm run train:ranking -- TRAIN.jsonl [--dev DEV.jsonl] [--folds N] [--without FEATURE ...] [--ablate] [--write FOLDER]

TRAIN.jsonl   meetings as "npm run retrieve" takes them, with the ranges of turns that answer
  --dev       meetings that nothing is learnt from: their figures are printed too
  --folds     also cross-validates: learns from all but one N-th of the meetings and measures that part, N times
  --without   features that are not used, for trying; such trees are not written
  --ablate    with --folds: also prints, for each group of features, the figures without it
  --write     a folder, such as src/search: the trees are written to turn-trees.data.json in it

Figures are before a place is kept for another part of the conversation. Runs of the same data give the same trees.
Exit code: 0 done, 1 where a file or a line cannot be used, 2 wrong usage.
`;

/** Groups of features whose worth is measured together. */
const FEATURE_GROUPS: FeatureGroups = {
  'the score it was found by': ['leadingScore', 'score', 'place'],
  'words of the turn itself': ['turn', 'words', 'together'],
  'words of the turns around': [
    ...['within1', 'within3', 'within8', 'before1', 'before3', 'before8', 'wordsWithin3', 'heaviestWithin3'],
    ...['fadingBefore', 'slowlyFadingBefore', 'fadingTurnsBefore', 'fadingTurnsAfter'],
  ],
  'lengths and places': ['length', 'lengthBefore', 'lengthAfter', 'pieces', 'position'],
  'who speaks': ['speakerPassages', 'speakerTurns', 'speakerLength', 'askedAround'],
  'the topic of the first passages': ['topic', 'topicOfTurn'],
  'scores of the turns around': ['near8', 'near2', 'bestNear', 'restOfTurn'],
  'the whole document': ['document'],
};

type Groups = ReturnType<typeof turnGroups>;

const percent = (share: number) => `${(100 * share).toFixed(1).padStart(6)} %`;
const line = (name: string, { gain, first, firstFive }: RankingMeasures) =>
  print(`${name.padEnd(52)}${percent(gain)}${percent(first)}${percent(firstFive)}`);

function measure(name: string, groups: Groups, worthOf: (group: QuestionGroup, at: number) => number): void {
  line(`${name}, within a meeting`, measureTurns(groups.alone, worthOf));
  line(`${name}, pooled`, measureTurns(groups.pooled, worthOf));
}

const learn = ({ alone, pooled }: Groups) => learnLambdaMart([...alone, ...pooled], LAMBDA_SETTINGS);

function crossValidate(name: string, groups: Groups, meetings: readonly Meeting[], folds: number): void {
  const foldOf = new Map(meetings.map(({ id }, at) => [id, at % folds]));
  const trees = Array.from({ length: folds }, (_, fold) => {
    const isLearnt = ({ meeting }: QuestionGroup) => foldOf.get(meeting) !== fold;
    return learn({ alone: groups.alone.filter(isLearnt), pooled: groups.pooled.filter(isLearnt) });
  });
  measure(name, groups, ({ meeting, rows }, at) => treesValue(trees[foldOf.get(meeting) ?? 0] ?? [], rows[at] ?? []));
}

const readMeetings = (file: string) => readJsonLines(file, (text) => MEETING.parse(text));

await runScript({
  help: HELP,
  options: {
    dev: { type: 'string' },
    folds: { type: 'string' },
    without: { type: 'string', multiple: true },
    ablate: { type: 'boolean' },
    write: { type: 'string' },
  },
  async run({ dev, folds, without = [], ablate = false, write }, [file, ...rest]) {
    if (file === undefined || rest.length > 0) throw new UsageError('Give one file of meetings.');
    const parts = folds === undefined ? 0 : Number(folds);
    if (folds !== undefined && !(Number.isInteger(parts) && parts > 1))
      throw new UsageError('--folds takes a whole number above 1.');
    if (ablate && parts === 0) throw new UsageError('--ablate needs --folds.');
    const unknown = without.find((name) => !TURN_FEATURES.some((feature) => feature === name));
    if (unknown !== undefined)
      throw new UsageError(`There is no feature "${unknown}"; there are ${TURN_FEATURES.join(', ')}.`);
    if (without.length > 0 && write !== undefined) throw new UsageError('--write takes no --without.');
    const meetings = await readMeetings(file);
    if (meetings.length < Math.max(1, parts))
      throw new ScriptError(`${file} has ${meetings.length} meetings; give one a line, and no fewer than folds.`);
    const all = turnGroups(meetings);
    const left = (names: readonly string[]): Groups => ({
      alone: withoutFeatures(all.alone, TURN_FEATURES, new Set(names)),
      pooled: withoutFeatures(all.pooled, TURN_FEATURES, new Set(names)),
    });
    const groups = left(without);
    const trees = learn(groups);
    const byTrees = ({ rows }: QuestionGroup, at: number) => treesValue(trees, rows[at] ?? []);
    const byScore = ({ scores }: QuestionGroup, at: number) => scores[at] ?? 0;
    print(`${''.padEnd(52)}  nDCG@10     S@1     S@5`);
    measure('train, as found', groups, byScore);
    measure('train, learnt', groups, byTrees);
    if (parts > 0) crossValidate(`${parts} folds`, groups, meetings, parts);
    if (ablate)
      for (const [name, features] of Object.entries(FEATURE_GROUPS))
        crossValidate(`without ${name}`, left([...without, ...features]), meetings, parts);
    if (dev !== undefined) {
      const held = turnGroups(await readMeetings(dev));
      measure('dev, as found', held, byScore);
      measure('dev, learnt', held, byTrees);
    }
    if (write !== undefined)
      await writeText(
        path.join(write, 'turn-trees.data.json'),
        `${JSON.stringify({ features: TURN_FEATURES, trees })}\n`,
      );
    return 0;
  },
});
