import { randomBytes } from 'node:crypto';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { CorpusError } from '../corpus/problem.ts';
import { ReloadInProgressError } from '../snapshot/store.ts';
import type { Reply } from './components.ts';
import { problemLines } from './corpus-replies.ts';
import { escapeText } from './escape.ts';
import { notice } from './notice.ts';
import { UserError } from './user-error.ts';
import { WORDS } from './words.ts';

/** What an error means for the person who asked and for the log. */
export interface Verdict {
  /** What the person sees; null where Discord would not take an answer any more. */
  readonly reply: Reply | null;
  readonly level: 'debug' | 'warn' | 'error';
  /** Shown to the person and written to the log, so that the two can be brought together. */
  readonly reference: string | null;
}

const TOO_LATE: readonly (string | number)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

/**
 * The one list by which errors are judged, from the expected to the unexpected:
 *
 * 1. a person's mistake or a missing permission: its own sentence, hardly worth a log line;
 * 2. a corpus that cannot be loaded: what is wrong and where, and that the old one is still in use;
 * 3. an interaction that Discord has given up on: nothing can be shown;
 * 4. anything else: an apology with a reference, and the whole error in the log.
 *
 * `isDone`: the command had run, and only its answer could not be sent.
 */
export function judge(error: unknown, isDone = false): Verdict {
  if (error instanceof UserError) return { reply: notice([error.message]), level: 'debug', reference: null };
  if (error instanceof ReloadInProgressError)
    return { reply: notice([WORDS.inProgress]), level: 'debug', reference: null };
  if (error instanceof CorpusError) {
    const lines = [escapeText(error.message), WORDS.kept, ...problemLines(error.problems)];
    return { reply: notice(lines), level: 'warn', reference: null };
  }
  if (error instanceof DiscordAPIError && TOO_LATE.includes(error.code)) {
    return { reply: null, level: 'warn', reference: null };
  }
  const reference = randomBytes(4).toString('hex');
  const words = isDone ? WORDS.notShown(reference) : WORDS.unexpected(reference);
  return { reply: notice([words]), level: 'error', reference };
}
