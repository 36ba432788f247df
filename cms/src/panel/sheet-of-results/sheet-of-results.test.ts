import { calendarDay } from '@camket/shared/values';
import { describe, expect, it } from 'vitest';
import type { Sheet, SheetRow } from '../../quality/results/sheet/sheet-form.ts';
import { sheetOfResultsVi as words } from '../../words/sheet-of-results-vi.ts';
import { deskRows, sendable, submittable } from './desk-rows.ts';
import { deskAfter, deskStateOf } from './desk-state.ts';
import { placeAfter } from './grid-keys.ts';
import { isOutrun, keepHere, keptHere, noteTaken } from './kept-here.ts';
import { layBlock } from './paste-block.ts';
import { readCount, readDecimal } from './read-number.ts';
import { readRow } from './read-row.ts';
import { blankRow, type TypedRow } from './typed-row.ts';

const indicator = (key: string): SheetRow['indicator'] => ({
  key,
  phrase: `Hồ sơ ${key} trả đúng hạn đạt từ 95% trở lên`,
  measure: 'share',
  target: { kind: 'level', comparator: 'gte', value: '95' },
  unit: '%',
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  parts: ['mot'],
});
const row = (key: string, beside: Partial<SheetRow> = {}): SheetRow => ({
  objective: { statement: 'Đúng hẹn' },
  indicator: { ...indicator(key), parts: ['mot'] },
  part: 'mot',
  target: 'từ 95% trở lên',
  isUnassigned: false,
  isDue: true,
  earlier: [],
  beside: [],
  warnings: [],
  ...beside,
});
const sheet = (...rows: SheetRow[]): Sheet => ({
  commune: { id: 'x', slug: 'xa-thu', name: 'Xã Thử' },
  unit: { id: 'u', key: 'mot', name: 'Phòng Một' },
  decision: { subject: 'xa-thu/van-ban/1', version: 1, name: '1/QĐ', about: 'mục tiêu', year: 2026 },
  period: '2026-Q1',
  today: calendarDay('2026-04-05'),
  mayEdit: true,
  mayVerify: false,
  rows,
});
const typed = (numerator: string, denominator: string, beside: Partial<TypedRow> = {}): TypedRow => ({
  ...blankRow,
  figures: { numerator, denominator },
  ...beside,
});
const setting = { sheet: sheet(), defaults: { cutOff: '31/03/2026', source: '' }, words };
const read = (row_: TypedRow, of = row('a')) => readRow(of, row_, setting);

describe('numbers as people type them', () => {
  it('are read the Vietnamese way, blanks from Excel left aside', () => {
    expect(readCount('1.234', words.numbers)).toEqual({ decimal: '1234' });
    expect(readCount(' 29 798 ', words.numbers)).toEqual({ decimal: '29798' });
    expect(readDecimal('91,06', words.numbers)).toEqual({ decimal: '91.06' });
    expect(readDecimal('91,06%', words.numbers)).toEqual({ decimal: '91.06' });
  });

  it.each([
    ['1,234', '1.234'],
    ['12.5', '125'],
    ['12,5', 'số nguyên'],
    ['-3', 'nhỏ hơn 0'],
    ['95%', 'tỷ lệ phần trăm'],
    ['mười', 'không phải là số'],
  ])('that may be doubted are not guessed: %s is explained', (text, said) => {
    const { decimal, fault } = readCount(text, words.numbers);

    expect(decimal).toBeUndefined();
    expect(fault).toContain(said);
  });

  it('with decimals after a point are told how to be typed, and those with thousands how they were read', () => {
    expect(readDecimal('91.06', words.numbers).fault).toContain('91,06');
    expect(readDecimal('1.234', words.numbers)).toMatchObject({
      decimal: '1234',
      hint: expect.stringContaining('1.234'),
    });
  });
});

