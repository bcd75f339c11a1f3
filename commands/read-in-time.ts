import { setTimeout as sleep } from 'node:timers/promises';
import type { Confined } from '../src/search/rank-question.ts';
import type { Reading } from '../src/search/reading.ts';
import type { Search } from '../src/search/search.ts';

/** Discord waits three seconds for a reply, which has a way to go. */
const MOST_WAITED_MS = 1800;
/** Of so many questions put to a corpus is kept what was read, the last ones. */
const MOST_KEPT = 200;

type Reader = Pick<Search, 'read'>;

/** What was read, by what was asked; undefined where words alone answered. Gone with the corpus that it was read of. */
const kept = new WeakMap<Reader, Map<string, Reading | undefined>>();

const keyOf = (question: string, { speaker, source }: Confined) => JSON.stringify([question, speaker, source]);

/**
 * What a model tells of the passages beside a question, as far as there is time for it: else, or where the model fails, undefined, and
 * the question is answered by words alone. What was read for the same question just before is not read anew.
 */
export async function readInTime(
  search: Reader,
  question: string,
  confined: Confined = {},
  mostWaitedMs = MOST_WAITED_MS,
): Promise<Reading | undefined> {
  const key = keyOf(question, confined);
  const known = kept.get(search)?.get(key);
  if (known !== undefined) return known;
  const waited = new AbortController();
  const reading = search.read(question, confined).catch(() => undefined);
  const tooLong = sleep(mostWaitedMs, undefined, { signal: waited.signal }).catch(() => undefined);
  const read = await Promise.race([reading, tooLong]);
  waited.abort();
  const all = kept.get(search) ?? new Map<string, Reading | undefined>();
  all.delete(key);
  all.set(key, read);
  const [oldest] = all.keys();
  if (all.size > MOST_KEPT && oldest !== undefined) all.delete(oldest);
  kept.set(search, all);
  return read;
}

/**
 * The same for who goes on with an answer: it is answered as it was before, be it by words alone, so that the next page and what is posted are
 * those of the answer that was seen.
 */
export async function readAsBefore(
  search: Reader,
  question: string,
  confined: Confined = {},
): Promise<Reading | undefined> {
  const all = kept.get(search);
  const key = keyOf(question, confined);
  return all?.has(key) === true ? all.get(key) : readInTime(search, question, confined);
}
