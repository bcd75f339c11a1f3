import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { createClient, login, SAMPLE_COMMANDS, startSampleBot } from './sample-bot.ts';

let emulator: Emulator;
const clients: Client[] = [];
const track = <Some extends Client>(client: Some): Some => {
  clients.push(client);
  return client;
};

beforeEach(async () => {
  emulator = await startEmulator();
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.destroy()));
  await emulator.stop();
});

/** Resolves as soon as a check holds. */
async function until(check: () => boolean): Promise<void> {
  while (!check()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('logging in', () => {
  it('ends with a client that knows itself and, by its intent, the guild', async () => {
    const client = track(createClient(emulator, { intents: [GatewayIntentBits.Guilds] }));
    const ready = await login(client, emulator.token);
    expect([ready.user.id, ready.application.id]).toEqual([emulator.applicationId, emulator.applicationId]);
    expect(ready.guilds.cache.get(emulator.guildId)?.channels.cache.map(({ name }) => name)).toEqual([
      'general',
      'debate',
    ]);
    expect((await ready.application.fetch()).name).toBe('Bot');
    expect((await ready.guilds.fetch(emulator.guildId)).name).toBe('Emulated server');
  });

  it('tells nothing of the guild to a client without that intent', async () => {
    const ready = await login(track(createClient(emulator)), emulator.token);
    expect(ready.guilds.cache.get(emulator.guildId)?.available).toBe(false);
    const names = emulator.wire.entries.flatMap((entry) => (entry.kind === 'event' && entry.name ? [entry.name] : []));
    expect(names).toEqual(['READY']);
  });

  it('ends with code 1000 when the client is destroyed', async () => {
    const ready = await login(createClient(emulator), emulator.token);
    expect(emulator.closeCodes).toEqual([]);
    await ready.destroy();
    await until(() => emulator.closeCodes.length > 0);
    expect(emulator.closeCodes).toEqual([1000]);
    expect(emulator.gateway.hasSession).toBe(false);
  });

  it('fails with a bad token already at the first request', async () => {
    const client = track(createClient(emulator));
    await expect(client.login('bad.token.here')).rejects.toThrow('invalid token');
    expect(emulator.wire.requests('GET', /gateway\/bot/u).map(({ status }) => status)).toEqual([401]);
  });

  it('fails with a bad token at the gateway, which closes with 4004', async () => {
    // The first request is answered as if the token were good, so that the gateway is the first to see it.
    const url = `${emulator.url.replace('http', 'ws')}/gateway`;
    const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    const body = { url, shards: 1, session_start_limit: limit };
    emulator.faults.next({ path: /gateway\/bot/u, status: 200, body });
    const client = track(createClient(emulator));
    await expect(client.login('bad.token.here')).rejects.toThrow('Authentication failed');
    await until(() => emulator.closeCodes.length > 0);
    expect([emulator.closeCodes, emulator.gateway.identifies]).toEqual([[4004], 0]);
  });

  it('fails for intents that are not switched on', async () => {
    const client = track(createClient(emulator, { intents: [GatewayIntentBits.MessageContent] }));
    await expect(client.login(emulator.token)).rejects.toThrow('disallowed intents');
    await until(() => emulator.closeCodes.length > 0);
    expect(emulator.closeCodes).toEqual([4014]);
  });
});

describe('events', () => {
  it('of messages reach only a client that asked for them', async () => {
    const deaf = track(createClient(emulator, { intents: [GatewayIntentBits.Guilds] }));
    const keen = track(
      createClient(emulator, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages] }),
    );
    const heard: string[] = [];
    deaf.on(Events.MessageCreate, (message) => heard.push(`deaf: ${message.content}`));
    keen.on(Events.MessageCreate, (message) => heard.push(`keen: ${message.author.username} ${message.content}`));
    await Promise.all([login(deaf, emulator.token), login(keen, emulator.token)]);
    emulator.say('a secret', { as: 'member' });
    await until(() => heard.length > 0);
    const channel = await keen.channels.fetch(emulator.channelIds.general);
    if (!channel?.isSendable()) throw new Error('The channel is not there.');
    await channel.send('my own');
    await until(() => heard.length > 1);
    expect(heard).toEqual(['keen: member ', 'keen: bot my own']);
  });
});

describe('a connection that fails', () => {
  it('is taken up again at the emulator, with the events that were missed', async () => {
    const client = track(await startSampleBot(emulator));
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    emulator.dropConnections();
    const answer = await emulator.run({ command: 'ask', options: { question: 'still there' } });
    await resumed;
    expect(answer.text).toBe('still there');
    expect([emulator.gateway.identifies, emulator.gateway.resumes]).toEqual([1, 1]);
    expect(emulator.closeCodes).toEqual([1006]);
  });

  it('is taken up again when the emulator asks for it', async () => {
    const client = track(await startSampleBot(emulator));
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    emulator.gateway.askToReconnect();
    await resumed;
    expect([emulator.gateway.identifies, emulator.gateway.resumes]).toEqual([1, 1]);
  });

  it('is over for good with a code that says so', async () => {
    const client = track(await startSampleBot(emulator));
    const disconnected = new Promise((resolve) => client.once(Events.ShardDisconnect, ({ code }) => resolve(code)));
    emulator.closeGateway(4004);
    expect(await disconnected).toBe(4004);
    await expect(emulator.run({ command: 'silent' })).rejects.toThrow('No bot is connected.');
  });
});

describe('registering commands', () => {
  it('works in a guild and everywhere, and shows what was registered', async () => {
    const { application } = track(await startSampleBot(emulator));
    const { guildId } = emulator;
    const inGuild = await application.commands.fetch({ guildId });
    expect(inGuild.map(({ name }) => name)).toEqual(SAMPLE_COMMANDS.map(({ name }) => name));
    const created = await application.commands.create({ name: 'everywhere', description: 'x' });
    expect((await application.commands.fetch()).map(({ name }) => name)).toEqual(['everywhere']);
    const edited = await application.commands.edit(created.id, { description: 'y' });
    expect([edited.id, edited.description]).toEqual([created.id, 'y']);
    await application.commands.delete(created.id);
    expect((await application.commands.fetch()).size).toBe(0);
    expect((await application.commands.set([], guildId)).size).toBe(0);
  });

  it('can be compared with what is registered, so that nothing is sent in vain', async () => {
    const { application } = track(await startSampleBot(emulator));
    const registered = await application.commands.fetch({ guildId: emulator.guildId, withLocalizations: true });
    const plain: typeof SAMPLE_COMMANDS = JSON.parse(JSON.stringify(SAMPLE_COMMANDS));
    const ask = plain.find(({ name }) => name === 'ask');
    const found = registered.find(({ name }) => name === 'ask');
    if (ask === undefined) throw new Error('The command is not there.');
    // discord.js types its own camel case here, but takes what the API takes.
    const isSame = (body: object) => found?.equals(body as Parameters<typeof found.equals>[0]);
    expect(isSame(ask)).toBe(true);
    expect(isSame({ ...ask, description: 'other' })).toBe(false);
  });
});
