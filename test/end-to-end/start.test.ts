import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { startBot } from '../../src/bot/bot.ts';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { openStore } from '../../src/snapshot/store.ts';
import { ASHWELL } from '../support/articles.ts';
import { captureLog, startLocalBot } from '../support/local-bot.ts';
import { hangingOn, READY, startOddDiscord } from '../support/odd-discord.ts';
import { runProgram } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TOKEN = 'a.token.of-a-bot';
interface Start {
  readonly apiUrl: string;
  readonly token?: string;
  readonly guildId?: string | null;
}

async function starting({ apiUrl, token = TOKEN, guildId = null }: Start) {
  const { log, logged } = captureLog(token);
  const store = await openStore(await temporaryFolder(ASHWELL));
  const settings = { token, apiUrl, guildId };
  const start = startBot({ settings, commands: COMMANDS, store, log, pauses: [10, 10], readyWithin: 200 });
  const failure = await start.then(
    (bot) => bot.stop().then(() => 'it started'),
    (error: unknown) => String(error),
  );
  return { failure, logged: logged() };
}

async function emulated(): Promise<Emulator> {
  const emulator = await startEmulator();
  onTestFinished(() => emulator.stop());
  return emulator;
}

describe('a start that fails', () => {
  it('over a session that Discord never begins is tried a few times, and ends in a sentence', async () => {
    const discord = await startOddDiscord({});
    const { failure, logged } = await starting(discord);
    expect(failure).toContain('Discord began no session within 0.2 seconds');
    expect(discord.identifies).toBe(3);
    discord.drop();
    await wait(1_000); // The client connects again half a second after it was closed, and leaves then.
    await expect.poll(() => discord.connections, { timeout: 5_000 }).toBe(0);
    expect(discord.identifies).toBe(3);
    expect(logged).toContain('trying again');
    expect(logged).not.toContain('reconnecting');
  });

  it.each([1000, 4000, 4008])('over connections closed with %i instead of a session in the same way', async (code) => {
    const discord = await startOddDiscord({ onIdentify: (socket) => socket.close(code) });
    const { failure } = await starting(discord);
    expect(failure).toContain('Discord closed the connection before a session began');
    await wait(1_000); // The client connects again half a second after it was closed.
    await expect.poll(() => discord.connections, { timeout: 5_000 }).toBe(0);
    expect(discord.identifies).toBe(3);
  });

  it.each([
    [4004, /Discord refused the token/u],
    [4011, /wants this bot to be sharded/u],
    [4013, /refused the intents of the bot/u],
    [4014, /refused the intents of the bot/u],
  ])('over a connection closed for good with %i is not tried again', async (code, sentence) => {
    const discord = await startOddDiscord({ onIdentify: (socket) => socket.close(code) });
    const { failure } = await starting(discord);
    expect(failure).toMatch(sentence);
    expect(discord.identifies).toBe(1);
  });

  it('over a session that ends for good while the commands are registered says so', async () => {
    const discord = await startOddDiscord({
      answer: (request) => request.url?.endsWith('/commands') === true,
      onIdentify(socket, send) {
        send(READY);
        setTimeout(() => socket.close(4004), 100);
      },
    });
    const { failure, logged } = await starting(discord);
    expect(failure).toContain('Discord ended the session for good');
    expect(logged).not.toContain('"msg":"ready"');
  });

  it.each<[what: string, status: number, type: string, body: string]>([
    ['a page', 200, 'text/html', '<html>Welcome</html>'],
    ['an empty object', 200, 'application/json', '{}'],
    ['broken JSON', 200, 'application/json', '{"url":'],
    ['a redirection', 302, 'text/plain', ''],
  ])('over %s in place of an answer says in a sentence what is wrong', async (_what, status, type, body) => {
    for (const path of [/gateway/u, /commands/u]) {
      const discord = await startOddDiscord({
        answer(request, response) {
          if (!path.test(request.url ?? '')) return false;
          response.writeHead(status, { 'content-type': type, location: 'http://127.0.0.1:1/' }).end(body);
          return true;
        },
        onIdentify: (_socket, send) => send(READY),
      });
      const { failure, logged } = await starting(discord);
      expect(failure).toMatch(
        /^StartError: DISCORD_API_URL answered with something that is not Discord's API\. [^\n]*$/u,
      );
      expect(logged).not.toContain('reconnecting');
    }
  });

  it('over an address that leads elsewhere names DISCORD_API_URL', async () => {
    const emulator = await emulated();
    const { failure } = await starting({ apiUrl: emulator.url, token: emulator.token });
    expect(failure).toContain('DISCORD_API_URL');
    expect(failure).toContain('404');
  });

  it('over a server that the bot is not in names GUILD_ID, whatever Discord calls it', async () => {
    const emulator = await emulated();
    const unknown = await starting({ ...emulator, guildId: '999999999999999999' });
    expect(unknown.failure).toContain('register commands in the server of GUILD_ID');
    emulator.faults.next({ path: /guilds/u, status: 403, body: { message: 'Missing Access', code: 50001 } });
    const refused = await starting(emulator);
    expect(refused.failure).toContain('register commands in the server of GUILD_ID');
  });

  it('over access that is missing elsewhere does not speak of GUILD_ID', async () => {
    const emulator = await emulated();
    for (const guildId of [null, emulator.guildId]) {
      const path = guildId === null ? /commands/u : /gateway/u;
      emulator.faults.next({ path, status: 403, body: { message: 'Missing Access', code: 50001 } });
      const { failure } = await starting({ ...emulator, guildId });
      expect(failure).toContain('status 403');
      expect(failure).not.toContain('GUILD_ID');
    }
  });
});

