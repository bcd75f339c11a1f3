import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startLocalBot } from '../support/local-bot.ts';
import { runProgram } from '../support/run-program.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const LOADED_FIRST = ['node_modules/tsx/dist/loader.mjs', 'test/support/network-guard.ts'];
/** Makes Node.js end as soon as the program reaches for anything but this machine. */
const GUARDED = {
  NODE_OPTIONS: LOADED_FIRST.map((file) => `--import ${pathToFileURL(path.join(PROJECT, file)).href}`).join(' '),
};
/** Hosts of Discord. */
const DISCORD = /discord(?:app)?\.(?:com|gg|media|net)/iu;

describe('without a token', () => {
  it('the program answers, ends with code 0, and reaches for nothing but this machine', async () => {
    const { code, output, errors } = await runProgram('src/main.ts', {
      env: GUARDED,
      input: '/ask how many testimonies were sent\n',
    });
    // Newer versions of Node.js warn of how the guard itself is loaded.
    expect(errors).not.toContain('reached for');
    expect(output).toContain('over a hundred testimonies');
    expect(code).toBe(0);
  });

  it('(the guard would see it: with a token, and no other address, it reaches for Discord)', async () => {
    const { code, errors } = await runProgram('src/main.ts', { env: { ...GUARDED, DISCORD_TOKEN: 'not.the.token' } });
    expect(errors).toMatch(/The program reached for \S*discord\.com/u);
    expect(code).toBe(97);
  });

  it('the local Discord names no host of Discord in what it sends to the bot', async () => {
    const { emulator } = await startLocalBot();
    await emulator.run({ command: 'ask', options: { question: 'the library' } });
    const sent = emulator.wire.entries.filter((entry) => entry.kind === 'event' && entry.direction === 'to bot');
    expect(sent.length).toBeGreaterThan(2);
    expect(JSON.stringify(sent)).not.toMatch(DISCORD);
    for (const address of ['gateway/bot', 'gateway', 'users/@me', 'applications/@me']) {
      const response = await fetch(`${emulator.apiUrl}/v10/${address}`, {
        headers: { authorization: `Bot ${emulator.token}` },
      });
      expect(response.status).toBe(200);
      const body = await response.text();
      expect(body).not.toMatch(DISCORD);
      if (address.startsWith('gateway')) expect(body).toContain('ws://127.0.0.1:');
    }
  });
});
