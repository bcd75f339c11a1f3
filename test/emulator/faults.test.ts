import { type Client, Events, RESTEvents } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { createClient, login, startSampleBot } from './sample-bot.ts';

let emulator: Emulator;
let client: Client<true>;
let errors: Error[];
beforeAll(async () => {
  emulator = await startEmulator({ clock: 'standing' });
  client = await startSampleBot(emulator);
  client.on(Events.Error, (error) => errors.push(error));
});
afterEach(() => emulator.faults.clear());
afterAll(async () => {
  await client.destroy();
  await emulator.stop();
});

async function ask() {
  errors = [];
  const before = emulator.wire.requests().length;
  const answer = await emulator.run({ command: 'ask', options: { question: 'why' } });
  return {
    answer,
    statuses: emulator.wire
      .requests()
      .slice(before)
      .map(({ status }) => status),
  };
}

describe('an injected fault', () => {
  it('429 makes the client wait as long as it is told, and try again', async () => {
    emulator.faults.next({ path: /callback/u, status: 429, retryAfter: 0.1 });
    let told = '';
    client.rest.on(RESTEvents.Debug, (line) => {
      told += line;
    });
    const { answer, statuses } = await ask();
    expect([answer.text, statuses]).toEqual(['why', [429, 200]]);
    // The client adds 50 ms of its own.
    expect(told).toMatch(/retry after\s*: 150ms/iu);
  });

  it('500 makes the client try again, several times', async () => {
    emulator.faults.next({ method: 'POST', path: /callback/u, status: 500, times: 2 });
    const { answer, statuses } = await ask();
    expect([answer.text, statuses]).toEqual(['why', [500, 500, 200]]);
  });

  it('that loses only the answer shows that the client repeats what was done', async () => {
    emulator.faults.next({ path: /callback/u, status: 500, takesEffect: true });
    const { answer, statuses } = await ask();
    expect([answer.text, statuses[0]]).toEqual(['why', 500]);
    while (errors.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(errors[0]?.cause).toMatchObject({ code: 40060 });
  });

  it('401 reaches the bot as an error', async () => {
    emulator.faults.next({ method: 'GET', path: /commands/u, status: 401 });
    await expect(client.application.commands.fetch({ guildId: emulator.guildId })).rejects.toMatchObject({
      status: 401,
    });
    client.rest.setToken(emulator.token);
    expect((await client.application.commands.fetch({ guildId: emulator.guildId })).size).toBeGreaterThan(0);
  });

  it('that hangs up is one of the network', async () => {
    const other = createClient(emulator, { rest: { retries: 0 } });
    await login(other, emulator.token);
    emulator.faults.next({ path: /users/u, status: 'hang up' });
    await expect(other.users.fetch(emulator.userIds.member)).rejects.toThrow();
    expect(emulator.wire.requests('GET', /users/u).map(({ status, isFault }) => [status, isFault])).toEqual([
      [0, true],
    ]);
    expect((await other.users.fetch(emulator.userIds.member)).username).toBe('member');
    await other.destroy();
  });

  it('has the body and the headers that it is given, and waits for its own request', async () => {
    const headers = { 'x-test': 'yes' };
    emulator.faults.next({
      method: 'GET',
      path: /^\/gateway$/u,
      status: 503,
      headers,
      body: { message: 'later', code: 7 },
    });
    const get = (path: string) => fetch(`${emulator.apiUrl}/v10${path}`);
    expect((await get('/unknown')).status).toBe(404);
    const response = await get('/gateway');
    expect([response.status, response.headers.get('x-test'), await response.json()]).toEqual([
      503,
      'yes',
      { message: 'later', code: 7 },
    ]);
    expect((await get('/gateway')).status).toBe(200);
  });

  it('429 for all routes says so', async () => {
    emulator.faults.next({ status: 429, isGlobal: true, retryAfter: 1 });
    const response = await fetch(`${emulator.apiUrl}/v10/gateway`);
    expect(await response.json()).toMatchObject({ global: true, retry_after: 1 });
    expect(response.headers.get('x-ratelimit-global')).toBe('true');
  });
});
