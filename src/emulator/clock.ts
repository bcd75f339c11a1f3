/** Where the emulator takes the time from. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs a function once, later. Returns what cancels it. */
  setTimeout(run: () => void, milliseconds: number): () => void;
}

/** A clock that can be set forward, so that a test sees a reply come late without waiting. */
export interface AdjustableClock extends Clock {
  /** Sets the clock forward and runs, in their order, all timers that have become due. */
  advance(milliseconds: number): void;
  /** Forgets all timers. */
  stop(): void;
}

interface Timer {
  readonly due: number;
  readonly run: () => void;
  handle: NodeJS.Timeout | null;
}

/**
 * Makes a clock that shows the real time, plus what it has been advanced by.
 *
 * @param isRunning false: the clock stands still but for `advance`, and no slow machine can make a reply late
 */
export function createClock(isRunning = true): AdjustableClock {
  const timers = new Set<Timer>();
  const start = Date.now();
  let offset = 0;
  const now = () => (isRunning ? Date.now() : start) + offset;

  function fire(timer: Timer): void {
    if (!timers.delete(timer)) return;
    if (timer.handle !== null) clearTimeout(timer.handle);
    timer.run();
  }

  function arm(timer: Timer): void {
    if (timer.handle !== null) clearTimeout(timer.handle);
    if (isRunning) timer.handle = setTimeout(() => fire(timer), Math.max(0, timer.due - now())).unref();
  }

  return {
    now,
    setTimeout(run, milliseconds) {
      const timer: Timer = { due: now() + milliseconds, run, handle: null };
      timers.add(timer);
      arm(timer);
      return () => {
        timers.delete(timer);
        if (timer.handle !== null) clearTimeout(timer.handle);
      };
    },
    advance(milliseconds) {
      offset += milliseconds;
      const due = [...timers].filter((timer) => timer.due <= now()).sort((a, b) => a.due - b.due);
      for (const timer of due) fire(timer);
      for (const timer of timers) arm(timer);
    },
    stop() {
      for (const timer of timers) if (timer.handle !== null) clearTimeout(timer.handle);
      timers.clear();
    },
  };
}
