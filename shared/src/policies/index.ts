/**
 * Policies: the motto and the commitments that a commune stands by for some years.
 *
 * @module
 */
export { isInForce, type Commitment, type Policy } from './policy.ts';
