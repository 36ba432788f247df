/**
 * Readings: papers that the Office hands in, read one at a time beside the server's work, looked through by people, and
 * made into drafts whose texts remember where they stood.
 *
 * @module
 */
export { goOnReading } from './go-on-reading.ts';
