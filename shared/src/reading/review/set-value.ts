import type { Reading } from '../reading-form.ts';
import { marksOf, type Signature, withMark } from './marks.ts';
import { placed, valueAt } from './places.ts';
import { draftReading } from './reading-draft.ts';
import { withoutHollows, withRoomFor } from './room.ts';

/** A value, where it belongs, and who writes it. */
export interface Setting {
  readonly path: string;
  readonly value: unknown;
  readonly signature: Signature;
}

/**
 * Writes a value by hand. It keeps the characters that it was read from, so that they can still be shown. A value that
 * does not fit the field leaves the reading as it was; a blank one takes its mark along.
 */
export function setValue(reading: Reading, { path, value, signature: { by, on } }: Setting): Reading {
  if (valueAt(reading, path) === value) return reading;
  const changed = placed(withRoomFor(reading, path), path, value);
  if (valueAt(changed, path) !== value || draftReading(changed) === undefined) return reading;
  const isBlank = value === null || value === '';
  const spans = marksOf(reading)[path]?.spans ?? [];
  const marked = withMark(changed, path, isBlank ? undefined : { state: 'typed', spans, by, on });
  return withoutHollows(renumbered(marked, reading, path));
}

/** An objective that gets another number takes along whatever names it. */
function renumbered(reading: Reading, before: Reading, path: string): Reading {
  const row = /^objectives\.(\d+)\.number$/.exec(path)?.[1];
  const [old, now] = [before.objectives[Number(row)]?.number, reading.objectives[Number(row)]?.number];
  if (row === undefined || old === undefined || now === undefined) return reading;
  const isShared = before.objectives.some(({ number }, at) => number === old && at !== Number(row));
  return isShared ? reading : withObjectiveRenamed(reading, old, now);
}

/** The same reading where whatever named one objective names another, or none. */
export function withObjectiveRenamed(reading: Reading, old: string, now: string | null): Reading {
  const tasks = reading.tasks.map((task) => (task.objective === old ? { ...task, objective: now } : task));
  const { restated } = reading;
  if (restated === undefined) return { ...reading, tasks };
  const kept = now === null ? restated.filter(({ objective }) => objective !== old) : restated;
  const renamed = kept.map((one) => (one.objective === old && now !== null ? { ...one, objective: now } : one));
  return { ...reading, tasks, restated: renamed };
}
