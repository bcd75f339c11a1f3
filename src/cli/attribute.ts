import { z } from 'zod';
import { attribute } from '../attribution/attribute.ts';
import type { Quotation } from '../attribution/quotation.ts';
import { parsePartialDate } from '../corpus/partial-date.ts';
import { documentFromText } from '../corpus/read-document.ts';
import { createRegistry } from '../corpus/registry.ts';
import type { Span } from '../text/span.ts';
import { readJsonLines, requireTwoFiles, writeText } from './json-lines.ts';
import { runScript, UsageError } from './run-script.ts';

const HELP = `
Finds the quotations of texts and who said them.

  npm run --silent attribute -- IN.jsonl OUT.jsonl

IN.jsonl   one JSON object a line: {"id", "text"}, and "title" and "date" where known
OUT.jsonl  one a line: {"id", "quotes": [{"content", "speaker", "source", "route", "confidence", "cue", "kind"}]};
           spans are [start, end] in UTF-16 units of the text, speakers full names or null

Exit code: 0 where all lines were read and written, 1 where a file or a line could not be used, 2 for wrong arguments.
`;

const inputLine = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().optional(),
  date: z.string().nullish(),
});

const pair = ({ start, end }: Span): [number, number] => [start, end];

function attributeLine(line: unknown): string {
  const { id, text, title, date } = inputLine.parse(line);
  const document = documentFromText({ id, text, title: title ?? id, date: date ? parsePartialDate(date) : null });
  const { quotations, people } = attribute(document, createRegistry([]));
  const names = new Map(people.map((person) => [person.id, person.name]));
  const quotes = quotations.map((quotation: Quotation) => ({
    content: quotation.content.map(pair),
    speaker: quotation.speaker === null ? null : (names.get(quotation.speaker) ?? null),
    source: quotation.source && [pair(quotation.source)],
    route: quotation.route,
    confidence: quotation.confidence,
    cue: quotation.cue && [pair(quotation.cue)],
    kind: quotation.kind,
  }));
  return JSON.stringify({ id, quotes });
}

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
