import { loadSettings } from './config/load-settings.ts';
import { createLog } from './config/log.ts';
import { failStart } from './main/fail-start.ts';
import { logProblems } from './main/log-problems.ts';
import { openStore } from './snapshot/store.ts';

try {
  const settings = loadSettings();
  const log = createLog(settings);
  const { token, corpusFolder } = settings;
  const opening = openStore(corpusFolder);
  // Each way to serve takes as long to load as a small corpus, and the other one is not needed.
  if (token === null) {
    const [store, { serveLocally }] = await Promise.all([opening, import('./main/serve-locally.ts')]);
    logProblems(store.current, log);
    process.exitCode = await serveLocally(store, log);
  } else {
    const [store, { serveDiscord }] = await Promise.all([opening, import('./main/serve-discord.ts')]);
    logProblems(store.current, log);
    await serveDiscord({ ...settings, token }, store, log);
  }
} catch (error) {
  failStart(error);
}
