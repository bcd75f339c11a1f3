import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { fold } from '../text/fold.ts';
import { loadCorpus } from './load-corpus.ts';
import { print, runScript, ScriptError, UsageError } from './run-script.ts';

const HELP = `
Asks the project's own questions and holds the answers against what they should be.

  npm run eval [-- --questions FILE] [--corpus DIR] [--verbose]

  --questions FILE  a YAML list of {question, passage, speaker} and {question, missing: true} (test/eval/seed-questions.yaml)
  --corpus DIR      the corpus that the questions are about (corpus)
  --verbose         every question, not only those that went wrong

Exit code: 0 at or above the floors, 1 below them or a file cannot be used, 2 wrong usage.
`;

/** Shares below which the eval fails. */
const FLOORS = { passageFirst: 13 / 15, missed: 4 / 5, speaker: 1 } as const;

const questions = z.array(
  z.union([
    z.strictObject({ question: z.string(), missing: z.literal(true) }),
    z.strictObject({ question: z.string(), passage: z.string(), speaker: z.string().optional() }),
  ]),
);

type Question = z.infer<typeof questions>[number];

/** How one question went; `speaker` is null where none was asked for or the passage was another. */
interface Outcome {
  readonly question: Question;
  readonly isRight: boolean;
  readonly isSpeakerRight: boolean | null;
  readonly got: string;
}

function judge({ search }: Snapshot, question: Question): Outcome {
  const { answerable, passages, missed } = search.ask(question.question, { limit: 3 });
  const [first] = passages;
  if ('missing' in question) {
    return { question, isRight: !answerable, isSpeakerRight: null, got: first?.passage.text ?? missed ?? 'a miss' };
  }
  const isRight = first !== undefined && fold(first.passage.text).includes(fold(question.passage));
  const names = first?.passage.speakers.map(({ name }) => name) ?? [];
  const isSpeakerRight = !isRight || question.speaker === undefined ? null : names.includes(question.speaker);
  return {
    question,
    isRight,
    isSpeakerRight,
    got: first === undefined ? `a miss: ${missed}` : `${names.join(', ')}: ${first.passage.text}`,
  };
}

function share(name: string, outcomes: readonly boolean[], floor: number): boolean {
  const right = outcomes.filter(Boolean).length;
  const isEnough = outcomes.length === 0 || right / outcomes.length >= floor;
  print(
    `${name.padEnd(28)} ${right} of ${outcomes.length} (floor ${Math.round(floor * 100)} %)${isEnough ? '' : '  BELOW THE FLOOR'}`,
  );
  return isEnough;
}

function readQuestions(file: string): Question[] {
  try {
    return questions.parse(parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? 'it is no list of questions' : String(error);
    throw new ScriptError(`${file} cannot be used: ${reason}`);
  }
}

await runScript({
  help: HELP,
  options: { questions: { type: 'string' }, corpus: { type: 'string' }, verbose: { type: 'boolean' } },
  async run({ questions: file = 'test/eval/seed-questions.yaml', corpus = 'corpus', verbose = false }, extra) {
    if (extra.length > 0)
      throw new UsageError(`"${extra.join(' ')}" means nothing here; a folder goes after --corpus.`);
    const snapshot = await loadCorpus(corpus);
    const outcomes = readQuestions(file).map((question) => judge(snapshot, question));
    for (const { question, isRight, isSpeakerRight, got } of outcomes) {
      const isFine = isRight && isSpeakerRight !== false;
      if (verbose || !isFine)
        print(`${isFine ? 'right' : 'WRONG'}  ${question.question}\n       ${got.replace(/\s+/gu, ' ').slice(0, 160)}`);
    }
    const speakers = outcomes.map(({ isSpeakerRight }) => isSpeakerRight).filter((right) => right !== null);
    const results = [
      share(
        'right passage first',
        outcomes.filter(({ question }) => !('missing' in question)).map(({ isRight }) => isRight),
        FLOORS.passageFirst,
      ),
      share(
        'honest misses',
        outcomes.filter(({ question }) => 'missing' in question).map(({ isRight }) => isRight),
        FLOORS.missed,
      ),
      share('right speaker with it', speakers, FLOORS.speaker),
    ];
    return results.every(Boolean) ? 0 : 1;
  },
});
