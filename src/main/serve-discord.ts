import { COMMANDS } from '../../commands/index.ts';
import { startBot } from '../bot/bot.ts';
import type { Log } from '../config/log.ts';
import type { Settings } from '../config/settings.ts';
import { leaveSoon } from './leave-soon.ts';
import { openCorpus } from './open-corpus.ts';
import { untilSignal } from './until-signal.ts';

/**
 * Serves Discord until a signal asks the program to end.
 *
 * @throws {StartError} where it cannot start, or Discord ends the session for good
 */
export async function serveDiscord(settings: Settings & { readonly token: string }, log: Log): Promise<void> {
  const store = await openCorpus(settings, log);
  const signalled = untilSignal();
  // What no handler has caught is a fault of the program; a promise that was dropped leaves the rest of it sound.
  process.on('unhandledRejection', (error) => log.error({ error }, 'unhandled rejection'));
  const start = startBot({ settings, commands: COMMANDS, store, log });
  const bot = await Promise.race([start, signalled.then(() => null)]).catch((error: unknown) => {
    leaveSoon();
    throw error;
  });
  if (bot === null) {
    // Asked to end while still connecting: whatever comes of that is let go at once.
    start.then((late) => late.stop()).catch(() => {});
    log.info('ended before it was connected');
    process.exit(0);
  }
  try {
    const signal = await Promise.race([signalled, bot.ended]);
    log.info({ signal }, 'ending');
  } finally {
    leaveSoon();
    await bot.stop();
  }
}
