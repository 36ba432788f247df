/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: { environment: 'node', pool: 'forks', isolate: false, maxWorkers: 2, testTimeout: 30_000 },
});
