import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Measurement, type Message, messageShape } from './measurement.ts';

/** An engine that takes longer to build is left out. */
const LONGEST_BUILD = 5 * 60_000;
const MEGABYTE = 2 ** 20;
/** Most of the memory that a process may take for its heap, in megabytes. */
const MOST_HEAP = Math.floor(Math.min(8192, (totalmem() / MEGABYTE) * 0.6));
const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));

/** Measures an engine in a process of its own, so that its memory is its own. */
export async function runEngine(engine: string, size: number): Promise<Measurement> {
  const flags = ['--expose-gc', `--max-old-space-size=${MOST_HEAP}`, '--no-warnings', '--import', 'tsx'];
  const child = spawn(process.execPath, [...flags, CHILD, engine, String(size)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += String(data);
  });
  const messages: Message[] = [];
  let isLate = false;
  let timer: NodeJS.Timeout | undefined;
  const watch = () => {
    timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, LONGEST_BUILD);
  };
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const message = messageShape.parse(JSON.parse(line));
    messages.push(message);
    if (message.told === 'begun') watch();
    else clearTimeout(timer);
  }
  const code = await ended;
  clearTimeout(timer);
  return { engine, messages, note: noteOf(messages, isLate, code, errors) };
}

function noteOf(messages: readonly Message[], isLate: boolean, code: number | null, errors: string): string | null {
  const refused = messages.find((message) => message.told === 'not measured');
  if (refused !== undefined) return `not measured: ${refused.reason}`;
  if (isLate) return `left out: building takes longer than ${LONGEST_BUILD / 60_000} minutes`;
  if (code === 0) return null;
  const reason = errors.split('\n').find((line) => /error/iu.test(line)) ?? `exit code ${code}`;
  return `broke off: ${reason.trim()}`;
}
