import path from 'node:path';
import { ARTICLE_FEATURES } from '../search/article-features.ts';
import { MEANT_ARTICLE_FEATURES } from '../search/rank-articles.ts';
import { compileTrees } from '../search/regression-trees.ts';
import { writeText } from './json-lines.ts';
import { print, runScript, UsageError } from './run-script.ts';
import { ARTICLE_FEATURE_GROUPS } from './training/article-feature-groups.ts';
import { articleGroups } from './training/article-groups.ts';
import { ARTICLE_SETTINGS, learnLambdaMart, type RankedGroup } from './training/lambda-mart.ts';
import { FOLDERS, HARDER_FOLDERS, readQuestionFolder } from './training/question-folders.ts';
import { withoutFeatures } from './training/without-features.ts';

const HELP = `
Learns from questions about articles in which order passages answer a question.

  npm run train:articles -- [FOLDER ...] [--words] [--held FOLDER ...] [--ablate] [--write FOLDER]

FOLDER    holds a corpus/ and questions.yaml, as test/eval/thirteen-articles does; default: those of test/eval
  --words by the words of passages alone, and not by what they mean
  --held  a folder that nothing is learnt from: its figures are printed too
  --ablate prints, for each group of features, how much is right without it; learnt from all but a quarter of the folders, four times
  --write a folder, such as src/search: the trees are written to meant-article-trees.data.json in it, or with --words to
          article-trees.data.json

Prints for each folder how many of the questions that have an answer have a right passage first, and among the first three: as
found, and in the order of trees that were learnt from the other folders alone. Runs of the same data give the same trees.
Exit code: 0 done, 1 where a file cannot be used, 2 wrong usage.
`;

interface FolderGroups {
  readonly name: string;
  readonly groups: readonly RankedGroup[];
}

const read = async (folder: string, byWords: boolean): Promise<FolderGroups> => {
  const questions = await readQuestionFolder(folder, byWords);
  return { name: questions.name, groups: await articleGroups(questions, byWords) };
};
const learn = (folders: readonly FolderGroups[]) =>
  learnLambdaMart(
    folders.flatMap(({ groups }) => groups),
    ARTICLE_SETTINGS,
  );

/** In how many groups the first, and one of the first three, is right. */
function countRight(groups: readonly RankedGroup[], worthOf: (row: readonly number[], place: number) => number) {
  const orders = groups.map(({ rows, gains }) => {
    const worths = rows.map(worthOf);
    return [...worths.keys()].sort((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0)).map((at) => gains[at] ?? 0);
  });
  const within = (places: number) => orders.filter((order) => order.slice(0, places).includes(1)).length;
  return { first: within(1), three: within(3) };
}

type Right = ReturnType<typeof countRight>;
const add = (into: Right, right: Right) => ({ first: into.first + right.first, three: into.three + right.three });
const QUARTERS = 4;

function tell(name: string, count: number, found: Right, learnt: Right): void {
  const cell = ({ first, three }: Right) => `${first} / ${three}`.padStart(12);
  print(`${name.padEnd(28)}${String(count).padStart(10)}${cell(found)}${cell(learnt)}`);
}

/** In how many groups of each quarter of the sets the first, and one of the first three, is right by what the others taught. */
function inQuarters(sets: readonly FolderGroups[]): Right {
  const quarters = Array.from({ length: QUARTERS }, (_, quarter) => {
    const isHeld = (_set: FolderGroups, at: number) => at % QUARTERS === quarter;
    const judge = compileTrees(learn(sets.filter((set, at) => !isHeld(set, at))));
    return countRight(
      sets.filter(isHeld).flatMap(({ groups }) => groups),
      judge,
    );
  });
  return quarters.reduce(add);
}

/** Prints what is right with all features, and how much more or less that is than without each group. */
function ablate(sets: readonly FolderGroups[], features: readonly string[]): void {
  const all = inQuarters(sets);
  print(`\n${'worth of'.padEnd(46)}  first / among three`);
  print(`${'all, in quarters'.padEnd(46)}${`${all.first} / ${all.three}`.padStart(12)}`);
  for (const [name, group] of Object.entries(ARTICLE_FEATURE_GROUPS)) {
    const leftOut = new Set(group);
    if (!features.some((feature) => leftOut.has(feature))) continue;
    const left = sets.map((set) => ({ ...set, groups: withoutFeatures(set.groups, features, leftOut) }));
    const { first, three } = inQuarters(left);
    print(`${name.padEnd(46)}${`${all.first - first} / ${all.three - three}`.padStart(12)}`);
  }
}

await runScript({
  help: HELP,
  options: {
    words: { type: 'boolean' },
    held: { type: 'string', multiple: true },
    ablate: { type: 'boolean' },
    write: { type: 'string' },
  },
  async run({ words = false, held = [], ablate: isAblated = false, write }, given) {
    const folders = given.length > 0 ? given : [...FOLDERS, ...HARDER_FOLDERS];
    if (folders.length < 2) throw new UsageError('Give at least two folders of questions.');
    const sets: FolderGroups[] = [];
    for (const folder of folders) sets.push(await read(folder, words));
    print(`${'first / among three'.padEnd(28)} questions    as found      learnt`);
    const sum = { count: 0, found: { first: 0, three: 0 }, learnt: { first: 0, three: 0 } };
    for (const set of sets) {
      const judge = compileTrees(learn(sets.filter((other) => other !== set)));
      const found = countRight(set.groups, (_, place) => -place);
      const learnt = countRight(set.groups, judge);
      tell(set.name, set.groups.length, found, learnt);
      sum.count += set.groups.length;
      sum.found = add(sum.found, found);
      sum.learnt = add(sum.learnt, learnt);
    }
    tell('all', sum.count, sum.found, sum.learnt);
    const trees = learn(sets);
    for (const folder of held) {
      const { name, groups } = await read(folder, words);
      const found = countRight(groups, (_, place) => -place);
      tell(`held: ${name}`, groups.length, found, countRight(groups, compileTrees(trees)));
    }
    if (write !== undefined)
      await writeText(
        path.join(write, words ? 'article-trees.data.json' : 'meant-article-trees.data.json'),
        `${JSON.stringify({ features: words ? ARTICLE_FEATURES : MEANT_ARTICLE_FEATURES, trees })}\n`,
      );
    // Last: it takes long.
    if (isAblated) ablate(sets, words ? ARTICLE_FEATURES : MEANT_ARTICLE_FEATURES);
    return 0;
  },
});
