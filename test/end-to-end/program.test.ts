import { describe, expect, it, onTestFinished } from 'vitest';
import { startEmulator } from '../../src/emulator/emulator.ts';
import { ASHWELL } from '../support/articles.ts';
import { runProgram } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const start = (options: Parameters<typeof runProgram>[1]) => runProgram('src/main.ts', options);

describe('the program', () => {
  it('without a token answers each line of a pipe on the local Discord, and ends', async () => {
    const { code, output, errors } = await start({
      input:
        '/ask how many testimonies were sent\n/quote speaker:Steve Owen topic:reforms\n\nnonsense\n/nothing\n/corpus status\n',
    });
    expect(errors).toBe('');
    expect(output).toContain('over a hundred testimonies sent to Mr Strathern');
    expect(output).toContain('The Comet');
    expect(output).toContain('moves the much talked about reforms');
    expect(output).toContain('1 document');
    expect(output).not.toContain('\u001b');
    expect(code).toBe(1);
  });

  it('prints one address of this machine, another one for every copy, and stays until it is told to end', async () => {
    const signal = { name: 'SIGTERM', after: 'in a browser' } as const;
    const outcomes = await Promise.all([start({ signal, delay: 300 }), start({ signal, delay: 300 })]);
    const addresses = outcomes.map(({ output }) => output.match(/https?:\/\/\S+/gu) ?? []);
    for (const found of addresses) expect(found).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/u)]);
    expect(addresses[0]).not.toEqual(addresses[1]);
    expect(outcomes.map(({ code, errors }) => ({ code, errors }))).toEqual([
      { code: 0, errors: '' },
      { code: 0, errors: '' },
    ]);
  });

  it('for a terminal prints answers alone, whether its input is a terminal or a pipe', async () => {
    const input = '/ask how many testimonies were sent\n';
    const { code, output } = await start({ args: ['--terminal'], input });
    expect(output).toMatch(/^Bot\n/u);
    expect(output).not.toContain('127.0.0.1');
    expect(code).toBe(0);
  });

  it('ends with code 0 where every line of a pipe was answered, and 1 where one could not be', async () => {
    const question = '/ask how many testimonies were sent\n';
    expect((await start({ input: `${question}\n.as member\n.help\n` })).code).toBe(0);
    expect((await start({ input: `.as nobody\n${question}` })).code).toBe(1);
  });

  it('serves direct messages as well as the server', async () => {
    const { code, output } = await start({ input: '.in dm\n/ask how many testimonies were sent\n' });
    expect(output).toContain('over a hundred testimonies sent to Mr Strathern');
    expect(code).toBe(0);
  });

  it('ends at once and with code 0 on SIGTERM and SIGINT, however many lines of a pipe wait', async () => {
    const input = '/ask how many testimonies were sent\n'.repeat(2000);
    for (const name of ['SIGTERM', 'SIGINT'] as const) {
      const { code, output, errors } = await start({ input, signal: { name, after: 'over a hundred testimonies' } });
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      expect(output).not.toContain('No bot is connected');
    }
  });

  it('ends with code 0 as soon as nobody reads its output, however many lines of a pipe wait', async () => {
    const input = '/ask how many testimonies were sent\n'.repeat(2000);
    const { code, errors } = await start({ input, leavesAfter: 'over a hundred testimonies' });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });

  it('with wrong settings names all of them and ends with code 2', async () => {
    const env = { GUILD_ID: 'my server', LOG_LEVEL: 'loud' };
    const { code, output, errors } = await start({ env });
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toContain('GUILD_ID');
    expect(errors).toContain('LOG_LEVEL');
    expect(errors).not.toContain('    at ');
  });

  it('with a token serves the Discord of DISCORD_API_URL, and ends cleanly on SIGTERM and SIGINT', async () => {
    for (const name of ['SIGTERM', 'SIGINT'] as const) {
      const emulator = await startEmulator();
      onTestFinished(() => emulator.stop());
      const env = {
        DISCORD_TOKEN: emulator.token,
        DISCORD_API_URL: emulator.apiUrl,
        CORPUS_DIR: await temporaryFolder(ASHWELL),
      };
      const { code, errors } = await start({ env, signal: { name, after: '"msg":"ready"' } });
      expect(code).toBe(0);
      expect(errors).toContain(`"signal":"${name}"`);
      expect(errors).not.toContain(emulator.token);
      expect(emulator.closeCodes).toEqual([1000]);
    }
  });

  it('with a token that Discord refuses ends with code 1, one sentence and no stack', async () => {
    const emulator = await startEmulator();
    onTestFinished(() => emulator.stop());
    const { code, errors } = await start({ env: { DISCORD_TOKEN: 'not.the.token', DISCORD_API_URL: emulator.apiUrl } });
    expect(code).toBe(1);
    expect(errors).toContain('Discord refused the token');
    expect(errors).not.toContain('not.the.token');
    expect(errors).not.toContain('    at ');
  });

  it('starts over an empty corpus and says so', async () => {
    const { output, errors } = await start({ env: { CORPUS_DIR: await temporaryFolder() }, input: '/sources\n' });
    expect(errors).toContain('is empty; put articles into it');
    expect(output).toContain('The corpus is empty');
  });
});
