import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** Lets the client begin sessions, ever more slowly where none of them gets going. */
export interface IdentifyLimit {
  /** For the client's `buildIdentifyThrottler`: resolves when the next session may be begun. */
  waitForIdentify(shardId: number, signal: AbortSignal): Promise<void>;
  /** To be called when a session has got going. */
  succeeded(): void;
}

/** Least time between two sessions, in milliseconds, as Discord wants it. */
const SPACING = 5_000;

/**
 * A limit on beginning sessions: a bot has a thousand a day, and one that is thrown out right after each would use them up
 * within the hour.
 *
 * @param pauses before each further session, in milliseconds
 * @param onExhausted called where another one would be of no use
 */
export function createIdentifyLimit(pauses: readonly number[], onExhausted: () => void): IdentifyLimit {
  let begun = 0;
  let last = Number.NEGATIVE_INFINITY;
  return {
    async waitForIdentify(_shardId, signal) {
      const pause = begun === 0 ? Math.max(0, last + SPACING - Date.now()) : pauses[begun - 1];
      begun += 1;
      if (pause !== undefined) {
        await wait(pause, undefined, { signal });
        last = Date.now();
        return;
      }
      onExhausted();
      // To throw would make the client identify all the same: whoever was told closes the connection.
      if (!signal.aborted) await once(signal, 'abort');
      throw signal.reason;
    },
    succeeded() {
      begun = 0;
    },
  };
}
