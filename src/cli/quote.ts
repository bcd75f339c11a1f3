import { loadCorpus, readingModel, speakerNamed } from './load-corpus.ts';
import { passageJson } from './passage-json.ts';
import { passageText } from './passage-text.ts';
import { print, printJson, runScript, UsageError } from './run-script.ts';

const HELP = `
Prints one person's words, verbatim ones first, or those on a topic.

  npm run --silent quote -- "speaker" ["topic"] [--corpus DIR] [--json]

  --corpus DIR  another corpus folder than that of CORPUS_DIR
  --json        one JSON object: speaker, topic, passages, tookMs

Exit code: 0 done, also where nothing is quoted on the topic; 1 the corpus cannot be used, or the name stands for nobody
or for several people; 2 wrong usage.
`;

await runScript({
  help: HELP,
  options: { corpus: { type: 'string' }, json: { type: 'boolean' } },
  async run({ corpus, json }, [name, topic, ...rest]) {
    if (name === undefined || name.trim() === '') throw new UsageError('Give a name, in quotation marks.');
    if (topic?.trim() === '') throw new UsageError('The topic is empty: give one, or leave it out for all words.');
    if (rest.length > 0) throw new UsageError('Give one name and one topic, each in quotation marks.');
    const snapshot = await loadCorpus(corpus, topic === undefined ? undefined : readingModel());
    const speaker = speakerNamed(snapshot, name);
    const started = performance.now();
    const reading = topic === undefined ? undefined : await snapshot.search.read(topic, { speaker: speaker.id });
    const passages = snapshot.search.quotesOf(speaker.id, topic, reading);
    const tookMs = Math.round((performance.now() - started) * 100) / 100;
    if (json === true) {
      const found = passages.map((ranked) => passageJson(snapshot, ranked));
      printJson({ speaker: { id: speaker.id, name: speaker.name }, topic: topic ?? null, passages: found, tookMs });
    } else if (passages.length === 0) {
      print(
        topic === undefined
          ? `No words of ${speaker.name} are in the corpus.`
          : `${speaker.name} is not quoted on "${topic}".`,
      );
    } else {
      print([speaker.name, ...passages.map((ranked) => passageText(snapshot, ranked))].join('\n\n'));
    }
    return 0;
  },
});
