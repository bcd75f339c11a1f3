import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../config/log.ts';
import type { StartError } from './start-error.ts';

/** Waits before each further try, in milliseconds: a bot that hammers at Discord is locked out for the day. */
export const PAUSES: readonly number[] = [2_000, 5_000, 15_000, 60_000];

/**
 * Runs a step of the start, again after growing pauses while what fails is the network or Discord.
 *
 * @throws {StartError} where trying again is of no use, or of no more use
 */
export async function withRetries<Result>(
  step: () => Promise<Result>,
  explain: (cause: unknown) => StartError,
  log: Log,
  pauses: readonly number[],
): Promise<Result> {
  for (const [attempt, pause] of pauses.entries()) {
    try {
      return await step();
    } catch (cause) {
      const error = explain(cause);
      if (!error.isPassing) throw error;
      log.warn({ attempt: attempt + 1, again: pause, reason: error.message }, 'not connected yet; trying again');
      await wait(pause);
    }
  }
  try {
    return await step();
  } catch (cause) {
    throw explain(cause);
  }
}
