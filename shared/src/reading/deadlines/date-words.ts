import type { Time } from '../../times/index.ts';
import { addDays, type CalendarDay, isCalendarDay } from '../../values/index.ts';
import type { Span } from '../source/source-text.ts';
import { type Found, type Meant, type TimeReader, twoDigits, type Wording } from './wording.ts';

const lead =
  '(?:(?<lead>(?:cham nhat |muon nhat )?(?:la )?truoc|(?:cham nhat|muon nhat)(?: la)?(?: vao)?(?: (?:den|trong))?(?: het)?|(?:den )?het|den|khong (?:qua|muon hon)|tu|ke tu) )?';
const day =
  '(?<hour>\\d{1,2} ?(?:gio|h|g) ?(?:\\d{1,2})?(?: ?phut)?,? ?)?(?<word>(?:vao )?ngay ?)?(?<![\\d/.,])(?<day>\\d{1,2})';
const month =
  '(?: ?/ ?(?<month>\\d{1,2})(?: ?[/.-] ?(?<year>\\d{4}|\\d{2}(?=[ ,;.)\\]]|$)))?|[.-](?<monthOther>\\d{1,2})[.-](?<yearOther>\\d{4})|,? ?thang (?<monthWord>\\d{1,2})(?:,? ?(?:nam |/ ?)(?<yearWord>\\d{4}))?)';
