import { defineConfig } from 'vitest/config';
import { LongestFirst } from './src/trial/longest-first.ts';

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    isolate: false, // Payload and its database take seconds to load: `fresh-file.ts` keeps files of tests apart
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    setupFiles: ['src/trial/fresh-file.ts'],
    globalSetup: ['src/trial/trials-folder.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
