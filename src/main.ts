import { loadSettings } from './config/load-settings.ts';
import { createLog } from './config/log.ts';
import { failStart } from './main/fail-start.ts';

try {
  const face = process.argv.slice(2).includes('--terminal') ? 'terminal' : 'page';
  const settings = loadSettings();
  const log = createLog(settings);
  const { token } = settings;
  // Each way to serve takes as long to load as a small corpus, and the other one is not needed.
  if (token === null) {
    const { serveLocally } = await import('./main/serve-locally.ts');
    process.exitCode = await serveLocally(settings, log, face);
  } else {
    const { serveDiscord } = await import('./main/serve-discord.ts');
    await serveDiscord({ ...settings, token }, log);
  }
} catch (error) {
  failStart(error);
}
