import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { startEmulator } from '../../src/emulator/emulator.ts';
import { type RawBot, startRawBot } from './raw-bot.ts';

const COMMANDS = [
  { name: 'ask', description: 'Ask' },
  { name: 'add', description: 'Add', options: [{ type: 11, name: 'file', description: 'File', required: true }] },
];

let bot: RawBot;
beforeAll(async () => {
  bot = await startRawBot(COMMANDS);
});
afterAll(() => bot.stop());

/** Asks with any Host header, which fetch does not allow. */
function statusFor(host: string, path: string): Promise<number | undefined> {
  const url = new URL(bot.emulator.url);
  return new Promise((resolve, reject) => {
    const headers = { host, authorization: `Bot ${bot.emulator.token}` };
    request({ hostname: url.hostname, port: url.port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it('answers only under its own name', async () => {
    const { port } = new URL(bot.emulator.url);
    const path = '/api/v10/users/@me';
    expect(await statusFor(`127.0.0.1:${port}`, path)).toBe(200);
    expect(await statusFor(`localhost:${port}`, path)).toBe(200);
    for (const host of ['example.org', `example.org:${port}`, '127.0.0.1', `127.0.0.1:${Number(port) + 1}`]) {
      expect([host, await statusFor(host, path)]).toEqual([host, 403]);
    }
  });

  it('survives a request for what is no address', async () => {
    const { port } = new URL(bot.emulator.url);
    expect(await statusFor(`127.0.0.1:${port}`, '//')).toBe(400);
    expect(await statusFor(`127.0.0.1:${port}`, '/api/v10/users/@me')).toBe(200);
  });

  it('lets nobody onto the gateway under another name or path', async () => {
    const address = bot.emulator.url.replace('http', 'ws');
    const failure = (url: string, headers: Record<string, string> = {}) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(url, { headers });
        socket.on('error', (error) => resolve(error.message));
        socket.on('open', () => resolve('open'));
      });
    expect(await failure(`${address}/gateway`, { host: 'example.org' })).toContain('403');
    expect(await failure(`${address}/elsewhere`)).toContain('403');
  });

  it('says loudly that it has no such route', async () => {
    const answer = await bot.request('POST', '/channels/1/invites', {});
    expect(answer).toMatchObject({ status: 404, body: { code: 0 } });
    expect(JSON.stringify(answer.body)).toContain('no route POST /api/v10/channels/1/invites');
    expect(bot.emulator.wire.refusals.at(-1)).toMatchObject({
      method: 'POST',
      path: '/channels/1/invites',
      status: 404,
    });
    expect((await fetch(`${bot.emulator.url}/api/v9/gateway`)).status).toBe(404);
    expect((await fetch(`${bot.emulator.url}/nothing`)).status).toBe(404);
  });

  it('wants the bot token, except where an interaction token is the key', async () => {
    expect((await bot.request('GET', '/users/@me', undefined, {})).status).toBe(401);
    expect((await bot.request('GET', '/users/@me', undefined, { authorization: 'Bot wrong' })).status).toBe(401);
    expect((await bot.request('GET', '/users/@me')).status).toBe(200);
    expect((await bot.request('POST', '/webhooks/1/x', {}, {})).status).toBe(404);
  });

  it('refuses what is no JSON, and what is too large', async () => {
    const path = `${bot.emulator.apiUrl}/v10/channels/${bot.emulator.channelIds.general}/messages`;
    const send = (body: string) =>
      fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bot ${bot.emulator.token}` },
        body,
      });
    expect((await send('{"content":')).status).toBe(400);
    expect((await send(JSON.stringify({ content: 'x'.repeat(2 * 1024 * 1024) }))).status).toBe(413);
  });

  it.each([
    '/gateway',
    '/gateway/bot',
    '/users/@me',
    '/users/@me/guilds',
    '/applications/@me',
    '/oauth2/applications/@me',
    '/guilds/GUILD',
    '/guilds/GUILD/channels',
    '/guilds/GUILD/roles',
    '/guilds/GUILD/members/USER',
    '/users/USER',
    '/channels/CHANNEL',
    '/channels/CHANNEL/messages',
  ])('tells of %s', async (path) => {
    const { guildId, userIds, channelIds } = bot.emulator;
    const real = path.replace('GUILD', guildId).replace('USER', userIds.member).replace('CHANNEL', channelIds.general);
    const answer = await bot.request('GET', real);
    expect([answer.status, answer.contentType]).toEqual([200, 'application/json']);
    expect(answer.body).toBeTypeOf('object');
  });

  it.each([
    ['/guilds/1', 10004],
    ['/channels/1', 10003],
    ['/users/1', 10013],
  ])('knows nothing of %s', async (path, code) => {
    expect(await bot.request('GET', path)).toMatchObject({ status: 404, code });
  });

  it('serves the files that people attach', async () => {
    const arrives = bot.nextInteraction();
    const file = { name: 'a b.md', content: '# Title', contentType: 'text/markdown' };
    bot.emulator.run({ command: 'add', options: { file } }).catch(() => {});
    const { data } = await arrives;
    const url = JSON.stringify(data).match(/"url":"([^"]+)"/u)?.[1] ?? '';
    const response = await fetch(url);
    expect([await response.text(), response.headers.get('content-type')]).toEqual(['# Title', 'text/markdown']);
    expect(data).toMatchObject({ options: [{ type: 11, name: 'file' }] });
  });
});

describe('the wire', () => {
  it('shows every request with its outcome, and no secret', async () => {
    const { emulator } = bot;
    const arrives = bot.nextInteraction();
    const answer = emulator.run({ command: 'ask' });
    const interaction = await arrives;
    await bot.callback(interaction, { type: 4, data: { content: `my token is ${emulator.token}` } });
    await answer;
    await bot.request('PATCH', `${bot.webhook(interaction)}/messages/%40original`, { content: '' }, {});
    const [callback, edit] = emulator.wire.entries.filter(({ kind }) => kind === 'request').slice(-2);
    expect(callback).toMatchObject({ method: 'POST', status: 204, code: null, interactionId: interaction.id });
    expect(edit).toMatchObject({ method: 'PATCH', status: 400, code: 50006, body: { content: '' } });
    const all = JSON.stringify(emulator.wire.entries);
    expect(all).toContain('my token is [secret]');
    expect(all).toContain('INTERACTION_CREATE');
    expect(all).not.toContain(emulator.token);
    expect(all).not.toContain(interaction.token);
  });

  it('keeps the latest entries, and tells listeners of each until they leave', async () => {
    const emulator = await startEmulator({ wireLength: 3 });
    const seen: string[] = [];
    const end = emulator.wire.subscribe((entry) => seen.push(entry.kind === 'request' ? entry.path : entry.kind));
    for (const path of ['/1', '/2', '/3', '/4']) await fetch(`${emulator.apiUrl}/v10${path}`);
    end();
    await fetch(`${emulator.apiUrl}/v10/5`);
    expect(seen).toEqual(['/1', '/2', '/3', '/4']);
    expect(emulator.wire.requests().map(({ path }) => path)).toEqual(['/3', '/4', '/5']);
    expect(emulator.wire.requests('GET', /4/u)).toHaveLength(1);
    await emulator.stop();
  });
});

describe('an emulator', () => {
  it('stops once and for all', async () => {
    const emulator = await startEmulator();
    await Promise.all([emulator.stop(), emulator.stop()]);
    await emulator.stop();
    await expect(fetch(emulator.url)).rejects.toThrow();
  });

  it('cannot be started on a port that is taken', async () => {
    const port = Number(new URL(bot.emulator.url).port);
    await expect(startEmulator({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
