import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { property } from './api-errors.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ heartbeatInterval: 1234 });
});
afterAll(() => emulator.stop());

/** A connection to the gateway that keeps all frames. */
class Connection {
  readonly frames: unknown[] = [];
  readonly closed: Promise<number>;
  readonly #socket: WebSocket;

  constructor() {
    this.#socket = new WebSocket(`${emulator.url.replace('http', 'ws')}/gateway/?v=10&encoding=json`);
    this.#socket.on('message', (data) => this.frames.push(JSON.parse(String(data))));
    this.closed = new Promise((resolve) => this.#socket.on('close', resolve));
  }

  /** Sends a frame, or any text. */
  send(frame: object | string): void {
    this.#socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** Resolves with the first frame of an opcode and, if given, a name. */
  async frame(op: number, name: string | null = null): Promise<unknown> {
    for (;;) {
      const found = this.frames.find(
        (frame) => property(frame, 'op') === op && (name === null || property(frame, 't') === name),
      );
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  /** Begins a session and resolves with what READY says. */
  async identify(more: object = {}): Promise<unknown> {
    await this.frame(10);
    this.send({ op: 2, d: { token: emulator.token, intents: 1, properties: {}, ...more } });
    return property(await this.frame(0, 'READY'), 'd');
  }

  close(code: number): void {
    this.#socket.close(code);
  }

  terminate(): void {
    this.#socket.terminate();
  }
}

describe('the gateway', () => {
  it('says hello and answers heartbeats', async () => {
    const connection = new Connection();
    expect(await connection.frame(10)).toMatchObject({ d: { heartbeat_interval: 1234 } });
    connection.send({ op: 1, d: null });
    expect(await connection.frame(11)).toMatchObject({ op: 11 });
    connection.close(1000);
  });

  it('tells where to resume, which is here', async () => {
    const connection = new Connection();
    const ready = await connection.identify();
    expect(String(property(ready, 'resume_gateway_url'))).toContain('ws://127.0.0.1:');
    expect(await connection.frame(0, 'GUILD_CREATE')).toMatchObject({ s: 2, d: { id: emulator.guildId } });
    connection.close(1000);
  });

  it.each([
    ['no JSON', 4002, 'x'],
    ['an unknown opcode', 4001, { op: 99 }],
    ['a presence before identifying', 4003, { op: 3, d: {} }],
    ['a bad token', 4004, { op: 2, d: { token: 'bad', intents: 0 } }],
    ['a bad token in a resume', 4004, { op: 6, d: { token: 'bad', session_id: 'x', seq: 0 } }],
    ['intents that do not exist', 4013, { op: 2, d: { intents: 1 << 30 } }],
    ['intents that are not switched on', 4014, { op: 2, d: { intents: 1 << 15 } }],
    ['another shard', 4010, { op: 2, d: { intents: 0, shard: [1, 2] } }],
  ])('closes the connection for %s with %i', async (_name, code, frame) => {
    const connection = new Connection();
    await connection.frame(10);
    const isFrame = typeof frame === 'object' && 'd' in frame;
    connection.send(isFrame ? { ...frame, d: { token: emulator.token, ...frame.d } } : frame);
    expect(await connection.closed).toBe(code);
  });

  it('closes the connection for identifying twice', async () => {
    const connection = new Connection();
    await connection.identify();
    connection.send({ op: 2, d: { token: emulator.token, intents: 0 } });
    expect(await connection.closed).toBe(4005);
  });

  it('replays what was missed, in order, and says that it has', async () => {
    const first = new Connection();
    const sessionId = property(await first.identify({ intents: 1 << 9 }), 'session_id');
    first.terminate();
    await first.closed;
    emulator.say('one');
    emulator.say('two');
    const second = new Connection();
    await second.frame(10);
    second.send({ op: 6, d: { token: emulator.token, session_id: sessionId, seq: 1 } });
    await second.frame(0, 'RESUMED');
    expect(second.frames.slice(1).map((frame) => [property(frame, 's'), property(frame, 't')])).toEqual([
      [2, 'MESSAGE_CREATE'],
      [3, 'MESSAGE_CREATE'],
      [4, 'RESUMED'],
    ]);
    second.send({ op: 6, d: {} });
    expect(await second.closed).toBe(4005);
  });

  it('does not take up what was never sent, nor a session that is over', async () => {
    const first = new Connection();
    const sessionId = property(await first.identify(), 'session_id');
    first.terminate();
    const ahead = new Connection();
    await ahead.frame(10);
    ahead.send({ op: 6, d: { token: emulator.token, session_id: sessionId, seq: 99 } });
    expect(await ahead.closed).toBe(4007);

    const second = new Connection();
    const ended = property(await second.identify(), 'session_id');
    second.close(1000);
    await second.closed;
    const third = new Connection();
    await third.frame(10);
    third.send({ op: 6, d: { token: emulator.token, session_id: ended, seq: 1 } });
    expect(await third.frame(9)).toMatchObject({ d: false });
    await third.identify();
    third.close(1000);
  });

  it('can end all sessions', async () => {
    const connection = new Connection();
    await connection.identify();
    emulator.gateway.invalidateSession(false);
    expect(await connection.frame(9)).toMatchObject({ d: false });
    expect(emulator.gateway.hasSession).toBe(false);
    connection.close(1000);
  });
});
