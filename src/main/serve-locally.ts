import { COMMANDS } from '../../commands/index.ts';
import { startBot } from '../bot/bot.ts';
import type { Log } from '../config/log.ts';
import { startEmulator } from '../emulator/emulator.ts';
import { runTerminal } from '../emulator/terminal/terminal.ts';
import type { SnapshotStore } from '../snapshot/store.ts';
import { untilSignal } from './until-signal.ts';

const WELCOME =
  'On the Record, on a local Discord: nothing leaves this machine. Set DISCORD_TOKEN in .env to serve the real one.\n';

/** Serves a local Discord whose face is this terminal, until the input ends or a signal asks the program to end. */
export async function serveLocally(store: SnapshotStore, log: Log): Promise<void> {
  const signalled = untilSignal();
  const emulator = await startEmulator();
  const { token, apiUrl, guildId } = emulator;
  const bot = await startBot({ settings: { token, apiUrl, guildId }, commands: COMMANDS, store, log });
  const { stdin: input, stdout: output } = process;
  const interactive = input.isTTY && output.isTTY;
  if (interactive) output.write(WELCOME);
  await Promise.race([runTerminal(emulator, { input, output, interactive }), signalled]);
  await bot.stop();
  await emulator.stop();
  input.destroy();
}
