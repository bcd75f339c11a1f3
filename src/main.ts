import { loadSettings } from './config/load-settings.ts';
import { createLog } from './config/log.ts';
import { failStart } from './main/fail-start.ts';
import { logProblems } from './main/log-problems.ts';
import { serveDiscord } from './main/serve-discord.ts';
import { serveLocally } from './main/serve-locally.ts';
import { openStore } from './snapshot/store.ts';

try {
  const settings = loadSettings();
  const log = createLog(settings);
  const store = await openStore(settings.corpusFolder);
  logProblems(store.current, log);
  const { token } = settings;
  if (token === null) process.exitCode = await serveLocally(store, log);
  else await serveDiscord({ ...settings, token }, store, log);
} catch (error) {
  failStart(error);
}
