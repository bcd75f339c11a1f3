import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { parseSettings, type Settings, SettingsError } from './settings.ts';

/**
 * The settings from a `.env` file, if there is one, and the environment, which wins.
 *
 * @throws {SettingsError}
 */
export function loadSettings(environment: NodeJS.ProcessEnv = process.env, file = '.env'): Settings {
  return parseSettings({ ...readEnvFile(file), ...environment });
}

function readEnvFile(file: string): Record<string, string> {
  try {
    return parse(readFileSync(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    if (code === 'ENOENT') return {};
    throw new SettingsError([[file, `cannot be read (${code}); make it a readable file or remove it`]]);
  }
}
