import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** How a program ended, and what it printed. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface RunOptions {
  readonly args?: readonly string[];
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Folder to run it in; default: the project's. */
  readonly folder?: string;
  /** The input then stays open. Sent as soon as standard error or output holds the text. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly after: string };
  /** How long after that the signal is sent, in milliseconds. */
  readonly delay?: number;
  /** The input then stays open. The reader of the output goes away as soon as it holds the text. */
  readonly leavesAfter?: string;
}

/** The project's folder. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');
/** What makes Node run TypeScript, whatever folder it is started in. */
export const TSX = pathToFileURL(path.join(PROJECT, 'node_modules/tsx/dist/loader.mjs')).href;

/** Runs a TypeScript file of the project as its npm script does, with no settings but those given. */
export function runProgram(
  file: string,
  { args = [], input = '', env = {}, folder = PROJECT, signal, delay = 0, leavesAfter }: RunOptions = {},
): Promise<Outcome> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['--import', TSX, path.join(PROJECT, file), ...args], {
    cwd: folder,
    env: { PATH, HOME, ...env },
  });
  let output = '';
  let errors = '';
  let isSignalled = false;
  const look = () => {
    if (signal === undefined || isSignalled || !(output + errors).includes(signal.after)) return;
    isSignalled = true;
    setTimeout(() => child.kill(signal.name), delay);
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    look();
    if (leavesAfter !== undefined && output.includes(leavesAfter)) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
    look();
  });
  child.stdin.on('error', () => {});
  // The program has to end by itself for what happens, not because its input does.
  if (signal === undefined && leavesAfter === undefined) child.stdin.end(input);
  else child.stdin.write(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}
