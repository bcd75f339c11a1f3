import { defineConfig } from 'vitest/config';
import { findBrowser } from './src/cli/find-browser.ts';
import { CountReporter } from './test/support/count-reporter.ts';

const hasBrowser = findBrowser() !== null;
if (!hasBrowser)
  process.stderr.write(
    'No Chromium is here, so the tests in test/browser are left out. Install it, or name it in CHROMIUM.\n',
  );

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: hasBrowser ? [] : ['test/browser/**'],
    reporters: ['default', new CountReporter()],
    // Modules are free of state that one test could leave to another, and discord.js takes a second to load.
    isolate: false,
    maxWorkers: '100%',
    // Programs are started in many tests; a busy machine takes its time over them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
