import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Indicator, type ResultValue, states } from '../indicators/index.ts';
import { calendarDay, fraction } from '../values/index.ts';
import {
  type Assessment,
  assessIndicator,
  type IndicatorInput,
  type Reported,
  reportingPeriods,
  sayStateWithReason,
} from './index.ts';

const share: Indicator = {
  key: 'ct-1',
  phrase: 'Tỷ lệ hồ sơ giải quyết đúng hạn trên 90%',
  measure: 'share',
  target: { kind: 'level', comparator: 'gt', value: '90' },
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  parts: [],
};
const all: Indicator = { ...share, target: { kind: 'level', comparator: 'eq', value: '100' } };
const quarterly = reportingPeriods(
  { reporting: [{ wording: 'Định kỳ hàng quý', times: [{ kind: 'every', months: 3 }] }], readings: [] },
  2026,
  [],
);
const counted = (numerator: number, denominator: number): ResultValue => ({ kind: 'counted', numerator, denominator });
const ends: Readonly<Record<string, string>> = {
  '2026-Q1': '2026-03-31',
  '2026-Q2': '2026-06-30',
  '2026-Q3': '2026-09-30',
  '2026-Q4': '2026-12-31',
  '2026': '2026-12-31',
};
const reported = (period: string, value: ResultValue, more: Partial<Reported> = {}): Reported => ({
  indicator: 'ct-1',
  period,
  part: 'whole',
  value,
  cutOff: calendarDay(ends[period] ?? '2026-03-31'),
  ...more,
});
const everyQuarter = (value: ResultValue): Reported[] =>
  ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((period) => reported(period, value));
const assess = (indicator: Indicator, today: string, more: Partial<IndicatorInput> = {}): Assessment =>
  assessIndicator({
    indicator,
    results: [],
    withdrawn: [],
    year: 2026,
    due: quarterly,
    today: calendarDay(today),
    ...more,
  });

