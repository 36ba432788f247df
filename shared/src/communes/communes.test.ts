import { describe, expect, it } from 'vitest';
import { calendarDay } from '../values/index.ts';
import { nameOn, slugFault, unitNamed, type Unit } from './index.ts';

describe('nameOn()', () => {
  const names = [
    { name: 'Bản Cũ', to: calendarDay('2025-06-30') },
    { name: 'Bản Mới', from: calendarDay('2025-07-01') },
  ];

  it('gives the name that held on the day, so that a merged commune keeps its past', () => {
    expect(nameOn(names, calendarDay('2025-06-30'))).toBe('Bản Cũ');
    expect(nameOn(names, calendarDay('2025-07-01'))).toBe('Bản Mới');
  });

  it('gives the newest name where none held on the day', () => {
    expect(nameOn([{ name: 'Bản Mới', from: calendarDay('2025-07-01') }], calendarDay('2020-01-01'))).toBe('Bản Mới');
  });
});

describe('slugFault()', () => {
  it('wants the kind of the commune in its address', () => {
    expect(slugFault('xa-an-bien', 'xa')).toBeUndefined();
    expect(slugFault('dac-khu-cat-hai', 'dac-khu')).toBeUndefined();
    expect(slugFault('an-bien', 'xa')).toBe('withoutKind');
    expect(slugFault('phuong-an-bien', 'xa')).toBe('withoutKind');
  });

  it('refuses words that the site uses itself, and what is no address', () => {
    expect(slugFault('muc-tieu', 'xa')).toBe('reserved');
    expect(slugFault('xa-An-Bien', 'xa')).toBe('malformed');
  });
});

describe('unitNamed()', () => {
  const unit = (key: string, name: string, ...aliases: string[]): Unit => ({ key, names: [{ name }], aliases });
  const units = [unit('dv1', 'Phòng Văn hóa – Xã hội', 'VHXH'), unit('dv2', 'Văn phòng HĐND và UBND')];

  it('finds a unit by its name or another writing of it, marks and case left aside', () => {
    expect(unitNamed(units, 'phòng văn hoá – xã hội')?.key).toBe('dv1');
    expect(unitNamed(units, 'vhxh')?.key).toBe('dv1');
  });

  it('finds nothing where no unit or more than one is meant', () => {
    expect(unitNamed(units, 'Các phòng, đơn vị')).toBeUndefined();
    expect(unitNamed([...units, unit('dv3', 'VHXH')], 'VHXH')).toBeUndefined();
  });
});
