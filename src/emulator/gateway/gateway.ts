import { type WebSocket, WebSocketServer } from 'ws';
import { guildCreatePayload, ownUserPayload } from '../payloads.ts';
import type { Upgrades } from '../rest/upgrades.ts';
import type { WritableWire } from '../wire.ts';
import type { World } from '../world.ts';
import {
  ALL_INTENTS,
  CLOSE,
  FINAL_CLOSES,
  type Frame,
  field,
  INTENT,
  OP,
  PRIVILEGED_INTENTS,
  parseFrame,
} from './protocol.ts';
import { type Connection, createSession, type Session } from './session.ts';

/** The emulator's end of the gateway. */
export interface Gateway {
  /** Sends an event to every session that asked for one of these intents; 0: to all sessions. */
  dispatch(name: string, data: unknown, intents: number): void;
  /** Whether a bot is connected, or may come back to a session of its own. */
  readonly hasSession: boolean;
  /** Whether a bot is connected now. */
  readonly isConnected: boolean;
  /** How many sessions were begun; a bot has 1000 a day. */
  readonly identifies: number;
  /** How many sessions were taken up again. */
  readonly resumes: number;
  /** The codes of all connections that ended, oldest first; 1006 where one broke off. */
  readonly closeCodes: readonly number[];
  /** Resolves as soon as a bot has a session. */
  untilSession(): Promise<void>;
  /** Breaks all connections off, as a failing network does. */
  drop(): void;
  /** Closes all connections with a code. */
  close(code: number): void;
  /** Asks the bot to connect again and resume. */
  askToReconnect(): void;
  /** Tells the bot that its session is over. `isResumable`: only the connection is. */
  invalidateSession(isResumable: boolean): void;
  /** Ends all for good. */
  stop(): Promise<void>;
}

/** What the gateway has to know of its emulator. */
export interface GatewayOptions {
  readonly world: World;
  readonly token: string;
  /** Its own address: where sessions are resumed. */
  readonly gatewayUrl: () => string;
  readonly wire: WritableWire;
  readonly heartbeatInterval: number;
  /** The privileged intents that are switched on for the application. */
  readonly privilegedIntents: number;
}

/** Sets up the gateway at the path `/gateway` of a server. */
export function createGateway(upgrades: Upgrades, options: GatewayOptions): Gateway {
  const { world, token, wire } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  const sessions = new Map<string, Session>();
  const closeCodes: number[] = [];
  const waiting: (() => void)[] = [];
  let identifies = 0;
  let resumes = 0;

  upgrades.at('/gateway', (request, socket, head) => sockets.handleUpgrade(request, socket, head, accept));

  function accept(socket: WebSocket): void {
    let session: Session | null = null;
    const connection: Connection = {
      send(frame) {
        wire.add({ kind: 'event', direction: 'to bot', op: frame.op, name: frame.t ?? null, data: frame.d ?? null });
        if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame));
      },
    };
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      closeCodes.push(code);
      wire.add({ kind: 'close', code });
      if (session === null || session.connection !== connection) return;
      session.connection = null;
      if (FINAL_CLOSES.has(code)) sessions.delete(session.id);
    });
    socket.on('message', (data) => {
      const frame = parseFrame(String(data));
      if (frame === undefined) return socket.close(CLOSE.decodeError, 'Error while decoding payload.');
      wire.add({ kind: 'event', direction: 'from bot', op: frame.op, name: null, data: frame.d ?? null });
      const outcome = receive(frame, connection, session);
      if (typeof outcome === 'number') socket.close(outcome);
      else session = outcome;
    });
    connection.send({ op: OP.hello, d: { heartbeat_interval: options.heartbeatInterval } });
  }

  /** Deals with a message. Returns the connection's session from now on, or the code with which to close it. */
  function receive(frame: Frame, connection: Connection, session: Session | null): Session | null | number {
    switch (frame.op) {
      case OP.heartbeat:
        connection.send({ op: OP.heartbeatAck });
        return session;
      case OP.identify:
        return session === null ? identify(frame.d, connection) : CLOSE.alreadyAuthenticated;
      case OP.resume:
        return session === null ? resume(frame.d, connection) : CLOSE.alreadyAuthenticated;
      case OP.presenceUpdate:
      case OP.voiceStateUpdate:
      case OP.requestGuildMembers:
        return session ?? CLOSE.notAuthenticated;
      default:
        return CLOSE.unknownOpcode;
    }
  }

  function identify(data: unknown, connection: Connection): Session | number {
    if (!isToken(field(data, 'token'))) return CLOSE.authenticationFailed;
    const intents = field(data, 'intents');
    if (typeof intents !== 'number' || (intents & ~ALL_INTENTS) !== 0) return CLOSE.invalidIntents;
    if ((intents & PRIVILEGED_INTENTS & ~options.privilegedIntents) !== 0) return CLOSE.disallowedIntents;
    const shard = field(data, 'shard');
    if (shard !== undefined && JSON.stringify(shard) !== '[0,1]') return CLOSE.invalidShard;
    const session = createSession(intents, connection);
    sessions.set(session.id, session);
    identifies += 1;
    session.dispatch('READY', {
      v: 10,
      user: ownUserPayload(world.bot),
      guilds: [{ id: world.guild.id, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: options.gatewayUrl(),
      shard: shard ?? [0, 1],
      application: { id: world.applicationId, flags: 0 },
    });
    if ((intents & INTENT.guilds) !== 0) session.dispatch('GUILD_CREATE', guildCreatePayload(world));
    for (const resolve of waiting.splice(0)) resolve();
    return session;
  }

  function resume(data: unknown, connection: Connection): Session | null | number {
    if (!isToken(field(data, 'token'))) return CLOSE.authenticationFailed;
    const session = sessions.get(String(field(data, 'session_id')));
    if (session === undefined) {
      connection.send({ op: OP.invalidSession, d: false });
      return null;
    }
    if (!session.resume(connection, Number(field(data, 'seq')))) return CLOSE.invalidSequence;
    resumes += 1;
    return session;
  }

  const isToken = (value: unknown) => typeof value === 'string' && value.replace(/^Bot /u, '') === token;

  return {
    dispatch(name, data, intents) {
      for (const session of sessions.values()) {
        if (intents === 0 || (session.intents & intents) !== 0) session.dispatch(name, data);
      }
    },
    get hasSession() {
      return sessions.size > 0;
    },
    get isConnected() {
      return [...sessions.values()].some(({ connection }) => connection !== null);
    },
    get identifies() {
      return identifies;
    },
    get resumes() {
      return resumes;
    },
    closeCodes,
    untilSession: () =>
      sessions.size > 0 ? Promise.resolve() : new Promise<void>((resolve) => void waiting.push(resolve)),
    drop() {
      for (const socket of sockets.clients) socket.terminate();
    },
    close(code) {
      if (FINAL_CLOSES.has(code)) sessions.clear();
      for (const socket of sockets.clients) socket.close(code);
    },
    askToReconnect() {
      for (const { connection } of sessions.values()) connection?.send({ op: OP.reconnect, d: null });
    },
    invalidateSession(isResumable) {
      for (const session of [...sessions.values()]) {
        session.connection?.send({ op: OP.invalidSession, d: isResumable });
        if (!isResumable) sessions.delete(session.id);
      }
    },
    async stop() {
      sessions.clear();
      for (const socket of sockets.clients) socket.terminate();
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
    },
  };
}
