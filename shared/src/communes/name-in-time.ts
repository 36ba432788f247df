import type { CalendarDay } from '../values/index.ts';

/** A name with the first and the last day on which it held; an open end is left out. */
export interface NameInTime {
  readonly name: string;
  readonly from?: CalendarDay;
  readonly to?: CalendarDay;
}

const holds = ({ from, to }: NameInTime, day: CalendarDay): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to);

/** The name that held on a day; where none did, the newest. An empty list gives an empty text. */
export function nameOn(names: readonly NameInTime[], day: CalendarDay): string {
  return (names.findLast((name) => holds(name, day)) ?? names.at(-1))?.name ?? '';
}
