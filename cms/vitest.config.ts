import { defineConfig } from 'vitest/config';
import { longestFirst } from '../scripts/longest-first.ts';

/** Files that take longest. */
const long = [
  'demo/load-demo',
  'quality/readings/',
  'quality/cases/',
  'quality/register/',
  'quality/decisions/',
  'quality/import/',
  'quality/reports/',
  'quality/actions/',
  'results/files/',
  'demo/timeline',
  'spreadsheets/',
];

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    isolate: false, // Payload and its database take seconds to load: `fresh-file.ts` keeps files of tests apart
    maxWorkers: 2,
    sequence: { sequencer: longestFirst(long) },
    setupFiles: ['src/trial/fresh-file.ts'],
    globalSetup: ['src/trial/trials-folder.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
