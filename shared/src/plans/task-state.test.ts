import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Time } from '../times/index.ts';
import { workingCalendars } from '../times/index.ts';
import { calendarDay } from '../values/index.ts';
import { sayTaskState, type Task, type TaskContext, type TaskDeed, taskState, type TaskState } from './index.ts';

const task = (...times: readonly Time[]): Task => ({
  key: 'nv-1',
  content: 'Tập huấn nghiệp vụ',
  lead: [],
  support: [],
  monitor: [],
  ...(times.length === 0 ? {} : { time: { wording: 'như văn bản', times } }),
});
const deed = (status: TaskDeed['status'], more: Partial<TaskDeed> = {}): TaskDeed => ({
  task: 'nv-1',
  status,
  cutOff: calendarDay('2026-01-31'),
  ...more,
});
type On = (today: string, one: Task, reports?: readonly TaskDeed[]) => TaskState;
const given =
  (more: Partial<TaskContext>): On =>
  (today, one, reports = []) =>
    taskState(one, reports, { years: [2026], today: calendarDay(today), calendars: [], ...more });
const on = given({});

const firstQuarter = task({ kind: 'quarters', quarters: ['2026-Q1'] });
const everyQuarter = task({ kind: 'every', months: 3 });
const done = (doneOn: string, slot?: string): TaskDeed =>
  deed('done', { doneOn: calendarDay(doneOn), cutOff: calendarDay(doneOn), ...(slot === undefined ? {} : { slot }) });

describe('taskState() of a task that is due once', () => {
  it('is not due through the last good day, and overdue the day after', () => {
    expect(on('2026-03-31', firstQuarter)).toMatchObject({ kind: 'notDue', dueDay: '2026-03-31' });
    expect(on('2026-04-01', firstQuarter)).toMatchObject({ kind: 'overdue', overdueSince: '2026-04-01' });
  });

  it('waits with the mark until the working day after a day off', () => {
    const before15 = task({ kind: 'before', date: '2026-03-15' });
    expect(on('2026-03-16', before15)).toMatchObject({ kind: 'notDue', dueDay: '2026-03-14' });
    expect(on('2026-03-17', before15)).toMatchObject({ kind: 'overdue', overdueSince: '2026-03-17' });
    const tet = task({ kind: 'before', date: '2026-02-16' });
    expect(given({ calendars: workingCalendars })('2026-02-22', tet).kind).toBe('notDue');
    expect(given({ calendars: workingCalendars })('2026-02-24', tet).kind).toBe('overdue');
  });

  it('counts the working day after a due day that is a day off as in time, and the next one as late', () => {
    const before15 = task({ kind: 'before', date: '2026-03-15' });
    const monday = on('2026-05-01', before15, [done('2026-03-16')]);
    expect(monday).toMatchObject({ kind: 'doneInTime', dueDay: '2026-03-14', doneOn: '2026-03-16' });
    expect(sayTaskState(monday)).toBe('hoàn thành đúng hạn, ngày 16/03/2026 (hạn rơi vào ngày nghỉ)');
    expect(on('2026-05-01', before15, [done('2026-03-17')]).kind).toBe('doneLate');
    const tet = task({ kind: 'before', date: '2026-02-16' });
    const afterTet = given({ calendars: workingCalendars });
    expect(afterTet('2026-05-01', tet, [done('2026-02-23')]).kind).toBe('doneInTime');
    expect(afterTet('2026-05-01', tet, [done('2026-02-24')]).kind).toBe('doneLate');
  });

  it('never writes done late as done in time', () => {
    expect(on('2026-05-01', firstQuarter, [done('2026-03-31')])).toMatchObject({
      kind: 'doneInTime',
      doneOn: '2026-03-31',
    });
    const late = on('2026-05-01', firstQuarter, [done('2026-04-01')]);
    expect(late).toMatchObject({ kind: 'doneLate', doneOn: '2026-04-01' });
    expect(sayTaskState(late)).toBe('hoàn thành muộn, ngày 01/04/2026');
  });

  it('believes the latest report: in hand is not done, and does not stop the clock', () => {
    const inHand = deed('inProgress');
    expect(on('2026-03-01', firstQuarter, [inHand]).kind).toBe('inProgress');
    expect(on('2026-04-01', firstQuarter, [inHand]).kind).toBe('overdue');
    const undone = deed('notStarted', { cutOff: calendarDay('2026-04-02') });
    expect(on('2026-04-05', firstQuarter, [undone, done('2026-03-30')]).kind).toBe('overdue');
  });

  it('leaves out a task that was cancelled', () => {
    expect(on('2026-05-01', firstQuarter, [deed('cancelled')]).kind).toBe('cancelled');
  });

  it('takes no notice of the reports of another task', () => {
    expect(on('2026-05-01', firstQuarter, [{ ...done('2026-03-01'), task: 'nv-2' }]).kind).toBe('overdue');
  });

  it('is not overdue by a day that lies before the signing; only evidence gives it a state', () => {
    const early = task({ kind: 'before', date: '2026-01-05' });
    const onSigned = given({ signedOn: calendarDay('2026-03-22') });
    const found = onSigned('2026-06-01', early);
    expect(found).toMatchObject({ kind: 'noDueDay', because: 'beforeSigning', dueDay: '2026-01-04' });
    expect(sayTaskState(found)).toBe('chưa xác định hạn: hạn ghi trong văn bản trước ngày ký, chưa có báo cáo');
    expect(onSigned('2026-06-01', early, [done('2026-01-03')]).kind).toBe('doneInTime');
    expect(onSigned('2026-06-01', task({ kind: 'before', date: '2026-03-23' })).kind).toBe('overdue');
  });
});

