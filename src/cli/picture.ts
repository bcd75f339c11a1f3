import { writeFile } from 'node:fs/promises';
import { answerPicture } from './answer-picture.ts';
import { print, runScript, UsageError } from './run-script.ts';

const HELP = `
Makes the README's picture of an answer anew, from what the program prints in a terminal today.

  npm run picture [-- FILE.svg]

  FILE.svg  where the picture goes (docs/answer.svg)

Exit code: 0 done, 1 the corpus cannot be used or the file cannot be written, 2 wrong usage.
`;

await runScript({
  help: HELP,
  options: {},
  async run(_options, [file = 'docs/answer.svg', ...rest]) {
    if (rest.length > 0) throw new UsageError('Give one file.');
    await writeFile(file, await answerPicture('corpus'));
    print(`wrote ${file}`);
    return 0;
  },
});
