import { type ReminderDays, usualReminderDays } from '@camket/shared/reports';
import type { GroupField, NumberField } from 'payload';
import { z } from 'zod';
import type { Commune as CommuneRow } from '../../payload-types.ts';
import { whole } from '../fields.ts';

const most = 60;

const count = (name: string, [vi, en]: readonly [string, string], usual: number): NumberField => ({
  ...whole(name, vi, en),
  defaultValue: usual,
  admin: { width: '33%' },
  validate: (value: unknown) =>
    value === null ||
    value === undefined ||
    (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most) ||
    `Cần một số nguyên từ 0 đến ${most}; 0 là không nhắc.`,
});

const [firstBefore = 0, secondBefore = 0] = usualReminderDays.before;
const [firstOverdue = 0, secondOverdue = 0] = usualReminderDays.overdue;

/** On which days a commune has people reminded: part of its row, and no matter of the public. */
export const reminderDaysField: GroupField = {
  name: 'reminders',
  label: { vi: 'Nhắc việc qua thư (ngày làm việc)', en: 'Reminders by mail (working days)' },
  type: 'group',
  admin: {
    description: {
      vi: 'Đếm theo ngày làm việc, không kể ngày nghỉ. Ghi 0 để không nhắc.',
      en: 'Counted in working days. 0 stands for no reminder.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        count('firstBefore', ['Nhắc lần một, trước hạn', 'First, before the due day'], firstBefore),
        count('secondBefore', ['Nhắc lần hai, trước hạn', 'Second, before the due day'], secondBefore),
        {
          name: 'onDay',
          label: { vi: 'Nhắc vào ngày cuối', en: 'On the due day' },
          type: 'checkbox',
          defaultValue: usualReminderDays.onDay,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        count('firstOverdue', ['Nhắc lần một, ngày quá hạn thứ', 'First, on overdue day'], firstOverdue),
        count('secondOverdue', ['Nhắc lần hai, ngày quá hạn thứ', 'Second, on overdue day'], secondOverdue),
        count(
          'escalated',
          ['Báo lãnh đạo, ngày quá hạn thứ', 'To the leader, on overdue day'],
          usualReminderDays.escalated,
        ),
      ],
    },
  ],
};

const daysForm = z.object({
  firstBefore: z.number(),
  secondBefore: z.number(),
  onDay: z.boolean(),
  firstOverdue: z.number(),
  secondOverdue: z.number(),
  escalated: z.number(),
});

/** The days as a commune's row holds them; what it leaves open is as usual. */
export function reminderDaysOf({ reminders }: Pick<CommuneRow, 'reminders'>): ReminderDays {
  const { onDay, escalated } = usualReminderDays;
  const usual = { firstBefore, secondBefore, onDay, firstOverdue, secondOverdue, escalated };
  const set = Object.fromEntries(Object.entries(reminders ?? {}).filter(([, value]) => value !== null));
  const days = daysForm.parse({ ...usual, ...set });
  return {
    before: [days.firstBefore, days.secondBefore],
    onDay: days.onDay,
    overdue: [days.firstOverdue, days.secondOverdue],
    escalated: days.escalated,
  };
}
