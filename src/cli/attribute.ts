import { z } from 'zod';
import { attributeText, predictionOf } from './attribute-text.ts';
import { readJsonLines, requireTwoFiles, writeText } from './json-lines.ts';
import { runScript, UsageError } from './run-script.ts';

const HELP = `
Finds the quotations of texts and who said them.

  npm run --silent attribute -- IN.jsonl OUT.jsonl

IN.jsonl   one JSON object a line: {"id", "text"}, and "title" and "date" where known
OUT.jsonl  one a line: {"id", "quotes": [{"content", "speaker", "source", "route", "confidence", "candidate", "cue",
           "kind"}]}; spans are [start, end] in UTF-16 units of the text, speakers full names or null; "candidate" is
           {"speaker", "route"}: whom it would be where it is not sure enough, else null

Exit code: 0 where all lines were read and written, 1 where a file or a line could not be used, 2 for wrong arguments.
`;

const inputLine = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().optional(),
  date: z.string().nullish(),
});

const attributeLine = (line: unknown) => JSON.stringify(predictionOf(attributeText(inputLine.parse(line))));

await runScript({
  help: HELP,
  options: {},
  async run(_options, [from, to, ...rest]) {
    if (from === undefined || to === undefined || rest.length > 0) {
      throw new UsageError('Give two files, IN.jsonl and another one, OUT.jsonl.');
    }
    await requireTwoFiles(from, to);
    const lines = await readJsonLines(from, attributeLine);
    await writeText(to, lines.map((line) => `${line}\n`).join(''));
    return 0;
  },
});
