import { createHash } from 'node:crypto';
import { pdfSaying } from '../pdf.ts';

/** A small PDF that stands for a signed scan. */
export const signedFile = pdfSaying('Ban quet minh hoa');

/** Its name in the register. */
export const signedHash = createHash('sha256').update(signedFile).digest('hex');

/** A photo that stands for evidence: one pixel. */
export const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Its name in the register. */
export const photoHash = createHash('sha256').update(photo).digest('hex');

/** The files of the sample by their hash. */
export const sampleFiles: ReadonlyMap<string, Buffer> = new Map([
  [signedHash, signedFile],
  [photoHash, photo],
]);
