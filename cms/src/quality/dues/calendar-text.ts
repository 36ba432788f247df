import { sayPeriodInside, vietnameseDay } from '@camket/shared/values';
import ical, { ICalAlarmType, type ICalCalendar, ICalCalendarMethod } from 'ical-generator';
import type { Due } from './due.ts';

/** What the calendar of a unit is made of. */
export interface UnitCalendar {
  /** The name of the unit. */
  readonly name: string;
  readonly dues: readonly Due[];
  /** Where the public pages stand, where that is known. */
  readonly siteUrl: string | undefined;
}

/** How many days before the due day, each at eight in the morning, the phone rings. */
const alarmDays = [7, 1, 0] as const;
const morning = 8 * 60 * 60;
const ofDay = 24 * 60 * 60;

/**
 * The calendar as other programs read it (RFC 5545): an event of the whole day for each due day. An event keeps its
 * name for ever, and its number rises with every version of the document, so that a day that was moved moves everywhere.
 */
export function calendarText({ name, dues, siteUrl }: UnitCalendar): string {
  const calendar = ical({
    name: `Lịch báo cáo: ${name}`,
    description: `Các báo cáo và công việc đến hạn của ${name}, theo văn bản đã công bố.`,
    prodId: { company: 'Cam ket', product: 'Lich bao cao', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 12 * 60 * 60,
  });
  for (const due of dues) addEvent(calendar, due, siteUrl);
  return calendar.toString();
}

/** The public page on which each kind stands. */
const pages = { report: 'bao-cao', task: 'ke-hoach', action: 'khac-phuc' } as const;

function addEvent(calendar: ICalCalendar, due: Due, siteUrl: string | undefined): void {
  const { dueDay, decision, commune } = due;
  if (dueDay === undefined) return;
  const page = pages[due.kind];
  const event = calendar.createEvent({
    id: `${due.id}@camket`,
    sequence: decision.seq,
    stamp: new Date(decision.at),
    lastModified: new Date(decision.at),
    start: new Date(`${dueDay}T00:00:00`),
    allDay: true,
    summary: titleOf(due),
    description: descriptionOf(due),
    ...(siteUrl === undefined ? {} : { url: `${siteUrl.replace(/\/$/, '')}/${commune.slug}/${page}` }),
  });
  if (due.state === 'done') return;
  for (const days of alarmDays) {
    event.createAlarm({
      type: ICalAlarmType.display,
      ...triggerOf(days),
      description: days === 0 ? `Hôm nay là hạn: ${due.title}` : `Còn ${String(days)} ngày: ${due.title}`,
    });
  }
}

/** Counted from the first minute of the due day: after it on the day itself, else before it. */
function triggerOf(days: number): { readonly trigger: number } | { readonly triggerAfter: number } {
  return days === 0 ? { triggerAfter: morning } : { trigger: days * ofDay - morning };
}

function titleOf({ kind, title, period }: Due): string {
  if (kind !== 'task' || period === undefined) return `Hạn: ${title}`;
  return `Hạn: ${title} (${sayPeriodInside(period)})`;
}

function descriptionOf({ decision, dueDay, commune, unit }: Due): string {
  const day = dueDay === undefined ? '' : ` Hạn chót: hết ngày ${vietnameseDay(dueDay)}.`;
  return `Theo ${decision.name} của ${commune.name}${unit === undefined ? '' : `, giao ${unit.name}`}.${day}`;
}
