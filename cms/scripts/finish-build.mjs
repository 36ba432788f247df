import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { carryReaders } from './carry-readers.mjs';

const room = join(import.meta.dirname, '..');
const server = join(room, '.next', 'standalone', 'cms');

// next leaves what browsers load beside the server's folder; a standalone server serves it from inside
cpSync(join(room, '.next', 'static'), join(server, '.next', 'static'), { recursive: true });
if (existsSync(join(room, 'public'))) cpSync(join(room, 'public'), join(server, 'public'), { recursive: true });

await carryReaders(join(room, '..'), join(room, '.next', 'standalone'));
