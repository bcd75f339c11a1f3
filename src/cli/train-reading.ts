import { passageInContext } from '../search/passage-in-context.ts';
import { holdsOneOf, type Question } from './eval-questions.ts';
import { writeText } from './json-lines.ts';
import { print, runScript, ScriptError, UsageError } from './run-script.ts';
import { type QuestionFolder, readFolders, readQuestionFolder } from './training/question-folders.ts';

const HELP = `
Writes what the reading model is learnt from: questions, with the passages that answer them and those that are found for them.

  npm run train:reading -- [FOLDER ...] --write FILE

FOLDER    holds a corpus/ and questions.yaml, as test/eval/thirteen-articles does; default: those of test/eval/read
  --write the file, in JSON; src/cli/training/reading_model.py learns from it

Exit code: 0 done, 1 where a file cannot be used, 2 wrong usage.
`;

/** So many of the passages found are told: those that are hard to tell from an answer. */
const FOUND = 10;

/** The passages of a folder as they are read, and for each question the numbers of those that answer it, and of the best found. */
function examplesOf({ name, snapshot, questions }: QuestionFolder) {
  const { passages, rank } = snapshot.search;
  const titleOf = (id: string) => snapshot.document(id)?.title ?? '';
  const answersOf = (one: Question): number[] => {
    if ('missing' in one) return [];
    const found = passages.flatMap(({ text }, number) => (holdsOneOf(text, one.passage) ? [number] : []));
    // It would be learnt that nothing answers it.
    if (found.length === 0) throw new ScriptError(`${name}: no passage has the words that answer "${one.question}".`);
    return found;
  };
  return {
    name,
    passages: passages.map((passage) => passageInContext(passage, titleOf(passage.documentId))),
    questions: questions.map((one) => ({
      question: one.question,
      answers: answersOf(one),
      found: rank(one.question)
        .ranking.ranked.slice(0, FOUND)
        .map(({ passage }) => passage),
    })),
  };
}

await runScript({
  help: HELP,
  options: { write: { type: 'string' } },
  async run({ write }, given) {
    if (write === undefined) throw new UsageError('Name a file with --write.');
    const sets: ReturnType<typeof examplesOf>[] = [];
    for (const folder of given.length > 0 ? given : readFolders())
      sets.push(examplesOf(await readQuestionFolder(folder, true)));
    await writeText(write, `${JSON.stringify(sets)}\n`);
    const count = (of: (set: (typeof sets)[number]) => readonly unknown[]) =>
      sets.reduce((sum, set) => sum + of(set).length, 0);
    print(
      `${count(({ questions }) => questions)} questions about ${count(({ passages }) => passages)} passages in ${write}`,
    );
    return 0;
  },
});
