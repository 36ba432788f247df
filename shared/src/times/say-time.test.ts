import { describe, expect, it } from 'vitest';
import { sayTime, sayTimes, type Time } from './index.ts';

describe('sayTime()', () => {
  it.each<readonly [Time, string]>([
    [{ kind: 'quarters', quarters: ['2026-Q1'] }, 'quý I/2026'],
    [{ kind: 'quarters', quarters: ['2026-Q3', '2026-Q4'] }, 'quý III/2026 và quý IV/2026'],
    [{ kind: 'months', from: '2023-12', to: '2024-01' }, 'từ tháng 12/2023 đến hết tháng 01/2024'],
    [{ kind: 'months', from: '2026-05', to: '2026-05' }, 'tháng 05/2026'],
    [{ kind: 'before', date: '2026-01-05' }, 'trước ngày 05/01/2026'],
    [{ kind: 'yearlyBefore', days: ['08-30'] }, 'trước ngày 30/08 hằng năm'],
    [{ kind: 'yearlyBefore', days: ['06-15', '11-30'] }, 'trước ngày 15/06 và trước ngày 30/11 hằng năm'],
    [{ kind: 'yearlyBefore', days: ['03-25', '06-25', '09-25', '12-25'] }, 'trước ngày 25 tháng cuối quý'],
    [
      {
        kind: 'yearlyBefore',
        days: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `${month}-20`),
      },
      'trước ngày 20 hằng tháng',
    ],
    [{ kind: 'quarterlyBefore', day: 15 }, 'trước ngày 15 hằng quý'],
    [{ kind: 'quarterlyBefore', day: 5 }, 'trước ngày 05 hằng quý'],
    [{ kind: 'quarterEnd' }, 'mỗi quý một lần, vào ngày cuối quý'],
    [{ kind: 'every', months: 1 }, 'mỗi tháng một lần'],
    [{ kind: 'every', months: 3 }, 'mỗi quý một lần'],
    [{ kind: 'every', months: 6 }, 'sáu tháng một lần'],
    [{ kind: 'every', months: 12 }, 'mỗi năm một lần'],
    [{ kind: 'every', months: 2 }, '02 tháng một lần'],
    [{ kind: 'year', year: 2026 }, 'trong năm 2026'],
    [{ kind: 'from', month: '2026-01' }, 'từ tháng 01/2026'],
    [{ kind: 'continuous' }, 'thường xuyên, liên tục'],
    [{ kind: 'periodic' }, 'định kỳ, chưa rõ kỳ nào'],
    [{ kind: 'adHoc' }, 'đột xuất'],
    [{ kind: 'yearToDate', months: [6, 9, 12] }, 'lũy kế từ đầu năm: 6 tháng, 9 tháng và cả năm'],
    [{ kind: 'onEvent', event: 'có phát sinh các vi phạm' }, 'khi có phát sinh các vi phạm'],
    [{ kind: 'onEvent', event: 'sau hoạt động ĐGNB' }, 'sau hoạt động ĐGNB'],
    [{ kind: 'onEvent', event: 'các cuộc họp giao ban' }, 'khi có: các cuộc họp giao ban'],
    [{ kind: 'asPlanned', plan: 'lịch tập huấn' }, 'theo lịch tập huấn'],
    [{ kind: 'onRequest', by: 'Đại diện lãnh đạo' }, 'khi có yêu cầu của Đại diện lãnh đạo'],
  ])('says %j as a phrase an official would write', (time, phrase) => {
    expect(sayTime(time)).toBe(phrase);
  });
});

describe('sayTimes()', () => {
  it('says the times of one cell one after the other', () => {
    expect(sayTimes([{ kind: 'continuous' }, { kind: 'every', months: 3 }])).toBe(
      'thường xuyên, liên tục; mỗi quý một lần',
    );
    expect(sayTimes([])).toBe('');
  });
});
