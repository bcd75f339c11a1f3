import { type ParseArgsConfig, parseArgs } from 'node:util';
import { SettingsError } from '../config/settings.ts';
import { CorpusError, formatProblem } from '../corpus/problem.ts';
import { escapeUnseen, withoutUnseen } from '../text/unseen.ts';

/** The command line was wrong: the message says how, and `--help` is pointed to. Ends the script with code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What was asked for cannot be done: the message says why and what to do. Ends the script with code 1. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

/** A script of the command line. */
export interface Script<Options extends NonNullable<ParseArgsConfig['options']>> {
  /** Shown by `--help`: what it does, how it is called, what the options mean, and the exit codes. */
  readonly help: string;
  readonly options: Options;
  /** @returns the exit code, 0 where nothing is returned */
  run(values: Parsed<Options>['values'], positionals: readonly string[]): Promise<number | undefined>;
}

type Parsed<Options extends NonNullable<ParseArgsConfig['options']>> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>
>;

function explain(error: unknown): { readonly message: string; readonly code: number } {
  if (error instanceof UsageError) return { message: `${error.message}\nTry --help.`, code: 2 };
  if (error instanceof SettingsError) return { message: error.message, code: 2 };
  if (error instanceof CorpusError) {
    return { message: [error.message, ...error.problems.map(formatProblem)].join('\n'), code: 1 };
  }
  if (error instanceof ScriptError) return { message: error.message, code: 1 };
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error), code: 1 };
}

/** Prints a value as JSON on standard output; what an article holds stands in it whole. */
export function printJson(value: unknown): void {
  process.stdout.write(`${escapeUnseen(JSON.stringify(value, null, 2))}\n`);
}

/** Prints a line on standard output, without the controls that an article could hold to steer a terminal. */
export function print(line: string): void {
  process.stdout.write(`${withoutUnseen(line, true)}\n`);
}

/** Tests run several scripts in one process. */
let isListening = false;

/** Runs a script on the process's arguments; errors end in one message on standard error and an exit code. */
export async function runScript<Options extends NonNullable<ParseArgsConfig['options']>>(
  script: Script<Options>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  // A reader that has seen enough, such as head, is no error.
  if (!isListening)
    process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  isListening = true;
  try {
    if (args.includes('--help') || args.includes('-h')) {
      print(script.help.trim());
      return;
    }
    const { values, positionals } = parse(script.options, args);
    process.exitCode = (await script.run(values, positionals)) ?? 0;
  } catch (error) {
    const { message, code } = explain(error);
    process.stderr.write(`${withoutUnseen(message, true)}\n`);
    process.exitCode = code;
  }
}

/** What is wrong with the arguments, in one sentence: Node's own messages speak to programmers. */
function wrongArguments(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [quoted] = /'[^']+'/u.exec(error.message) ?? [];
  const code = 'code' in error ? error.code : null;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `There is no option ${quoted}. For words that begin with a hyphen, put " -- " before them.`;
  return error.message;
}

function parse<Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  args: readonly string[],
): Parsed<Options> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(wrongArguments(error));
  }
}
