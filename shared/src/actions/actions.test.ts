import { describe, expect, it } from 'vitest';
import type { Indicator } from '../indicators/index.ts';
import { actionForm, fold } from '../register/index.ts';
import type { IndicatorInput, Reported } from '../results/index.ts';
import { workingCalendars } from '../times/index.ts';
import { calendarDay } from '../values/index.ts';
import {
  type ActionContent,
  actionWith,
  causeDueDay,
  causeStatedOn,
  changesWhatStood,
  contentFaults,
  defaultActionTerm,
  sayTermSetter,
  termFor,
  deviationFaults,
  effectivenessOf,
  missesOf,
  nextStageOf,
  obstaclesToStep,
  openAction,
  type OpenedAction,
  type PeriodFigure,
  sayAction,
  sayCauseLate,
  sayDeviation,
  sayEffectiveness,
  sayNews,
  stageReached,
  standingOfAction,
} from './index.ts';

const day = calendarDay;
const calendars = workingCalendars;
const decision = { subject: 'xa-lang-thu/van-ban/1-qd-ubnd-2026', version: 1 };

const indicator = (beside: Partial<Indicator> = {}): Indicator => ({
  key: 'ct',
  phrase: 'Hồ sơ trả đúng hạn đạt từ 95% trở lên',
  measure: 'share',
  target: { kind: 'level', comparator: 'gte', value: '95' },
  unit: '%',
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  parts: [],
  ...beside,
});

const figure = (period: string, good: number, part = 'whole'): Reported => ({
  indicator: 'ct',
  period,
  part,
  value: { kind: 'counted', numerator: good, denominator: 100 },
  cutOff: day('2026-12-31'),
});

const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((period) => ({ period }));

const input = (results: readonly Reported[], beside: Partial<IndicatorInput> = {}): IndicatorInput => ({
  indicator: indicator(),
  results,
  withdrawn: [],
  year: 2026,
  due: quarters,
  today: day('2026-08-01'),
  ...beside,
});

const names = (given: IndicatorInput) => missesOf(given).map(({ period, part }) => `${period} ${part}`);

describe('the misses of an indicator', () => {
  it('are its closed periods that failed; neither an open period nor one without a figure is one', () => {
    expect(names(input([figure('2026-Q1', 94), figure('2026-Q2', 95), figure('2026-Q3', 1)]))).toEqual([
      '2026-Q1 whole',
    ]);
    expect(names(input([figure('2026-Q3', 1)], { today: day('2026-10-01') }))).toEqual(['2026-Q3 whole']);
    expect(names(input([], { today: day('2026-12-31') }))).toEqual([]);
  });

  it('lie with the units that failed, or with the whole where no unit alone did', () => {
    const two = indicator({ parts: ['mot', 'hai'] });
    const results = [figure('2026-Q1', 99, 'mot'), figure('2026-Q1', 80, 'hai')];
    expect(names(input(results, { indicator: two }))).toEqual(['2026-Q1 hai']);
    expect(names(input([figure('2026-Q1', 99, 'mot'), figure('2026-Q1', 95, 'hai')], { indicator: two }))).toEqual([]);
    expect(names(input([figure('2026-Q1', 80)], { indicator: two }))).toEqual(['2026-Q1 whole']);
  });

  it('lie with the year where a count missed it, though no quarter can miss it alone', () => {
    const count = indicator({
      measure: 'count',
      target: { kind: 'level', comparator: 'gte', value: '3' },
      unit: 'lớp',
    });
    const results = quarters.map(({ period }, place): Reported => ({
      ...figure(period, 0),
      value: { kind: 'number', value: place === 0 ? '2' : '0' },
    }));
    expect(names(input(results, { indicator: count, today: day('2026-12-31') }))).toEqual([]);
    expect(names(input(results, { indicator: count, today: day('2027-01-01') }))).toEqual(['2026 whole']);
  });
});

const found: OpenedAction = {
  decision,
  indicator: 'ct',
  period: '2026-Q1',
  part: 'mot',
  foundOn: day('2026-04-03'),
  term: defaultActionTerm,
};
const blank: ActionContent = { steps: [], evidence: [] };
const known = { ...blank, cause: 'Thiếu người trực' };
const taken = { ...known, deed: 'Thêm hai người trực', owner: 'mot', dueDay: day('2026-05-15') };
const done = { ...taken, doneOn: day('2026-05-12'), outcome: 'Đã có hai người trực' };

