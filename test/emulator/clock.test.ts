import { describe, expect, it } from 'vitest';
import { createClock } from '../../src/emulator/clock.ts';
import { createSnowflakes, snowflakeAt } from '../../src/emulator/snowflake.ts';

describe('a standing clock', () => {
  it('moves only when it is advanced, and runs what is due in its order', () => {
    const clock = createClock(false);
    const start = clock.now();
    const ran: string[] = [];
    clock.setTimeout(() => ran.push('later'), 200);
    clock.setTimeout(() => ran.push('sooner'), 100);
    const cancel = clock.setTimeout(() => ran.push('never'), 150);
    clock.advance(99);
    expect(ran).toEqual([]);
    cancel();
    clock.advance(101);
    expect(ran).toEqual(['sooner', 'later']);
    expect(clock.now()).toBe(start + 200);
  });

  it('runs nothing after it was stopped', () => {
    const clock = createClock(false);
    let ran = 0;
    clock.setTimeout(() => {
      ran += 1;
    }, 1);
    clock.stop();
    clock.advance(10);
    expect(ran).toBe(0);
  });
});

describe('a running clock', () => {
  it('runs what is due by itself, or sooner where it is advanced', async () => {
    const clock = createClock();
    const byItself = new Promise((resolve) => clock.setTimeout(() => resolve('ran'), 10));
    expect(await byItself).toBe('ran');
    const advanced = new Promise((resolve) => clock.setTimeout(() => resolve('ran'), 1_000_000));
    clock.advance(1_000_000);
    expect(await advanced).toBe('ran');
    expect(clock.now() - Date.now()).toBeGreaterThan(990_000);
  });
});

describe('ids', () => {
  it('carry the time, rise, and never repeat', () => {
    const clock = createClock(false);
    const next = createSnowflakes(clock);
    const ids = Array.from({ length: 5000 }, () => BigInt(next()));
    expect(new Set(ids).size).toBe(5000);
    expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? 0n))).toBe(true);
    expect(Number((ids[0] ?? 0n) >> 22n) + 1_420_070_400_000).toBe(clock.now());
  });

  it('are those that Discord documents', () => {
    expect(snowflakeAt(1_462_015_105_796, 7)).toBe(((41_944_705_796n << 22n) | 7n).toString());
  });
});
