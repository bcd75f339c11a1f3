import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import type { Doing, Push, Reply } from '../../src/emulator/page/protocol.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.stop());

/** Opens the page's socket as a browser would from an origin; rejects where that is refused. */
function openSocket(origin: string): Promise<WebSocket> {
  const socket = new WebSocket(`${emulator.url.replace('http', 'ws')}/page/socket`, { origin });
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
}

function next(socket: WebSocket, isMeant: (told: Push | Reply) => boolean): Promise<Push | Reply> {
  return new Promise((resolve) => {
    socket.on('message', (data) => {
      const told = JSON.parse(String(data)) as Push | Reply;
      if (isMeant(told)) resolve(told);
    });
  });
}

describe('the page’s files', () => {
  it.each(['/', '/page/main.js', '/page/style.css'])('%s let nothing in from elsewhere', async (path) => {
    const response = await fetch(emulator.url + path);
    expect(response.status).toBe(200);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/u);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).not.toMatch(/(?:src|href)=["']?https?:|@import|url\(/u);
  });

  it('are kept from pages that make a browser take their host for this machine', async () => {
    const { port } = new URL(emulator.url);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: '/', headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
});

describe('the page’s socket', () => {
  it('is closed to other origins, and to what is no browser', async () => {
    await expect(openSocket('https://evil.example')).rejects.toThrow('403');
    await expect(openSocket('null')).rejects.toThrow('403');
  });

  it('tells everything first, with the wire’s secrets masked, then each message', async () => {
    emulator.say('earlier', { as: 'member' });
    const socket = new WebSocket(`${emulator.url.replace('http', 'ws')}/page/socket`, { origin: emulator.url });
    const first = await next(socket, () => true);
    if (!('push' in first) || first.push !== 'everything') throw new Error('something else came first');
    expect(first.messages.map(({ content }) => content)).toContain('earlier');
    expect(JSON.stringify(first)).not.toContain(emulator.token);
    expect(first.place.people.find(({ name }) => name === 'reader')?.mayWrite).toBe(false);
    const later = next(socket, (told) => 'push' in told && told.push === 'message');
    emulator.say('later', { as: 'moderator' });
    expect(await later).toMatchObject({ message: { content: 'later', author: { name: 'Moderator', isBot: false } } });
    socket.close();
  });

  it.each(['', '{', '{"id":1}', '{"id":1,"doing":{"do":"run"}}', '{"id":-1,"doing":{"do":"commands","as":"x"}}', '[]'])(
    'ends where %j is sent',
    async (text) => {
      const socket = await openSocket(emulator.url);
      const closed = new Promise<number>((resolve) => socket.once('close', resolve));
      socket.send(text);
      expect(await closed).toBe(1008);
    },
  );

  it.each<[string, Doing, string]>([
    ['an unknown command', { do: 'run', as: 'member', channel: 'general', command: 'nope', options: {} }, 'no command'],
    ['a message that is gone', { do: 'press', as: 'member', message: '1', customId: 'x' }, 'not there any more'],
    ['a form that is closed', { do: 'submit', interactionId: '1', values: {} }, 'not open any more'],
    ['a message of a reader', { do: 'say', as: 'reader', channel: 'general', content: 'hi' }, 'but not write'],
    ['an empty message', { do: 'say', as: 'member', channel: 'general', content: ' ' }, '1 to 2000 characters'],
  ])('says in a sentence why nothing is done: %s', async (_name, doing, sentence) => {
    const socket = await openSocket(emulator.url);
    const reply = next(socket, (told) => 'id' in told);
    socket.send(JSON.stringify({ id: 7, doing }));
    expect(await reply).toMatchObject({ id: 7, problem: expect.stringContaining(sentence), wasSent: false });
    socket.close();
  });
});
