import type { CorpusIndex } from './corpus-index.ts';

/**
 * Gives texts of one to a few sentences vectors of length 1, all of one size. The greater the product of two, the more alike is
 * what the texts mean, whatever their words (sentence embeddings; Reimers and Gurevych, EMNLP 2019).
 */
export interface SentenceEncoder {
  /** Lets other work of the process in between. `onProgress` is told how many are done. */
  passages(texts: readonly string[], onProgress?: (done: number) => void): Promise<readonly Float32Array[]>;
  question(text: string): Promise<Float32Array>;
}

/** How alike a passage and a question are in meaning, from -1 to 1; 0 for a passage that was not read for its meaning. */
export type Likeness = (passage: number) => number;

/** What the passages of a corpus mean, as far as they were read for it. */
export interface Meanings {
  likenessTo(question: string): Promise<Likeness>;
}

/** More passages than these would take minutes to read: they are found by their words alone. */
const MOST_PASSAGES = 4000;

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Reads the passages of articles for what they mean; null where there are none or too many. The turns of conversations are left out. */
export async function readMeanings(
  { passages, table }: Pick<CorpusIndex, 'passages' | 'table'>,
  encoder: SentenceEncoder,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Meanings | null> {
  const numbers = passages.flatMap((_, number) => (table.turns[number] === 1 ? [] : [number]));
  if (numbers.length === 0 || numbers.length > MOST_PASSAGES) return null;
  const texts = numbers.map((number) => passages[number]?.text ?? '');
  const encoded = await encoder.passages(texts, (done) => onProgress(done, texts.length));
  const vectors = new Map(numbers.map((number, at) => [number, encoded[at]]));
  return {
    async likenessTo(question) {
      const asked = await encoder.question(question);
      const known = new Map<number, number>();
      return (passage) => {
        let likeness = known.get(passage);
        if (likeness === undefined) {
          const vector = vectors.get(passage);
          likeness = vector === undefined ? 0 : product(vector, asked);
          known.set(passage, likeness);
        }
        return likeness;
      };
    },
  };
}
