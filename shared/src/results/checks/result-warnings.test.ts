import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator, ResultValue } from '../../indicators/index.ts';
import { calendarDay } from '../../values/index.ts';
import type { CheckedCell } from './result-warning.ts';
import { resultWarnings } from './result-warnings.ts';
import { sayResultWarning } from './say-result-warning.ts';

const onTime: Indicator = {
  key: 'dung-han',
  phrase: 'Hồ sơ trả đúng hạn đạt từ 95% trở lên',
  measure: 'share',
  target: { kind: 'level', comparator: 'gte', value: '95' },
  unit: '%',
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  parts: ['mot', 'hai'],
};
const of = (numerator: number, denominator: number): ResultValue => ({ kind: 'counted', numerator, denominator });
const number = (value: string): ResultValue => ({ kind: 'number', value });

interface Said extends Partial<Omit<CheckedCell, 'cell'>> {
  readonly cell?: Partial<CheckedCell['cell']>;
}

const checked = (value: ResultValue, { cell, ...beside }: Said = {}): CheckedCell => ({
  indicator: onTime,
  cell: { period: '2026-Q2', part: 'mot', value, cutOff: calendarDay('2026-06-30'), ...cell },
  today: calendarDay('2026-07-05'),
  earlier: [],
  beside: [],
  ...beside,
});
const kinds = (value: ResultValue, said?: Said) => resultWarnings(checked(value, said)).map(({ kind }) => kind);
const before = (value: ResultValue, period = '2026-Q1'): Said => ({ earlier: [{ period, value }] });

