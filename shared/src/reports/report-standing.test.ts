import { describe, expect, it } from 'vitest';
import type { Indicator } from '../indicators/index.ts';
import { workingCalendars } from '../times/index.ts';
import { calendarDay } from '../values/index.ts';
import { type PublishedFigure, type ReportDue, reportStanding, sayReportStanding } from './index.ts';

const indicator = (key: string, beside: Partial<Indicator> = {}): Indicator => ({
  key,
  phrase: `Chỉ tiêu ${key}`,
  measure: 'share',
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  parts: ['dv'],
  ...beside,
});

const figure = (key: string, publishedOn: string, beside: Partial<PublishedFigure> = {}): PublishedFigure => ({
  indicator: key,
  period: '2026-Q1',
  part: 'dv',
  value: { kind: 'counted', numerator: 9, denominator: 10 },
  cutOff: calendarDay('2026-03-31'),
  publishedOn: calendarDay(publishedOn),
  ...beside,
});

/** Due on Saturday 14/3/2026, marked overdue after Monday 16/3. */
const due: ReportDue = {
  unit: 'dv',
  period: '2026-Q1',
  dueDay: calendarDay('2026-03-14'),
  overdueFrom: calendarDay('2026-03-17'),
  indicators: ['a', 'b'],
};

const indicators = [indicator('a'), indicator('b'), indicator('other')];

const on = (today: string, figures: readonly PublishedFigure[], report: ReportDue = due) =>
  reportStanding(report, { indicators, figures, today: calendarDay(today), calendars: workingCalendars });

describe('reportStanding()', () => {
  it('is not due long before its day, due from two weeks before it, and overdue only once it is marked', () => {
    expect(on('2026-02-27', []).kind).toBe('notDue');
    expect(on('2026-02-28', []).kind).toBe('due');
    expect(on('2026-03-16', []).kind).toBe('due');
    expect(on('2026-03-17', [])).toEqual({ kind: 'overdue', all: 2, came: 0, days: 3, workingDays: 2 });
  });

  it('says how many figures are there while some are missing', () => {
    expect(on('2026-03-17', [figure('a', '2026-03-02')])).toMatchObject({ kind: 'overdue', all: 2, came: 1 });
  });

  it('came when the last of its figures was published, early or late by so many days', () => {
    const early = on('2026-05-01', [figure('a', '2026-03-02'), figure('b', '2026-03-10')]);
    expect(early).toEqual({ kind: 'inTime', all: 2, came: 2, cameOn: '2026-03-10', days: 4 });
    expect(sayReportStanding(early)).toBe('sớm 4 ngày');
    const late = on('2026-05-01', [figure('a', '2026-03-02'), figure('b', '2026-03-20')]);
    expect(late).toEqual({ kind: 'late', all: 2, came: 2, cameOn: '2026-03-20', days: 6, workingDays: 5 });
    expect(sayReportStanding(late)).toBe('muộn 6 ngày');
  });

  it('counts the working day after a due day that is a day off as in time, and the next one as late', () => {
    const came = (day: string) => on('2026-05-01', [figure('a', day), figure('b', day)]);
    expect(came('2026-03-16')).toMatchObject({ kind: 'inTime', days: 0, isAfterDayOff: true });
    expect(sayReportStanding(came('2026-03-16'))).toBe('đúng hạn (hạn rơi vào ngày nghỉ)');
    expect(sayReportStanding(came('2026-03-14'))).toBe('đúng hạn');
    expect(came('2026-03-17')).toMatchObject({ kind: 'late', days: 3, workingDays: 2 });
  });

  it('is not made late by a correction that follows a report in time', () => {
    const figures = [
      figure('a', '2026-03-10'),
      figure('b', '2026-03-10'),
      figure('b', '2026-06-01', { period: '2026-Q2', cutOff: calendarDay('2026-05-31') }),
    ];
    expect(on('2026-07-01', figures)).toMatchObject({ kind: 'inTime', cameOn: '2026-03-10' });
  });

  it('takes a figure of the whole commune, or months that fill the quarter, for what is wanted', () => {
    const months = ['2026-01', '2026-02', '2026-03'].map((period, at) => figure('b', `2026-0${at + 2}-05`, { period }));
    const found = on('2026-05-01', [figure('a', '2026-03-01', { part: 'whole' }), ...months]);
    expect(found).toMatchObject({ kind: 'late', cameOn: '2026-04-05' });
    expect(on('2026-05-01', [figure('a', '2026-03-01'), ...months.slice(1)]).came).toBe(1);
  });

  it('takes a return without cases or withheld for a return, and a figure of another unit for none', () => {
    const returns = [
      figure('a', '2026-03-01', { value: { kind: 'noCases' } }),
      figure('b', '2026-03-01', { value: { kind: 'withheld', ground: 'Bí mật' } }),
    ];
    expect(on('2026-05-01', returns).kind).toBe('inTime');
    expect(on('2026-05-01', [figure('a', '2026-03-01', { part: 'khac' })]).came).toBe(0);
  });

  it('no longer waits for a position that a later one has taken the place of', () => {
    const stock = [indicator('a', { accumulation: 'stock' })];
    const later = figure('a', '2026-07-01', { period: '2026-Q2', cutOff: calendarDay('2026-06-30') });
    const asked = { ...due, indicators: ['a'] };
    const context = { today: calendarDay('2026-08-01'), calendars: workingCalendars };
    expect(reportStanding(asked, { ...context, indicators: stock, figures: [later] })).toMatchObject({ came: 1 });
    expect(reportStanding(asked, { ...context, indicators, figures: [later] })).toMatchObject({ came: 0 });
  });

  it('is never overdue without a due day', () => {
    const open: ReportDue = { unit: 'dv', period: '2026-Q1', indicators: ['a', 'b'] };
    expect(on('2030-01-01', [], open).kind).toBe('noDueDay');
    expect(on('2030-01-01', [figure('a', '2026-03-01'), figure('b', '2027-01-01')], open)).toMatchObject({
      kind: 'received',
      cameOn: '2027-01-01',
    });
  });
});
