import { describe, expect, it } from 'vitest';
import { readAsBefore, readInTime } from '../../commands/read-in-time.ts';
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

  it('is not read anew for the same question, but where there was no time for it', async () => {
    let asked = 0;
    let wait = 50;
    const search = {
      async read() {
        asked += 1;
        await new Promise((done) => setTimeout(done, wait));
        return READING;
      },
    };
    expect(await readInTime(search, 'why', {}, 1)).toBeUndefined();
    wait = 0;
    expect(await readInTime(search, 'why')).toBe(READING);
    expect(await readInTime(search, 'why')).toBe(READING);
    expect(asked).toBe(2);
    await readInTime(search, 'why', { source: 'fair' });
    await readInTime({ read: search.read }, 'why');
    expect(asked).toBe(4);
  });

  it('is the same for who goes on with an answer, be it nothing', async () => {
    let wait = 50;
    const search = {
      async read() {
        await new Promise((done) => setTimeout(done, wait));
        return READING;
      },
    };
    await readInTime(search, 'why', {}, 1);
    wait = 0;
    expect(await readAsBefore(search, 'why')).toBeUndefined();
    expect(await readAsBefore(search, 'how')).toBe(READING);
  });

  it('is forgotten after many other questions', async () => {
    let asked = 0;
    const search = {
      async read() {
        asked += 1;
        return READING;
      },
    };
    for (let at = 0; at < 250; at += 1) await readInTime(search, `why ${at}`);
    await readInTime(search, 'why 249');
    expect(asked).toBe(250);
    await readInTime(search, 'why 0');
    expect(asked).toBe(251);
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
