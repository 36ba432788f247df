import { type CalendarDay, isCalendarDay, vietnameseDay } from '@camket/shared/values';

/** The day that somebody wrote the Vietnamese way, `2/2/2026`, `02-02-2026` or `02022026`; nothing where it is no real day. */
export function dayWritten(text: string): CalendarDay | undefined {
  const [, day, month, year] = /^\s*(\d{1,2})\s*[/.-]?\s*(\d{1,2})\s*[/.-]?\s*(\d{4})\s*$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(written) ? written : undefined;
}

/** A day as people write it here; nothing for no day. */
export function writeDay(day: CalendarDay | undefined): string {
  return day === undefined ? '' : vietnameseDay(day);
}

/** The month that somebody wrote, `1/2026` or `012026`, as `2026-01`; nothing where it is none. */
export function monthWritten(text: string): string | undefined {
  const [, month, year] = /^\s*(\d{1,2})\s*[/.-]?\s*(\d{4})\s*$/.exec(text) ?? [];
  if (month === undefined || year === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  return `${year}-${month.padStart(2, '0')}`;
}

/** A month as people write it here: `01/2026`; nothing for no month. */
export function writeMonth(month: string | undefined): string {
  return month === undefined ? '' : `${month.slice(5)}/${month.slice(0, 4)}`;
}
