import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeWhole } from './write-whole.ts';

/** Vectors of length 1 by the text that they stand for, kept in a file. */
export interface VectorCache {
  get(text: string): Float32Array | undefined;
  set(text: string, vector: Float32Array): void;
  /** Writes what has been added since; a folder that cannot be written to is no fault. */
  save(): Promise<void>;
}

/** So many are kept at most; those that were not asked for longest go first. A file of them has 8 MB. */
const MOST_KEPT = 8000;
/** A component, from -1 to 1, is kept as a whole number. */
const SCALE = 32_767;
const SIZE = Int16Array.BYTES_PER_ELEMENT;

const FILE = z.object({ model: z.string(), vectors: z.record(z.string(), z.base64()) });

const keyOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 24);

function pack(vector: Float32Array): string {
  const bytes = Buffer.alloc(vector.length * SIZE);
  for (const [at, value] of vector.entries()) bytes.writeInt16LE(Math.round(value * SCALE), at * SIZE);
  return bytes.toString('base64');
}

function unpack(packed: string, dimensions: number): Float32Array | undefined {
  const bytes = Buffer.from(packed, 'base64');
  if (bytes.length !== dimensions * SIZE) return undefined;
  return Float32Array.from({ length: dimensions }, (_, at) => bytes.readInt16LE(at * SIZE) / SCALE);
}

/** What a file holds for a model; nothing where there is none, or it cannot be used. */
function read(file: string, model: string): ReadonlyMap<string, string> {
  try {
    const kept = FILE.parse(JSON.parse(readFileSync(file, 'utf8')));
    return new Map(kept.model === model ? Object.entries(kept.vectors) : []);
  } catch {
    return new Map();
  }
}

/**
 * Opens the vectors that a model gave to texts before. Vectors are the same whether they come from the file or not: each is
 * rounded as the file keeps it.
 */
export function openVectorCache(file: string, model: string, dimensions: number): VectorCache {
  const kept = new Map(read(file, model));
  let isChanged = false;
  return {
    get(text) {
      const key = keyOf(text);
      const packed = kept.get(key);
      if (packed === undefined) return undefined;
      kept.delete(key);
      kept.set(key, packed);
      return unpack(packed, dimensions);
    },
    set(text, vector) {
      kept.set(keyOf(text), pack(vector));
      isChanged = true;
    },
    async save() {
      if (!isChanged) return;
      try {
        // What another process has added since goes first, so that it is the first to be dropped.
        const others = [...read(file, model)].filter(([key]) => !kept.has(key));
        const all = [...others, ...kept].slice(-MOST_KEPT);
        await writeWhole(file, JSON.stringify({ model, vectors: Object.fromEntries(all) }));
        isChanged = false;
      } catch {
        // It is made anew at the next start.
      }
    },
  };
}
