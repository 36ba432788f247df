import { type CalendarDay, calendarDay } from '../values/index.ts';
import type { PublicHoliday, WorkingCalendar } from './working-days.ts';

const newYear = 'Tết Dương lịch';
const tet = 'Tết Âm lịch';
const ancestors = 'Giỗ Tổ Hùng Vương';
const victory = 'Ngày Chiến thắng';
const labour = 'Ngày Quốc tế lao động';
const nation = 'Quốc khánh';
const culture = 'Ngày Văn hóa Việt Nam';

/**
 * The calendars that the product brings along, as data that a newer calendar of the same year replaces.
 * Days fixed by Điều 112 Bộ luật Lao động 2019 are `read`; days by the lunar calendar, the days of Tết and the day
 * beside Quốc khánh are set each year. Days off in compensation or exchange, and the days worked for them, are
 * known from announcements only: all of them are to be confirmed.
 */
export const workingCalendars = [
  {
    year: 2025,
    holidays: [
      ...fixedHolidays(2025),
      ...unconfirmed(tet, '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
      ...unconfirmed(ancestors, '2025-04-07'),
      ...unconfirmed(nation, '2025-09-01'),
    ],
    daysOff: days('2025-05-02'),
    extraWorkingDays: days('2025-04-26'),
  },
  {
    year: 2026,
    holidays: [
      ...fixedHolidays(2026),
      ...unconfirmed(tet, '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
      ...unconfirmed(ancestors, '2026-04-26'),
      ...unconfirmed(nation, '2026-09-01'),
      ...unconfirmed(culture, '2026-11-24'),
    ],
    daysOff: days('2026-01-02', '2026-04-27', '2026-08-31'),
    extraWorkingDays: days('2026-01-10', '2026-08-22'),
  },
  {
    year: 2027,
    holidays: [
      ...fixedHolidays(2027),
      ...unconfirmed(tet, '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'),
      ...unconfirmed(ancestors, '2027-04-16'),
      ...unconfirmed(nation, '2027-09-03'),
      ...unconfirmed(culture, '2027-11-24'),
    ],
    daysOff: days('2027-02-10', '2027-02-11', '2027-05-03'),
    extraWorkingDays: [],
  },
] as const satisfies readonly WorkingCalendar[];

/**
 * The calendars to count by: those that were published, and for the years without one those that the product brings
 * along. Of several of one year the last in the list counts.
 */
export function calendarsWith(published: Iterable<WorkingCalendar>): readonly WorkingCalendar[] {
  return [...workingCalendars, ...published];
}

/** The public holidays that fall on the same date every year. */
export function fixedHolidays(year: number): readonly PublicHoliday[] {
  const dates = { '01-01': newYear, '04-30': victory, '05-01': labour, '09-02': nation };
  return Object.entries(dates).map(([date, name]) => ({
    day: calendarDay(`${String(year)}-${date}`),
    name,
    confidence: 'read',
  }));
}

function unconfirmed(name: string, ...texts: readonly string[]): readonly PublicHoliday[] {
  return days(...texts).map((day) => ({ day, name, confidence: 'toBeConfirmed' }));
}

function days(...texts: readonly string[]): readonly CalendarDay[] {
  return texts.map(calendarDay);
}
