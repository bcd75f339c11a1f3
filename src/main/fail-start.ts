import { StartError } from '../bot/start-error.ts';
import { SettingsError } from '../config/settings.ts';

/** Says on standard error why the program ends, and sets its exit code: 2 for wrong settings, 1 for anything else. */
export function failStart(error: unknown): void {
  const isExpected = error instanceof SettingsError || error instanceof StartError;
  const message =
    error instanceof Error ? (isExpected ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = error instanceof SettingsError ? 2 : 1;
}
