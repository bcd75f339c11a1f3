/**
 * Runs scripts of the command line one after the other in this process, each as if it had just been started: what they share
 * is loaded once. Takes calls as messages from the process that has started it, answers each with how the script ended, and
 * ends with that process.
 */
import { pathToFileURL } from 'node:url';
import type { Call, Outcome } from './run-script.ts';

const [node = ''] = process.argv;
let runs = 0;

/** Keeps what is written to a stream, until it is given back. */
function capture(stream: NodeJS.WriteStream): { text: string; release(): void } {
  const { write } = stream;
  const captured = { text: '', release: () => void Object.assign(stream, { write }) };
  const keep = (chunk: string | Uint8Array) => {
    captured.text += Buffer.from(chunk).toString();
    return true;
  };
  Object.assign(stream, { write: keep });
  return captured;
}

async function run({ file, args, folder }: Call): Promise<Outcome> {
  const output = capture(process.stdout);
  const errors = capture(process.stderr);
  process.chdir(folder);
  process.argv = [node, file, ...args];
  process.exitCode = undefined;
  runs += 1;
  try {
    // A module that is asked for under another address is run anew; what it imports is not.
    await import(`${pathToFileURL(file).href}?${runs}`);
  } finally {
    output.release();
    errors.release();
  }
  const code = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  return { code, output: output.text, errors: errors.text };
}

let last: Promise<unknown> = Promise.resolve();
process.on('message', (call: Call) => {
  last = last.then(async () => process.send?.(await run(call)));
});
