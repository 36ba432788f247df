import { describe, expect, it } from 'vitest';
import type { ChosenReading } from '../decisions/index.ts';
import type { Indicator } from '../indicators/index.ts';
import type { Task } from '../plans/index.ts';
import { calendarsWith, type Time, type WorkingCalendar, workingCalendars } from '../times/index.ts';
import { calendarDay } from '../values/index.ts';
import { type CalendarSource, isExpected, reportsDue, tasksDue } from './index.ts';

const indicator = (key: string, beside: Partial<Indicator> = {}): Indicator => ({
  key,
  phrase: `Chỉ tiêu ${key}`,
  measure: 'share',
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  parts: [],
  ...beside,
});

const task = (key: string, times: readonly Time[], units: readonly string[] = []): Task => ({
  key,
  content: `Công việc ${key}`,
  lead: [{ text: 'Chủ tịch' }, ...units.map((unit) => ({ text: `Phòng ${unit}`, unit }))],
  support: [],
  monitor: [],
  time: { wording: `Lời của ${key}`, times },
});

interface Given {
  readonly indicators?: readonly Indicator[];
  readonly tasks?: readonly Task[];
  readonly reporting?: readonly Time[];
  readonly readings?: readonly ChosenReading[];
  readonly issuedOn?: string;
}

const document = ({ indicators = [], tasks = [], reporting = [], readings = [], issuedOn }: Given): CalendarSource => ({
  year: 2026,
  objectives: [{ key: 'mt', statement: 'Một', indicators }],
  plan: { key: 'kh', tasks },
  reporting: reporting.length === 0 ? [] : [{ wording: 'Lời của điều khoản', times: reporting }],
  readings,
  issuedOn: calendarDay(issuedOn ?? '2026-01-02'),
});

const quarterly: readonly Time[] = [{ kind: 'quarterEnd' }];

describe('reportsDue()', () => {
  it('asks each unit for the indicators that are its own, and the commune for the rest', () => {
    const found = reportsDue(
      document({
        indicators: [
          indicator('a', { parts: ['dv1', 'dv2'] }),
          indicator('b', { owner: 'dv1' }),
          indicator('c'),
          indicator('d', { parts: ['dv2'], owner: 'dv1' }),
          indicator('e', { measure: 'shareOfIndicators', owner: 'dv1' }),
        ],
        reporting: quarterly,
      }),
      2026,
      workingCalendars,
    );
    const first = found.filter(({ period }) => period === '2026-Q1');
    expect(first.map(({ unit, indicators }) => [unit, indicators])).toEqual([
      ['dv1', ['a', 'b']],
      ['dv2', ['a', 'd']],
      ['whole', ['c']],
    ]);
    expect(found).toHaveLength(12);
  });

  it('has no due day without a clause that can be read, and none before the signing', () => {
    const indicators = [indicator('a')];
    for (const due of reportsDue(document({ indicators }), 2026, workingCalendars)) {
      expect(due).toEqual({ unit: 'whole', period: due.period, indicators: ['a'] });
    }
    const signedLate = document({ indicators, reporting: quarterly, issuedOn: '2026-04-01' });
    expect(reportsDue(signedLate, 2026, workingCalendars).map(({ dueDay }) => dueDay)).toEqual([
      undefined,
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
    ]);
  });

  it('keeps what others measure apart, due on the day on which it becomes known and never overdue', () => {
    const known = indicator('x', { accumulation: 'external', knownOn: calendarDay('2027-04-15') });
    const found = reportsDue(
      document({ indicators: [indicator('a'), known], reporting: [{ kind: 'before', date: '2026-11-10' }] }),
      2026,
      workingCalendars,
    );
    expect(found).toEqual([
      { unit: 'whole', period: '2026', dueDay: '2026-11-09', overdueFrom: '2026-11-10', indicators: ['a'] },
      { unit: 'whole', period: '2026', dueDay: '2027-04-15', indicators: ['x'], isExternal: true },
    ]);
  });

  it('asks nothing for a year that the document is not for', () => {
    expect(reportsDue(document({ indicators: [indicator('a')], reporting: quarterly }), 2027, [])).toEqual([]);
    expect(tasksDue(document({ tasks: [task('t', quarterly)] }), 2025, [])).toEqual([]);
  });
});

