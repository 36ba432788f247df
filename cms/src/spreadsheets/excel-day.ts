import { addDays, type CalendarDay, calendarDay, daysBetween } from '@camket/shared/values';

/** Day 0 of each of the two calendars that workbooks count in. Days before March 1900 are off by one in Excel itself. */
const dayZero = { 1900: calendarDay('1899-12-30'), 1904: calendarDay('1904-01-01') } as const;

/** The year from which a workbook counts its days. */
export type Epoch = keyof typeof dayZero;

const lastSerial = 2_958_465; // 31/12/9999

/** The day, and the hour where there is one, that a workbook keeps as a number; nothing where the number is no day. */
export function dayOfSerial(
  serial: number,
  epoch: Epoch,
): { readonly day: CalendarDay; readonly hour?: string } | undefined {
  if (!(serial >= 1 && serial < lastSerial + 1)) return undefined;
  const minutes = Math.round((serial % 1) * 1_440) % 1_440;
  const whole = Math.round(serial * 1_440) >= (Math.floor(serial) + 1) * 1_440 ? Math.ceil(serial) : Math.floor(serial);
  const day = addDays(dayZero[epoch], whole);
  if (minutes === 0) return { day };
  const two = (count: number): string => String(count).padStart(2, '0');
  return { day, hour: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}

/** The number under which a workbook of Excel keeps a day. */
export function serialOfDay(day: CalendarDay): number {
  return daysBetween(dayZero[1900], day);
}
