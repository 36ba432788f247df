import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this room's sources; generated code is written there. */
export const sources = dirname(fileURLToPath(import.meta.url));
