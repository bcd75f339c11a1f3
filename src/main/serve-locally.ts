import { COMMANDS } from '../../commands/index.ts';
import { startBot } from '../bot/bot.ts';
import type { Log } from '../config/log.ts';
import { startEmulator } from '../emulator/emulator.ts';
import { widthOf } from '../emulator/terminal/style.ts';
import { runTerminal } from '../emulator/terminal/terminal.ts';
import { wrapText } from '../emulator/terminal/wrap.ts';
import type { SnapshotStore } from '../snapshot/store.ts';
import { untilSignal } from './until-signal.ts';

const WELCOME =
  'On the Record, on a local Discord: nothing leaves this machine. Set DISCORD_TOKEN in .env to serve the real one.';

/**
 * Serves a local Discord whose face is this terminal, until the input ends or a signal asks the program to end. Commands
 * are registered everywhere, so that they are there in direct messages too.
 *
 * @returns the exit code: 1 where a line of a pipe could not be answered, else 0
 */
export async function serveLocally(store: SnapshotStore, log: Log): Promise<number> {
  const signalled = untilSignal();
  const emulator = await startEmulator();
  const { token, apiUrl } = emulator;
  const { stdin: input, stdout: output } = process;
  try {
    const bot = await startBot({ settings: { token, apiUrl, guildId: null }, commands: COMMANDS, store, log });
    const interactive = input.isTTY && output.isTTY;
    if (interactive) output.write(`${wrapText(WELCOME, widthOf(output))}\n`);
    const ending = new AbortController();
    try {
      const talk = runTerminal(emulator, { input, output, interactive, signal: ending.signal });
      const outcome = await Promise.race([talk, signalled.then(() => null)]);
      return outcome !== null && outcome.failures > 0 && !interactive ? 1 : 0;
    } finally {
      ending.abort();
      await bot.stop();
    }
  } finally {
    await emulator.stop();
    input.destroy();
  }
}
