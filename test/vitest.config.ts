import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    sequence: { sequencer: LongestFirst },
    setupFiles: ['support/quick-imports.ts'],
    globalSetup: ['support/unpack-browser.ts', 'support/kept-for-the-run.ts'],
  },
});
