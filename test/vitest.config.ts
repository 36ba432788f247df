import { defineConfig } from 'vitest/config';
import { longestFirst } from '../scripts/longest-first.ts';

/** Files that take longest. */
const long = [
  'journeys/from-paper-to-public',
  'accessibility/public-pages',
  'papers/scans',
  'access/on-mongodb',
  'access/on-sqlite',
  'gold/real-documents',
  'readings/',
  'publication/',
  'journeys/',
  'reminders/',
  'rules/',
  'faults/',
  'contract/',
  'access/over-http',
  'calendar/calendar-file',
];

export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 300_000,
    sequence: { sequencer: longestFirst(long) },
    setupFiles: ['support/quick-imports.ts', 'support/end-servers.ts'],
    globalSetup: ['support/unpack-browser.ts', 'support/kept-for-the-run.ts'],
  },
});