describe('the steps of an action', () => {
  it('go from cause to deed in hand to done, and say all that is missing at once', () => {
    expect([blank, known, { ...known, deed: 'Thêm người' }, taken, done].map(stageReached)).toEqual([
      'open',
      'causeKnown',
      'causeKnown',
      'inHand',
      'done',
    ]);
    expect(obstaclesToStep(blank, 'inHand').map(({ field }) => field)).toEqual(['cause', 'deed', 'owner', 'dueDay']);
    expect([blank, known, taken, done].map(nextStageOf)).toEqual(['causeKnown', 'inHand', 'done', undefined]);
    expect(obstaclesToStep({ ...taken, cause: '  ' }, 'inHand').map(({ field }) => field)).toEqual(['cause']);
  });

  it('refuse a deed without a cause, an end without a beginning, and days that have not come', () => {
    const context = { today: day('2026-05-01'), units: ['mot'] };
    const fields = (content: ActionContent) => contentFaults(content, context).map(({ field }) => field);
    expect(fields({ ...blank, deed: 'Thêm người' })).toEqual(['cause']);
    expect(fields({ ...blank, outcome: 'Xong' })).toEqual(['cause', 'deed', 'owner', 'dueDay', 'doneOn']);
    expect(fields(done)).toEqual(['doneOn']);
    expect(fields({ ...taken, owner: 'ai-do' })).toEqual(['owner']);
    const steps = [
      { what: 'Họp', day: day('2026-06-01'), isDone: true },
      { what: '', day: day('2026-06-01'), isDone: false },
    ];
    expect(fields({ ...taken, steps })).toEqual(['steps.0.day', 'steps.1.what']);
  });

  it('tell the public what is new, and must say why where they change what stood', () => {
    expect(sayNews(blank, taken)).toBe(
      'Nêu nguyên nhân; Nêu biện pháp khắc phục; Giao đơn vị chịu trách nhiệm; Đặt hạn 15/05/2026',
    );
    expect(sayNews(taken, { ...taken, dueDay: day('2026-06-15') })).toBe('Đổi hạn từ 15/05/2026 sang 15/06/2026');
    expect([sayNews(taken, taken), sayNews(taken, done)]).toEqual(['', 'Đã làm xong']);
    expect([changesWhatStood(known, taken), changesWhatStood(taken, known)]).toEqual([false, true]);
  });

  it('keep in the form of the register what each stage needs', () => {
    for (const content of [blank, known, taken, done]) {
      const action = actionWith(found, content);
      expect(actionForm.safeParse(action).success).toBe(true);
      const { cause: _cause, ...without } = { cause: '', ...action };
      expect(actionForm.safeParse(without).success).toBe(action.stage === 'open');
    }
    expect(actionForm.safeParse({ ...actionWith(found, done), stage: 'effective' }).success).toBe(false);
    expect(fold([]).actions.size).toBe(0);
  });
});

const later = (period: string, state: PeriodFigure['state'], isProvisional = false): PeriodFigure => ({
  ...{ period, state, isProvisional },
  dueDay: day('2026-07-10'),
});

describe('the effect of an action', () => {
  const effect = (figures: readonly PeriodFigure[], today: string, content: ActionContent = done) =>
    effectivenessOf(actionWith(found, content), figures, day(today));

  it('is not looked at before the deed is done, whatever the figures say', () => {
    expect(effect([later('2026-Q2', 'met')], '2026-07-15', taken)).toEqual({ kind: 'notDone' });
  });

  it('is shown by the first later period with cases, and by nothing less', () => {
    const first = later('2026-Q1', 'missed');
    expect(effect([first, later('2026-Q2', 'met')], '2026-07-15')).toMatchObject({
      kind: 'effective',
      shownBy: { period: '2026-Q2' },
    });
    expect(effect([later('2026-Q2', 'missed'), later('2026-Q3', 'met')], '2026-11-15').kind).toBe('notEffective');
    expect(effect([later('2026-Q2', 'noCases'), later('2026-Q3', 'met')], '2026-11-15')).toMatchObject({
      shownBy: { period: '2026-Q3' },
    });
  });

  it.each([
    ['open', [later('2026-Q2', 'met')], '2026-06-30'],
    ['missing', [later('2026-Q2', 'overdue'), later('2026-Q3', 'met')], '2026-11-15'],
    ['provisional', [later('2026-Q2', 'met', true)], '2026-07-15'],
    ['noLaterPeriod', [], '2026-07-15'],
  ] as const)('is awaited while the later figure is %s', (because, figures, today) => {
    expect(effect(figures, today)).toMatchObject({ kind: 'awaited', because });
  });

  it('is not read from a period that ended before the deed was done', () => {
    const late = { ...done, doneOn: day('2026-07-20') };
    expect(effect([later('2026-Q2', 'met')], '2026-08-01', late)).toMatchObject({ because: 'noLaterPeriod' });
    expect(sayEffectiveness(effect([later('2026-Q3', undefined)], '2026-08-01', late))).toBe(
      'chờ số liệu quý III/2026 (kỳ này chưa kết thúc), đến hạn 10/07/2026',
    );
  });
});

