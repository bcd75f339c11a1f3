import { defineConfig } from 'vitest/config';
import { CountReporter } from './test/support/count-reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', new CountReporter()],
    // Modules are free of state that one test could leave to another, and discord.js takes a second to load.
    isolate: false,
    maxWorkers: '100%',
    // Programs are started in many tests; a busy machine takes its time over them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
