/** Tells whether a value is a count of cases: a whole number from 0 up that is held exactly. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
