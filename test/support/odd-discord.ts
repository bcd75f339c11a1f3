import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { listen } from '../../src/emulator/rest/listen.ts';

/** A server that behaves as Discord does not, and the emulator therefore cannot. */
export interface OddDiscord {
  /** For DISCORD_API_URL. */
  readonly apiUrl: string;
  /** How many sessions a bot asked for. */
  readonly identifies: number;
  /** How many gateway connections are open. */
  readonly connections: number;
  /** Breaks all gateway connections off. */
  drop(): void;
}

export interface OddDiscordOptions {
  /** Answers a request; returns false to have it answered with the gateway's address, or 404. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** What happens when a bot asks for a session; nothing of its own. */
  readonly onIdentify?: (socket: WebSocket, send: (frame: object) => void) => void;
}

const USER = { id: '111111111111111111', username: 'bot', discriminator: '0', avatar: null, bot: true };

/** The frame with which a session begins. */
export const READY = {
  op: 0,
  s: 1,
  t: 'READY',
  d: { v: 10, user: USER, guilds: [], session_id: 's', resume_gateway_url: '', application: { id: USER.id, flags: 0 } },
};

/** Starts it on 127.0.0.1; it ends when the test has finished. */
export async function startOddDiscord({ answer, onIdentify }: OddDiscordOptions): Promise<OddDiscord> {
  let identifies = 0;
  let port = 0;
  const server = createServer((request, response) => {
    if (answer?.(request, response) === true) return;
    const isGateway = request.url?.includes('/gateway/bot') === true;
    const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
    const body = { url: `ws://127.0.0.1:${port}`, shards: 1, session_start_limit: limit };
    response.writeHead(isGateway ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isGateway ? body : { message: '404: Not Found', code: 0 }));
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => {
    const send = (frame: object) => socket.send(JSON.stringify(frame));
    socket.on('message', (data) => {
      if (!/"op":2\b/u.test(String(data))) return;
      identifies += 1;
      onIdentify?.(socket, send);
    });
    send({ op: 10, d: { heartbeat_interval: 41_250 } });
  });
  port = await listen(server, 0);
  const drop = () => {
    for (const socket of sockets.clients) socket.terminate();
  };
  onTestFinished(async () => {
    drop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    get identifies() {
      return identifies;
    },
    get connections() {
      return sockets.clients.size;
    },
    drop,
  };
}

/** Lets an emulator answer every request but those that are caught: they get no answer at all. */
export function hangingOn(path: RegExp, apiUrl: string): NonNullable<OddDiscordOptions['answer']> {
  const forward = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { authorization = '', 'content-type': type = 'application/json' } = request.headers;
    const body = chunks.length === 0 ? null : Buffer.concat(chunks);
    const target = `${new URL(apiUrl).origin}${request.url}`;
    const answered = await fetch(target, {
      method: request.method ?? 'GET',
      headers: { authorization, 'content-type': type },
      body,
    });
    const text = await answered.text();
    response.writeHead(answered.status, text === '' ? {} : { 'content-type': 'application/json' }).end(text);
  };
  return (request, response) => {
    if (!path.test(request.url ?? '')) void forward(request, response);
    return true;
  };
}
