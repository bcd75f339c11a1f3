import { describe, expect, it, onTestFinished } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/index.ts';
import { startBot } from '../../src/bot/bot.ts';
import { StartError } from '../../src/bot/start-error.ts';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { openStore } from '../../src/snapshot/store.ts';
import { ASHWELL, BUSES } from '../support/articles.ts';
import { captureLog, startLocalBot } from '../support/local-bot.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

async function parts(emulator: Emulator, token = emulator.token, guildId: string | null = emulator.guildId) {
  onTestFinished(() => emulator.stop());
  const { log, logged } = captureLog(token);
  const store = await openStore(await temporaryFolder(ASHWELL));
  return {
    logged,
    start: () =>
      startBot({
        settings: { token, apiUrl: emulator.apiUrl, guildId },
        commands: COMMANDS,
        store,
        log,
        pauses: [10, 10],
      }),
  };
}

const writes = (emulator: Emulator) =>
  emulator.wire.entries.filter(
    (entry) => 'method' in entry && /commands/u.test(String(entry.path)) && entry.method !== 'GET',
  );

describe('connecting', () => {
  it('registers the commands once and writes nothing at the next start', async () => {
    for (const guildId of ['guild', null]) {
      const emulator = await startEmulator();
      const { start } = await parts(emulator, emulator.token, guildId === null ? null : emulator.guildId);
      await (await start()).stop();
      expect(writes(emulator)).toHaveLength(1);
      const again = await start();
      expect(writes(emulator)).toHaveLength(1);
      expect(
        emulator
          .commands('moderator')
          .map(({ name }) => name)
          .sort(),
      ).toEqual(['Who said this?', 'ask', 'corpus', 'help', 'quote', 'sources', 'speakers', 'verify']);
      await again.stop();
    }
  });

  it('registers them again where one has changed', async () => {
    const emulator = await startEmulator();
    const { start } = await parts(emulator);
    const body = COMMANDS.map(({ declaration }) => ({ ...declaration, description: 'Something else' }));
    await fetch(`${emulator.apiUrl}/v10/applications/${emulator.applicationId}/guilds/${emulator.guildId}/commands`, {
      method: 'PUT',
      headers: { authorization: `Bot ${emulator.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const bot = await start();
    expect(writes(emulator)).toHaveLength(2);
    expect(emulator.commands('member')[0]?.description).not.toBe('Something else');
    await bot.stop();
  });

  it('removes the commands that are registered everywhere where one server is to have them', async () => {
    const emulator = await startEmulator();
    await (await (await parts(emulator, emulator.token, null)).start()).stop();
    const { start } = await parts(emulator);
    const bot = await start();
    expect(emulator.commands('member').filter(({ name }) => name === 'ask')).toHaveLength(1);
    await bot.stop();
  });

  it('asks for no intent at all, and logs out with code 1000', async () => {
    const { emulator, bot } = await startLocalBot();
    const identify = JSON.stringify(emulator.wire.entries).match(/"intents":(\d+)/u)?.[1];
    expect(identify).toBe('0');
    await bot.stop();
    await expect.poll(() => emulator.closeCodes).toEqual([1000]);
  });

  it('with a wrong token fails at once, with a cure and without the token', async () => {
    const emulator = await startEmulator();
    const { start, logged } = await parts(emulator, 'wrong.secret.token');
    const failure = await start().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StartError);
    expect(String(failure)).toContain('Discord refused the token');
    expect(String(failure) + logged()).not.toContain('wrong.secret.token');
  });

  it('with a token that the gateway alone refuses fails in the same way', async () => {
    const emulator = await startEmulator();
    const { start } = await parts(emulator, 'wrong.secret.token');
    const body = {
      url: `${emulator.url.replace('http', 'ws')}/gateway`,
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
    };
    emulator.faults.next({ method: 'GET', path: /gateway\/bot/u, status: 200, body });
    await expect(start()).rejects.toThrow('Discord refused the token');
    await expect.poll(() => emulator.closeCodes).toContain(4004);
  });

  it('ends with a sentence where Discord ends the session for good', async () => {
    const { emulator, bot } = await startLocalBot();
    emulator.closeGateway(4004);
    await expect(bot.ended).rejects.toThrow(/token was reset/u);
  });

  it('tries again where Discord answers 500, and gives up in a sentence where it goes on', async () => {
    const emulator = await startEmulator();
    const { start, logged } = await parts(emulator);
    emulator.faults.next({ method: 'GET', path: /gateway\/bot/u, status: 500, times: 4 });
    const bot = await start();
    expect(logged()).toContain('trying again');
    await bot.stop();
    emulator.faults.next({ method: 'GET', path: /gateway\/bot/u, status: 500, times: 100 });
    await expect(start()).rejects.toThrow('Discord answered with status 500.');
  }, 60_000);

  it('waits where Discord answers 429, and then goes on', async () => {
    const emulator = await startEmulator();
    const { start } = await parts(emulator);
    emulator.faults.next({
      method: 'PUT',
      path: /commands/u,
      status: 429,
      headers: { 'retry-after': '0.05' },
      body: { message: 'You are being rate limited.', retry_after: 0.05, global: false },
    });
    const bot = await start();
    expect(emulator.commands('member').length).toBeGreaterThan(0);
    await bot.stop();
  });

  it('survives a lost connection', async () => {
    const { emulator } = await startLocalBot();
    emulator.dropConnections();
    await emulator.untilConnected();
    await expect
      .poll(() => emulator.run({ command: 'ask', options: { question: 'petition' } }).then(({ text }) => text), {
        timeout: 10_000,
      })
      .toContain('412 people');
  });
});

describe('trouble while answering', () => {
  const failing = (execute: Command['execute']): Command => ({
    forModerators: false,
    declaration: { name: 'fail', description: 'Fails' },
    execute,
  });

  it('is told to the person with a reference, logged with the same one, and the bot goes on', async () => {
    const broken = failing(() => {
      throw new Error('a fault of the program');
    });
    const { emulator, logged } = await startLocalBot({ commands: [...COMMANDS, broken] });
    const answer = await emulator.run({ command: 'fail' });
    expect(answer.ephemeral).toBe(true);
    const reference = answer.text.match(/reference ([0-9a-f]{8})/u)?.[1] ?? 'none';
    expect(logged()).toContain(reference);
    expect(logged()).toContain('a fault of the program');
    expect(answer.text).not.toContain('a fault of the program');
    expect((await emulator.run({ command: 'ask', options: { question: 'petition' } })).text).toContain('412 people');
  });

  it('is survived where Discord refuses the answer or fails', async () => {
    const { emulator, logged } = await startLocalBot();
    emulator.faults.next({ method: 'POST', path: /callback/u, status: 500, times: 4 });
    const refused = emulator.run({ command: 'ask', options: { question: 'petition' } });
    refused.catch(() => {});
    await expect.poll(logged, { timeout: 10_000 }).toContain('interaction failed');
    expect((await emulator.run({ command: 'ask', options: { question: 'petition' } })).text).toContain('412 people');
  }, 30_000);

  it('does not say that nothing was done where only the answer to a reload could not be shown', async () => {
    const { emulator, folder, store } = await startLocalBot({ files: { 'buses.md': BUSES } });
    await writeFiles(folder, ASHWELL);
    emulator.faults.next({ method: 'PATCH', path: /original/u, status: 400, times: 2 });
    const answer = await emulator.run({ command: 'corpus reload', as: 'moderator' });
    await answer.until(({ text }) => text.includes('could not be shown'));
    expect(store.current.statistics.documents).toBe(2);
  });

  it('reloads even where the progress cannot be shown', async () => {
    const { emulator, folder, store, logged } = await startLocalBot({ files: { 'buses.md': BUSES } });
    await writeFiles(folder, ASHWELL);
    emulator.faults.next({ method: 'POST', path: /callback/u, status: 400 });
    emulator.run({ command: 'corpus reload', as: 'moderator' }).catch(() => {});
    await expect.poll(() => store.current.statistics.documents, { timeout: 10_000 }).toBe(2);
    expect(logged()).toContain('progress could not be shown');
  });

  it('never lets a token into the log', async () => {
    const { emulator, logged } = await startLocalBot();
    emulator.faults.next({ method: 'POST', path: /callback/u, status: 401 });
    emulator.run({ command: 'ask', options: { question: 'petition' } }).catch(() => {});
    await expect.poll(logged, { timeout: 10_000 }).toContain('interaction failed');
    expect(logged()).not.toContain(emulator.token);
    const sent = [...logged().matchAll(/interactions\/\d+\/([^/"]+)/gu)].map((match) => match[1]);
    expect(sent.filter((token) => token !== '[secret]')).toEqual([]);
  });
});
