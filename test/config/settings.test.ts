import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { loadSettings } from '../../src/config/load-settings.ts';
import { parseSettings, SettingsError, VARIABLES } from '../../src/config/settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function failure(variables: Record<string, string>): SettingsError {
  try {
    parseSettings(variables);
  } catch (error) {
    if (error instanceof SettingsError) return error;
  }
  throw new Error('The settings were accepted.');
}

describe('settings', () => {
  it('need nothing: the local emulator, the folder corpus, few log lines', () => {
    expect(parseSettings({})).toEqual({
      token: null,
      apiUrl: null,
      guildId: null,
      corpusFolder: 'corpus',
      searchByMeaning: true,
      logLevel: 'warn',
    });
  });

  it('search by words alone where that is asked for, and take nothing else for it', () => {
    expect(parseSettings({ SEARCH_BY_MEANING: ' OFF ' }).searchByMeaning).toBe(false);
    expect(parseSettings({ SEARCH_BY_MEANING: 'on' }).searchByMeaning).toBe(true);
    expect(failure({ SEARCH_BY_MEANING: 'maybe' }).message).toContain('SEARCH_BY_MEANING is neither on nor off');
  });

  it('take an empty variable for an unset one', () => {
    expect(parseSettings({ DISCORD_TOKEN: '', GUILD_ID: '  ', LOG_LEVEL: '' })).toEqual(parseSettings({}));
  });

  it('read a token, a server, another address without its trailing slash, and a level in any case', () => {
    expect(
      parseSettings({
        DISCORD_TOKEN: ' aaa.bbb.ccc ',
        GUILD_ID: '123456789012345678',
        DISCORD_API_URL: 'http://127.0.0.1:1/api/',
        LOG_LEVEL: 'DEBUG',
      }),
    ).toMatchObject({
      token: 'aaa.bbb.ccc',
      guildId: '123456789012345678',
      apiUrl: 'http://127.0.0.1:1/api',
      logLevel: 'debug',
    });
  });

  it.each(['/api', '/api/', '/api/v10', '/api/v10/'])('take an address that ends in %s for the same', (ending) => {
    const variables = { DISCORD_TOKEN: 'aaa.bbb.ccc', DISCORD_API_URL: `http://127.0.0.1:1${ending}` };
    expect(parseSettings(variables).apiUrl).toBe('http://127.0.0.1:1/api');
  });

  it('are documented in .env.example, every variable, in a form that is accepted', () => {
    const example = parse(readFileSync('.env.example'));
    expect(Object.keys(example).sort()).toEqual([...VARIABLES].sort());
    expect(parseSettings(example)).toEqual(parseSettings({}));
  });

  it('that are wrong are all named in one message, with cures and without their values', () => {
    const error = failure({
      DISCORD_TOKEN: 'two words',
      GUILD_ID: 'my server',
      DISCORD_API_URL: 'ftp://x',
      LOG_LEVEL: 'loud',
    });
    expect(error.variables).toEqual(['DISCORD_TOKEN', 'DISCORD_API_URL', 'GUILD_ID', 'LOG_LEVEL']);
    for (const variable of error.variables) expect(error.message).toContain(variable);
    expect(error.message).not.toContain('two words');
    expect(error.message).toContain('info');
  });

  it('refuse an address without a token, which would lead nowhere', () => {
    expect(failure({ DISCORD_API_URL: 'http://127.0.0.1:1/api' }).message).toContain('DISCORD_TOKEN');
  });

  it('come from the environment before the .env file', async () => {
    const folder = await temporaryFolder({ '.env': 'CORPUS_DIR="from file"\nLOG_LEVEL=debug\n' });
    expect(loadSettings({ CORPUS_DIR: 'from environment' }, `${folder}/.env`)).toMatchObject({
      corpusFolder: 'from environment',
      logLevel: 'debug',
    });
    expect(loadSettings({}, `${folder}/missing`)).toMatchObject({ corpusFolder: 'corpus' });
  });

  it('that lie in an unreadable file are a clear failure', async () => {
    const folder = await temporaryFolder();
    expect(() => loadSettings({}, folder)).toThrow(/cannot be read \(EISDIR\)/u);
  });
});
