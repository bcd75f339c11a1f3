import { describe, expect, it } from 'vitest';
import { readInTime } from '../../commands/read-in-time.ts';
import type { Reading } from '../../src/search/reading.ts';

const READING: Reading = { similarity: () => 0, relevance: new Map() };

describe('what a model tells beside a question', () => {
  it('is waited for', async () => {
    expect(await readInTime({ read: async () => READING }, 'why')).toBe(READING);
  });

  it('is done without where it takes too long', async () => {
    const never = () => new Promise<Reading>(() => {});
    expect(await readInTime({ read: never }, 'why', {}, 5)).toBeUndefined();
  });

  it('is done without where the model fails, now or after the wait', async () => {
    expect(await readInTime({ read: () => Promise.reject(new Error('trapped')) }, 'why')).toBeUndefined();
    let fail = (_: Error) => {};
    const late = () =>
      new Promise<Reading>((_, reject) => {
        fail = reject;
      });
    expect(await readInTime({ read: late }, 'why', {}, 5)).toBeUndefined();
    fail(new Error('trapped'));
  });

  it('is asked of no more than the question is confined to', async () => {
    const seen: unknown[] = [];
    const read = async (...given: unknown[]) => {
      seen.push(given);
      return READING;
    };
    await readInTime({ read }, 'why', { source: 'fair' });
    expect(seen).toEqual([['why', { source: 'fair' }]]);
  });
});
