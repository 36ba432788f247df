import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { pool: 'forks', isolate: false } }); // pure functions: nothing to keep apart
