import { createRegistry } from '../corpus/registry.ts';
import type { Passage } from '../search/passage.ts';
import { createSearch } from '../search/search.ts';
import { createPlainIndex } from '../search/term-index.ts';
import { generateCorpus } from './generated-corpus.ts';
import { measureGrowth } from './growth.ts';
import { print, runScript, UsageError } from './run-script.ts';

const HELP = `
Measures how long the search takes, beside the bare library that it is built on, and how the time of splitting and
attributing grows with texts that are made to hold it up.

  npm run --silent bench -- [SIZE ...]

  SIZE  contributions of the generated transcripts (1000 20000); each is one passage

Prints milliseconds, how many times as long the search takes, and how many times as long four times the text takes
(about 4 is linear, 16 quadratic). Exit code: 0 done, 2 wrong usage.
`;

const SIZES = ['1000', '20000'];
/** Rounds over the questions; the first warms up. */
const ROUNDS = 3;

interface Times {
  readonly build: number;
  readonly p50: number;
  readonly p99: number;
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function measure<Built>(
  build: () => Built,
  ask: (built: Built, question: string) => unknown,
  questions: readonly string[],
): Times {
  let built: Built | undefined;
  const buildTime = timed(() => {
    built = build();
  });
  const index = built ?? build();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const question of questions) {
      const time = timed(() => ask(index, question));
      if (round > 0) times.push(time);
    }
  }
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return { build: buildTime, p50: quantile(0.5), p99: quantile(0.99) };
}

function row(cells: readonly string[]): string {
  const [first = '', ...rest] = cells;
  return first.padEnd(38) + rest.map((cell) => cell.padStart(12)).join('');
}

function report(size: number): void {
  const { documents, people, questions } = generateCorpus(size);
  const registry = createRegistry(people);
  let passages: readonly Passage[] = [];
  const ours = measure(
    () => {
      const search = createSearch({ documents, registry });
      passages = search.passages;
      return search;
    },
    (search, question) => search.ask(question, { limit: 3 }),
    questions,
  );
  const plain = measure(
    () => createPlainIndex(passages.map(({ text }) => text)),
    (index, question) => index(question),
    questions,
  );
  const line = (name: string, times: Times) =>
    row([name, ...[times.build, times.p50, times.p99].map((time) => time.toFixed(2))]);
  print(row([`${passages.length} passages`, 'build ms', 'ask p50 ms', 'ask p99 ms']));
  print(line('search', ours));
  print(line('bare MiniSearch', plain));
  const ratio = (a: number, b: number) => `${(a / b).toFixed(1)}x`;
  print(row(['ratio', ratio(ours.build, plain.build), ratio(ours.p50, plain.p50), ratio(ours.p99, plain.p99)]));
}

await runScript({
  help: HELP,
  options: {},
  async run(_options, sizes) {
    for (const size of sizes.length > 0 ? sizes : SIZES) {
      const contributions = Number(size);
      if (!Number.isInteger(contributions) || contributions < 1) {
        throw new UsageError(`A size is a whole number from 1, not "${size}".`);
      }
      report(contributions);
    }
    print(row(['four times the text', 'time']));
    for (const { work, piece, ratio } of measureGrowth()) {
      print(row([`${work} ${JSON.stringify(piece)}`, `${ratio.toFixed(1)}x`]));
    }
    return 0;
  },
});
