/**
 * The quality workroom for a Payload app: `camket()` adds the collections of a commune's promises and results, the
 * transitions that move them, and the public register.
 *
 * @module
 */
export { camket, type CamketOptions } from './camket.ts';
