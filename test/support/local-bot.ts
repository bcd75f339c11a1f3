import { onTestFinished } from 'vitest';
import type { Command } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/index.ts';
import { type Bot, startBot } from '../../src/bot/bot.ts';
import { createLog } from '../../src/config/log.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/emulator.ts';
import { openStore, type SnapshotStore } from '../../src/snapshot/store.ts';
import { ASHWELL } from './articles.ts';
import { type Files, temporaryFolder } from './temporary-folder.ts';

/** The bot on the local Discord, with a corpus of its own. */
export interface LocalBot {
  readonly emulator: Emulator;
  readonly bot: Bot;
  readonly store: SnapshotStore;
  readonly folder: string;
  /** All log lines so far. */
  logged(): string;
}

export interface LocalBotOptions {
  readonly files?: Files;
  readonly commands?: readonly Command[];
  readonly guildId?: string | null;
  readonly emulator?: EmulatorOptions;
}

/** Starts the bot through the real discord.js client; everything is stopped when the test has finished. */
export async function startLocalBot({
  files = ASHWELL,
  commands = COMMANDS,
  guildId,
  emulator: options,
}: LocalBotOptions = {}): Promise<LocalBot> {
  const folder = await temporaryFolder(files);
  const emulator = await startEmulator(options);
  onTestFinished(() => emulator.stop());
  const store = await openStore(folder);
  const { log, logged } = captureLog(emulator.token);
  const settings = {
    token: emulator.token,
    apiUrl: emulator.apiUrl,
    guildId: guildId === undefined ? emulator.guildId : guildId,
  };
  const bot = await startBot({ settings, commands, store, log, pauses: [10, 10] });
  onTestFinished(() => bot.stop());
  return { emulator, bot, store, folder, logged };
}

/** A log that is kept in memory, at its most talkative. */
export function captureLog(token: string) {
  let lines = '';
  const log = createLog(
    { logLevel: 'trace', token },
    {
      write(line) {
        lines += line;
      },
    },
  );
  return { log, logged: () => lines };
}
