import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { someAtOnce } from '../../src/cli/some-at-once.ts';

describe('some at once', () => {
  it('are no more than are allowed, and their results keep the order', async () => {
    let running = 0;
    let most = 0;
    const results = await someAtOnce([30, 1, 10, 1, 5], 2, async (wait) => {
      running += 1;
      most = Math.max(most, running);
      await sleep(wait);
      running -= 1;
      return wait;
    });
    expect(results).toEqual([30, 1, 10, 1, 5]);
    expect(most).toBe(2);
  });

  it('fail where one of them does', async () => {
    const failing = async (item: number) => {
      if (item === 2) throw new Error('no two');
      return item;
    };
    await expect(someAtOnce([1, 2, 3], 2, failing)).rejects.toThrow('no two');
  });
});
