import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, Events, GatewayDispatchEvents, type GatewayIntentBits, RESTEvents } from 'discord.js';
import type { Command, MenuCommand } from '../../commands/command.ts';
import type { Log } from '../config/log.ts';
import type { Settings } from '../config/settings.ts';
import type { Dispatcher } from './dispatch.ts';
import { createIdentifyLimit } from './identify.ts';
import { registerCommands } from './register.ts';
import { explainClose, StartError } from './start-error.ts';

/** What one try to connect takes. */
export interface ConnectionParts {
  readonly settings: Pick<Settings, 'apiUrl' | 'guildId'> & { readonly token: string };
  readonly declarations: readonly (Command | MenuCommand)['declaration'][];
  readonly dispatcher: Dispatcher;
  readonly log: Log;
  /** Pauses between tries to begin a session, in milliseconds. */
  readonly pauses: readonly number[];
  /** How long Discord may take to begin a session that was asked for, in milliseconds. */
  readonly readyWithin: number;
}

/** A client that is logged in and whose commands are registered. */
export interface Connection {
  /** Logs out and closes every connection. May be called twice. */
  stop(): Promise<void>;
  /** Rejects where Discord ends the session for good, as it does when the token is reset. Never resolves. */
  readonly ended: Promise<never>;
}

/** Interactions arrive without any intent, and the bot reads nothing else. */
const INTENTS: readonly GatewayIntentBits[] = [];

/** How long a client is waited for that cannot leave yet, in milliseconds. */
const LEAVE_WITHIN = 1_000;
/** So long is waited at most for answers that are being made when the bot is to end, in milliseconds. */
const ANSWER_WITHIN = 2000;

/**
 * Logs in and registers the commands where they differ: one try, which begins one session. Before the session has begun a
 * lost connection fails the try, since the client itself would begin the next one at once, and so for ever.
 *
 * @throws {StartError} and what discord.js throws
 */
export async function connect(parts: ConnectionParts): Promise<Connection> {
  const { settings, declarations, dispatcher, log, pauses, readyWithin } = parts;
  let state: 'beginning' | 'running' | 'leaving' = 'beginning';
  let fail: (error: StartError) => void = () => {};
  const ended = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // Whoever does not wait for the end is not to be ended by it.
  ended.catch(() => {});

  /** Whether the client waits for a session. One that is destroyed meanwhile connects once more, beyond all reach. */
  let isWaiting = false;
  const left = new AbortController();
  const leave = () => client.destroy().finally(() => left.abort());
  const setWaiting = (isNow: boolean) => {
    isWaiting = isNow;
    if (state === 'leaving' && !isNow) void leave();
  };

  let deadline: NodeJS.Timeout | undefined;
  const limit = createIdentifyLimit(pauses, () => {
    setWaiting(false);
    fail(new StartError('Discord ended every new session right after it was asked for.', false));
  });
  const client = new Client({
    intents: [...INTENTS],
    allowedMentions: { parse: [] },
    ...(settings.apiUrl === null ? {} : { rest: { api: settings.apiUrl } }),
    ws: {
      buildIdentifyThrottler: () => ({
        async waitForIdentify(shardId, signal) {
          if (state === 'leaving') {
            void leave();
            if (!signal.aborted) await once(signal, 'abort');
            throw signal.reason;
          }
          setWaiting(true);
          const late = new StartError(`Discord began no session within ${readyWithin / 1000} seconds.`, true);
          if (state === 'beginning') deadline ??= setTimeout(() => fail(late), readyWithin);
          return limit.waitForIdentify(shardId, signal);
        },
      }),
    },
  });
  // Without a listener for errors, the first one would end the process.
  client.on(Events.Error, (error) => log.error({ error }, 'discord client'));
  client.on(Events.Warn, (message) => log.warn({ message }, 'discord client'));
  client.on(Events.ShardError, (error) => log.warn({ error }, 'gateway connection'));
  client.on(Events.ShardReconnecting, () => {
    setWaiting(true);
    if (state === 'running') log.warn('gateway connection lost; reconnecting');
    if (state === 'beginning') fail(new StartError('Discord closed the connection before a session began.', true));
  });
  client.on(Events.ShardResume, () => {
    setWaiting(false);
    log.info('gateway connection resumed');
  });
  client.on(Events.ShardReady, () => {
    setWaiting(false);
    limit.succeeded();
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => dispatcher.note(payload));
  client.on(Events.InteractionCreate, (interaction) => void dispatcher.handle(interaction));
  client.on(Events.Invalidated, () => fail(explainClose(null, state === 'running')));
  // Said of connections that will not be made again.
  client.on(Events.ShardDisconnect, ({ code }) => {
    setWaiting(false);
    fail(explainClose(code, state === 'running'));
  });
  client.rest.on(RESTEvents.RateLimited, ({ method, route, global, retryAfter }) =>
    log.warn({ method, route, global, again: retryAfter }, 'Discord limits the rate of requests; waiting'),
  );

  const stop = async () => {
    state = 'leaving';
    // Whoever has asked is answered before the bot goes.
    await Promise.race([dispatcher.settled(), pause(ANSWER_WITHIN, undefined, { ref: false })]);
    if (!isWaiting) await leave();
    else await pause(LEAVE_WITHIN, undefined, { signal: left.signal }).catch(() => {});
  };
  const start = async () => {
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(settings.token);
    const { application } = await ready;
    clearTimeout(deadline);
    state = 'running';
    return registerCommands(client.rest, application.id, declarations, settings.guildId);
  };
  try {
    const isWritten = await Promise.race([start(), ended]);
    log.info({ commands: declarations.length, isWritten, guild: settings.guildId }, 'ready');
    return { stop, ended };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(deadline);
  }
}
