import type { Command } from '../../commands/command.ts';
import type { Log } from '../config/log.ts';
import type { SnapshotStore } from '../snapshot/store.ts';
import { type Connection, type ConnectionParts, connect } from './connect.ts';
import { createDispatcher } from './dispatch.ts';
import { PAUSES, withRetries } from './retry.ts';
import { explainStart } from './start-error.ts';

/** What a bot is made of. */
export interface BotParts {
  readonly settings: ConnectionParts['settings'];
  readonly commands: readonly Command[];
  readonly store: SnapshotStore;
  readonly log: Log;
  /** Pauses between tries to connect, in milliseconds. */
  readonly pauses?: readonly number[];
  /** How long Discord may take to begin a session that was asked for, in milliseconds. */
  readonly readyWithin?: number;
}

/** A running bot. */
export type Bot = Connection;

/** Less than the 15 seconds after which the client itself begins another session. */
const READY_WITHIN = 12_000;

/**
 * Logs in, registers the commands where they differ, and answers interactions until it is stopped.
 *
 * @throws {StartError} where Discord refuses the token or the commands, or cannot be reached in several tries
 */
export async function startBot(parts: BotParts): Promise<Bot> {
  const { settings, commands, store, log, pauses = PAUSES, readyWithin = READY_WITHIN } = parts;
  const dispatcher = createDispatcher(commands, store, log);
  const declarations = commands.flatMap(({ declaration, menu }) => [
    declaration,
    ...(menu === undefined ? [] : [menu.declaration]),
  ]);
  const bot = await withRetries(
    () => connect({ settings, declarations, dispatcher, log, pauses, readyWithin }),
    (cause) => explainStart(cause, settings),
    log,
    pauses,
  );
  bot.ended.catch((error: unknown) => log.fatal({ error }, 'session ended'));
  return bot;
}
