import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { attribute } from '../../attribution/attribute.ts';
import { documentFromText } from '../../corpus/read-document.ts';
import { createRegistry } from '../../corpus/registry.ts';

/** How many words a second are read on one core. */
export interface ReadingSpeed {
  /** Sentences, people, quotations and speakers, by the program. */
  readonly attribution: number;
  /** Sentences and parts of speech alone, by wink-nlp. */
  readonly peer: number;
}

/** Both read all texts in turns: so many words to warm up, then so often; of these rounds the median counts. */
const WARM_UP_WORDS = 800_000;
const ROUNDS = 13;

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** Measures how fast articles are read, beside a library in the same process, so that what else the machine does counts for both. */
export function measureReading(texts: readonly string[]): ReadingSpeed {
  const documents = texts.map((text, number) => documentFromText({ id: `article-${number}`, text }));
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
  const nobody = createRegistry([]);
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const perSecond = (read: () => void) => {
    const started = performance.now();
    read();
    return (words * 1000) / (performance.now() - started);
  };
  const warmUp = Math.ceil(WARM_UP_WORDS / Math.max(1, words));
  const rounds = Array.from({ length: warmUp + ROUNDS }, () => ({
    attribution: perSecond(() => {
      for (const document of documents) attribute(document, nobody);
    }),
    peer: perSecond(() => {
      for (const text of texts) nlp.readDoc(text);
    }),
  })).slice(warmUp);
  return {
    attribution: median(rounds.map(({ attribution }) => attribution)),
    peer: median(rounds.map(({ peer }) => peer)),
  };
}