describe('resultWarnings()', () => {
  it('says nothing of a figure that fits with all that stands beside it', () => {
    const earlier = ['2026-Q1', '2025-Q4', '2025-Q2'].map((period, at) => ({ period, value: of(190 + at, 200 + at) }));

    expect(kinds(of(198, 207), { earlier, beside: [{ part: 'hai', value: of(44, 45) }] })).toEqual([]);
  });

  it('warns of a share that moved by more than chance, and never below 30 cases', () => {
    expect(kinds(of(160, 200), before(of(190, 200)))).toEqual(['shareJump']);
    expect(kinds(of(16, 20), before(of(19, 20)))).toEqual([]);
    expect(kinds(of(20, 29), before(of(190, 200)))).toEqual(['sizeJump']);
  });

  it('leaves a share alone that moved by less than ten points, however many cases stand behind it', () => {
    expect(kinds(of(90_100, 100_000), before(of(100_000, 100_000)))).toEqual([]);
    expect(kinds(of(90_000, 100_000), before(of(100_000, 100_000)))).toEqual(['shareJump']);
  });

  it('compares a flow with its earlier periods together, so that one odd quarter raises no alarm', () => {
    const odd = { period: '2026-Q1', value: of(25, 30) };
    const usual = ['2025-Q4', '2025-Q3', '2025-Q2'].map((period) => ({ period, value: of(95, 96) }));

    expect(kinds(of(93, 94), { earlier: [odd, ...usual] })).toEqual([]);
  });

  it.each([
    { how: 'one digit too many', now: of(1980, 2070), then: of(196, 200), expected: ['sizeJump'] },
    { how: 'one digit too few', now: of(19, 20), then: of(196, 200), expected: ['sizeJump'] },
    { how: 'three times as many, exactly', now: of(588, 600), then: of(196, 200), expected: [] },
    { how: 'more than three times', now: of(589, 601), then: of(196, 200), expected: ['sizeJump'] },
    { how: 'few cases on both sides', now: of(29, 29), then: of(2, 2), expected: [] },
    { how: 'cases where there were none', now: of(30, 30), then: of(0, 0), expected: ['sizeJump'] },
  ])('looks at how much was counted: $how', ({ now, then, expected }) => {
    expect(kinds(now, before(then))).toEqual(expected);
  });

  it('finds the digit too many in an amount of money, where numbers are small', () => {
    const indicator: Indicator = { ...onTime, measure: 'amount', unit: 'tỷ đồng' };

    expect(kinds(number('406'), { indicator, ...before(number('40.6')) })).toEqual(['sizeJump']);
    expect(kinds(number('1.3'), { indicator, ...before(number('1.1')) })).toEqual([]);
  });

  it('knows that a running total grows, and warns when it falls within the year', () => {
    const indicator: Indicator = { ...onTime, accumulation: 'yearToDate' };

    expect(kinds(of(196, 200), { indicator, ...before(of(49, 50)) })).toEqual([]);
    expect(kinds(of(49, 50), { indicator, ...before(of(98, 100)) })).toEqual(['runningTotalFell']);
    expect(kinds(of(49, 50), { indicator, ...before(of(98, 100), '2025-Q4') })).toEqual([]);
  });

  it('warns of the figures of the period before, and of another unit; never of small ones or of a fixed list', () => {
    expect(kinds(of(190, 198), before(of(190, 198)))).toEqual(['sameAsBefore']);
    expect(kinds(of(190, 198), before(of(190, 198), '2025-Q2'))).toEqual([]);
    expect(kinds(of(8, 9), before(of(8, 9)))).toEqual([]);
    expect(kinds(of(20, 20), before(of(20, 20)))).toEqual([]);
    expect(kinds(of(115, 120), { indicator: { ...onTime, accumulation: 'stock' }, ...before(of(115, 120)) })).toEqual(
      [],
    );
    expect(kinds(of(190, 198), { beside: [{ part: 'hai', value: of(190, 198) }] })).toEqual(['sameAsOtherPart']);
    expect(kinds(of(20, 20), { beside: [{ part: 'hai', value: of(20, 20) }] })).toEqual([]);
  });

  it('adds the units up against the whole commune, once all have reported', () => {
    const cell = { part: 'whole' };
    const both = [
      { part: 'mot', value: of(90, 100) },
      { part: 'hai', value: of(45, 50) },
    ];

    expect(kinds(of(135, 150), { cell, beside: both })).toEqual([]);
    expect(resultWarnings(checked(of(135, 160), { cell, beside: both }))).toMatchObject([
      { kind: 'partsAgainstWhole', path: ['value', 'denominator'], sum: 150, total: 160, gap: 10 },
    ]);
    expect(kinds(of(135, 160), { cell, beside: both.slice(1) })).toEqual([]);
  });

  it('holds a narrower share against the one that it is a part of, as the document has it', () => {
    const part = (beside: Partial<Indicator>): Indicator => ({
      ...onTime,
      partOf: { indicator: 'ca', of: 'denominator' },
      ...beside,
    });
    const parent = of(190, 198);

    expect(kinds(of(180, 198), { indicator: part({}), parent })).toEqual([]);
    expect(kinds(of(191, 198), { indicator: part({}), parent })).toEqual(['aboveItsWhole']);
    expect(kinds(of(80, 90), { indicator: part({}), parent })).toEqual(['otherDenominator']);
    expect(kinds(of(80, 90), { indicator: part({ segment: 'đất đai' }), parent })).toEqual([]);
    expect(kinds(of(80, 199), { indicator: part({ segment: 'đất đai' }), parent })).toEqual(['aboveItsWhole']);
    const ofNumerator = part({ partOf: { indicator: 'ca', of: 'numerator' } });
    expect(kinds(of(80, 190), { indicator: ofNumerator, parent })).toEqual([]);
    expect(kinds(of(80, 198), { indicator: ofNumerator, parent })).toEqual(['otherDenominator']);
  });

  it('shows a gap in the dossiers until it is explained', () => {
    const counts = { resolved: 225, early: 36, onTime: 123, late: 25 };
    const [warning] = resultWarnings(checked(of(159, 225), { cell: { counts } }));

    expect(warning).toMatchObject({ kind: 'resolvedByTime', gap: 41 });
    expect(kinds(of(159, 225), { cell: { counts, gapNote: '41 hồ sơ rút' } })).toEqual([]);
  });

  it('warns of a count that stopped before the period was over, once it is over', () => {
    const cell = { cutOff: calendarDay('2026-06-20') };

    expect(resultWarnings(checked(of(98, 100), { cell }))).toMatchObject([{ kind: 'cutOffBeforeEnd', days: 10 }]);
    expect(kinds(of(98, 100), { cell, today: calendarDay('2026-06-25') })).toEqual([]);
    const indicator: Indicator = { ...onTime, deadline: calendarDay('2026-06-20') };
    expect(kinds(of(98, 100), { cell, indicator })).toEqual([]);
  });

  it('gives every warning a sentence with its figures, and never alarms by chance among few cases', () => {
    const names = { part: (key: string) => `Phòng ${key}`, period: () => 'Quý I/2026' };
    const few = fc.integer({ min: 0, max: 29 });

    expect(
      resultWarnings(checked(of(160, 200), before(of(190, 200)))).map((one) => sayResultWarning(one, names)),
    ).toEqual(['Tỷ lệ 80% khác nhiều so với 95% của kỳ gần nhất. Nếu số đúng, xác nhận hoặc ghi rõ vì sao.']);
    fc.assert(
      fc.property(fc.tuple(few, few), fc.tuple(few, few), ([a, b], [c, d]) => {
        const [now, then] = [of(Math.min(a, b), Math.max(a, b)), of(Math.min(c, d), Math.max(c, d))];
        const alarms = kinds(now, before(then)).filter((kind) => kind !== 'sameAsBefore');
        expect(alarms).toEqual([]);
      }),
    );
  });
});
