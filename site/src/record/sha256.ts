import { createHash } from 'node:crypto';

/** SHA-256 as the register asks for it. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
