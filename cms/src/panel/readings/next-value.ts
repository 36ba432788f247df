import { type Reading, rowAround, unconfirmedIn, valuesOf, valuesWithin } from '@camket/shared/reading';

/** The unconfirmed value that follows a value, or stands before it; round the end once. */
export function nextOpen(reading: Reading, from: string | undefined, step: 1 | -1): string | undefined {
  const open = new Set(unconfirmedIn(reading));
  const values = valuesOf(reading);
  const start = from === undefined ? -1 : values.indexOf(from);
  const order = [...values.slice(start + 1), ...values.slice(0, Math.max(start, 0))];
  return (step === 1 ? order : order.toReversed()).find((path) => open.has(path));
}

/** The path of the row that a value is looked at with: a task with the bodies named in it, a promise, an objective. */
function rowOfValue(path: string): string {
  const around = rowAround(path);
  if (around === undefined) return path;
  const task = /^tasks\.\d+/.exec(path)?.[0];
  return task ?? `${around.list}.${around.row}`;
}

/** The values of the row that a value stands in, which nobody has confirmed. */
export function openInRow(reading: Reading, path: string): readonly string[] {
  const row = rowOfValue(path);
  return row === path ? valuesWithin(reading, path) : unconfirmedIn(reading, row);
}
