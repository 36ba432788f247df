import ExcelJS from 'exceljs';
import type { Indicator } from '@camket/shared/indicators';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { addressOf, type Sheet } from '../../../spreadsheets/cell.ts';
import { openWorkbook } from '../../../spreadsheets/open-workbook.ts';
import { hostileWorkbook } from '../../../spreadsheets/sample-workbooks.ts';
import { act, draftDecision, publish } from '../../../trial/acts.ts';
import { sampleDecision } from '../../../trial/sample-decision.ts';
import { makeSmallCity, type SmallCity } from '../../../trial/small-city.ts';

vi.setConfig({ testTimeout: 60_000 });

let city: SmallCity;
let subject = '';
const keys = new Map<string, string>();

const indicators = (unit: string): readonly Indicator[] => {
  const base = { direction: 'higher', accumulation: 'flow', population: { kind: 'unbounded' }, parts: [unit] } as const;
  const level = (value: string) => ({ kind: 'level', comparator: 'gte', value }) as const;
  return [
    {
      ...base,
      key: 'moi-1',
      phrase: 'Hồ sơ đúng hạn từ 95%',
      measure: 'share',
      unit: '%',
      target: level('95'),
      source: 'Hệ thống một cửa',
    },
    {
      ...base,
      key: 'moi-2',
      phrase: '=Tỷ lệ số hóa +90%',
      measure: 'share',
      unit: '%',
      target: level('90'),
      numerator: '-số kết quả có bản số',
    },
    {
      ...base,
      key: 'moi-3',
      phrase: 'Giải ngân 40,6 tỷ đồng',
      measure: 'amount',
      unit: 'tỷ đồng',
      target: level('40.6'),
    },
    {
      ...base,
      key: 'moi-4',
      phrase: 'Xếp loại tốt',
      measure: 'grade',
      target: { kind: 'grade', minimum: 'tốt', scale: ['khá', 'tốt'] },
    },
    { ...base, key: 'moi-5', phrase: 'Xếp trong ba vị trí đầu', measure: 'rank', target: { kind: 'rank', atMost: 3 } },
    { ...base, key: 'moi-6', phrase: 'Duy trì nền nếp', measure: 'judged', target: { kind: 'judged' } },
    { ...base, key: 'moi-7', phrase: 'Nhiệm vụ đúng hạn', measure: 'statusDistribution', target: level('90') },
  ];
};

const place = (beside: object = {}): URLSearchParams =>
  new URLSearchParams({ commune: city.commune, unit: city.unit, decision: subject, period: '2026-Q1', ...beside });

async function template(beside: object = {}): Promise<ExcelJS.Workbook> {
  const answer = await city.trial.raw('GET', `/results/template?${place(beside).toString()}`, { as: city.as.unit });
  expect(answer.status).toBe(200);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await answer.arrayBuffer());
  return book;
}

const answered = z.object({
  cells: z.array(z.record(z.string(), z.unknown())).optional(),
  notes: z.array(z.string()).optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
  faults: z
    .array(z.object({ sheet: z.string(), cell: z.string(), found: z.string(), expected: z.string() }))
    .optional(),
});

async function send(
  bytes: Uint8Array,
  { as = city.as.unit, ...beside }: { as?: string; period?: string; unit?: string } = {},
) {
  const body = new FormData();
  body.set('file', new File([Uint8Array.from(bytes)], 'so-lieu.xlsx'));
  for (const [name, value] of place(beside)) body.set(name, value);
  const request = new Request('http://cms.test/api/results/from-file', {
    method: 'POST',
    body,
    headers: { authorization: as },
  });
  const answer = await handleEndpoints({ config: city.trial.config, request });
  return { status: answer.status, ...answered.parse(await answer.json()) };
}

const bytesOf = async (book: ExcelJS.Workbook): Promise<Uint8Array> => new Uint8Array(await book.xlsx.writeBuffer());

