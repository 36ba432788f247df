import { afterAll } from 'vitest';
import { endServers } from './server-process.ts';

// after all other hooks of a file: a file that breaks off before it knows its servers leaves none of them running
afterAll(endServers);
