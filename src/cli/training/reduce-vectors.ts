import { hashWord } from '../../attribution/frames/feature-hash.ts';
import type { PackedVectors } from '../../attribution/frames/word-vectors.ts';
import { mainDirections } from './main-directions.ts';

/** Vectors of words as others publish them, the most frequent words first. */
export interface PublishedVectors {
  readonly words: readonly string[];
  /** Of each word its numbers; whatever follows the first `dimensions` is passed over. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}

/** Words that are rarer are left out, but for those that are so frequent that any text may have them. */
const RAREST = 25_000;
const FREQUENT = 7_000;

/** Vectors are kept in so many numbers, of one signed byte each; a unit is this much of their deviation. */
const KEPT = 64;
const UNIT = 0.025;
const LARGEST = 127;

const IN_SMALL = /(?<!\p{L})\p{Ll}[\p{Ll}'-]*/gu;

/** Words that texts have in small letters in at least two of them. */
export function wordsInSmall(texts: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.match(IN_SMALL))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([word]) => word));
}

/**
 * Makes published vectors few and small: only those of frequent words, turned so that the directions in which they differ most
 * come first (principal components), the rest cut off, and rounded.
 *
 * @param texts whose words, in small letters, are of use; names have no vectors, since they count by their shape
 */
export function reduceVectors(
  { words, vectors, dimensions }: PublishedVectors,
  texts: readonly string[],
): PackedVectors {
  const used = wordsInSmall(texts);
  const chosen = words
    .slice(0, RAREST)
    .filter((word, rank) => /^\p{Ll}/u.test(word) && (rank < FREQUENT || used.has(word)))
    .map((word) => ({ hash: hashWord(word), numbers: (vectors[word] ?? []).slice(0, dimensions) }))
    .filter(({ numbers }) => numbers.length === dimensions)
    .sort((a, b) => a.hash - b.hash)
    .filter(({ hash }, at, all) => hash !== all[at - 1]?.hash);
  const size = Math.max(1, chosen.length);
  const mean = Array.from({ length: dimensions }, (_, at) =>
    chosen.reduce((sum, { numbers }) => sum + (numbers[at] ?? 0) / size, 0),
  );
  const centred = chosen.map(({ numbers }) => Float64Array.from(numbers, (number, at) => number - (mean[at] ?? 0)));
  const directions = mainDirections(centred, dimensions, KEPT);
  const turned = centred.map((vector) =>
    directions.map((direction) => direction.reduce((sum, part, at) => sum + part * (vector[at] ?? 0), 0)),
  );
  const square = turned.reduce((sum, vector) => sum + vector.reduce((own, part) => own + part * part, 0), 0);
  const deviation = Math.sqrt(square / (size * KEPT)) || 1;
  const hashes = Buffer.alloc(chosen.length * 4);
  const values = Buffer.alloc(chosen.length * KEPT);
  for (const [row, { hash }] of chosen.entries()) {
    hashes.writeInt32LE(hash, row * 4);
    for (const [at, part] of (turned[row] ?? []).entries()) {
      const steps = Math.round(part / deviation / UNIT);
      values.writeInt8(Math.max(-LARGEST, Math.min(LARGEST, steps)), row * KEPT + at);
    }
  }
  return { dimensions: KEPT, unit: UNIT, words: hashes.toString('base64'), values: values.toString('base64') };
}