/** The columns by heading, and the rows by the last letter of their indicator. */
function grid(book: ExcelJS.Workbook) {
  const sheet = book.getWorksheet('Số liệu');
  if (sheet === undefined) throw new Error('Cannot find the sheet');
  const columns = new Map<string, number>();
  sheet.getRow(7).eachCell((cell, at) => columns.set(cell.text, at));
  return (row: number, heading: string) => sheet.getCell(7 + row, columns.get(heading) ?? 99);
}

/** Fills every row with a figure of its kind. */
function fill(book: ExcelJS.Workbook): void {
  const cell = grid(book);
  const counts = (row: number, ...values: number[]): void => {
    for (const [at, value] of values.entries()) cell(row, ['Tử số', 'Mẫu số', 'Loại trừ'][at] ?? '').value = value;
  };
  counts(1, 540, 593, 2);
  cell(2, 'Tử số').value = '1.234';
  cell(2, 'Mẫu số').value = "'2 000";
  cell(3, 'Số liệu khác').value = 'khoảng 40,65 tỷ đồng';
  cell(4, 'Số liệu khác').value = 'Tốt';
  counts(5, 2, 10);
  cell(6, 'Số liệu khác').value = 'đạt';
  cell(6, 'Căn cứ, ghi chú (công khai)').value = 'Biên bản đánh giá';
  counts(7, 7, 2, 1);
  for (const row of [2, 3, 4, 5, 6, 7]) cell(row, 'Nguồn số liệu').value = 'Sổ theo dõi';
}

const faultCells = (answer: { faults?: readonly { cell: string }[] | undefined }): readonly string[] =>
  (answer.faults ?? []).map(({ cell }) => cell);

beforeAll(async () => {
  city = await makeSmallCity();
  await city.trial.ask('POST', `/communes/${city.commune}/transitions/publish`, { body: {}, as: city.as.admin });
  const decision = sampleDecision('1', [city.unitKey]);
  const [objective] = decision.objectives;
  if (objective === undefined) throw new Error('Cannot find the objective');
  const own = indicators(city.unitKey);
  const whole = await draftDecision(city, { ...decision, objectives: [{ ...objective, indicators: own }] });
  for (const { key, phrase } of whole.decision.objectives[0]?.indicators ?? []) {
    keys.set(own.find((one) => one.phrase === phrase)?.key ?? '', key);
  }
  await publish(city, whole.id);
  subject = 'xa-lang-thu/van-ban/1-qd-ubnd-2026';
}, 300_000);

afterAll(() => city.trial.close());

describe('a template', () => {
  it('holds a row for each figure of the unit, closed but for what is to be filled in, and says what it is for', async () => {
    const book = await template();
    const cell = grid(book);
    const sheet = book.getWorksheet('Số liệu');

    expect(sheet?.getCell('B1').value).toBe('PHIẾU SỐ LIỆU QUÝ I/2026');
    expect(cell(2, 'Chỉ tiêu').value).toBe("'=Tỷ lệ số hóa +90%");
    expect(cell(2, 'Cách tính, cách ghi').value).toContain('-số kết quả có bản số');
    expect(cell(1, 'Nguồn số liệu').value).toBe('Hệ thống một cửa');
    expect(cell(1, 'Tử số').protection).toMatchObject({ locked: false });
    expect(Object(cell(3, 'Tử số').protection)).not.toHaveProperty('locked', false);
    expect(cell(1, 'Tình trạng').dataValidation.formulae).toEqual([
      '"Có số liệu,Không phát sinh,Không áp dụng,Không công khai,Đang xác minh"',
    ]);
    expect(cell(1, 'Tỷ lệ (tự tính)').value).toMatchObject({ formula: expect.stringContaining('G8/H8') });
    expect(book.getWorksheet('CAMKET')?.state).toBe('veryHidden');
    expect(book.definedNames.getRanges('camket_period').ranges).toEqual(['CAMKET!$B$6']);
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 });
  });

  it('is for those who may read the unit’s results, and for a unit that reports something', async () => {
    const path = `/results/template?${place().toString()}`;
    expect((await city.trial.ask('GET', path)).status).toBe(401);
    expect((await city.trial.ask('GET', path, { as: city.as.stranger })).status).toBe(404);
    expect((await city.trial.ask('GET', path, { as: city.as.isoSecretary })).status).toBe(200);
    expect(
      (
        await city.trial.ask('GET', `/results/template?${place({ period: '2025-Q1' }).toString()}`, {
          as: city.as.unit,
        })
      ).status,
    ).toBe(422);
  });
});