describe('a typed row', () => {
  it('comes to what will be kept, with the source that the unit itself is when none is named', () => {
    expect(read(typed('540', '593')).content).toEqual({
      value: { kind: 'counted', numerator: 540, denominator: 593 },
      cutOff: '2026-03-31',
      source: 'Số liệu do Phòng Một tổng hợp',
    });
  });

  it('says at its field what is impossible, and is not sent', () => {
    const { content, faults } = read(typed('12', '9'));

    expect(content).toBeUndefined();
    expect([...faults.keys()]).toEqual(['numerator']);
  });

  it('wants the cause of a miss of a whole period, and nothing while half of it is missing', () => {
    expect(read(typed('94', '100')).needsCause).toBe(true);
    expect(read(typed('95', '100')).needsCause).toBe(false);
    expect(read(typed('94', '')).content).toBeUndefined();
  });

  it('may say that there was nothing, that it does not apply, or that it is kept back, each with what it needs', () => {
    expect(read({ ...blankRow, choice: 'noCases' }).content?.value).toEqual({ kind: 'noCases' });
    expect(read({ ...blankRow, choice: 'notApplicable' }).faults.get('ground')).toBe(words.groundNeeded.notApplicable);
    expect(read({ ...blankRow, choice: 'notApplicable', ground: 'Không có thủ tục này' }).content?.value).toEqual({
      kind: 'noCases',
      notApplicable: 'Không có thủ tục này',
    });
    expect(read({ ...blankRow, choice: 'withheld', ground: 'Bí mật nhà nước' }).content?.value).toMatchObject({
      kind: 'withheld',
    });
  });
});

describe('a block from Excel', () => {
  const rows = ['a', 'b', 'c'].map((name) => ({ name, fields: ['numerator', 'denominator'] as const }));

  it('lands where the person stands, its headings and names passed over', () => {
    const block = [
      ['Chỉ tiêu', 'Đạt', 'Tổng'],
      ['Đất đai', '10', '12'],
      ['Hộ tịch', '1.234', '1.300'],
    ];

    expect(layBlock(block, rows, { row: 1, column: 0 })).toEqual({
      landed: [
        { name: 'b', field: 'numerator', text: '10' },
        { name: 'b', field: 'denominator', text: '12' },
        { name: 'c', field: 'numerator', text: '1.234' },
        { name: 'c', field: 'denominator', text: '1.300' },
      ],
      homeless: 0,
    });
  });

  it('counts what has no place, and erases nothing by blank cells', () => {
    const { landed, homeless } = layBlock([['1', '', '3'], ['4', '5', '6']], rows, { row: 2, column: 0 }); // prettier-ignore

    expect(landed).toEqual([{ name: 'c', field: 'numerator', text: '1' }]);
    expect(homeless).toBe(4);
  });
});

