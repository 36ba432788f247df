import { describe, expect, it } from 'vitest';
import { vi } from '../../words/vi.ts';
import { aboutOf } from './about.ts';

const said = new Map([['ct1', 'Trên 90% hồ sơ đúng hạn']]);

describe('aboutOf()', () => {
  it('names a result by its period and the published words of its indicator', () => {
    expect(aboutOf({ indicator: 'ct1', period: '2026-Q1' }, said, vi)).toBe('Quý I/2026: Trên 90% hồ sơ đúng hạn');
  });

  it('names documents, communes, withdrawals and calendars by what they say', () => {
    expect(aboutOf({ number: '12', symbol: 'QĐ-UBND', subject: 'Về mục tiêu', year: 2026 }, said, vi)).toContain(
      '12/QĐ-UBND: Về mục tiêu',
    );
    expect(aboutOf({ names: [{ name: 'Tên cũ' }, { name: 'Tên mới' }] }, said, vi)).toBe('Tên mới');
    expect(aboutOf({ of: 'result', reason: 'Đếm trùng' }, said, vi)).toBe('Đếm trùng');
    expect(aboutOf({ year: 2026, holidays: [] }, said, vi)).toBe('2026');
  });

  it('says nothing of a redacted body', () => {
    expect(aboutOf(undefined, said, vi)).toBeUndefined();
  });
});