describe('taskState() of a recurring task', () => {
  it('has a slot for each quarter, and is overdue by the earliest that is missing', () => {
    const found = on('2026-07-15', everyQuarter, [done('2026-03-30', '2026-Q1')]);
    expect(found).toMatchObject({ kind: 'overdue', dueDay: '2026-06-30', nextDue: '2026-09-30' });
    expect(found.slots.map(({ slot, kind }) => `${slot ?? ''} ${kind}`)).toEqual([
      '2026-Q1 doneInTime',
      '2026-Q2 overdue',
      '2026-Q3 notDue',
      '2026-Q4 notDue',
    ]);
  });

  it('is not due while the next slot is open, and done late once any of all its slots was', () => {
    expect(on('2026-04-15', everyQuarter, [done('2026-03-30', '2026-Q1')])).toMatchObject({
      kind: 'notDue',
      nextDue: '2026-06-30',
    });
    const slots = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
    const days = ['2026-03-30', '2026-07-02', '2026-09-30', '2026-12-31'];
    const reports = slots.map((slot, at) => done(days[at] ?? '', slot));
    expect(on('2027-01-05', everyQuarter, reports)).toMatchObject({ kind: 'doneLate', doneOn: '2026-07-02' });
  });

  it('counts a report without a slot for the slot that its day lies in', () => {
    expect(on('2026-04-15', everyQuarter, [done('2026-02-10')]).slots.at(0)?.kind).toBe('doneInTime');
    const last = on('2026-07-15', everyQuarter, [done('2026-06-30'), done('2026-01-01')]);
    expect(last.slots.map(({ kind }) => kind)).toEqual(['doneInTime', 'doneInTime', 'notDue', 'notDue']);
  });

  it('gives two printed days of a year to its halves', () => {
    const found = on('2026-06-20', task({ kind: 'yearlyBefore', days: ['06-15', '11-30'] }));
    expect(found.slots.map(({ slot, dueDay }) => [slot, dueDay])).toEqual([
      ['2026-H1', '2026-06-14'],
      ['2026-H2', '2026-11-29'],
    ]);
    expect(found.kind).toBe('overdue');
  });

  it('is due by its reports where it says «thường xuyên» and «hàng quý» at once', () => {
    expect(on('2026-02-01', task({ kind: 'continuous' }, { kind: 'every', months: 3 }))).toMatchObject({
      kind: 'notDue',
      nextDue: '2026-03-31',
    });
  });
});

