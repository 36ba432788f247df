import { isDeepStrictEqual } from 'node:util';
import { withoutBlanks } from '../without-blanks.ts';

/** The value without the ids that a database gives to rows inside a row. */
function withoutRowIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRowIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => (name === 'id' ? [] : [[name, withoutRowIds(member)]])),
  );
}

/** Whether a stored row already holds, in the fields that are wanted, what they should hold; blanks are alike. */
export function sameFields(stored: object, wanted: object): boolean {
  const names = new Set(Object.keys(wanted));
  const same = Object.fromEntries(Object.entries(stored).filter(([name]) => names.has(name)));
  return isDeepStrictEqual(withoutBlanks(withoutRowIds(same)), withoutBlanks(wanted));
}
