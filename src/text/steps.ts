import { setImmediate as yieldToEvents } from 'node:timers/promises';

/** Work that can be interrupted at each `yield`, and what comes of it. */
export type Steps<Result> = Generator<undefined, Result>;

/** Longest stretch of work, in milliseconds, after which other work gets its turn at the next step. */
const STRETCH = 20;

/** Does all the steps in one piece. */
export function runSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Does the steps one after another and lets other work of the process, such as answering questions, in between. */
export async function runStepsAside<Result>(steps: Steps<Result>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - since < STRETCH) continue;
    await yieldToEvents();
    since = performance.now();
  }
}
