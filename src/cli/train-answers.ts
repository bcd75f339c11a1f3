import path from 'node:path';
import { ANSWER_FEATURES, answerRow, MEANT_ANSWER_FEATURES } from '../search/answer-trees.ts';
import { ANSWERABLE_FROM, judgedTogether } from '../search/answerability.ts';
import type { Evidence } from '../search/evidence.ts';
import { type RegressionTree, treesValue } from '../search/regression-trees.ts';
import { writeText } from './json-lines.ts';
import { print, runScript, UsageError } from './run-script.ts';
import { type LabelledRow, learnBoostedTrees } from './training/boosted-trees.ts';
import { FOLDERS, HARDER_FOLDERS, readQuestionFolder } from './training/question-folders.ts';

const HELP = `
Learns from questions about articles how to tell whether there is an answer at all.

  npm run train:answers -- [FOLDER ...] [--words] [--light FOLDER ...] [--held FOLDER ...] [--write FOLDER]

FOLDER    holds a corpus/ and questions.yaml, as test/eval/thirteen-articles does; default: those of test/eval
  --words by the words of passages alone, and not by what they mean
  --light a folder whose questions count for half: harder ones than are usual
  --held  a folder that nothing is learnt from: its figures are printed too
  --write a folder, such as src/search: the trees are written to meant-answer-trees.data.json in it, or with --words to
          answer-trees.data.json

Each folder is also measured by trees that were learnt from the others alone. Runs of the same data give the same trees.
Exit code: 0 done, 1 where a file cannot be used, 2 wrong usage.
`;

/** What a question of a harder set counts for. */
const LIGHT = 0.5;
/** What a question is answered from, on the scale of the sum. */
const BOUND = Math.log(ANSWERABLE_FROM / (1 - ANSWERABLE_FROM));
/** Shares of answerable questions that may be refused, at which is measured how many others are. */
const REFUSED = [0.04, 0.07, 0.1, 0.12];

/** A question, and what is seen of it. */
interface Example extends LabelledRow {
  readonly evidence: Evidence;
}

interface QuestionSet {
  readonly name: string;
  readonly examples: readonly Example[];
}

async function readSet(folder: string, importance: number, byWords: boolean): Promise<QuestionSet> {
  const { name, snapshot, questions } = await readQuestionFolder(folder, byWords);
  const examples: Example[] = [];
  for (const question of questions) {
    const reading = byWords ? undefined : await snapshot.search.read(question.question);
    const { evidence } = snapshot.search.rank(question.question, { limit: 1, reading });
    examples.push({
      row: answerRow(evidence, !byWords),
      isTrue: !('missing' in question),
      importance,
      evidence,
    });
  }
  return { name, examples };
}

/** How often an answerable question gets more than another, and how many others are refused where few of those are. */
function measure(name: string, judged: readonly { readonly isTrue: boolean; readonly sum: number }[]): void {
  const answered = judged.filter(({ isTrue }) => isTrue).map(({ sum }) => sum);
  const missing = judged.filter(({ isTrue }) => !isTrue).map(({ sum }) => sum);
  const pairs = answered.length * missing.length;
  const higher = answered.flatMap((sum) => missing.map((other) => (sum > other ? 1 : sum === other ? 0.5 : 0)));
  const area = higher.reduce<number>((sum, one) => sum + one, 0) / Math.max(pairs, 1);
  const inOrder = [...answered].sort((a, b) => a - b);
  const refused = REFUSED.map((share) => {
    const bound = inOrder[Math.floor(share * inOrder.length)] ?? 0;
    return missing.filter((sum) => sum < bound).length / Math.max(missing.length, 1);
  });
  const figures = [area, ...refused].map((share) => (100 * share).toFixed(1).padStart(7));
  const below = (sums: readonly number[]) => `${sums.filter((sum) => sum < BOUND).length} of ${sums.length}`;
  print(`${name.padEnd(28)}${figures.join('')}   ${below(missing).padStart(10)} ${below(answered).padStart(10)}`);
}

const judge = (trees: readonly RegressionTree[], { examples }: QuestionSet) =>
  examples.map(({ row, isTrue, evidence }) => ({ isTrue, sum: judgedTogether(evidence, treesValue(trees, row)) }));
const learn = (sets: readonly QuestionSet[]) => learnBoostedTrees(sets.flatMap(({ examples }) => examples));

await runScript({
  help: HELP,
  options: {
    words: { type: 'boolean' },
    light: { type: 'string', multiple: true },
    held: { type: 'string', multiple: true },
    write: { type: 'string' },
  },
  async run({ words = false, light: lightGiven = [], held = [], write }, given) {
    const isDefault = given.length + lightGiven.length === 0;
    const folders = isDefault ? FOLDERS : given;
    const light = isDefault ? HARDER_FOLDERS : lightGiven;
    if (folders.length + light.length < 2) throw new UsageError('Give at least two folders of questions.');
    const sets: QuestionSet[] = [];
    for (const folder of folders) sets.push(await readSet(folder, 1, words));
    for (const folder of light) sets.push(await readSet(folder, LIGHT, words));
    print(
      `${'learnt from the others'.padEnd(28)}  AUROC  refused where 4, 7, 10, 12 % of the answerable are; in use: refused, wrongly refused`,
    );
    const apart = sets.map((set) => judge(learn(sets.filter((other) => other !== set)), set));
    for (const [at, judged] of apart.entries()) measure(sets[at]?.name ?? '', judged);
    measure('folders', apart.slice(0, folders.length).flat());
    measure('light folders', apart.slice(folders.length).flat());
    const trees = learn(sets);
    for (const folder of held) measure(`held: ${path.basename(folder)}`, judge(trees, await readSet(folder, 1, words)));
    if (write !== undefined)
      await writeText(
        path.join(write, words ? 'answer-trees.data.json' : 'meant-answer-trees.data.json'),
        `${JSON.stringify({ features: words ? ANSWER_FEATURES : MEANT_ANSWER_FEATURES, trees })}\n`,
      );
    return 0;
  },
});
