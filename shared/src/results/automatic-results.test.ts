import { describe, expect, it } from 'vitest';
import { calendarDay } from '../values/index.ts';
import {
  type AutomaticSituation,
  closingDay,
  lookAgainOn,
  provisionalOf,
  publishReason,
  sameFigure,
  sayAutomaticReason,
} from './index.ts';

const day = calendarDay;
const counted = (numerator: number) => ({ kind: 'counted', numerator, denominator: 100 }) as const;
const published = { value: counted(96), cutOff: day('2026-04-06'), publishedOn: day('2026-04-07') };
const given = (changes: Partial<AutomaticSituation> = {}) =>
  publishReason({
    published,
    received: { value: counted(97), cutOff: day('2026-04-09') },
    isClosed: false,
    today: day('2026-04-10'),
    changesState: () => false,
    ...changes,
  });

describe('publishReason()', () => {
  it('lets the first figure of a period out at once', () => {
    expect(given({ published: undefined })).toBe('first');
  });

  it('keeps a changed figure back for a week, so that the register does not fill with days', () => {
    expect(given()).toBeUndefined();
    expect(given({ today: day('2026-04-13') })).toBeUndefined();
    expect(given({ today: day('2026-04-14') })).toBe('week');
  });

  it('does not wait where the state changes', () => {
    expect(given({ changesState: () => true })).toBe('state');
  });

  it('does not wait where the period is over, even where only the cut-off has advanced', () => {
    const received = { value: counted(96), cutOff: day('2026-06-30') };
    expect(given({ isClosed: true, received })).toBe('closed');
    expect(given({ received, today: day('2026-06-30') })).toBeUndefined();
  });

  it('never goes back to an older cut-off, and does not write the same one twice', () => {
    const before = { value: counted(50), cutOff: day('2026-04-01') };
    expect(given({ received: before, isClosed: true, changesState: () => true })).toBeUndefined();
    expect(given({ received: published, isClosed: true })).toBeUndefined();
  });
});

describe('lookAgainOn()', () => {
  it('is a week after the last version, and at the latest the day after the end', () => {
    const end = day('2026-06-30');
    expect(lookAgainOn(end)).toBe('2026-07-01');
    expect(lookAgainOn(end, day('2026-05-02'))).toBe('2026-05-09');
    expect(lookAgainOn(end, day('2026-06-29'))).toBe('2026-07-01');
  });
});

describe('closingDay()', () => {
  it('is the deadline of the indicator where that comes before the end of the period', () => {
    expect(closingDay({}, '2026-Q4')).toBe('2026-12-31');
    expect(closingDay({ deadline: day('2026-11-30') }, '2026-Q4')).toBe('2026-11-30');
    expect(() => closingDay({}, 'quý 4')).toThrow(RangeError);
  });
});

describe('sameFigure()', () => {
  it('compares what is said and not in which order it was written', () => {
    expect(sameFigure(counted(96), { denominator: 100, numerator: 96, kind: 'counted' })).toBe(true);
    expect(sameFigure(counted(96), { ...counted(96), excluded: 1 })).toBe(false);
  });
});

describe('sayAutomaticReason()', () => {
  it('says that the figure is provisional and up to which day it counts', () => {
    for (const reason of ['first', 'state', 'week', 'closed'] as const) {
      expect(sayAutomaticReason(reason, day('2026-04-09'))).toMatch(/tạm tính.*09\/4\/2026|tạm tính.*09\/04\/2026/);
    }
  });
});

describe('provisionalOf()', () => {
  const quarter = { period: '2026-Q1', overdueFrom: day('2026-04-13') };
  const provisional = { cutOff: day('2026-03-31'), provisional: true } as const;

  it('says nothing where a person has verified every figure', () => {
    expect(provisionalOf(quarter, [{ cutOff: day('2026-03-31') }], day('2026-05-01'))).toBeUndefined();
    expect(provisionalOf(quarter, [], day('2026-05-01'))).toBeUndefined();
  });

  it('tells an open period, a closed one that waits, and a verification that is late', () => {
    const on = (today: string) => provisionalOf(quarter, [provisional, { cutOff: day('2026-03-31') }], day(today));
    expect(on('2026-03-31')).toEqual({ cutOff: '2026-03-31' });
    expect(on('2026-04-12')).toEqual({ cutOff: '2026-03-31', closedOn: '2026-03-31' });
    expect(on('2026-04-13')).toEqual({ cutOff: '2026-03-31', closedOn: '2026-03-31', lateSince: '2026-04-13' });
  });

  it('is never late where nothing says when the report is due', () => {
    expect(provisionalOf({ period: '2026-Q1' }, [provisional], day('2026-12-01'))?.lateSince).toBeUndefined();
  });
});
