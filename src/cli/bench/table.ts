import { MEASURE } from './engines.ts';
import { QUESTION_LENGTHS } from './generated-corpus.ts';
import type { Measurement, Message } from './measurement.ts';

/** A figure of an engine, with how it is printed. */
interface Column {
  readonly heading: string;
  value(messages: readonly Message[]): number | null;
  print(value: number): string;
}

const milliseconds = (value: number) => (value < 100 ? value.toFixed(2) : value.toFixed(0));
const megabytes = (value: number) => (value / 1e6).toFixed(1);

function told<Kind extends Message['told']>(messages: readonly Message[], kind: Kind) {
  return messages.filter((message): message is Extract<Message, { told: Kind }> => message.told === kind);
}

const asked = (messages: readonly Message[], words: number) =>
  told(messages, 'asked').find((message) => message.words === words);

const COLUMNS: readonly Column[] = [
  { heading: 'build ms', value: (all) => told(all, 'built')[0]?.time ?? null, print: milliseconds },
  { heading: 'index MB', value: (all) => told(all, 'built')[0]?.heap ?? null, print: megabytes },
  { heading: 'RSS MB', value: (all) => told(all, 'built')[0]?.resident ?? null, print: megabytes },
  { heading: 'saved MB', value: (all) => told(all, 'saved')[0]?.size ?? null, print: megabytes },
  { heading: 'load ms', value: (all) => told(all, 'saved')[0]?.loadTime ?? null, print: milliseconds },
  ...QUESTION_LENGTHS.flatMap((words): Column[] => [
    { heading: `${words}w p50`, value: (all) => asked(all, words)?.times.p50 ?? null, print: milliseconds },
    { heading: `${words}w p99`, value: (all) => asked(all, words)?.times.p99 ?? null, print: milliseconds },
  ]),
];

/** One line of a table: a name and its cells. */
export function row(first: string, cells: readonly string[]): string {
  return first.padEnd(28) + cells.map((cell) => cell.padStart(11)).join('');
}

/** Three figures are enough to compare. */
const ratio = (value: number) => `${value < 10 ? value.toFixed(value < 0.1 ? 4 : 2) : value.toFixed(0)}x`;

/** The figures of all engines for one size, then the same as shares of those of MiniSearch with stop words and stems. */
export function tableLines(size: number, measurements: readonly Measurement[]): readonly string[] {
  const measured = measurements.filter(({ messages }) => told(messages, 'built').length > 0);
  const measure = measured.find(({ engine }) => engine === MEASURE);
  const headings = COLUMNS.map(({ heading }) => heading);
  const lines = [row(`${size.toLocaleString('en-GB')} passages`, headings)];
  for (const { engine, messages } of measured) {
    lines.push(
      row(
        engine,
        COLUMNS.map(({ value, print }) => cell(value(messages), print)),
      ),
    );
  }
  for (const { engine, note } of measurements) if (note !== null) lines.push(`${engine.padEnd(28)} ${note}`);
  if (measure === undefined || measured.length === 1) return lines;
  lines.push('', row(`share of ${MEASURE}`, headings));
  for (const { engine, messages } of measured) {
    if (engine === MEASURE) continue;
    const share = ({ value }: Column) => {
      const own = value(messages);
      const base = value(measure.messages);
      return own === null || base === null || base === 0 ? null : own / base;
    };
    lines.push(
      row(
        engine,
        COLUMNS.map((column) => cell(share(column), ratio)),
      ),
    );
  }
  return lines;
}

function cell(value: number | null, print: (value: number) => string): string {
  return value === null ? '-' : print(value);
}
