import { loadCorpus, readingModel, speakerNamed } from './load-corpus.ts';
import { passageJson } from './passage-json.ts';
import { passageText } from './passage-text.ts';
import { print, printJson, runScript, ScriptError, UsageError } from './run-script.ts';

const HELP = `
Answers a question with the passages of the corpus that speak of it, best first.

  npm run --silent ask -- "question" [--speaker NAME] [--source ID] [--corpus DIR] [--json]

  --speaker NAME  only this person's words: a name, an alias, a role or an id
  --source ID     only this document: its id, as --json prints it
  --corpus DIR    another corpus folder than that of CORPUS_DIR
  --limit N       at most N passages (3; with --json 10)
  --json          one JSON object: question, answerable, passages, suggestions, tookMs

Exit code: 0 answered or an honest miss, 1 the corpus or a name cannot be used, 2 wrong usage.
`;

await runScript({
  help: HELP,
  options: {
    speaker: { type: 'string' },
    source: { type: 'string' },
    corpus: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run({ speaker, source, corpus, limit, json }, positionals) {
    const question = positionals.join(' ').trim();
    if (question === '') throw new UsageError('Give a question, in quotation marks.');
    const most = Number(limit ?? (json === true ? 10 : 3));
    if (!Number.isInteger(most) || most < 1)
      throw new UsageError(`--limit takes a whole number from 1, not "${limit}".`);
    const snapshot = await loadCorpus(corpus, readingModel());
    if (source !== undefined && snapshot.document(source) === undefined) {
      const ids = snapshot.corpus.documents.map(({ id }) => id).join(', ');
      throw new ScriptError(`No document has the id "${source}"; there are: ${ids}`);
    }
    const started = performance.now();
    const options = {
      limit: most,
      ...(speaker === undefined ? {} : { speaker: speakerNamed(snapshot, speaker).id }),
      ...(source === undefined ? {} : { source }),
    };
    const reading = await snapshot.search.read(question, options);
    const answer = snapshot.search.ask(question, { ...options, reading });
    const tookMs = Math.round((performance.now() - started) * 100) / 100;
    const { answerable, passages, suggestions, missed, others } = answer;
    if (json === true) {
      const found = passages.map((ranked) => passageJson(snapshot, ranked));
      printJson({ question, answerable, passages: found, suggestions, tookMs });
      return 0;
    }
    if (answerable) print(passages.map((ranked) => passageText(snapshot, ranked)).join('\n\n'));
    else {
      print(`Not in the corpus. ${missed ?? ''}`.trim());
      if (others.length > 0)
        print(`Others said:\n\n${others.map((ranked) => passageText(snapshot, ranked)).join('\n\n')}\n`);
      if (suggestions.speakers.length > 0)
        print(`People quoted: ${suggestions.speakers.map(({ name }) => name).join(', ')}`);
      if (suggestions.topics.length > 0) print(`It does speak of: ${suggestions.topics.join(', ')}`);
    }
    return 0;
  },
});
