import type { Log } from '../config/log.ts';
import type { Reply } from '../reply/components.ts';
import { type AnswerableInteraction, acknowledge, send } from '../reply/door.ts';

/** Least time between two edits, in milliseconds: Discord allows about five in five seconds. */
const PAUSE = 1200;

/** A function that shows how a task stands; what comes too soon after the last is left out. Never rejects. */
export function createProgress(interaction: AnswerableInteraction, log: Log): (reply: Reply) => Promise<void> {
  let last = Number.NEGATIVE_INFINITY;
  return async (reply) => {
    const now = Date.now();
    if (now - last < PAUSE) return;
    last = now;
    try {
      await acknowledge(interaction);
      await send(interaction, reply);
    } catch (error) {
      // The task itself matters more than how it is told.
      log.warn({ error }, 'progress could not be shown');
    }
  };
}
