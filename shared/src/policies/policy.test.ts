import { describe, expect, it } from 'vitest';
import { isInForce } from './index.ts';

describe('isInForce()', () => {
  const policy = { key: 'cs-1', commitments: [] };

  it('holds from its first to its last year, both included', () => {
    const years = [2024, 2025, 2027, 2028];
    expect(years.map((year) => isInForce({ ...policy, fromYear: 2025, toYear: 2027 }, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('holds without an end where none is given', () => {
    expect(isInForce({ ...policy, fromYear: 2025 }, 2099)).toBe(true);
    expect(isInForce({ ...policy, toYear: 2025 }, 2026)).toBe(false);
  });
});
