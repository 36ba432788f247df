import { setTimeout as wait } from 'node:timers/promises';
import { calendarDay } from '@camket/shared/values';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { todayIn, whenChanged } from './calendar-clock.ts';

describe('todayIn()', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('turns at midnight in Viet Nam, wherever the machine stands', () => {
    const today = todayIn(undefined);
    vi.setSystemTime('2026-03-31T16:59:59.999Z');
    expect(today()).toBe('2026-03-31');
    vi.setSystemTime('2026-03-31T17:00:00.000Z');
    expect(today()).toBe('2026-04-01');
  });

  it('stays on the pinned day', () => {
    const today = todayIn(calendarDay('2026-03-31'));
    vi.setSystemTime('2027-01-01T00:00:00.000Z');
    expect(today()).toBe('2026-03-31');
  });
});

describe('whenChanged()', () => {
  it('tells each change once, and nothing any more when it is ended', async () => {
    let day = '2026-03-31';
    let told = 0;
    const end = whenChanged(
      () => day,
      () => (told += 1),
      5,
    );
    onTestFinished(end);
    await wait(30);
    expect(told).toBe(0);
    day = '2026-04-01';
    await wait(50);
    expect(told).toBe(1);
    end();
    day = '2026-04-02';
    await wait(30);
    expect(told).toBe(1);
  });
});
