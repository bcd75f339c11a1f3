import { formatProblem, type Problem } from '../corpus/problem.ts';
import { count } from '../reply/words.ts';
import { openQuotations } from './check/open-quotation.ts';
import { doubtfulReport, unclearLine } from './check/report.ts';
import { checkPage } from './check-page/page.ts';
import { writeText } from './json-lines.ts';
import { loadCorpus } from './load-corpus.ts';
import { print, runScript, UsageError } from './run-script.ts';

const HELP = `
Checks a corpus: front matter, the registry of speakers, and quotations whose speaker is not clear.

  npm run check -- [DIR] [--html FILE]

Each finding is a line "file:line: error|warning: what is wrong and what to do". Paths are relative to the corpus
folder. Quotations whose speaker is doubtful (somebody comes into question) come with their sentence and with what
settles them; those whose speaker is unclear (nobody does) come last. Mend both with "corrections" in the article's
front matter.

  DIR, or --corpus DIR  another corpus folder than that of CORPUS_DIR
  --html FILE           also writes a page that shows every article with its quotations coloured by speaker, what is
                        open first; it opens in any browser and needs nothing else

Exit code: 0 no errors, 1 errors or a corpus that cannot be used, 2 wrong usage.
`;

/** File by file, and down each file. */
const byPlace = (a: Problem, b: Problem) =>
  Number(a.file > b.file) - Number(a.file < b.file) || (a.line ?? 0) - (b.line ?? 0);

await runScript({
  help: HELP,
  options: { corpus: { type: 'string' }, html: { type: 'string' } },
  async run({ corpus, html }, [folder, ...rest]) {
    if (rest.length > 0 || (folder !== undefined && corpus !== undefined)) throw new UsageError('Give one folder.');
    const snapshot = await loadCorpus(folder ?? corpus);
    for (const problem of [...snapshot.problems].sort(byPlace)) print(formatProblem(problem));
    const open = openQuotations(snapshot);
    const doubtful = open.filter(({ candidate }) => candidate !== null);
    const unclear = open.filter(({ candidate }) => candidate === null);
    for (const line of [...doubtfulReport(doubtful), ...unclear.map(unclearLine)]) print(line);
    const { statistics, problems } = snapshot;
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors + open.length;
    print(
      `${count(statistics.documents, 'document')}, ${count(statistics.quotations, 'quotation')} ` +
        `(${statistics.attributed} with a speaker, ${doubtful.length} doubtful), ${count(statistics.speakers, 'speaker')}: ` +
        `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
    );
    if (html !== undefined) {
      await writeText(html, checkPage(snapshot));
      print(`The page is in ${html}.`);
    }
    return errors > 0 ? 1 : 0;
  },
});
