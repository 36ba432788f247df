import { describe, expect, it } from 'vitest';
import { calendarDay } from '../values/index.ts';
import { type Indicator, sayTarget, type Target } from './index.ts';

const share: Indicator = {
  key: 'ct-1',
  phrase: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
  measure: 'share',
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  parts: [],
};
const said = (target: Target | undefined, changes: Partial<Indicator> = {}): string =>
  sayTarget({ ...share, ...(target === undefined ? {} : { target }), ...changes });
const cases = { measure: 'count', unit: 'vụ', direction: 'lower' } as const;

describe('sayTarget()', () => {
  it('says strict and inclusive comparators apart', () => {
    expect(said({ kind: 'level', comparator: 'gt', value: '90' })).toBe('lớn hơn 90%');
    expect(said({ kind: 'level', comparator: 'gte', value: '95' })).toBe('từ 95% trở lên');
    expect(said({ kind: 'level', comparator: 'lt', value: '3' }, { direction: 'lower' })).toBe('nhỏ hơn 3%');
    expect(said({ kind: 'level', comparator: 'lte', value: '5' }, cases)).toBe('tối đa 5 vụ');
  });

  it('says how a bare figure is understood', () => {
    expect(said({ kind: 'level', comparator: 'eq', value: '98' })).toBe('được hiểu là từ 98% trở lên');
    expect(said({ kind: 'level', comparator: 'eq', value: '5' }, cases)).toBe('được hiểu là tối đa 5 vụ');
    expect(said({ kind: 'level', comparator: 'eq', value: '0' }, cases)).toBe('được hiểu là không có vụ nào');
    expect(said({ kind: 'level', comparator: 'eq', value: '100' })).toBe('đủ 100%');
  });

  it('writes numbers the Vietnamese way', () => {
    const money = { measure: 'amount', unit: 'tỷ đồng' } as const;
    expect(said({ kind: 'level', comparator: 'gte', value: '1234.5' }, money)).toBe('từ 1.234,5 tỷ đồng trở lên');
    expect(
      said(
        { kind: 'level', comparator: 'gte', value: '30' },
        { measure: 'count', unit: 'lớp', approximately: 'khoảng' },
      ),
    ).toBe('từ khoảng 30 lớp trở lên');
  });

  it('says ranges, changes, trends, grades, ranks and conclusions', () => {
    const baseline = { wording: 'năm 2025' };
    expect(said({ kind: 'range', low: '40', high: '60' })).toBe('từ 40% đến 60%');
    expect(said({ kind: 'change', direction: 'up', amount: '10', amountUnit: '%', baseline })).toBe(
      'tăng ít nhất 10% so với năm 2025',
    );
    expect(said({ kind: 'change', direction: 'down', amount: '2', amountUnit: 'point', baseline })).toBe(
      'giảm ít nhất 2 điểm phần trăm so với năm 2025',
    );
    expect(said({ kind: 'trend', direction: 'down' })).toBe('giảm (chưa nêu so với kỳ nào)');
    expect(said({ kind: 'grade', minimum: 'xuất sắc' }, { measure: 'grade' })).toBe('xếp loại xuất sắc');
    expect(said({ kind: 'grade', minimum: 'tốt', scale: ['khá', 'tốt', 'xuất sắc'] }, { measure: 'grade' })).toBe(
      'xếp loại tốt trở lên',
    );
    expect(said({ kind: 'rank', atMost: 3 }, { measure: 'rank' })).toBe('nằm trong 3 vị trí dẫn đầu');
    expect(said({ kind: 'judged' }, { measure: 'judged' })).toBe('được kết luận là đạt, kèm minh chứng');
  });

  it('says the day as of which is counted, and that there is no target', () => {
    expect(said({ kind: 'level', comparator: 'eq', value: '100' }, { deadline: calendarDay('2026-11-20') })).toBe(
      'đủ 100%, tính đến hết ngày 20/11/2026',
    );
    expect(said(undefined)).toBe('chưa có mức cần đạt để đối chiếu');
  });
});
