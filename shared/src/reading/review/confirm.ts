import type { Mark, Reading } from '../reading-form.ts';
import { marksOf, type Signature, withMarks } from './marks.ts';
import { isOpen, stateAt } from './values-of.ts';

/** Confirms values: somebody has looked at them and they are right. What was typed or confirmed before stays. */
export function confirm(reading: Reading, paths: readonly string[], { by, on }: Signature): Reading {
  const marks = marksOf(reading);
  const confirmed = paths
    .filter((path) => isOpen(stateAt(reading, path)))
    .map((path): readonly [string, Mark] => [path, { state: 'confirmed', spans: marks[path]?.spans ?? [], by, on }]);
  return confirmed.length === 0 ? reading : withMarks(reading, { ...marks, ...Object.fromEntries(confirmed) });
}

/** Takes a confirmation back: the value waits to be looked at again. */
export function unconfirm(reading: Reading, path: string): Reading {
  const mark = marksOf(reading)[path];
  if (mark?.state !== 'confirmed') return reading;
  const state = mark.spans.length === 0 ? 'inferred' : 'read';
  return withMarks(reading, { ...marksOf(reading), [path]: { state, spans: mark.spans } });
}
