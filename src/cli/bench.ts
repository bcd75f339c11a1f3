import { readGold } from './attribution-score/gold-file.ts';
import { ENGINE_NAMES } from './bench/engines.ts';
import { measureGrowth } from './bench/growth.ts';
import type { Measurement } from './bench/measurement.ts';
import { measureReading } from './bench/reading.ts';
import { runEngine } from './bench/run-engine.ts';
import { row, tableLines } from './bench/table.ts';
import { print, runScript, ScriptError, UsageError } from './run-script.ts';

/** Articles that are read to measure how fast that is. */
const ARTICLES = 'test/eval/regional-news.jsonl';

const HELP = `
Measures the search beside other engines over generated transcripts, how fast articles are read, and how the time of
splitting and attributing grows with texts that are made to hold it up.

  npm run --silent bench -- [SIZE ...] [--engine NAME ...]
  npm run --silent bench -- --articles FILE

  SIZE      contributions of the generated transcripts (1000 20000); each is one passage
  --engine  these engines alone, by the beginnings of their names: ${ENGINE_NAMES.join('; ')}
  --articles  only how fast these are read: one a line, as "npm run eval:attribution" takes them; without it those of
              ${ARTICLES}

Prints for each engine, measured in a process of its own: milliseconds to build and to load the saved form; megabytes of
what the index holds, of the whole process after building, and of the saved form; milliseconds of questions of 2, 5 and 12
words; then the same as shares of MiniSearch with stop words and Porter2 stems. An engine that takes more than five minutes
to build is left out, and says so. Without --engine also how many words a second the attribution reads on one core, beside
what wink-nlp takes for sentences and parts of speech alone in the same process, and how many times as long four times the
text takes (about 4 is linear, 16 quadratic). Exit code: 0 done, 2 wrong usage.
`;

const SIZES = ['1000', '20000'];

function sizeOf(text: string): number {
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1) throw new UsageError(`A size is a whole number from 1, not "${text}".`);
  return size;
}

function enginesOf(names: readonly string[]): readonly string[] {
  if (names.length === 0) return ENGINE_NAMES;
  const isNamed = (engine: string, name: string) => engine.toLowerCase().startsWith(name.toLowerCase());
  const unknown = names.find((name) => !ENGINE_NAMES.some((engine) => isNamed(engine, name)));
  if (unknown !== undefined)
    throw new UsageError(`There is no engine "${unknown}"; there are ${ENGINE_NAMES.join('; ')}.`);
  return ENGINE_NAMES.filter((engine) => names.some((name) => isNamed(engine, name)));
}

async function printReading(file: string): Promise<void> {
  const articles = await readGold(file);
  if (articles.length === 0) throw new ScriptError(`${file} has no articles; give one a line.`);
  const { attribution, peer } = measureReading(articles.map(({ text }) => text));
  print(row('reading articles, beside wink-nlp', ['words/s', 'share']));
  print(row('wink-nlp, sentences and tags', [peer.toFixed(0), '1.00x']));
  print(row('attribution', [attribution.toFixed(0), `${(attribution / peer).toFixed(2)}x`]));
}

await runScript({
  help: HELP,
  options: { engine: { type: 'string', multiple: true }, articles: { type: 'string' } },
  async run({ engine: names = [], articles }, positionals) {
    if (articles !== undefined) {
      if (names.length > 0 || positionals.length > 0)
        throw new UsageError('With --articles nothing else is measured: give neither sizes nor engines.');
      await printReading(articles);
      return 0;
    }
    const sizes = (positionals.length > 0 ? positionals : SIZES).map(sizeOf);
    const engines = enginesOf(names);
    for (const size of sizes) {
      const measurements: Measurement[] = [];
      for (const name of engines) measurements.push(await runEngine(name, size));
      for (const line of [...tableLines(size, measurements), '']) print(line);
    }
    if (names.length > 0) return 0;
    await printReading(ARTICLES);
    print('');
    print(row('four times the text', ['time']));
    for (const { work, piece, ratio } of measureGrowth()) {
      print(row(`${work} ${JSON.stringify(piece)}`.padEnd(38), [`${ratio.toFixed(1)}x`]));
    }
    return 0;
  },
});
