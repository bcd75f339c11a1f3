import { loadEngine } from './engines.ts';
import { measureEngine } from './measure-engine.ts';

/** The process in which one engine is measured: `child.ts ENGINE SIZE`. Prints a message a line. */
const [name = '', size = ''] = process.argv.slice(2);
await measureEngine(await loadEngine(name), Number(size), (message) =>
  process.stdout.write(`${JSON.stringify(message)}\n`),
);
