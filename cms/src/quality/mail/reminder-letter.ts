import { type WorkingCalendar, workingDaysBetween } from '@camket/shared/times';
import { addDays, type CalendarDay, daysBetween, vietnameseDay } from '@camket/shared/values';
import type { Due } from '../dues/dues-of.ts';
import { type Letter, type LetterGroup, letterGroup, type LetterItem } from './letter.ts';

/** A reminder in a letter: what of, and which. */
export interface Said {
  readonly due: Due;
  readonly kind: string;
}

/** What a letter is written with. */
export interface Writing {
  readonly name: string;
  readonly commune: string;
  readonly today: CalendarDay;
  readonly calendars: readonly WorkingCalendar[];
  /** Where the panel stands, `/admin`. */
  readonly adminPath: string;
}

type Urgency = 'escalated' | 'overdue' | 'today' | 'soon' | 'verify';

const headings: Readonly<Record<Urgency, string>> = {
  escalated: 'Quá hạn lâu, đề nghị lãnh đạo chỉ đạo',
  overdue: 'Đã quá hạn',
  today: 'Hôm nay là ngày cuối',
  soon: 'Sắp đến hạn',
  verify: 'Đơn vị đã trình, chờ thẩm định và công bố',
};
const order: readonly Urgency[] = ['escalated', 'overdue', 'today', 'soon', 'verify'];
const longest = 160;

/** The letter that reminds one person of what they are owed to be told. */
export function reminderLetter(reminders: readonly Said[], writing: Writing): Letter {
  const byUrgency = Map.groupBy(reminders, (one) => urgencyOf(one, writing.today));
  const groups = order.flatMap((urgency): readonly LetterGroup[] => {
    const found = (byUrgency.get(urgency) ?? []).toSorted(byDueDay);
    const items = found.map(({ due }) => itemOf(due, writing, urgency));
    return found.length === 0 ? [] : [letterGroup(headings[urgency], items, writing.adminPath)];
  });
  const [first] = reminders;
  const isOne = reminders.length === 1 && first !== undefined;
  return {
    subject: isOne ? subjectOfOne(first, urgencyOf(first, writing.today)) : subjectOfMany(reminders.length, byUrgency),
    opening: [
      `Kính gửi: ${writing.name}`,
      `Hệ thống Cam kết của ${writing.commune} nhắc ${isOne ? 'việc sau' : `${reminders.length} việc sau`}:`,
    ],
    groups,
    closing: [
      'Việc đã trình hoặc đã xong thì không bị nhắc nữa. Nếu vừa làm xong, xin bỏ qua thư này.',
      'Thư do hệ thống tự gửi, xin không trả lời.',
    ],
  };
}

/** The oldest first. */
function byDueDay({ due: one }: Said, { due: other }: Said): number {
  const [day, otherDay] = [`${one.dueDay ?? '9999'} ${one.id}`, `${other.dueDay ?? '9999'} ${other.id}`];
  return day < otherDay ? -1 : Number(day > otherDay);
}

/** How urgent it is today, which may be more than on the day when the reminder was owed. */
function urgencyOf({ due, kind }: Said, today: CalendarDay): Urgency {
  if (kind === 'escalated') return 'escalated';
  if (kind.startsWith('verify-')) return 'verify';
  if (due.overdueFrom !== undefined && due.overdueFrom <= today) return 'overdue';
  return due.dueDay !== undefined && due.dueDay <= today ? 'today' : 'soon';
}

/** A title that fits on a line or two. */
function titleOf({ title }: Due): string {
  const line = title.replaceAll(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

/** One thing due, as letters say it. */
export function itemOf(
  due: Due,
  { today, calendars }: Pick<Writing, 'today' | 'calendars'>,
  urgency?: Urgency,
): LetterItem {
  const isTold = urgency === 'escalated' || urgency === 'verify';
  const unit = isTold && due.unit !== undefined ? `${due.unit.name}: ` : '';
  const missing = due.kind === 'report' && due.missing > 0 ? `còn thiếu ${due.missing}/${due.all} số liệu` : undefined;
  const note = [dayNote(due, today, calendars), missing, due.decision.name].filter((text) => text !== undefined);
  return { title: `${unit}${titleOf(due)}`, note: note.join(' · '), href: due.href };
}

function dayNote({ dueDay, overdueFrom }: Due, today: CalendarDay, calendars: readonly WorkingCalendar[]): string {
  if (dueDay === undefined) return 'Văn bản không định ngày';
  const said = `Hạn ${vietnameseDay(dueDay)}`;
  if (overdueFrom !== undefined && overdueFrom <= today) {
    const working = Math.max(1, workingDaysBetween(addDays(overdueFrom, -1), today, calendars));
    return `${said}, đã quá ${daysBetween(dueDay, today)} ngày, tức ${working} ngày làm việc`;
  }
  if (dueDay <= today) return said;
  const working = workingDaysBetween(today, dueDay, calendars);
  return `${said}, còn ${daysBetween(today, dueDay)} ngày, tức ${working} ngày làm việc`;
}

function subjectOfOne({ due }: Said, urgency: Urgency): string {
  const title = titleOf(due);
  const day = due.dueDay === undefined ? '' : ` (hạn ${vietnameseDay(due.dueDay)})`;
  const unit = due.unit === undefined ? '' : `${due.unit.name}, `;
  switch (urgency) {
    case 'escalated':
      return `Quá hạn lâu: ${unit}${title}${day}`;
    case 'overdue':
      return `Quá hạn: ${title}${day}`;
    case 'today':
      return `Hôm nay là ngày cuối: ${title}`;
    case 'soon':
      return `Nhắc việc: ${title}${day}`;
    case 'verify':
      return `Chờ thẩm định: ${unit}${title}${day}`;
  }
}

function subjectOfMany(all: number, byUrgency: ReadonlyMap<Urgency, readonly Said[]>): string {
  const count = (urgency: Urgency): number => byUrgency.get(urgency)?.length ?? 0;
  const parts = [
    [count('overdue') + count('escalated'), 'quá hạn'],
    [count('today'), 'đến hạn hôm nay'],
    [count('verify'), 'chờ thẩm định'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return said.length === 0 ? `Nhắc việc: ${all} việc sắp đến hạn` : `Nhắc việc: ${all} việc, ${said.join(', ')}`;
}