describe('a file made from it', () => {
  it('gives its cells in every kind of figure, saves nothing, and changes nothing when it is sent again', async () => {
    const book = await template();
    fill(book);
    const bytes = await bytesOf(book);
    const { status, cells = [], notes = [] } = await send(bytes);

    expect(status).toBe(200);
    expect(cells.map(({ value }) => value)).toEqual([
      { kind: 'counted', numerator: 540, denominator: 593, excluded: 2 },
      { kind: 'counted', numerator: 1234, denominator: 2000 },
      { kind: 'number', value: '40.65', approximately: 'khoảng' },
      { kind: 'grade', grade: 'tốt' },
      { kind: 'rank', rank: 2, population: 10 },
      { kind: 'judged', conclusion: 'met', note: 'Biên bản đánh giá' },
      { kind: 'distribution', done: 7, inProgress: 2, overdue: 1 },
    ]);
    expect(cells[0]).toMatchObject({
      indicator: keys.get('moi-1'),
      part: city.unitKey,
      cutOff: '2026-03-31',
      source: 'Hệ thống một cửa',
    });
    expect(notes.join(' ')).toContain('«1.234» được hiểu là 1.234');
    expect(await city.trial.payload.count({ collection: 'results', overrideAccess: true })).toEqual({ totalDocs: 0 });

    const kept = await city.trial.ask('POST', '/results/cells', {
      body: { commune: city.commune, unit: city.unit, decision: { subject, version: 1 }, period: '2026-Q1', cells },
      as: city.as.unit,
    });
    expect(kept.status).toBe(200);
    expect(await send(bytes)).toMatchObject({ status: 200, cells: [] });
    const again = await template();
    expect(grid(again)(1, 'Tử số').value).toBe(540);
    expect(await send(await bytesOf(again))).toMatchObject({ status: 200, cells: [] });
    grid(again)(1, 'Tử số').value = 541;
    expect((await send(await bytesOf(again))).cells).toMatchObject([{ revision: 0, value: { numerator: 541 } }]);
  });

  it('takes words for what has no figure, and asks for their ground', async () => {
    const book = await template({ period: '2026-Q2' });
    const cell = grid(book);
    cell(1, 'Tình trạng').value = 'Không phát sinh';
    cell(2, 'Tình trạng').value = 'khong ap dung';
    cell(3, 'Tình trạng').value = 'Không công khai';
    cell(4, 'Tình trạng').value = 'Đang xác minh';
    for (const row of [2, 3, 4]) cell(row, 'Nguồn số liệu').value = 'Sổ';
    const refused = await send(await bytesOf(book), { period: '2026-Q2' });
    expect(faultCells(refused)).toEqual(['O9', 'O10']);

    cell(2, 'Căn cứ, ghi chú (công khai)').value = 'Đơn vị không có việc này';
    cell(3, 'Căn cứ, ghi chú (công khai)').value = 'Bí mật công tác';
    expect((await send(await bytesOf(book), { period: '2026-Q2' })).cells?.map(({ value }) => value)).toEqual([
      { kind: 'noCases' },
      { kind: 'noCases', notApplicable: 'Đơn vị không có việc này' },
      { kind: 'withheld', ground: 'Bí mật công tác' },
      { kind: 'underVerification' },
    ]);
  });

  it('is refused with every fault at once, each by its cell with what is expected', async () => {
    const book = await template();
    const cell = grid(book);
    for (const heading of ['Tử số', 'Mẫu số', 'Loại trừ', 'Nguồn số liệu']) {
      for (const row of [1, 2, 5]) cell(row, heading).value = null;
    }
    cell(1, 'Tử số').value = 140;
    cell(1, 'Mẫu số').value = 120;
    cell(2, 'Tử số').value = '91,06%';
    cell(2, 'Mẫu số').value = { formula: 'H8*2', result: 240 };
    cell(2, 'Số liệu khác').value = 0.9106;
    cell(3, 'Số liệu khác').value = 'nhiều';
    cell(4, 'Số liệu khác').value = 'giỏi';
    cell(5, 'Tử số').value = 'hai';
    cell(5, 'Ngày chốt số liệu').value = '31/02/2026';
    cell(6, 'Số liệu khác').value = 'gần đạt';
    cell(7, 'Tình trạng').value = 'Xong';
    const answer = await send(await bytesOf(book));

    expect(answer.status).toBe(422);
    expect(faultCells(answer).toSorted()).toEqual(
      ['G8', 'M8', 'G9', 'H9', 'J9', 'J10', 'J11', 'G12', 'H12', 'L12', 'J13', 'F14'].toSorted(),
    );
    expect(answer.faults?.find(({ cell: at }) => at === 'H9')).toEqual({
      sheet: 'Số liệu',
      cell: 'H9',
      found: '=H8*2',
      expected: expect.stringContaining('dán giá trị'),
    });
    expect(answer.faults?.find(({ cell: at }) => at === 'G8')?.expected).toContain('lớn hơn tổng số');
    expect(answer.errors?.[0]?.message).toMatch(/^Trang Số liệu, ô /);
  });

  it('made for another period or unit, or put together from two, is refused at its code', async () => {
    const other = await bytesOf(await template({ period: '2026-Q2' }));
    const [period] = (await send(other)).faults ?? [];
    expect(period).toMatchObject({ cell: 'B6', found: 'Quý II/2026' });
    expect(period?.expected).toContain('Quý I/2026');

    const mixed = await template();
    const hidden = mixed.getWorksheet('CAMKET');
    if (hidden !== undefined) hidden.getCell('B6').value = '2025-Q1';
    expect((await send(await bytesOf(mixed))).faults).toMatchObject([
      { sheet: 'CAMKET', cell: 'B6', found: '2025-Q1' },
    ]);

    const bare = await template();
    bare.removeWorksheet(bare.getWorksheet('CAMKET')?.id ?? 0);
    expect((await send(await bytesOf(bare))).faults?.[0]?.expected).toContain('Trang mã ẩn');
  });

  it('is known by its headings where columns were moved, and refused where rows were copied, mixed up or added', async () => {
    const book = await template({ period: '2026-Q3' });
    const sheet = book.getWorksheet('Số liệu');
    const cell = grid(book);
    for (const row of [1, 2]) {
      cell(row, 'Tử số').value = 1;
      cell(row, 'Mẫu số').value = 2;
    }
    const swap = (row: number, one: number, other: number): void => {
      const [a, b] = [sheet?.getCell(row, one).value, sheet?.getCell(row, other).value];
      if (sheet === undefined) return;
      sheet.getCell(row, one).value = b ?? null;
      sheet.getCell(row, other).value = a ?? null;
    };
    for (let row = 7; row <= 14; row += 1) swap(row, 7, 8);
    const moved = await send(await bytesOf(book), { period: '2026-Q3' });
    expect(faultCells(moved)).toEqual(['M9']); // its source alone is missing

    cell(2, 'Mã dòng (không sửa)').value = cell(1, 'Mã dòng (không sửa)').value;
    swap(10, 2, 3);
    cell(3, 'Số liệu khác').value = 5;
    cell(9, 'Tử số').value = 5;
    cell(4, 'Mã dòng (không sửa)').value = `${keys.get('moi-4') ?? ''}/${city.unitKey}/000000000000`;
    const answer = await send(await bytesOf(book), { period: '2026-Q3' });
    const said = (at: string): string => answer.faults?.find((fault) => fault.cell === at)?.expected ?? '';
    expect(said('A9')).toContain('chép từ dòng 8');
    expect(said('B10')).toContain('sắp xếp cả dòng');
    expect(said('A16')).toContain('không có mã');
    expect(said('A11')).toContain('đã thay đổi');
  });

  it('may come back as CSV, and not as anything else', async () => {
    const book = await template();
    const [sheet] = openWorkbook(await bytesOf(book)).sheets;
    const csv = csvOf(sheet);
    expect(await send(new TextEncoder().encode(csv))).toMatchObject({ status: 200, cells: [] });
    const changed = csv.replace('540;593', '541;593');
    expect((await send(new TextEncoder().encode(changed))).cells).toMatchObject([
      { value: { numerator: 541, excluded: 2 } },
    ]);

    for (const [bytes, sentence] of [
      [Buffer.from('%PDF-1.7\n'), /PDF/],
      [hostileWorkbook({ beside: { 'xl/vbaProject.bin': '' } }), /macro/],
      [hostileWorkbook({ beside: { 'xl/externalLinks/externalLink1.xml': '' } }), /liên kết/],
      [hostileWorkbook({}), /Số liệu/],
      [Buffer.from('a,b\n1,2'), /hàng tiêu đề/],
    ] as const) {
      const { status, errors } = await send(bytes);
      expect([status, errors?.[0]?.message]).toEqual([422, expect.stringMatching(sentence)]);
    }
  });

  it('cannot change what is submitted or published, and is for those who draft for the unit', async () => {
    const found = await city.trial.payload.find({
      collection: 'results',
      where: { indicator: { equals: keys.get('moi-1') ?? '' } },
      overrideAccess: true,
    });
    const [row] = found.docs;
    await city.trial.ask('PATCH', `/results/${row?.id ?? ''}`, { body: { cause: 'Hệ thống ngừng' }, as: city.as.unit });
    await act(city.trial, ['results', row?.id ?? '', 'submit'], { as: city.as.unit, stage: 'draft' });
    const book = await template();
    expect(grid(book)(1, 'Tình trạng').value).toBe('Đã trình');
    grid(book)(1, 'Tình trạng').value = 'Có số liệu';
    expect((await send(await bytesOf(book))).status).toBe(200);
    grid(book)(1, 'Tử số').value = 500;
    expect((await send(await bytesOf(book))).faults).toMatchObject([
      { cell: 'F8', expected: expect.stringContaining('trả lại') },
    ]);
    expect((await send(await bytesOf(book), { as: city.as.isoSecretary })).status).toBe(403);
    expect((await send(await bytesOf(book), { as: city.as.stranger })).status).toBe(403);
  });
});

