import { fstatSync } from 'node:fs';
import type { Bot } from '../bot/bot.ts';
import type { Log } from '../config/log.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { widthOf } from '../emulator/terminal/style.ts';
import { runTerminal } from '../emulator/terminal/terminal.ts';
import { wrapText } from '../emulator/terminal/wrap.ts';
import type { CorpusSettings } from './open-corpus.ts';
import { untilSignal } from './until-signal.ts';

const WELCOME =
  'On the Record, on a local Discord: nothing leaves this machine. Set DISCORD_TOKEN in .env to serve the real one.';

/** Where the page is, unless something else listens there: a tab that is open finds it again after a restart. */
const PORT = 47_100;

/** What is served besides the page. */
export type Face = 'page' | 'terminal';

/**
 * Serves a local Discord, until a signal asks the program to end. Its face is a page in the browser or, where that is asked for,
 * this terminal; lines that come through a pipe are answered in either case, and the program ends with them. Commands are
 * registered everywhere, so that they are there in direct messages too.
 *
 * @returns the exit code: 1 where a line of a pipe could not be answered, else 0
 */
export async function serveLocally(settings: CorpusSettings, log: Log, face: Face): Promise<number> {
  const signalled = untilSignal().then(() => null);
  const emulator = await startNear(PORT);
  const { stdin: input, stdout: output } = process;
  const say = (text: string) => output.write(`${wrapText(text, widthOf(output))}\n`);
  try {
    const interactive = face === 'terminal' && input.isTTY && output.isTTY;
    // The page is up at once; the bot comes to it as soon as the corpus is read.
    if (face === 'page') {
      emulator.preparePage().catch((error: unknown) => log.error({ error }, 'the page cannot be shown'));
      say(`${WELCOME}\nOpen ${emulator.url} in a browser; Ctrl+C ends it.`);
    }
    const bot = await startOn(emulator, settings, log);
    if (interactive) say(WELCOME);
    const ending = new AbortController();
    try {
      if (face === 'page' && !isPiped()) {
        await signalled;
        return 0;
      }
      let isAsked = false;
      const onLine = () => {
        isAsked = true;
      };
      const talk = runTerminal(emulator, { input, output, interactive, onLine, signal: ending.signal });
      const outcome = await Promise.race([talk, signalled]);
      // An input without a line is nobody's; the page goes on.
      if (face === 'page' && !isAsked) await signalled;
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

/** Reads the corpus and starts the bot. Its modules are loaded only here, since they are most of a start. */
async function startOn({ token, apiUrl }: Emulator, settings: CorpusSettings, log: Log): Promise<Bot> {
  const [{ startBot }, { COMMANDS }, { openCorpus }] = await Promise.all([
    import('../bot/bot.ts'),
    import('../../commands/index.ts'),
    import('./open-corpus.ts'),
  ]);
  const store = await openCorpus(settings, log);
  return startBot({ settings: { token, apiUrl, guildId: null }, commands: COMMANDS, store, log });
}

/** Starts the emulator at a port, or at any other one where that is taken. */
async function startNear(port: number): Promise<Emulator> {
  try {
    return await startEmulator({ port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE' || code === 'EACCES') return startEmulator();
    throw error;
  }
}

/** Whether the input is a pipe or a file, and not a terminal or nothing. */
function isPiped(): boolean {
  try {
    const input = fstatSync(process.stdin.fd);
    return input.isFIFO() || input.isSocket() || input.isFile();
  } catch {
    return false;
  }
}
