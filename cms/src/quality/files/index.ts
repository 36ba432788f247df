/**
 * Files: what they may be, how their bytes are kept under their hash, and who may give them up.
 *
 * @module
 */
export { sweepFiles } from './sweep-files.ts';
