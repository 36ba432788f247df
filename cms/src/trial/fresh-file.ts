/**
 * Files of tests run one after the other in the same process, where what stands in `node_modules` stays loaded. Each
 * gets our own modules anew, and the surroundings as they were before the one that ran last.
 *
 * @module
 */
import { env } from 'node:process';
import { afterAll, vi } from 'vitest';

const before = { ...env };

vi.resetModules();

afterAll(() => {
  for (const name of Object.keys(env)) if (!(name in before)) Reflect.deleteProperty(env, name);
  Object.assign(env, before);
});