describe('the desk', () => {
  const desk = (first: Sheet) => deskStateOf(first, words);
  const edit = (name: string, one: TypedRow) =>
    ({ kind: 'edit', about: name, change: (all: object) => ({ ...all, [name]: one }) }) as const;

  it('sends what is whole and new, and what came from a file only after a word', () => {
    const first = sheet(row('a'), row('b'), row('c'));
    const changes = [
      edit('a/mot', typed('9', '10')),
      edit('b/mot', typed('9', '')),
      edit('c/mot', typed('9', '9', { isFromFile: true })),
    ];
    const rows = deskRows(first, changes.reduce(deskAfter, desk(first)), words);

    expect(rows.map(({ stage }) => stage)).toEqual(['unsaved', 'partial', 'fromFile']);
    expect(sendable(rows).map(({ name }) => name)).toEqual(['a/mot']);
  });

  it('keeps a row from being submitted until its miss has a cause and its warnings a word', () => {
    const earlier = [{ period: '2025-Q4', value: { kind: 'counted', numerator: 96, denominator: 100 }, cutOff: calendarDay('2025-12-31') }] as const; // prettier-ignore
    const first = sheet(row('a', { earlier: [...earlier] }));
    const with_ = (one: TypedRow) =>
      submittable(deskRows(first, deskAfter(desk(first), edit('a/mot', one)), words)).length;

    expect(with_(typed('960', '1.000'))).toBe(0);
    expect(with_(typed('960', '1.000', { confirmed: ['sizeJump'] }))).toBe(1);
    expect(with_(typed('960', '1.000', { note: 'Có thêm thủ tục mới' }))).toBe(1);
    expect(with_(typed('94', '100'))).toBe(0);
    expect(with_(typed('94', '100', { cause: 'Thiếu người' }))).toBe(1);
  });

  it('shows both figures when two people changed a row, and sends mine over theirs only when told to', () => {
    const first = sheet(row('a'));
    const theirs = {
      indicator: 'a',
      part: 'mot',
      value: { kind: 'counted', numerator: 8, denominator: 10 },
      cutOff: calendarDay('2026-03-31'),
      source: 'Sổ',
      revision: 4,
    } as const;
    const conflicts = [{ indicator: 'a', part: 'mot', theirs }];
    const met = deskAfter(deskAfter(desk(first), edit('a/mot', typed('9', '10'))), { kind: 'conflicts', conflicts });
    const rowsAfter = (take: 'mine' | 'theirs') =>
      deskRows(first, deskAfter(met, { kind: 'resolved', name: 'a/mot', take }), words);

    expect(sendable(deskRows(first, met, words))).toEqual([]);
    expect(sendable(rowsAfter('mine'))[0]).toMatchObject({
      mark: { revision: 4 },
      typed: { figures: { numerator: '9' } },
    });
    expect(rowsAfter('theirs')[0]).toMatchObject({ isUnsaved: false, typed: { figures: { numerator: '8' } } });
  });

  it('takes a whole paste back in one step', () => {
    const first = sheet(row('a'), row('b'));
    const pasted = deskAfter(desk(first), {
      kind: 'edit',
      about: '',
      change: (all) => ({ ...all, 'a/mot': typed('1', '2'), 'b/mot': typed('3', '4') }),
    });

    expect(deskAfter(pasted, { kind: 'undo' }).history.now).toEqual(desk(first).history.now);
  });
});

describe('what a device keeps', () => {
  const shelf = new Map<string, string>();
  const local = {
    getItem: (name: string) => shelf.get(name) ?? null,
    setItem: (name: string, text: string) => void shelf.set(name, text),
    removeItem: (name: string) => void shelf.delete(name),
  };

  it('comes back as it was typed, and is gone once nothing is unsaved', () => {
    const kept = { at: '2026-04-05T01:00:00.000Z', rows: { 'a/mot': { typed: typed('9', '1'), revision: 2 } } };
    keepHere(local, 'bảng', kept);

    expect(keptHere(local, 'bảng')).toEqual(kept);
    keepHere(local, 'bảng', { at: kept.at, rows: {} });
    expect(keptHere(local, 'bảng')).toBeUndefined();
    shelf.set('bảng', '{"at":"x","rows":{"a":{"typed":{"choice":"lạ"}}}}');
    expect(keptHere(local, 'bảng')?.rows).toEqual({});
  });

  it('tells a page that was asked for before the server took the last figures, and shows less than them', () => {
    const name = 'camket:sheet:bảng';
    expect(isOutrun(local, name, { askedAt: 1, revisions: {} })).toBe(false);
    noteTaken(local, name, { at: 50, revisions: { 'a/mot': 0, 'b/mot': 3 } });
    const page = (askedAt: number, a?: number) => ({ askedAt, revisions: { 'a/mot': a, 'b/mot': 3 } });
    expect(isOutrun(local, name, page(40))).toBe(true);
    expect(isOutrun(local, name, page(60))).toBe(false);
    expect(isOutrun(local, name, page(40, 0))).toBe(false);
    expect(isOutrun(local, name, page(40, 1))).toBe(false);
  });
});

describe('keys of the grid', () => {
  it('lead down and up from anywhere, to the sides only from the end of a text', () => {
    const here = { row: 3, column: 1 };

    expect(placeAfter('Enter', here, 'inside')).toEqual({ row: 4, column: 1 });
    expect(placeAfter('ArrowLeft', here, 'inside')).toBeUndefined();
    expect(placeAfter('ArrowLeft', here, 'start')).toEqual({ row: 3, column: 0 });
    expect(placeAfter('ArrowRight', here, 'all')).toEqual({ row: 3, column: 2 });
  });
});
