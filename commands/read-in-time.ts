import { setTimeout as sleep } from 'node:timers/promises';
import type { Confined } from '../src/search/rank-question.ts';
import type { Reading } from '../src/search/reading.ts';
import type { Search } from '../src/search/search.ts';

/** Discord waits three seconds for a reply, which has a way to go. */
const MOST_WAITED_MS = 1800;

/**
 * What a model tells of the passages beside a question, as far as there is time for it: else, or where the model fails, undefined, and
 * the question is answered by words alone.
 */
export async function readInTime(
  search: Pick<Search, 'read'>,
  question: string,
  confined: Confined = {},
  mostWaitedMs = MOST_WAITED_MS,
): Promise<Reading | undefined> {
  const waited = new AbortController();
  const reading = search.read(question, confined).catch(() => undefined);
  const tooLong = sleep(mostWaitedMs, undefined, { signal: waited.signal }).catch(() => undefined);
  const read = await Promise.race([reading, tooLong]);
  waited.abort();
  return read;
}