describe('taskState() of a task without a day', () => {
  it('says that no day has been read, and is never overdue', () => {
    expect(on('2030-01-01', task())).toEqual({ kind: 'noDueDay', because: 'noTime', slots: [] });
    const unread: Task = { ...task(), time: { wording: 'theo tiến độ chung' } };
    expect(on('2030-01-01', unread)).toEqual({ kind: 'noDueDay', because: 'notRead', slots: [] });
  });

  it('offers the meanings of an ambiguous wording and picks none in silence', () => {
    const ambiguous = task({ kind: 'quarterlyBefore', day: 15 });
    const found = on('2030-01-01', ambiguous);
    expect(found).toMatchObject({ kind: 'noDueDay', because: 'ambiguous' });
    expect(found.meanings?.map(({ name }) => name)).toEqual(['lastMonthOfQuarter', 'monthAfterQuarter']);
    expect(given({ chosen: ['lastMonthOfQuarter'] })('2026-03-16', ambiguous)).toMatchObject({
      kind: 'notDue',
      dueDay: '2026-03-14',
    });
  });

  it('goes on all the time, within its year', () => {
    expect(on('2027-06-01', task({ kind: 'continuous' }, { kind: 'year', year: 2026 })).kind).toBe('continuous');
    expect(on('2025-12-01', task({ kind: 'from', month: '2026-01' })).kind).toBe('notDue');
    expect(on('2027-06-01', task({ kind: 'from', month: '2026-01' })).kind).toBe('continuous');
  });

  it('waits for what its words wait for, until a record gives it a day', () => {
    const planned = task({ kind: 'asPlanned', plan: 'lịch tập huấn' });
    expect(on('2027-06-01', planned)).toMatchObject({ kind: 'waiting', waitingFor: 'plan' });
    expect(on('2027-06-01', task({ kind: 'onEvent', event: 'có phát sinh' }))).toMatchObject({ waitingFor: 'event' });
    expect(on('2027-06-01', task({ kind: 'onRequest', by: 'cấp trên' }))).toMatchObject({ waitingFor: 'request' });
    const recorded = { asPlanned: [calendarDay('2026-05-20')] };
    expect(given({ recorded })('2026-06-01', planned)).toMatchObject({ kind: 'overdue', dueDay: '2026-05-20' });
  });

  it('believes the latest report, in whatever order reports come', () => {
    const [inHand, finished] = [deed('inProgress'), done('2026-05-01')];
    expect(on('2026-06-01', task(), [finished, inHand]).kind).toBe('done');
    expect(on('2026-06-01', task(), [inHand]).kind).toBe('inProgress');
    expect(on('2026-06-01', task(), [deed('notStarted')]).kind).toBe('noDueDay');
  });

  it('says in words what it waits for, when it is due and why it has no day', () => {
    const words = (one: Task): string => sayTaskState(on('2026-02-01', one));
    expect(words(task({ kind: 'onRequest', by: 'cấp trên' }))).toBe('chờ yêu cầu');
    expect(words(firstQuarter)).toBe('chưa đến hạn, hạn ngày 31/03/2026');
    expect(words(task({ kind: 'from', month: '2026-03' }))).toBe('chưa đến hạn');
    expect(words(task())).toBe('chưa xác định hạn: văn bản không ghi thời gian');
    expect(sayTaskState(on('2026-04-01', firstQuarter))).toBe('quá hạn từ ngày 01/04/2026');
  });

  it('is done, neither in time nor late, where there is no day to hold it against', () => {
    expect(on('2026-06-01', task(), [done('2026-05-01')])).toMatchObject({ kind: 'done', doneOn: '2026-05-01' });
  });
});

describe('taskState() on any day', () => {
  it('never comes back from overdue by waiting, and never is overdue on a due day', () => {
    const dueDays = fc.integer({ min: 0, max: 700 });
    fc.assert(
      fc.property(dueDays, dueDays, fc.nat(60), (due, now, wait) => {
        const dayOf = (days: number): string => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
        const one = task({ kind: 'before', date: dayOf(due + 1) });
        const [today, later] = [on(dayOf(now), one).kind, on(dayOf(now + wait), one).kind];
        if (now <= due) expect(today).toBe('notDue');
        if (now > due + 3) expect(today).toBe('overdue');
        if (today === 'overdue') expect(later).toBe('overdue');
      }),
    );
  });
});
