import { calendarDay } from '@camket/shared/values';
import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';
import { sayFile } from './say-file.ts';
import { dayInWords, sayMoment } from './say-moment.ts';
import { sayPeriod, sayPeriodInside } from './say-period.ts';
import { shorten } from './shorten.ts';

describe('dayInWords()', () => {
  it('writes a zero before days under 10 and before the months 1 and 2 only', () => {
    expect(dayInWords(calendarDay('2026-02-02'))).toBe('ngày 02 tháng 02 năm 2026');
    expect(dayInWords(calendarDay('2024-03-22'))).toBe('ngày 22 tháng 3 năm 2024');
  });
});

describe('sayMoment()', () => {
  it('tells the hour and the day in Viet Nam, which may be the next one', () => {
    expect(sayMoment('2026-03-31T17:30:00.000Z')).toBe('00:30 ngày 01/04/2026');
  });
});

describe('sayPeriod()', () => {
  it('names each kind of period', () => {
    const said = ['2026-03', '2026-Q3', '2026-H1', '2026', '2026-01-01/2026-05-31'].map(sayPeriod);
    expect(said).toEqual([
      'Tháng 03/2026',
      'Quý III/2026',
      '6 tháng đầu năm 2026',
      'Năm 2026',
      'Từ 01/01/2026 đến 31/05/2026',
    ]);
    expect(sayPeriodInside('2026-Q1')).toBe('quý I/2026');
  });
});

describe('shorten()', () => {
  it('cuts between two words and says that something was left out', () => {
    expect(shorten('một hai ba bốn', 9)).toBe('một hai…');
    expect(shorten('một hai', 9)).toBe('một hai');
  });
});

describe('marked()', () => {
  it('finds the words in which two texts differ', () => {
    expect(marked('năm 2025 của xã', 'năm 2026 của xã')).toEqual({
      head: 'năm ',
      before: '2025',
      after: '2026',
      tail: ' của xã',
    });
  });

  it('gives back both texts whole', () => {
    for (const [before, after] of [
      ['a b a', 'a'],
      ['', 'x'],
      ['a a', 'a a a'],
    ] as const) {
      const cut = marked(before, after);
      expect(cut.head + cut.before + cut.tail).toBe(before);
      expect(cut.head + cut.after + cut.tail).toBe(after);
    }
  });
});

describe('sayFile()', () => {
  it('tells kind and size as readers know them', () => {
    const file = { sha256: '', name: 'a.pdf', mediaType: 'application/pdf', role: 'signed' } as const;
    expect(sayFile({ ...file, size: 1_234_567 })).toBe('a.pdf (PDF, 1,2 MB)');
    expect(sayFile({ ...file, size: 10 })).toBe('a.pdf (PDF, 1 kB)');
  });
});