describe('a running bot', () => {
  it.each([
    [4004, /token was reset/u],
    [4014, /refused the intents/u],
    [4012, /closed the connection for good \(code 4012\)/u],
  ])('whose session Discord ends for good with %i says why', async (code, sentence) => {
    const { emulator, bot } = await startLocalBot();
    emulator.closeGateway(code);
    await expect(bot.ended).rejects.toThrow(sentence);
  });

  it('that gets no new session gives up after a few', async () => {
    let isFirst = true;
    const discord = await startOddDiscord({
      answer(request, response) {
        if (request.url?.includes('/commands') !== true) return false;
        response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
        return true;
      },
      onIdentify(socket, send) {
        if (isFirst) send({ ...READY, d: { ...READY.d, resume_gateway_url: discord.apiUrl.replace('http', 'ws') } });
        isFirst = false;
        setTimeout(() => socket.close(1000), 50);
      },
    });
    const { log } = captureLog(TOKEN);
    const store = await openStore(await temporaryFolder(ASHWELL));
    const settings = { token: TOKEN, apiUrl: discord.apiUrl, guildId: null };
    const bot = await startBot({ settings, commands: COMMANDS, store, log, pauses: [10, 10] });
    onTestFinished(() => bot.stop());
    await expect(bot.ended).rejects.toThrow(/ended every new session/u);
    expect(discord.identifies).toBe(4);
    await bot.stop();
    await expect.poll(() => discord.connections, { timeout: 5_000 }).toBe(0);
  }, 30_000);

  it('logs that Discord limits its requests, without a secret', async () => {
    const emulator = await emulated();
    emulator.faults.next({ method: 'PUT', path: /commands/u, status: 429 });
    const { failure, logged } = await starting(emulator);
    expect(failure).toBe('it started');
    expect(logged).toContain('Discord limits the rate of requests');
    expect(logged).not.toContain(emulator.token);
  });

  it('ends soon on SIGTERM although a request to Discord hangs', async () => {
    const emulator = await emulated();
    const discord = await startOddDiscord({ answer: hangingOn(/callback/u, emulator.apiUrl) });
    const env = { DISCORD_TOKEN: emulator.token, DISCORD_API_URL: discord.apiUrl, LOG_LEVEL: 'info' };
    const ended = runProgram('src/main.ts', { env, signal: { name: 'SIGTERM', after: '"msg":"ready"' }, delay: 1500 });
    await emulator.untilConnected();
    await expect.poll(() => emulator.commands('member').length, { timeout: 15_000 }).toBeGreaterThan(0);
    emulator.run({ command: 'ask', options: { question: 'testimonies' } }).catch(() => {});
    expect(await ended).toMatchObject({ code: 0, errors: expect.stringContaining('"signal":"SIGTERM"') });
  }, 40_000);
});
