import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay, markedOverdueFrom, workingCalendars } from '../times/index.ts';
import { addDays, calendarDay } from '../values/index.ts';
import { newestStep, reminderSteps, usualReminderDays } from './reminder-steps.ts';

const calendars = workingCalendars;
const due = (day: string) => {
  const dueDay = calendarDay(day);
  return { dueDay, overdueFrom: markedOverdueFrom(dueDay, calendars) };
};
const stepsOf = (day: string, days = usualReminderDays) =>
  reminderSteps(due(day), { days, calendars }).map((step) => `${step.kind} ${step.day}`);

describe('reminderSteps()', () => {
  it('counts working days: before, on the day, overdue, then to the leader', () => {
    expect(stepsOf('2026-03-31')).toEqual([
      'before7 2026-03-20', 'before1 2026-03-30', 'onDay 2026-03-31',
      'overdue1 2026-04-01', 'overdue5 2026-04-07', 'escalated 2026-04-14',
    ]); // prettier-ignore
  });

  it('passes over Tết: before one week off lies the week before', () => {
    expect(stepsOf('2026-02-24').slice(0, 3)).toEqual(['before7 2026-02-06', 'before1 2026-02-23', 'onDay 2026-02-24']);
  });

  it('speaks of a due day that is a Sunday on the Monday after, and of overdue no earlier than Tuesday', () => {
    expect(stepsOf('2026-05-31')).toEqual([
      'before7 2026-05-21', 'before1 2026-05-29', 'onDay 2026-06-01',
      'overdue1 2026-06-02', 'overdue5 2026-06-08', 'escalated 2026-06-15',
    ]); // prettier-ignore
  });

  it('leaves out what a commune has set to 0, and reminds once where two days are the same', () => {
    const days = { before: [3, 3], onDay: false, overdue: [0, 2], escalated: 0 };
    expect(stepsOf('2026-03-31', days)).toEqual(['before3 2026-03-26', 'overdue2 2026-04-02']);
  });

  it('owes nothing where there is no due day, and nothing after it where it is never overdue', () => {
    const days = usualReminderDays;
    expect(reminderSteps({}, { days, calendars })).toEqual([]);
    const open = reminderSteps({ dueDay: calendarDay('2026-03-31') }, { days, calendars });
    expect(open.map(({ kind }) => kind)).toEqual(['before7', 'before1', 'onDay']);
  });

  it('keeps order and working days, whatever the due day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 30 }), (shift, count) => {
        const dueDay = addDays(calendarDay('2026-01-05'), shift);
        const days = { before: [count], onDay: true, overdue: [count], escalated: count + 1 };
        const steps = reminderSteps({ dueDay, overdueFrom: markedOverdueFrom(dueDay, calendars) }, { days, calendars });
        expect(steps.map(({ kind }) => kind)).toEqual([`before${count}`, 'onDay', `overdue${count}`, 'escalated']);
        expect(steps.every(({ day }) => isWorkingDay(day, calendars))).toBe(true);
        expect(steps.map(({ day }) => day)).toEqual(steps.map(({ day }) => day).toSorted());
      }),
    );
  });
});

describe('newestStep()', () => {
  it('gives the newest reminder alone where days were missed, and none before the first', () => {
    const steps = reminderSteps(due('2026-03-31'), { days: usualReminderDays, calendars });
    expect(newestStep(steps, calendarDay('2026-03-19'))).toBeUndefined();
    expect(newestStep(steps, calendarDay('2026-03-28'))?.kind).toBe('before7');
    expect(newestStep(steps, calendarDay('2026-04-09'))?.kind).toBe('overdue5');
  });
});
