import { dayAt, monthOf, vietnameseDay, yearOf, type CalendarDay } from '@camket/shared/values';

const ahead = 7 * 3_600_000;

/** The hour in Viet Nam at an ISO moment: `08:30`. */
function hourAt(moment: string): string {
  return new Date(Date.parse(moment) + ahead).toISOString().slice(11, 16);
}

/** `08:30 ngày 18/08/2025`, in Viet Nam. */
export function sayMoment(moment: string): string {
  return `${hourAt(moment)} ngày ${vietnameseDay(dayAt(moment))}`;
}

/** A day as documents write it: days under 10 and the months 1 and 2 with a zero. */
export function dayInWords(day: CalendarDay): string {
  const month = monthOf(day);
  return `ngày ${day.slice(8)} tháng ${month < 3 ? `0${String(month)}` : String(month)} năm ${String(yearOf(day))}`;
}
