import { randomInt } from 'node:crypto';

/** What a key begins with, by what it names: policy, commitment, objective, indicator, task, plan, unit. */
export type KeyPrefix = 'cs' | 'ck' | 'mt' | 'ct' | 'nv' | 'kh' | 'dv';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A new key, such as `mt4k0x9q2b7c`; keys are made here once and never by hand. */
export function newKey(prefix: KeyPrefix): string {
  return prefix + Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('');
}
