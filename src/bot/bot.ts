import { Client, Events, type GatewayIntentBits } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { Log } from '../config/log.ts';
import type { Settings } from '../config/settings.ts';
import type { SnapshotStore } from '../snapshot/store.ts';
import { createDispatcher } from './dispatch.ts';
import { registerCommands } from './register.ts';
import { withRetries } from './retry.ts';
import { StartError } from './start-error.ts';

/** What a bot is made of. */
export interface BotParts {
  readonly settings: Pick<Settings, 'apiUrl' | 'guildId'> & { readonly token: string };
  readonly commands: readonly Command[];
  readonly store: SnapshotStore;
  readonly log: Log;
  /** Pauses between tries to connect, in milliseconds. */
  readonly pauses?: readonly number[];
}

/** A running bot. */
export interface Bot {
  /** Logs out and closes every connection. May be called twice. */
  stop(): Promise<void>;
  /** Rejects where Discord ends the session for good, as it does when the token is reset. Never resolves. */
  readonly ended: Promise<never>;
}

/** Interactions arrive without any intent, and the bot reads nothing else. */
const INTENTS: readonly GatewayIntentBits[] = [];

const SESSION_ENDED =
  'Discord ended the session for good. Most likely the token was reset: set DISCORD_TOKEN to the new one and start again.';

/**
 * Logs in, registers the commands where they differ, and answers interactions until it is stopped.
 *
 * @throws {StartError} where Discord refuses the token or the commands, or cannot be reached in several tries
 */
export async function startBot({ settings, commands, store, log, pauses }: BotParts): Promise<Bot> {
  const dispatcher = createDispatcher(commands, store, log);
  const declarations = commands.map(({ declaration }) => declaration);
  // A client that is told to stop reports its own leaving as a lost connection.
  let isStopping = false;
  const connect = async () => {
    const client = new Client({
      intents: [...INTENTS],
      allowedMentions: { parse: [] },
      ...(settings.apiUrl === null ? {} : { rest: { api: settings.apiUrl } }),
    });
    // Without a listener for errors, the first one would end the process.
    client.on(Events.Error, (error) => log.error({ error }, 'discord client'));
    client.on(Events.Warn, (message) => log.warn({ message }, 'discord client'));
    client.on(Events.ShardError, (error) => log.warn({ error }, 'gateway connection'));
    client.on(Events.ShardReconnecting, () => {
      if (!isStopping) log.warn('gateway connection lost; reconnecting');
    });
    client.on(Events.ShardResume, () => log.info('gateway connection resumed'));
    client.on(Events.InteractionCreate, (interaction) => void dispatcher.handle(interaction));
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    try {
      await client.login(settings.token);
      const { application } = await ready;
      const isWritten = await registerCommands(client.rest, application.id, declarations, settings.guildId);
      log.info({ commands: declarations.length, isWritten, guild: settings.guildId }, 'ready');
      return client;
    } catch (error) {
      await client.destroy();
      throw error;
    }
  };
  const client = await withRetries(connect, log, pauses);
  const ended = new Promise<never>((_resolve, reject) => {
    const end = () => reject(new StartError(SESSION_ENDED, false));
    client.once(Events.Invalidated, end);
    // Said of connections that will not be made again.
    client.once(Events.ShardDisconnect, () => !isStopping && end());
  });
  // Whoever does not wait for the end is not to be ended by it.
  ended.catch((error: unknown) => log.fatal({ error }, 'session ended'));
  const stop = () => {
    isStopping = true;
    return client.destroy();
  };
  return { stop, ended };
}
