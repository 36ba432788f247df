import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../papers/clean-text.ts';
import { addressOf, type CellValue, placeOf, type Workbook } from './cell.ts';
import { writeCsv } from './csv.ts';
import { dayOfSerial, serialOfDay } from './excel-day.ts';
import { numberText } from './number-text.ts';
import { numberTyped } from './number-typed.ts';
import { openWorkbook } from './open-workbook.ts';
import { newWorkbook, bytesOf, writeTables } from './write-workbook.ts';
import { hostileWorkbook, packedFile } from './sample-workbooks.ts';
import { calendarDay } from '@camket/shared/values';

const shown = (value: CellValue | undefined): string => {
  if (value?.kind === 'text') return value.text;
  return value === undefined ? '' : JSON.stringify(value);
};
const cellsOf = (book: Workbook, at = 0): Map<string, CellValue> =>
  new Map(
    [...(book.sheets[at]?.rows() ?? [])].flatMap(({ cells }) => cells.map((cell) => [addressOf(cell), cell.value])),
  );
const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const refusal = (bytes: Uint8Array): string => {
  try {
    openWorkbook(bytes);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    '+84',
    '-Tỷ lệ',
    '@SUM(A1)',
    '\tx',
    '\r=x',
    '\v!',
    '\u0085!',
    "'=x",
    "''",
    '_x0041_',
    '_x_',
    'a;b,"c"\nd',
    ' x ',
    '１＋１',
    '＝1',
  ),
);
/** What is left of a text where letters that are not seen are gone; a cell of blanks alone is blank. */
const kept = (text: string): string => {
  const clean = cleanText(text.replaceAll(/[^\P{Cc}\t\n\v\r\u0085]/gu, ''));
  return clean.trim() === '' ? '' : clean;
};

