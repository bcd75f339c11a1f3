import type { CorpusIndex } from './corpus-index.ts';
import { passageInContext } from './passage-in-context.ts';
import type { ReadingModel } from './reading-model.ts';

/** How alike a passage and a question are in meaning, from -1 to 1; 0 for a passage that was not read for it. */
export type Similarity = (passage: number) => number;

/** What the passages of a corpus mean, as far as they were read for it. */
export interface PassageEmbeddings {
  /** The numbers of the passages that were read. */
  readonly passages: readonly number[];
  similarityTo(question: string): Promise<Similarity>;
  /** How well each of these passages answers the question, as a `CrossEncoder` tells it, in their order. */
  relevanceOf(question: string, passages: readonly number[]): Promise<readonly number[]>;
}

/** More passages than these would take minutes to read: they are found by their words alone. */
const MOST_PASSAGES = 4000;

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/**
 * Reads the passages of articles for what they mean; null where there are none or too many. The turns of conversations are left
 * out. Rejects where the model fails, or does not tell of every passage.
 *
 * @param titleOf the title of the document of a passage
 */
export async function embedPassages(
  { passages, table }: Pick<CorpusIndex, 'passages' | 'table'>,
  titleOf: (passage: number) => string,
  model: ReadingModel,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<PassageEmbeddings | null> {
  const texts = new Map<number, string>();
  for (const [number, passage] of passages.entries())
    if (table.turns[number] !== 1) texts.set(number, passageInContext(passage, titleOf(number)));
  if (texts.size === 0 || texts.size > MOST_PASSAGES) return null;
  const encoded = await model.passages([...texts.values()], (done) => onProgress(done, texts.size));
  const vectors = new Map([...texts.keys()].map((number, at) => [number, encoded[at]]));
  return {
    passages: [...texts.keys()],
    async similarityTo(question) {
      const asked = await model.question(question);
      const known = new Map<number, number>();
      return (passage) => {
        let similarity = known.get(passage);
        if (similarity === undefined) {
          const vector = vectors.get(passage);
          similarity = vector === undefined ? 0 : product(vector, asked);
          known.set(passage, similarity);
        }
        return similarity;
      };
    },
    async relevanceOf(question, numbers) {
      const told = await model.relevance(
        question,
        numbers.map((number) => texts.get(number) ?? ''),
      );
      if (told.length !== numbers.length || told.some(Number.isNaN))
        throw new Error('the model does not tell how well every passage answers');
      return told;
    },
  };
}
