import { describe, expect, it } from 'vitest';
import type { Indicator, ResultValue } from '../../indicators/index.ts';
import { calendarDay } from '../../values/index.ts';
import { assessIndicator, explainState, type ExplainedLine, type IndicatorInput, reportingPeriods } from '../index.ts';

const clause = 'Định kỳ hàng quý báo cáo kết quả';
const due = reportingPeriods(
  { reporting: [{ wording: clause, times: [{ kind: 'every', months: 3 }] }], readings: [] },
  2026,
  [],
);
const share: Indicator = {
  key: 'ct',
  phrase: 'Hồ sơ đúng hạn trên 90%',
  measure: 'share',
  target: { kind: 'level', comparator: 'gt', value: '90' },
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  parts: ['a', 'b'],
};
const counted = (numerator: number, denominator: number): ResultValue => ({ kind: 'counted', numerator, denominator });
const reported = (period: string, part: string, value: ResultValue) => ({
  ...{ indicator: 'ct', period, part, value },
  cutOff: calendarDay('2026-03-31'),
});

function explain(indicator: Indicator, results: IndicatorInput['results'], today: string): readonly ExplainedLine[] {
  const on = { indicator, today: calendarDay(today), year: 2026 };
  const assessment = assessIndicator({ ...on, results, withdrawn: [], due });
  return explainState({ ...on, assessment, clauses: [clause], nameOf: (key) => `Phòng ${key.toUpperCase()}` });
}

const textsOn = (lines: readonly ExplainedLine[], about: ExplainedLine['about']): string =>
  lines
    .filter((line) => line.about === about)
    .flatMap(({ texts }) => texts)
    .join(' ');

describe('explainState()', () => {
  const lines = explain(
    share,
    [reported('2026-Q1', 'a', counted(200, 210)), reported('2026-Q1', 'b', counted(340, 383))],
    '2026-05-10',
  );

  it('writes the sum out in counts, and the share as far as six places go', () => {
    expect(textsOn(lines, 'inputs')).toContain('Quý I/2026, Phòng A: 95,24% (200/210)');
    expect(textsOn(lines, 'formula')).toBe(
      'Cộng số đếm, không lấy trung bình phần trăm. Tử số: 200 + 340 = 540; mẫu số: 210 + 383 = 593. 540 ÷ 593 = 91,062394…%.',
    );
  });

  it('compares whole numbers, so that anybody can check it', () => {
    expect(textsOn(lines, 'comparison')).toBe('540 × 100 = 54.000 lớn hơn 593 × 90 = 53.370: đúng.');
  });

  it('names what was promised, the days that count with their clause, the step and the edition of the rules', () => {
    expect(textsOn(lines, 'target')).toContain('«Hồ sơ đúng hạn trên 90%» – lớn hơn 90%');
    expect(textsOn(lines, 'days')).toContain('chưa kết thúc (ngày cuối 31/12/2026), tính theo ngày 10/05/2026');
    expect(textsOn(lines, 'days')).toContain(`«${clause}»`);
    expect(textsOn(lines, 'step')).toBe('Số liệu thỏa mức cần đạt.');
    expect(textsOn(lines, 'rules')).toMatch(/^Bộ quy tắc số 1\. /);
  });

  it('keeps what is missing in sight: absences stand in words among the figures', () => {
    const one = explain(share, [reported('2026-Q1', 'a', counted(200, 210))], '2026-05-10');
    expect(textsOn(one, 'inputs')).toContain('Quý I/2026, Phòng B: đến hạn chưa báo cáo');
    expect(textsOn(one, 'days')).toContain('Quá hạn báo cáo từ ngày 01/04/2026');
  });

  it('says that a position is not added up, and compares decimals without losing any', () => {
    const stock = explain(
      { ...share, accumulation: 'stock', parts: [], target: { kind: 'level', comparator: 'gte', value: '94.996' } },
      [
        { ...reported('2026-Q1', 'whole', counted(94_996, 100_000)), cutOff: calendarDay('2026-03-31') },
        { ...reported('2026-Q2', 'whole', counted(94_997, 100_000)), cutOff: calendarDay('2026-06-30') },
      ],
      '2026-07-10',
    );
    expect(textsOn(stock, 'formula')).toContain('không cộng các kỳ');
    expect(textsOn(stock, 'formula')).toContain('= 94,997%');
    expect(textsOn(stock, 'comparison')).toContain('lớn hơn hoặc bằng');
    expect(textsOn(stock, 'comparison')).toContain(': đúng.');
  });

  it('says that without cases there is no share, and why there is no state without a target', () => {
    const none = ['a', 'b'].map((part) => reported('2026-Q1', part, counted(0, 0)));
    expect(textsOn(explain(share, none, '2026-05-10'), 'step')).toContain('nên không có tỷ lệ');
    const { target, ...bare } = share;
    expect(target).toBeDefined();
    expect(textsOn(explain(bare, [], '2026-05-10'), 'step')).toContain('không có mức cần đạt để đối chiếu');
  });
});