const datePattern = new RegExp(`\\b${lead}${day}${month}(?!\\d|[/.]\\d|%| ?(?:lan|nguoi|ho)\\b)`, 'g');
const between = /^ ?(?:[,;&]|va|hoac|,? ?va)? ?$/;
const rangeBetween = /^ ?-? ?$/;
const mostDates = 24;
/** «trước 17 giờ ngày 20/12»: before an hour of a day is still on that day. */
const dayItself = 'cham nhat';
const everyYearLed = /\b(?:hang|moi) nam,? ?\(?(?:vao )?$/;
const everyYear = /^,? ?(?:cua )?(?:hang|moi|tung) nam\b/;

interface PrintedDate extends Span {
  readonly lead: string;
  readonly hasWord: boolean;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

/** Dates: «trước ngày 10/11/2026», «chậm nhất đến ngày …», «01/7–26/11/2025», «trước 15/6 và trước 30/11 hằng năm». */
export const dateTimes: TimeReader = (wording) =>
  groupsOf(datesIn(wording.folds.text), wording).flatMap((group) => group);

function datesIn(text: string): readonly PrintedDate[] {
  return [...text.matchAll(datePattern)].flatMap((found) => {
    const { lead: led = '', hour, word, day: dayText, monthWord, ...parts } = found.groups ?? {};
    const ofDay = Number(dayText);
    const ofMonth = Number(parts['month'] ?? parts['monthOther'] ?? monthWord);
    const printed = parts['year'] ?? parts['yearOther'] ?? parts['yearWord'];
    if (!isBetween(ofMonth, 12) || !isBetween(ofDay, 31)) return [];
    const hasWord = [word, monthWord, printed].some((part) => part !== undefined);
    const place = { from: found.index, to: found.index + found[0].length };
    return [{ ...place, lead: leadOf(led, hour), hasWord, day: ofDay, month: ofMonth, ...yearPrinted(printed) }];
  });
}

const leadOf = (led: string, hour: string | undefined): string => (hour === undefined || led === '' ? led : dayItself);
const isBetween = (number: number, most: number): boolean => number >= 1 && number <= most;

function yearPrinted(text: string | undefined): { readonly year?: number } {
  return text === undefined ? {} : { year: Number(text.length === 2 ? `20${text}` : text) };
}

function groupsOf(dates: readonly PrintedDate[], wording: Wording): readonly (readonly Found[])[] {
  const { text } = wording.folds;
  const groups: PrintedDate[][] = [];
  for (const date of dates) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    const gap = last === undefined ? undefined : text.slice(last.to, date.from);
    const belongs = gap !== undefined && gap.length < 8 && (between.test(gap) || rangeBetween.test(gap));
    if (open !== undefined && belongs && open.length < mostDates) open.push(date);
    else groups.push([date]);
  }
  return groups.map((group) => groupFound(group, wording));
}

function groupFound(group: readonly PrintedDate[], wording: Wording): readonly Found[] {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return [];
  const opensPart = group.every(({ lead: own }) => own === '' || own === 'den' || own.endsWith('tu'));
  if (opensPart && isRoundTheClock(first)) return [];
  const yearly = yearlyAround(wording.folds.text, { from: first.from, to: last.to });
  const span = yearly ?? { from: first.from, to: last.to };
  const meant = yearly === undefined ? meantOnce(group, wording) : meantYearly(group, { ...yearly, wording });
  return [{ ...span, meant, opensPart }];
}

/** «24/7» is no day in July. */
const isRoundTheClock = ({ hasWord, day: ofDay, month: ofMonth }: PrintedDate): boolean =>
  !hasWord && ofDay === 24 && ofMonth === 7;

/** Dates with «hằng năm» before or after them. */
function yearlyAround(text: string, { from, to }: Span): Span | undefined {
  const led = everyYearLed.exec(text.slice(Math.max(0, from - 16), from))?.[0].length;
  const after = everyYear.exec(text.slice(to, to + 24))?.[0].length;
  return led === undefined && after === undefined ? undefined : { from: from - (led ?? 0), to: to + (after ?? 0) };
}

const isStrict = (lead: string): boolean => lead.endsWith('truoc');

/** The lead of each date: one that has none of its own shares that of the date before. */
function leadsOf(group: readonly PrintedDate[]): readonly string[] {
  const leads: string[] = [];
  for (const { lead: own } of group) leads.push(own === '' ? (leads.at(-1) ?? '') : own);
  return leads;
}

function meantYearly(
  group: readonly PrintedDate[],
  { from, to, wording }: Span & { readonly wording: Wording },
): readonly Meant[] {
  const leads = leadsOf(group);
  const days = group.map((date, index) => (isStrict(leads[index] ?? '') ? monthAndDay(date) : dayAfterEachYear(date)));
  const held = days.filter((text) => text !== undefined);
  if (held.length === days.length) return [{ from, to, time: { kind: 'yearlyBefore', days: held } }];
  return meantOnce(group, wording);
}

const monthAndDay = ({ month: ofMonth, day: ofDay }: PrintedDate): string | undefined => {
  const isReal = isCalendarDay(`2024-${twoDigits(ofMonth)}-${twoDigits(ofDay)}`);
  return isReal ? `${twoDigits(ofMonth)}-${twoDigits(ofDay)}` : undefined;
};

/** «ngày 30/6 hằng năm» is kept as before 1 July; a day after 31 December lies in another year and cannot be kept so. */
function dayAfterEachYear({ month: ofMonth, day: ofDay }: PrintedDate): string | undefined {
  const text = `2026-${twoDigits(ofMonth)}-${twoDigits(ofDay)}`;
  return isCalendarDay(text) && text !== '2026-12-31' ? addDays(text, 1).slice(5) : undefined;
}

function meantOnce(group: readonly PrintedDate[], wording: Wording): readonly Meant[] {
  const { text } = wording.folds;
  const leads = leadsOf(group);
  const meant: Meant[] = [];
  for (let index = 0; index < group.length; index += 1) {
    const [date, next] = [group[index], group[index + 1]];
    if (date === undefined) continue;
    const own = leads[index] ?? '';
    const isRange = next !== undefined && opensRange(date, next, text);
    if (isRange) {
      meant.push(...rangeMeant(date, next, wording));
      index += 1;
    } else meant.push(...dayMeant(date, own, { group, wording }));
  }
  return meant;
}

function opensRange(date: PrintedDate, next: PrintedDate, text: string): boolean {
  if (next.lead !== '' && !next.lead.includes('den')) return false;
  const gap = text.slice(date.to, next.from);
  return gap.includes('-') || (next.lead.includes('den') && /^ ?$/.test(gap));
}

interface GroupOfDates {
  readonly group: readonly PrintedDate[];
  readonly wording: Wording;
}

function dayMeant(date: PrintedDate, own: string, { group, wording }: GroupOfDates): readonly Meant[] {
  const printed = dayOf(date, yearFor(date, group, wording));
  if (printed === undefined) return [];
  const { from, to } = date;
  if (own.endsWith('tu')) {
    return printed.endsWith('-01') ? [{ from, to, time: { kind: 'from', month: printed.slice(0, 7) } }] : [];
  }
  return [{ from, to, time: { kind: 'before', date: isStrict(own) ? printed : addDays(printed, 1) } }];
}

function rangeMeant(first: PrintedDate, last: PrintedDate, wording: Wording): readonly Meant[] {
  const lastYear = last.year ?? wording.year;
  if (lastYear === undefined) return [];
  const end = dayOf(last, lastYear);
  const isEarlier = first.month < last.month || (first.month === last.month && first.day <= last.day);
  const begin = dayOf(first, first.year ?? (isEarlier ? lastYear : lastYear - 1));
  if (begin === undefined || end === undefined || begin > end) return [];
  return [{ from: first.from, to: last.to, time: spanOfDays(begin, end) }];
}

/** Whole months are months; of any other span of days the last one is what can be late. */
function spanOfDays(begin: CalendarDay, end: CalendarDay): Time {
  const after = addDays(end, 1);
  const isWhole = begin.endsWith('-01') && after.endsWith('-01');
  return isWhole ? { kind: 'months', from: begin.slice(0, 7), to: end.slice(0, 7) } : { kind: 'before', date: after };
}

function yearFor(date: PrintedDate, group: readonly PrintedDate[], { year }: Wording): number | undefined {
  return date.year ?? group.find((other) => other.from > date.from && other.year !== undefined)?.year ?? year;
}

function dayOf({ month: ofMonth, day: ofDay }: PrintedDate, year: number | undefined): CalendarDay | undefined {
  const text = `${String(year ?? 0).padStart(4, '0')}-${twoDigits(ofMonth)}-${twoDigits(ofDay)}`;
  return year !== undefined && text < lastDayCounted && isCalendarDay(text) ? text : undefined;
}

/** Behind this day the calendar ends, and the day after a day cannot be named. */
const lastDayCounted = '9999-12-31';
