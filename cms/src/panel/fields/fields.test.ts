import { describe, expect, it } from 'vitest';
import { dayWritten, monthWritten, writeDay, writeMonth } from './written-day.ts';

describe('dayWritten()', () => {
  it.each(['2/2/2026', '02/02/2026', '02-02-2026', ' 2.2.2026 ', '02022026'])(
    'reads «%s» with the day first',
    (text) => {
      expect(dayWritten(text)).toBe('2026-02-02');
    },
  );

  it('reads no day that is not in the calendar, and none that is half typed', () => {
    expect(['30/02/2026', '2/13/2026', '02/02/26', '02/2026', ''].map(dayWritten)).toEqual(Array.from({ length: 5 }));
  });

  it('gives back what it wrote', () => {
    expect(dayWritten(writeDay(dayWritten('5/9/2026')))).toBe('2026-09-05');
  });
});

describe('monthWritten()', () => {
  it('reads a month and refuses a thirteenth', () => {
    expect([monthWritten('1/2026'), monthWritten('122026'), monthWritten('13/2026')]).toEqual([
      '2026-01',
      '2026-12',
      undefined,
    ]);
    expect(writeMonth('2026-01')).toBe('01/2026');
  });
});