describe('tasksDue()', () => {
  const before = (date: string): readonly Time[] => [{ kind: 'before', date }];
  const days = (date: string, calendars: readonly WorkingCalendar[] = workingCalendars) =>
    tasksDue(document({ tasks: [task('t', before(date))] }), 2026, calendars).map((due) => [
      due.dueDay,
      due.overdueFrom,
    ]);

  it('keeps a printed day, and marks nothing before the first working day after Tết is over', () => {
    // Tết 2026: nobody works from Saturday 14/02 to Sunday 22/02
    expect(days('2026-02-14')).toEqual([['2026-02-13', '2026-02-14']]);
    expect(days('2026-02-15')).toEqual([['2026-02-14', '2026-02-24']]);
    expect(days('2026-02-18')).toEqual([['2026-02-17', '2026-02-24']]);
    expect(days('2026-02-23')).toEqual([['2026-02-22', '2026-02-24']]);
    expect(days('2026-02-24')).toEqual([['2026-02-23', '2026-02-24']]);
  });

  it('counts the Saturdays worked in exchange, and the days off that they are worked for', () => {
    expect(days('2026-01-11')).toEqual([['2026-01-10', '2026-01-11']]); // Saturday 10/01 is worked for Friday 02/01
    expect(days('2026-01-18')).toEqual([['2026-01-17', '2026-01-20']]); // any other Saturday
    expect(days('2026-01-03')).toEqual([['2026-01-02', '2026-01-06']]);
    expect(days('2026-08-23')).toEqual([['2026-08-22', '2026-08-23']]); // Saturday 22/08 is worked for Monday 31/08
    expect(days('2026-09-01')).toEqual([['2026-08-31', '2026-09-04']]);
  });

  it('follows a published calendar before the one that the product brings along', () => {
    const published = { year: 2026, holidays: [], daysOff: [calendarDay('2026-03-02')], extraWorkingDays: [] };
    expect(days('2026-03-01', calendarsWith([published]))).toEqual([['2026-02-28', '2026-03-04']]);
    expect(days('2026-03-01', calendarsWith([]))).toEqual([['2026-02-28', '2026-03-03']]);
  });

  it('names the slots of a recurring task and the units that lead it', () => {
    expect(tasksDue(document({ tasks: [task('t', quarterly, ['dv2', 'dv1', 'dv2'])] }), 2026, [])).toMatchObject([
      { task: 't', slot: '2026-Q1', units: ['dv2', 'dv1'], dueDay: '2026-03-31' },
      { slot: '2026-Q2' },
      { slot: '2026-Q3' },
      { slot: '2026-Q4' },
    ]);
  });
});

describe('isExpected()', () => {
  const due = { unit: 'dv', period: '2026-Q1', indicators: ['a'] };
  const unit = (beside: object, from?: string) => [
    { key: 'dv', aliases: [], names: [{ name: 'Phòng', ...(from === undefined ? {} : { from: calendarDay(from) }) }], ...beside },
  ]; // prettier-ignore

  it('judges a new unit from its start, and a closed one up to its end', () => {
    expect(isExpected(due, unit({}))).toBe(true);
    expect(isExpected(due, unit({}, '2026-03-31'))).toBe(true);
    expect(isExpected(due, unit({}, '2026-04-01'))).toBe(false);
    expect(isExpected(due, unit({ closedFrom: calendarDay('2026-01-02') }))).toBe(true);
    expect(isExpected(due, unit({ closedFrom: calendarDay('2026-01-01') }))).toBe(false);
    expect(isExpected({ ...due, unit: 'whole' }, unit({}, '2030-01-01'))).toBe(true);
  });
});