describe('an export', () => {
  it('holds what one may read, published results apart, in sheets and as CSV, and nothing in it runs', async () => {
    const path = (format: string) => `/results/export?commune=${city.commune}&year=2026&format=${format}`;
    const answer = await city.trial.raw('GET', path('xlsx'), { as: city.as.office });
    const book = openWorkbook(new Uint8Array(await answer.arrayBuffer()));

    expect(book.sheets.map(({ name }) => name)).toEqual(['Đã công bố', 'Chưa công bố']);
    expect([...(book.sheets[1]?.rows() ?? [])]).toHaveLength(8);
    const csv = await (await city.trial.raw('GET', path('csv-underWay'), { as: city.as.unit })).text();
    expect(csv).toContain("'=Tỷ lệ số hóa +90%");
    expect(csv).toContain('91,06% (540/593');
    expect((await city.trial.ask('GET', path('xlsx'), { as: city.as.stranger })).status).toBe(404);
    expect((await city.trial.ask('GET', path('xlsx'))).status).toBe(401);
    expect((await city.trial.ask('GET', path('doc'), { as: city.as.office })).status).toBe(400);
  });
});

/** A sheet as Excel saves it as CSV. */
function csvOf(sheet: Sheet | undefined): string {
  const lines: string[] = [];
  for (const { row, cells } of sheet?.rows() ?? []) {
    while (lines.length < row - 1) lines.push('');
    const line: string[] = [];
    for (const cell of cells) {
      while (line.length < cell.column - 1) line.push('');
      const { value } = cell;
      const text = value.kind === 'text' ? value.text : value.kind === 'number' ? value.decimal : '';
      line.push(value.kind === 'day' ? value.day.split('-').toReversed().join('/') : `"${text.replaceAll('"', '""')}"`);
      expect(addressOf(cell)).not.toBe('');
    }
    lines.push(line.join(';').replaceAll(/"(\d+)"/g, '$1'));
  }
  return lines.join('\r\n');
}
