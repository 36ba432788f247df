import { fold, squeeze, type CalendarDay } from '../values/index.ts';
import type { NameInTime } from './name-in-time.ts';

/** A part of a commune's administration that leads tasks and reports. */
export interface Unit {
  /** Fixed when the unit is made; results name their part by it. */
  readonly key: string;
  readonly names: readonly NameInTime[];
  /** Other writings of the same unit met in documents: "Phòng VH-XH", "PVHXH". */
  readonly aliases: readonly string[];
  /** The day from which the unit is no more. */
  readonly closedFrom?: CalendarDay;
}

const plain = (text: string): string => fold(squeeze(text));

/** Finds the unit that a written body names, by name or alias, marks and case left aside. Nothing where none or several fit. */
export function unitNamed(units: readonly Unit[], body: string): Unit | undefined {
  const wanted = plain(body);
  const found = units.filter(({ names, aliases }) =>
    [...names.map(({ name }) => name), ...aliases].some((text) => plain(text) === wanted),
  );
  return found.length === 1 ? found[0] : undefined;
}
