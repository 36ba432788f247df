/**
 * Values: the small exact things that everything else is said in.
 *
 * A `CalendarDay` is a day in Viet Nam without an hour. A `Period` is a month, quarter, half, year or span of days.
 * A `Fraction` keeps a share exact, so that nothing is rounded before it is judged; decimals are kept as text.
 * Vietnamese text is compared, folded and ordered by the rules of its own letters.
 */
export type { Brand } from './brand.ts';
export {
  addDays,
  type CalendarDay,
  calendarDay,
  dayAt,
  daysBetween,
  firstDayOfMonth,
  isCalendarDay,
  lastDayOfMonth,
  monthOf,
  vietnameseDay,
  weekdayOf,
  yearOf,
} from './calendar-day.ts';
export { isCount } from './count.ts';
export {
  coveredPlaces,
  isCovered,
  isTelling,
  sayCovered,
  textsIn,
  withoutTexts,
  withoutWords,
} from './covered-text.ts';
export { decimal, isDecimalText, numberFromVietnamese, vietnameseNumber } from './decimal.ts';
export {
  addFractions,
  ceilOf,
  compareFractions,
  floorOf,
  type Fraction,
  fraction,
  multiplyFractions,
  subtractFractions,
} from './fraction.ts';
export {
  type CalendarPeriodKind,
  comparePeriods,
  isPeriodText,
  nextPeriod,
  type Period,
  period,
  periodAt,
  periodCovers,
  periodsIn,
  previousPeriod,
  quarterOf,
  span,
} from './period.ts';
export { sayPeriod, sayPeriodInside } from './say-period.ts';
export { compareVietnamese, fold, nfc, slug, squeeze } from './vietnamese-text.ts';
