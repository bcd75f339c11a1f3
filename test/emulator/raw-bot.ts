import WebSocket from 'ws';
import { z } from 'zod';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/emulator.ts';

const hello = z.object({ op: z.number(), t: z.string().nullish(), d: z.unknown() });

const sent = z.looseObject({
  id: z.string(),
  token: z.string(),
  type: z.number(),
  data: z.looseObject({}),
});

/** An interaction as it arrives. */
export type SentInteraction = z.infer<typeof sent>;

/** An answer of the API, read. */
export interface ApiAnswer {
  readonly status: number;
  readonly contentType: string | null;
  /** Null where there is none. */
  readonly body: unknown;
  /** Discord's error code; null where there is none. */
  readonly code: unknown;
}

/** A bot without a library: it sends exactly what a test tells it to. */
export interface RawBot {
  readonly emulator: Emulator;
  /** Answers every interaction; replaced by a test. */
  onInteraction: (interaction: SentInteraction) => void;
  /** The next interaction, with everything that is to answer it left to the test. */
  nextInteraction(): Promise<SentInteraction>;
  request(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<ApiAnswer>;
  /** Sends a first response. */
  callback(interaction: SentInteraction, body: unknown, query?: string): Promise<ApiAnswer>;
  /** The path for follow-ups. */
  webhook(interaction: SentInteraction): string;
  stop(): Promise<void>;
}

/** Starts an emulator and connects to it; `commands` are registered in the guild. */
export async function startRawBot(
  commands: readonly object[] = [],
  options: EmulatorOptions = { clock: 'standing' },
): Promise<RawBot> {
  const emulator = await startEmulator(options);
  const socket = new WebSocket(`${emulator.url.replace('http', 'ws')}/gateway?v=10&encoding=json`);
  const bot: RawBot = {
    emulator,
    onInteraction: () => {},
    nextInteraction: () =>
      new Promise((resolve) => {
        bot.onInteraction = resolve;
      }),
    async request(method, path, body, headers = { authorization: `Bot ${emulator.token}` }) {
      const response = await fetch(`${emulator.apiUrl}/v10${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const read: unknown = text === '' ? null : JSON.parse(text);
      const code = typeof read === 'object' && read !== null && 'code' in read ? read.code : null;
      return { status: response.status, contentType: response.headers.get('content-type'), body: read, code };
    },
    callback: ({ id, token }, body, query = '') =>
      bot.request('POST', `/interactions/${id}/${token}/callback${query}`, body, {}),
    webhook: ({ token }) => `/webhooks/${emulator.applicationId}/${token}`,
    async stop() {
      socket.close(1000);
      await emulator.stop();
    },
  };
  socket.on('message', (data) => {
    const frame = hello.parse(JSON.parse(String(data)));
    if (frame.op === 10)
      socket.send(JSON.stringify({ op: 2, d: { token: emulator.token, intents: 0, properties: {} } }));
    if (frame.t === 'INTERACTION_CREATE') bot.onInteraction(sent.parse(frame.d));
  });
  await emulator.untilConnected();
  if (commands.length > 0) {
    await bot.request('PUT', `/applications/${emulator.applicationId}/guilds/${emulator.guildId}/commands`, commands);
  }
  return bot;
}