describe('what is written reads back', () => {
  it('as the same text from CSV, whatever the separator, and nothing in it begins like a formula', () => {
    const table = fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, separator) => {
        const written = writeCsv([['a', 'b', 'c', 'd'], ...rows], separator);
        const cells = cellsOf(openWorkbook(textBytes(written)));
        for (const [at, row] of rows.entries()) {
          for (const [place, text] of row.entries()) {
            const read = shown(cells.get(addressOf({ row: at + 2, column: place + 1 })));
            expect(kept(read)).toBe(kept(text));
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(writeCsv([['=1+1', '-2', -2]])).toBe(`\uFEFF'=1+1,'-2,-2\r\n`);
  });

  it('as the same text from a workbook', async () => {
    const column = fc.array(anyText, { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(column, async (texts) => {
        const bytes = await writeTables('Thử', [
          { name: 'Bảng', headings: ['x'], rows: texts.map((text) => [text]), widths: [20] },
        ]);
        const cells = cellsOf(openWorkbook(bytes));
        for (const [at, text] of texts.entries()) {
          expect(kept(shown(cells.get(`A${at + 2}`)))).toBe(kept(text));
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe('openWorkbook()', () => {
  it('reads texts, numbers, days and truth, and never what a formula is said to give', async () => {
    const book = await newWorkbook('Thử');
    const sheet = book.addWorksheet('Số liệu');
    book.addWorksheet('Ẩn', { state: 'veryHidden' }).getCell('A1').value = 'mã';
    sheet.getCell('A1').value = { richText: [{ text: 'Hồ ' }, { text: 'sơ', font: { bold: true } }] };
    sheet.getCell('B1').value = 0.91059999999999997;
    sheet.getCell('C1').value = new Date(Date.UTC(2026, 2, 31));
    sheet.getCell('C1').numFmt = 'dd/mm/yyyy';
    sheet.getCell('D1').value = { formula: 'B1*2', result: 1.8 };
    sheet.getCell('E1').value = true;
    sheet.getCell('F1').value = { error: '#N/A' };
    sheet.getCell('G1').value = 46_112;
    sheet.mergeCells('A2:C2');
    sheet.getCell('A9').value = 5;
    const read = openWorkbook(await bytesOf(book));

    expect(read.sheets.map(({ name, isHidden }) => ({ name, isHidden }))).toEqual([
      { name: 'Số liệu', isHidden: false },
      { name: 'Ẩn', isHidden: true },
    ]);
    expect(Object.fromEntries(cellsOf(read))).toEqual({
      A1: { kind: 'text', text: 'Hồ sơ' },
      B1: { kind: 'number', decimal: '0.9106' },
      C1: { kind: 'day', day: '2026-03-31' },
      D1: { kind: 'formula', formula: 'B1*2' },
      E1: { kind: 'boolean', value: true },
      F1: { kind: 'error', text: '#N/A' },
      G1: { kind: 'number', decimal: '46112' },
      A9: { kind: 'number', decimal: '5' },
    });
    expect(read.sheets[0]?.merged()).toEqual([{ from: { row: 2, column: 1 }, to: { row: 2, column: 3 } }]);
  });

  it.each([
    ['UTF-8 without mark', textBytes('Chỉ tiêu;Tử số\nHồ sơ;5')],
    ['UTF-8 with mark', textBytes('\uFEFFChỉ tiêu;Tử số\nHồ sơ;5')],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Buffer.from('Chỉ tiêu\tTử số\r\nHồ sơ\t5', 'utf16le'))])],
    ['a told separator', textBytes('sep=,\nChỉ tiêu,Tử số\nHồ sơ,5')],
    [
      'windows-1258',
      Uint8Array.from(
        [...Buffer.from('Ch\xEF\xD2 ti\xEAu,T\xF9\xD2 s\xF4\xEC\nH\xF4\xCC s\xF5,5', 'latin1')].map((byte) => byte),
      ),
    ],
  ])('reads a CSV file in %s', (_name, bytes) => {
    const cells = cellsOf(openWorkbook(bytes));
    const texts = [...cells.values()].map(shown);
    if (_name !== 'windows-1258') expect(texts).toEqual(['Chỉ tiêu', 'Tử số', 'Hồ sơ', '5']);
    expect(texts[3]).toBe('5');
  });

  it.each([
    [
      'xls',
      Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.from('W\0o\0r\0k\0b\0o\0o\0k\0')]),
      /\.xls\).*Lưu thành/,
    ],
    [
      'locked',
      Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      /mật khẩu/,
    ],
    ['pdf', Buffer.from('%PDF-1.7\n'), /PDF/],
    ['picture', Buffer.from('89504E470D0A1A0A', 'hex'), /ảnh/],
    ['page', Buffer.from('<html><table><tr><td>1'), /trang web/],
    ['docx', packedFile({ 'word/document.xml': '<w/>' }), /Word/],
    ['ods', packedFile({ 'content.xml': '<w/>' }), /\.ods/],
    ['zip', packedFile({ 'a.txt': 'x' }), /Giải nén|giải nén/],
    ['xlsm', hostileWorkbook({ beside: { 'xl/vbaProject.bin': 'x' } }), /macro/],
    [
      'a link to another file',
      hostileWorkbook({ beside: { 'xl/externalLinks/externalLink1.xml': '<ddeLink/>' } }),
      /liên kết/,
    ],
    ['a query', hostileWorkbook({ beside: { 'xl/connections.xml': '<connections/>' } }), /kết nối/],
    ['a cut file', hostileWorkbook({}).subarray(0, 300), /hỏng|chưa hết/],
    ['nothing', Buffer.alloc(0), /rỗng/],
  ])('refuses %s with what to do', (_name, bytes, sentence) => {
    expect(refusal(bytes)).toMatch(sentence);
  });

  it('refuses a sheet that unpacks beyond what a table holds, and entities of its own', () => {
    const bomb = hostileWorkbook({ sheet: `<sheetData>${' '.repeat(40_000_000)}</sheetData>` });
    expect(() => [...(openWorkbook(bomb).sheets[0]?.rows() ?? [])]).toThrow(/quá lớn/);
    const entity = hostileWorkbook({ before: '<!DOCTYPE x [<!ENTITY a "b">]>' });
    expect(refusal(entity)).toMatch(/thực thể/);
  });

  it('passes over a million empty rows in a moment', () => {
    const rows = Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 1}"/>`).join('');
    const book = openWorkbook(hostileWorkbook({ sheet: `<sheetData>${rows}</sheetData>` }));
    const begun = performance.now();
    expect([...(book.sheets[0]?.rows() ?? [])]).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(5_000);
  }, 60_000);
});

describe('numbers and days', () => {
  it.each([
    ['1.234', '1234'],
    ['91,06', '91.06'],
    ['1 234', '1234'],
    ["'593", '593'],
    ['1234.5', '1234.5'],
    ['1.234,50', '1234.5'],
    ['-3', '-3'],
    ['007', '7'],
  ])('reads «%s» as %s', (text, decimal) => {
    expect(numberTyped({ kind: 'text', text })).toMatchObject({ kind: 'number', decimal });
  });

  it('tells a percentage, doubts what could be either, and reads no words', () => {
    expect(numberTyped({ kind: 'text', text: '91,06%' })).toEqual({ kind: 'percent', decimal: '91.06' });
    expect(numberTyped({ kind: 'text', text: '1.234' })).toMatchObject({ isDoubtful: true });
    for (const text of ['năm', '1,2,3', '12 34', '1e5', '0x10', '']) {
      expect(numberTyped({ kind: 'text', text })).toEqual({ kind: 'none' });
    }
  });

  it('keeps every number exactly, without exponents', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(numberText(number)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(numberText(number)) === number).toBe(true);
      }),
    );
  });

  it('counts days as Excel does, hours and both calendars included', () => {
    expect(dayOfSerial(46_112, 1900)).toEqual({ day: '2026-03-31' });
    expect(dayOfSerial(46_112.5, 1900)).toEqual({ day: '2026-03-31', hour: '12:00' });
    expect(dayOfSerial(46_112.99999999, 1900)).toEqual({ day: '2026-04-01' });
    expect(dayOfSerial(44_650, 1904)).toEqual({ day: '2026-03-31' });
    expect(dayOfSerial(0, 1900)).toBeUndefined();
    expect(serialOfDay(calendarDay('2026-03-31'))).toBe(46_112);
    expect(placeOf('AB12')).toEqual({ row: 12, column: 28 });
    expect(addressOf({ row: 12, column: 28 })).toBe('AB12');
  });
});
