import { describe, expect, it } from 'vitest';
import { countStates, sayCounts } from './index.ts';

describe('countStates()', () => {
  it('takes no mean over indicators: three met and one missed are one missed and three met', () => {
    const counts = countStates(['met', 'missed', 'met', 'met']);
    expect(counts).toEqual([
      { state: 'missed', count: 1 },
      { state: 'met', count: 3 },
    ]);
    expect(sayCounts(counts)).toBe('1 không đạt, 3 đạt');
  });

  it('puts the worst first and what cannot be judged last, and loses none', () => {
    const counts = countStates([
      'secured',
      undefined,
      'met',
      'noCases',
      'noData',
      'notMetSoFar',
      'overdue',
      'outOfReach',
      'missed',
    ]);
    expect(counts.map(({ state }) => state)).toEqual([
      'missed',
      'outOfReach',
      'overdue',
      'notMetSoFar',
      'noData',
      'noCases',
      'met',
      'secured',
      undefined,
    ]);
  });

  it('says so where an objective has no indicator', () => {
    expect(sayCounts(countStates([]))).toBe('chưa có chỉ tiêu');
  });
});
