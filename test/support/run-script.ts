import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import type { Outcome } from './run-program.ts';
import { PROJECT, TSX } from './run-program.ts';

export type { Outcome };

/** A script of the command line, by its path, and how it is called. */
export interface Call {
  readonly file: string;
  readonly args: readonly string[];
  readonly folder: string;
}

interface Host {
  readonly process: ChildProcess;
  /** Calls that are not answered yet, in order. */
  readonly waiting: { resolve(outcome: Outcome): void; reject(error: Error): void }[];
}

let host: Host | null = null;

/** One process for all tests that are run in this one; it ends with it. */
function startHost(): Host {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['--import', TSX, path.join(PROJECT, 'test/support/script-host.ts')], {
    cwd: PROJECT,
    env: { PATH, HOME },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const started: Host = { process: child, waiting: [] };
  // Every message is an outcome: the host sends nothing else.
  child.on('message', (outcome: Outcome) => started.waiting.shift()?.resolve(outcome));
  child.on('exit', (code) => {
    if (host === started) host = null;
    for (const { reject } of started.waiting) reject(new Error(`A script ended its process with code ${code}.`));
  });
  child.unref();
  child.channel?.unref();
  return started;
}

/**
 * Runs a script that ends by itself and reads no input, as `runProgram` does, but in a process that has loaded what scripts
 * share: a start takes a second and more. That a script ends its process is for `runProgram` to see, once for each.
 *
 * @param folder the folder to run it in; default: the project's
 */
export function runScript(file: string, args: readonly string[] = [], folder = PROJECT): Promise<Outcome> {
  host ??= startHost();
  const { process: child, waiting } = host;
  const call: Call = { file: path.join(PROJECT, file), args, folder };
  return new Promise((resolve, reject) => {
    waiting.push({ resolve, reject });
    child.send(call);
  });
}
