import type { Clock } from './clock.ts';

/** The first second of 2015, from which Discord's ids count. */
const DISCORD_EPOCH = 1_420_070_400_000;

/** The id that Discord would give out at a time; `increment` (0-4095) tells ids of one millisecond apart. */
export function snowflakeAt(time: number, increment = 0): string {
  return ((BigInt(Math.floor(time) - DISCORD_EPOCH) << 22n) | BigInt(increment)).toString();
}

/** Makes a function that gives out ids in rising order. */
export function createSnowflakes(clock: Clock): () => string {
  let time = 0;
  let increment = 0;
  return () => {
    const now = Math.max(clock.now(), time);
    increment = now === time ? increment + 1 : 0;
    time = now;
    if (increment === 4096) {
      time += 1;
      increment = 0;
    }
    return snowflakeAt(time, increment);
  };
}
