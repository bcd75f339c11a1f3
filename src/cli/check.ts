import type { AttributedDocument } from '../attribution/quotation.ts';
import { formatProblem } from '../corpus/problem.ts';
import { count } from '../reply/words.ts';
import { indexLines } from '../text/lines.ts';
import { loadCorpus } from './load-corpus.ts';
import { print, runScript, UsageError } from './run-script.ts';

const HELP = `
Checks a corpus: front matter, the registry of speakers, and quotations whose speaker is not clear.

  npm run check [-- DIR]

Each finding is a line "file:line: error|warning: what is wrong and what to do". Paths are relative to the corpus
folder. A quotation whose speaker is unclear is a warning: mend it with "corrections" in the article's front matter.

Exit code: 0 no errors, 1 errors or a corpus that cannot be used, 2 wrong usage.
`;

/** Longest piece of a quotation that is printed, in UTF-16 units. */
const LONGEST_WORDS = 90;

/** Warnings of quotations in marks that nobody is given, each with the line of the file on which it starts. */
function unclearSpeakers({ document, quotations }: AttributedDocument): string[] {
  const lines = indexLines(document.text);
  const [first] = document.paragraphs;
  const firstLine = first === undefined ? 1 : first.line - lines.lineAt(first.start) + 1;
  return quotations
    .filter(({ kind, speaker }) => kind !== 'indirect' && speaker === null)
    .flatMap(({ content, source }) => {
      const [start] = content;
      if (start === undefined) return [];
      const words = document.text.slice(start.start, start.end).replace(/\s+/gu, ' ');
      const shown = words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words;
      const printed =
        source === null ? 'nobody is named' : `"${document.text.slice(source.start, source.end)}" is printed`;
      return `${document.file}:${firstLine + lines.lineAt(start.start) - 1}: warning: speaker unclear (${printed}): ${shown}`;
    });
}

await runScript({
  help: HELP,
  options: { corpus: { type: 'string' } },
  async run({ corpus }, [folder, ...rest]) {
    if (rest.length > 0 || (folder !== undefined && corpus !== undefined)) throw new UsageError('Give one folder.');
    const snapshot = await loadCorpus(folder ?? corpus);
    for (const problem of snapshot.problems) print(formatProblem(problem));
    const unclear = snapshot.documents.flatMap(unclearSpeakers);
    for (const line of unclear) print(line);
    const { statistics, problems } = snapshot;
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors + unclear.length;
    print(
      `${count(statistics.documents, 'document')}, ${count(statistics.quotations, 'quotation')} ` +
        `(${statistics.attributed} with a speaker), ${count(statistics.speakers, 'speaker')}: ` +
        `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
    );
    return errors > 0 ? 1 : 0;
  },
});