describe('an action on a day', () => {
  const standing = (content: ActionContent, today: string, causeOn?: string) =>
    standingOfAction(actionWith(found, content), {
      ...{ today: day(today), lastNews: day('2026-04-03'), calendars },
      causeOn: causeOn === undefined ? undefined : day(causeOn),
    });

  it('is late with its cause after five working days, counted by the working calendar', () => {
    expect(causeDueDay(found.foundOn, defaultActionTerm, calendars)).toBe('2026-04-10');
    expect(standing(blank, '2026-04-10').isOverdue).toBe(false);
    const late = standing(blank, '2026-04-16');
    expect([late.isOverdue, late.workingDaysOverdue, late.silentDays]).toEqual([true, 4, 13]);
    expect(sayAction(openAction(found), late)).toBe('chưa nêu nguyên nhân, quá hạn 4 ngày làm việc');
    expect(causeDueDay(day('2026-04-03'), { causeWithin: 15, by: 'days' }, calendars)).toBe('2026-04-20');
  });

  it('keeps in mind that its cause came late, by the working days after the term, whatever comes afterwards', () => {
    const late = standing(taken, '2026-05-01', '2026-04-16');
    expect([late.causeLateBy, late.isOverdue, sayCauseLate(late)]).toEqual([4, false, 'nêu muộn 4 ngày làm việc']);
    expect(sayCauseLate(standing(taken, '2026-05-01', '2026-04-10'))).toBeUndefined();
    expect(sayCauseLate(standing(blank, '2026-05-01'))).toBeUndefined();
  });

  it('has stated its cause when the first version said one, and nobody knows where an earlier one was redacted', () => {
    const [opened, known] = [openAction(found), actionWith(found, taken)];
    const at = (moment: string, action: typeof known | undefined) => ({ at: `${moment}T02:00:00.000Z`, action });
    const versions = [at('2026-04-03', opened), at('2026-04-08', known), at('2026-04-20', known)];
    expect(causeStatedOn(versions)).toBe('2026-04-08');
    expect(causeStatedOn([at('2026-04-03', opened)])).toBeUndefined();
    expect(causeStatedOn([at('2026-04-03', opened), at('2026-04-08', undefined), at('2026-04-20', known)])).toBe(
      undefined,
    );
  });

  it('has its cause due by the clause of its own document, else by the term of the commune, else by the default', () => {
    const clause = {
      wording: 'Nêu nguyên nhân trong 03 ngày làm việc.',
      term: { causeWithin: 3, by: 'workingDays' },
    } as const;
    const ofCommune = { causeWithin: 10, by: 'days', clause: 'Thông báo 5' } as const;
    expect(termFor({ causeClause: clause }, ofCommune)).toEqual({
      ...{ causeWithin: 3, by: 'workingDays', clause: 'Nêu nguyên nhân trong 03 ngày làm việc.', setBy: 'decision' },
    });
    expect(termFor({ causeClause: { wording: clause.wording } }, ofCommune)).toEqual({
      ...ofCommune,
      setBy: 'commune',
    });
    expect(termFor({}, undefined)).toEqual({ ...defaultActionTerm, setBy: 'default' });
    expect(sayTermSetter(termFor(undefined, undefined))).toContain('mức mặc định');
    expect(sayTermSetter(defaultActionTerm)).toBeUndefined();
  });

  it('is late with its deed after the day that was set, and with nothing while it waits for a figure', () => {
    expect(standing(taken, '2026-05-18')).toMatchObject({ awaits: 'deed', isOverdue: true, workingDaysOverdue: 1 });
    expect(standing(done, '2026-12-01')).toMatchObject({ hasEnded: false, isOverdue: false });
  });
});

describe('an accepted deviation', () => {
  it('holds through its last day, and lapses by itself', () => {
    const deviation = { from: day('2026-04-01'), to: day('2026-06-30') };
    expect(['2026-03-31', '2026-06-30', '2026-07-01'].map((today) => sayDeviation(deviation, day(today)))).toEqual([
      'sẽ chấp nhận sai lệch từ ngày 01/04/2026 đến hết ngày 30/06/2026',
      'đang chấp nhận sai lệch từ ngày 01/04/2026 đến hết ngày 30/06/2026',
      'đã hết thời gian chấp nhận sai lệch (từ ngày 01/04/2026 đến hết ngày 30/06/2026)',
    ]);
    expect(deviationFaults({ from: deviation.to, to: deviation.from })).toHaveLength(1);
    expect(deviationFaults({ from: deviation.from, to: day('2028-06-30') })).toHaveLength(1);
    expect(deviationFaults(deviation)).toEqual([]);
  });
});
