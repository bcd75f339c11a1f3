/** Runs the scripts given as arguments with --help, one after the other in this process, each after a line of its path. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [node = '', , ...files] = process.argv;
for (const file of files) {
  process.stdout.write(`\n=== ${file}\n`);
  process.argv = [node, file, '--help'];
  await import(pathToFileURL(path.resolve(file)).href);
}
