import { randomBytes } from 'node:crypto';
import { createAttachments } from './attachments.ts';
import { createClock } from './clock.ts';
import { createCommands } from './commands.ts';
import { createFaults, type Faults } from './faults.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { createInteractions } from './interaction.ts';
import { announceMessages } from './message-events.ts';
import { createMessages } from './messages.ts';
import { createPageServer } from './page/serve-page.ts';
import { createPages } from './page/socket.ts';
import { createOwnHostCheck, listen } from './rest/listen.ts';
import { allRoutes } from './rest/routes.ts';
import { createRestServer, type Service } from './rest/server.ts';
import { takeUpgrades } from './rest/upgrades.ts';
import { createSnowflakes } from './snowflake.ts';
import type { State } from './state.ts';
import { createUserSide, type UserSide } from './user/user-side.ts';
import { createWire, type Wire } from './wire.ts';
import { type GuildChannelName, type PersonName, WORLD } from './world.ts';

/** How an emulator is to be; everything has a default. */
export interface EmulatorOptions {
  /** Default: any that is free. */
  readonly port?: number;
  /** The bot's token; default: a new one. */
  readonly token?: string;
  /** `standing`: time passes only by `advance`, so that no slow machine makes a reply late. Default: `running`. */
  readonly clock?: 'running' | 'standing';
  /** Milliseconds; default 41250, as Discord has it. */
  readonly heartbeatInterval?: number;
  /** The privileged intents that are switched on for the application; default: none. */
  readonly privilegedIntents?: number;
  /** How many entries of the wire are kept; default 5000. */
  readonly wireLength?: number;
}

/** A local Discord: one guild, three people, and a bot that connects to it as it would to Discord. */
export interface Emulator extends UserSide {
  /** Such as `http://127.0.0.1:41234`. */
  readonly url: string;
  /** For the client's `rest.api`. */
  readonly apiUrl: string;
  /** The bot's token. */
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  readonly channelIds: Readonly<Record<GuildChannelName, string>>;
  readonly userIds: Readonly<Record<PersonName, string>>;
  /** All requests and gateway messages, without secrets. */
  readonly wire: Wire;
  /** Makes coming requests fail. */
  readonly faults: Faults;
  readonly gateway: Omit<Gateway, 'dispatch' | 'stop'>;
  /** The codes of all gateway connections that ended, oldest first. */
  readonly closeCodes: readonly number[];
  /** Makes the page at `url` ready, so that the first visitor need not wait. */
  preparePage(): Promise<void>;
  /** Resolves as soon as a bot is connected. */
  untilConnected(): Promise<void>;
  /** Breaks all gateway connections off, as a failing network does. */
  dropConnections(): void;
  /** Closes all gateway connections with a code. */
  closeGateway(code: number): void;
  /** Milliseconds since 1970 by the emulator's clock. */
  now(): number;
  /** Sets the emulator's clock forward. */
  advance(milliseconds: number): void;
  /** Ends everything. May be called more than once. */
  stop(): Promise<void>;
}

const HEARTBEAT_INTERVAL = 41_250;
const WIRE_LENGTH = 5000;

/**
 * Starts a local Discord on 127.0.0.1.
 *
 * It refuses what Discord refuses in requests and interactions, but has neither rate limits of its own (faults can be
 * injected) nor voice, threads, reactions, pins, sharding, compression, or more than its one guild.
 *
 * @example
 * const emulator = await startEmulator();
 * const client = new Client({ intents: [], rest: { api: emulator.apiUrl } });
 * await client.login(emulator.token);
 * const answer = await emulator.run({ command: 'ask', options: { question: 'Why?' } });
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const token = options.token ?? makeToken();
  const world = WORLD;
  const clock = createClock(options.clock !== 'standing');
  const nextId = createSnowflakes(clock);
  const wire = createWire(clock, token, options.wireLength ?? WIRE_LENGTH);
  const faults = createFaults();
  let service: Service | null = null;
  const isOwnHost = createOwnHostCheck(() => port);
  const page = createPageServer();
  const server = createRestServer(() => service, isOwnHost, page);
  const upgrades = takeUpgrades(server, isOwnHost);
  const gateway = createGateway(upgrades, {
    world,
    token,
    gatewayUrl: () => `ws://127.0.0.1:${port}/gateway`,
    wire,
    heartbeatInterval: options.heartbeatInterval ?? HEARTBEAT_INTERVAL,
    privilegedIntents: options.privilegedIntents ?? 0,
  });
  const port = await listen(server, options.port ?? 0);
  const url = `http://127.0.0.1:${port}`;
  const state: State = {
    url,
    gatewayUrl: `ws://127.0.0.1:${port}/gateway`,
    token,
    world,
    clock,
    nextId,
    wire,
    faults,
    commands: createCommands(),
    messages: createMessages(),
    interactions: createInteractions(clock, nextId),
    attachments: createAttachments(nextId, url),
    gateway,
  };
  service = { state, routes: allRoutes(state) };
  announceMessages(state);
  const people = createUserSide(state);
  const pages = createPages(upgrades, state, people);

  let stopping: Promise<void> | null = null;
  async function stop(): Promise<void> {
    clock.stop();
    await Promise.all([gateway.stop(), pages.stop()]);
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  return {
    ...people,
    url,
    apiUrl: `${url}/api`,
    token,
    applicationId: world.applicationId,
    guildId: world.guild.id,
    channelIds: byName(world.channels),
    userIds: byName(Object.values(world.people)),
    wire,
    faults,
    gateway,
    closeCodes: gateway.closeCodes,
    preparePage: page.prepare,
    untilConnected: () => gateway.untilSession(),
    dropConnections: () => gateway.drop(),
    closeGateway: (code) => gateway.close(code),
    now: () => clock.now(),
    advance: (milliseconds) => clock.advance(milliseconds),
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

/** A token that looks like Discord's: three parts of letters and digits. */
function makeToken(): string {
  const part = (bytes: number) => randomBytes(bytes).toString('base64url');
  return `${Buffer.from(WORLD.applicationId).toString('base64url')}.${part(4)}.${part(28)}`;
}

function byName<Name extends string>(things: readonly { readonly name: Name; readonly id: string }[]) {
  // Every name of the type is in the world; `Object.fromEntries` cannot know that.
  return Object.fromEntries(things.map(({ name, id }) => [name, id])) as Record<Name, string>;
}