describe('assessIndicator() in the order of its steps', () => {
  it('gives no state without a target, the value alone', () => {
    const { target, ...withoutTarget } = share;
    expect(target).toBeDefined();
    const found = assess(withoutTarget, '2026-05-01', { results: [reported('2026-Q1', counted(9, 10))] });
    expect(found.state).toBeUndefined();
    expect(found.because).toBe('noTarget');
    expect(found.value).toEqual(counted(9, 10));
  });

  it('gives no state to a trend without a published baseline, and judges it with one', () => {
    const trend: Indicator = { ...share, target: { kind: 'trend', direction: 'up' } };
    const results = [reported('2026-Q1', counted(9, 10))];
    expect(assess(trend, '2026-04-15', { results })).toMatchObject({ because: 'noBaseline' });
    expect(assess(trend, '2026-04-15', { results, baseline: fraction(89, 1) }).state).toBe('met');
    expect(assess(trend, '2026-04-15', { results, baseline: fraction(90, 1) }).state).toBe('notMetSoFar');
  });

  it('says out of reach on the day of the first late dossier where 100 % was promised, before anything is overdue', () => {
    const found = assess(all, '2026-08-01', { results: [reported('2026-Q1', counted(299, 300))] });
    expect(found.state).toBe('outOfReach');
    expect(found.overdueSince).toBe('2026-07-01');
  });

  it('says secured while the year is open only where a known list proves it', () => {
    const staff: Indicator = {
      ...share,
      target: { kind: 'level', comparator: 'gte', value: '95' },
      accumulation: 'stock',
      population: { kind: 'fixed', size: 120 },
    };
    const results = (done: number): Reported[] => [reported('2026-Q1', counted(done, 120))];
    expect(assess(staff, '2026-04-15', { results: results(115) }).state).toBe('secured');
    const open = assess(staff, '2026-04-15', { results: results(100) });
    expect(open.state).toBe('notMetSoFar');
    expect(open.outlook).toEqual({ kind: 'open', needed: { atLeast: 14, of: 20 } });
  });

  it('shows an estimate as the ground of what it proves', () => {
    const estimated: Indicator = { ...share, population: { kind: 'estimated', size: 2111 } };
    const found = assess(estimated, '2026-04-15', { results: [reported('2026-Q1', counted(1900, 2000))] });
    expect(found).toMatchObject({ state: 'secured', outlook: { kind: 'secured', assuming: 111 } });
  });

  it('judges the closed and complete year: 540 of 593 is met, 29 796 of 29 798 for 100 % is missed', () => {
    const most = assess(share, '2027-01-02', {
      results: [...everyQuarter(counted(135, 148)).slice(1), reported('2026-Q1', counted(135, 149))],
    });
    expect(most.value).toEqual(counted(540, 593));
    expect(most.state).toBe('met');
    const nearly = assess(all, '2027-01-02', {
      results: [
        ...everyQuarter(counted(7449, 7449)).slice(2),
        reported('2026-Q1', counted(7449, 7450)),
        reported('2026-Q2', counted(7449, 7450)),
      ],
    });
    expect(nearly.value).toEqual(counted(29_796, 29_798));
    expect(nearly.state).toBe('missed');
  });

  it('finds no cases in a year without any', () => {
    expect(assess(all, '2027-01-02', { results: everyQuarter(counted(0, 0)) }).state).toBe('noCases');
  });

  it('judges a closed year with a missing report where its bounds lie on one side, and leaves it overdue where not', () => {
    const results = everyQuarter(counted(135, 148)).slice(0, 3);
    const known = (cases: number) => ({ known: [{ period: '2026-Q4', part: 'whole', cases }] });
    expect(assess(share, '2027-02-01', { results, ...known(1) }).state).toBe('met');
    expect(assess(share, '2027-02-01', { results, ...known(300) }).state).toBe('overdue');
    expect(assess(share, '2027-02-01', { results }).state).toBe('overdue');
    const low = everyQuarter(counted(10, 100)).slice(0, 3);
    expect(assess(share, '2027-02-01', { results: low, ...known(100) }).state).toBe('missed');
  });

  it('is undecided between 81,82 % and 91,97 % when the missing units have 40 and 27 of 660 cases', () => {
    const parts = ['a', 'b', 'c', 'd', 'e', 'f'];
    const values = [counted(200, 210), counted(150, 160), counted(100, 120), counted(90, 103)];
    const results = values.map((value, at) => reported('2026', value, { part: parts[at] ?? '' }));
    const due = [{ period: '2026', dueDay: calendarDay('2026-12-31'), overdueFrom: calendarDay('2027-01-05') }];
    const known = [
      { period: '2026', part: 'e', cases: 40 },
      { period: '2026', part: 'f', cases: 27 },
    ];
    const found = assess({ ...share, parts }, '2027-02-01', { results, due, known });
    expect(found).toMatchObject({ state: 'overdue', value: counted(540, 593), coverage: { reported: 4, due: 6 } });
    expect(found.bounds).toEqual({ lowest: fraction(54_000, 660), highest: fraction(60_700, 660) });
  });

  it('is overdue from the marked day on, by the calendar alone, with the value so far still in sight', () => {
    const results = [reported('2026-Q1', counted(95, 100))];
    expect(assess(share, '2026-06-30', { results }).state).toBe('met');
    const late = assess(share, '2026-07-01', { results });
    expect(late).toMatchObject({ state: 'overdue', overdueSince: '2026-07-01', value: counted(95, 100) });
    expect(late.coverage).toEqual({ reported: 1, due: 2 });
    expect(late.nextDue).toEqual({ period: '2026-Q3', dueDay: '2026-09-30' });
  });

  it('waits with the mark until the working day after a due day that is a day off', () => {
    const due = reportingPeriods(
      {
        reporting: [{ wording: 'trước ngày 15 hàng quý', times: [{ kind: 'quarterlyBefore', day: 15 }] }],
        readings: [
          {
            wording: 'trước ngày 15 hàng quý',
            meanings: ['lastMonthOfQuarter', 'monthAfterQuarter'],
            chosen: 'lastMonthOfQuarter',
            by: 'office',
            day: calendarDay('2026-02-01'),
            reason: 'như các năm trước',
          },
        ],
      },
      2026,
      [],
    );
    expect(assess(share, '2026-03-16', { due })).toMatchObject({ state: 'noData', because: 'notReported' });
    expect(assess(share, '2026-03-17', { due }).state).toBe('overdue');
  });

  it('says which absence it is where there is no result', () => {
    expect(assess(share, '2026-02-01')).toMatchObject({ state: 'noData', because: 'notYetDue' });
    const kept: ResultValue = { kind: 'withheld', ground: 'dưới 5 trường hợp' };
    expect(assess(share, '2026-04-15', { results: [reported('2026-Q1', kept)] })).toMatchObject({
      state: 'noData',
      because: 'withheld',
    });
    expect(
      assess(share, '2026-04-15', { results: [reported('2026-Q1', { kind: 'underVerification' })] }),
    ).toMatchObject({
      state: 'noData',
      because: 'underVerification',
    });
    const withdrawn = assess(share, '2026-04-15', { withdrawn: [{ period: '2026-Q1', part: 'whole' }] });
    expect(withdrawn).toMatchObject({ state: 'noData', because: 'withdrawn' });
    expect(sayStateWithReason(withdrawn)).toBe('chưa có số liệu: đã rút');
  });

  it('is never overdue where no clause of the decision sets a day', () => {
    const due = reportingPeriods({ reporting: [], readings: [] }, 2026, []);
    expect(due.map(({ period }) => period)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
    expect(assess(share, '2027-06-01', { due })).toMatchObject({ state: 'noData', because: 'noDueDay' });
  });

  it('finds no cases so far, then met or not met so far, always with its cut-off while the year is open', () => {
    const so = (value: ResultValue): Assessment =>
      assess(share, '2026-04-15', { results: [reported('2026-Q1', value, { cutOff: calendarDay('2026-03-25') })] });
    expect(so(counted(0, 0)).state).toBe('noCases');
    expect(so(counted(95, 100))).toMatchObject({ state: 'met', cutOff: '2026-03-25', isClosed: false });
    expect(so(counted(90, 100))).toMatchObject({ state: 'notMetSoFar', cutOff: '2026-03-25' });
  });

  it('re-opens a verdict when a correction replaces the figures', () => {
    const wrong = reported('2026-Q1', counted(299, 300));
    expect(assess(all, '2026-04-15', { results: [wrong] }).state).toBe('outOfReach');
    expect(assess(all, '2026-04-15', { results: [{ ...wrong, value: counted(300, 300) }] }).state).toBe('met');
  });
});

describe('assessIndicator() for other kinds of promise', () => {
  it('shows 6 084 tasks without a verdict before the close, except that 100 % on time is out of reach', () => {
    const tasks: Indicator = {
      ...share,
      measure: 'statusDistribution',
      target: { kind: 'level', comparator: 'gte', value: '95' },
      accumulation: 'stock',
    };
    const value: ResultValue = { kind: 'distribution', done: 4678, inProgress: 1331, overdue: 75 };
    const results = [reported('2026-Q1', value)];
    expect(assess(tasks, '2026-04-15', { results })).toMatchObject({ because: 'inProgress', value });
    const onTime: Indicator = { ...tasks, target: { kind: 'level', comparator: 'eq', value: '100' } };
    expect(assess(onTime, '2026-04-15', { results }).state).toBe('outOfReach');
    const done: ResultValue = { kind: 'distribution', done: 6009, inProgress: 0, overdue: 75 };
    expect(assess(tasks, '2027-01-02', { results: everyQuarter(done) }).state).toBe('met');
  });

  it('computes a share of indicators from the others, itself left out: 22 of 23 are met', () => {
    const keys = Array.from({ length: 23 }, (_, at) => `ct-${String(at + 2)}`);
    const ofIndicators: Indicator = {
      ...share,
      measure: 'shareOfIndicators',
      target: { kind: 'level', comparator: 'eq', value: '98' },
      indicators: ['ct-1', ...keys],
    };
    const siblings = keys.map((key, at) => ({ key, state: at === 0 ? ('missed' as const) : ('met' as const) }));
    const found = assess(ofIndicators, '2027-01-02', { siblings });
    expect(found).toMatchObject({ value: counted(22, 23), state: 'missed' });
    const { indicators, ...unlisted } = ofIndicators;
    expect(indicators).toHaveLength(24);
    expect(assess(unlisted, '2027-01-02', { siblings })).toMatchObject({ because: 'noIndicators' });
  });

  it('lets a share of indicators fall while the year is open only by indicators that are lost for good', () => {
    const ofTen: Indicator = {
      ...share,
      measure: 'shareOfIndicators',
      target: { kind: 'level', comparator: 'gte', value: '95' },
      indicators: Array.from({ length: 10 }, (_, at) => `ct-${String(at + 2)}`),
    };
    const siblings = (ofTen.indicators ?? []).map((key) => ({ key, state: 'met' as const }));
    const [first, ...rest] = siblings;
    const lost = { key: first?.key ?? '', state: 'outOfReach' as const };
    expect(assess(ofTen, '2026-07-15', { siblings })).toMatchObject({ state: 'met', value: counted(10, 10) });
    expect(assess(ofTen, '2026-07-15', { siblings: [lost, ...rest] }).state).toBe('outOfReach');
    const behind = { ...lost, state: 'notMetSoFar' as const };
    expect(assess(ofTen, '2026-07-15', { siblings: [behind, ...rest] }).state).toBe('notMetSoFar');
    const idle = { ...lost, state: 'noCases' as const };
    expect(assess(ofTen, '2027-07-15', { siblings: [idle, ...rest] })).toMatchObject({
      value: counted(9, 9),
      state: 'met',
    });
  });

  it('waits for an index measured outside until the day it is known, in the year after', () => {
    const index: Indicator = {
      ...share,
      measure: 'externalIndex',
      target: { kind: 'grade', minimum: 'tốt', scale: ['trung bình', 'khá', 'tốt', 'xuất sắc'] },
      accumulation: 'external',
      knownOn: calendarDay('2027-04-30'),
    };
    expect(assess(index, '2027-03-01')).toMatchObject({ state: 'noData', because: 'notYetDue' });
    expect(assess(index, '2027-05-01')).toMatchObject({ state: 'noData', because: 'notReported' });
    const results = [reported('2026', { kind: 'grade', grade: 'khá' })];
    expect(assess(index, '2027-05-01', { results }).state).toBe('missed');
  });

  it('counts as of the deadline: what was finished later does not mend it', () => {
    const dated: Indicator = { ...all, deadline: calendarDay('2026-11-20') };
    const due = [{ period: '2026', dueDay: calendarDay('2026-12-31'), overdueFrom: calendarDay('2027-01-05') }];
    const atDeadline = reported('2026', counted(18, 20), { cutOff: calendarDay('2026-11-20') });
    const later = reported('2026', counted(20, 20), { cutOff: calendarDay('2026-11-25') });
    expect(assess(dated, '2026-11-26', { results: [atDeadline, later], due })).toMatchObject({
      state: 'missed',
      value: counted(18, 20),
    });
  });

  it('secures a wanted count once it is there and loses an allowed one when it is passed', () => {
    const classes: Indicator = {
      ...share,
      measure: 'count',
      unit: 'lớp',
      target: { kind: 'level', comparator: 'gte', value: '3' },
    };
    const result = (value: string): { readonly results: Reported[] } => ({
      results: [reported('2026-Q1', { kind: 'number', value })],
    });
    expect(assess(classes, '2026-04-15', result('3')).state).toBe('secured');
    expect(assess(classes, '2026-04-15', result('2')).state).toBe('notMetSoFar');
    const incidents: Indicator = {
      ...classes,
      unit: 'vụ',
      direction: 'lower',
      target: { kind: 'level', comparator: 'lte', value: '5' },
    };
    expect(assess(incidents, '2026-04-15', result('6')).state).toBe('outOfReach');
    expect(assess(incidents, '2026-04-15', result('5')).state).toBe('met');
  });

  it('judges a stock at the close by its last position, and not before that one is there', () => {
    const stock: Indicator = { ...share, accumulation: 'stock' };
    const last = [reported('2026-Q4', counted(95, 100))];
    expect(assess(stock, '2027-02-01', { results: last }).state).toBe('met');
    const first = [reported('2026-Q1', counted(10, 100))];
    expect(assess(stock, '2027-02-01', { results: first }).state).toBe('overdue');
  });

  it('judges ranks and conclusions, so far and at the close', () => {
    const rank: Indicator = { ...share, measure: 'rank', target: { kind: 'rank', atMost: 3 }, accumulation: 'stock' };
    const results = [reported('2026-Q1', { kind: 'rank', rank: 4, population: 9 })];
    expect(assess(rank, '2026-04-15', { results }).state).toBe('notMetSoFar');
    const judged: Indicator = { ...rank, measure: 'judged', target: { kind: 'judged' } };
    const value: ResultValue = { kind: 'judged', conclusion: 'missed', note: 'đạt một phần' };
    expect(assess(judged, '2027-02-01', { results: [reported('2026-Q4', value)] }).state).toBe('missed');
  });

  it('lets a later running total settle an earlier one that was never reported', () => {
    const running: Indicator = { ...share, accumulation: 'yearToDate' };
    expect(assess(running, '2026-07-15', { results: [reported('2026-Q2', counted(95, 100))] }).state).toBe('met');
    expect(assess(share, '2026-07-15', { results: [reported('2026-Q2', counted(95, 100))] }).state).toBe('overdue');
  });
});

describe('assessIndicator() by period', () => {
  it('gives each reporting period its own verdict or its typed absence', () => {
    const results = [
      reported('2026-Q1', counted(80, 100)),
      reported('2026-Q2', counted(0, 0)),
      reported('2026-Q4', counted(10, 10), { cutOff: calendarDay('2026-10-10') }),
    ];
    const { periods, state } = assess(share, '2026-10-15', { results });
    expect(periods.map((one) => one.state)).toEqual(['missed', 'noCases', 'overdue', 'met']);
    expect(periods[2]).toMatchObject({ absence: 'notReported', overdueSince: '2026-10-01' });
    expect(periods[2]?.value).toBeUndefined();
    expect(state).toBe('overdue');
  });

  it('closes a period only after its last day, and only when every unit has reported', () => {
    const low = reported('2026-Q1', counted(80, 100), { part: 'a' });
    const one: Indicator = { ...share, parts: ['a'] };
    expect(assess(one, '2026-03-31', { results: [low] }).periods[0]?.state).toBe('notMetSoFar');
    expect(assess(one, '2026-04-01', { results: [low] }).periods[0]?.state).toBe('missed');
    const two: Indicator = { ...share, parts: ['a', 'b'] };
    expect(assess(two, '2026-04-01', { results: [low] }).periods[0]?.state).toBe('overdue');
  });

  it('takes no notice of the results of another indicator', () => {
    const other = { ...reported('2026-Q1', counted(1, 1)), indicator: 'ct-2' };
    expect(assess(share, '2026-02-01', { results: [other] }).periods[0]?.value).toBeUndefined();
  });

  it('names every unit of a period with its value or why there is none', () => {
    const parts = ['a', 'b', 'c'];
    const results = [
      reported('2026-Q1', counted(9, 10), { part: 'a' }),
      reported('2026-Q1', { kind: 'withheld', ground: 'dưới 5 trường hợp' }, { part: 'b' }),
    ];
    const [first] = assess({ ...share, parts }, '2026-04-15', { results }).periods;
    expect(first?.coverage).toEqual({ reported: 1, due: 3 });
    expect(first?.parts).toEqual([
      { part: 'a', value: counted(9, 10), cutOff: '2026-03-31' },
      { part: 'b', absence: 'withheld' },
      { part: 'c', absence: 'notReported', overdueSince: '2026-04-01' },
    ]);
  });

  it('leaves a count that grows over the year to the year', () => {
    const classes: Indicator = { ...share, measure: 'count', target: { kind: 'level', comparator: 'gte', value: '3' } };
    const { periods } = assess(classes, '2026-04-15', {
      results: [reported('2026-Q1', { kind: 'number', value: '1' })],
    });
    expect(periods[0]).toMatchObject({ because: 'judgedByYear', value: { kind: 'number', value: '1' } });
  });
});

describe('assessIndicator() on any day', () => {
  it('has a known state or a reason, misses nothing before the close, and is never overdue without a day', () => {
    const cell = fc.option(fc.tuple(fc.nat(50), fc.nat(50)), { nil: undefined });
    const day = fc
      .integer({ min: 0, max: 500 })
      .map((days) => calendarDay(new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 4, maxLength: 4 }), day, fc.boolean(), (cells, today, isDue) => {
        const results = cells.flatMap((pair, at) =>
          pair === undefined
            ? []
            : [reported(`2026-Q${String(at + 1)}`, counted(Math.min(...pair), Math.max(...pair)))],
        );
        const due = isDue ? quarterly : reportingPeriods({ reporting: [], readings: [] }, 2026, []);
        const found = assess(share, today, { results, due });
        if (found.state === undefined) expect(found.because).toBeDefined();
        else expect(states).toContain(found.state);
        if (found.state === 'missed') expect(today > '2026-12-31').toBe(true);
        if (found.state === 'overdue') expect(isDue).toBe(true);
        if (results.length === 4 && today > '2026-12-31') expect(['met', 'missed', 'noCases']).toContain(found.state);
        const total = results.reduce((sum, { value }) => sum + (value.kind === 'counted' ? value.denominator : 0), 0);
        if (found.value?.kind === 'counted') expect(found.value.denominator).toBe(total);
      }),
    );
  });
});
