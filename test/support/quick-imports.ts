import { enableCompileCache, flushCompileCache, registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterAll } from 'vitest';

/**
 * Packages of a thousand small modules. Node parses their whole package.json again for each of these (measured: a third
 * of the time that it takes to load the cms); where a module names its neighbour, its address needs none of that.
 */
const manySmallModules = /\/node_modules\/(?:drizzle-orm|payload|@payloadcms\/[a-z0-9-]+)\//;

registerHooks({
  resolve(specifier, context, nextResolve) {
    const { parentURL = '', conditions } = context;
    const isNeighbour = /^\.\.?\/.*\.m?js$/.test(specifier) && conditions.includes('import');
    if (!isNeighbour || !manySmallModules.test(parentURL)) return nextResolve(specifier, context);
    return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true };
  },
});

// what was compiled once is kept, for the servers that tests start too
env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'camket-compiled');
enableCompileCache(env['NODE_COMPILE_CACHE']);
afterAll(() => {
  flushCompileCache();
});
