import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { deflateRawSync } from 'node:zlib';
import excel from 'exceljs';
import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { countAside } from '../../cases/count-aside.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';

vi.setConfig({ testTimeout: 60_000 });

let city: SmallCity;

beforeAll(async () => {
  city = await makeSmallCity();
}, 120_000);
afterAll(() => city.trial.close());

type Who = keyof SmallCity['as'];
type Cells = readonly (string | number | Date | null)[];

const secret = 'Nguyễn Thị Bí Mật';
const headers = [
  'STT',
  'Mã hồ sơ',
  'Chủ hồ sơ',
  'Lĩnh vực',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày có kết quả',
  'Trạng thái',
  'Hình thức nộp',
];
const rows: readonly Cells[] = [
  ['1', 'H1', secret, 'Đất đai', '02/04/2020', '10/04/2020', '09/04/2020 08:30', 'Đã trả kết quả', 'Trực tuyến'],
  ['2', 'H2', secret, 'Đất đai', '02/04/2020', '10/04/2020', '10/04/2020', 'Đã trả kết quả', 'Trực tiếp'],
  ['3', 'H3', secret, 'Hộ tịch', '02/04/2020', '10/04/2020', '11/04/2020', 'Đã trả kết quả', 'Bưu chính'],
  ['4', 'H4', secret, 'Hộ tịch', '02/05/2020', '10/05/2020', '', 'Đang giải quyết', 'Trực tuyến'],
  ['4', 'H4', secret, 'Hộ tịch', '02/05/2020', '10/05/2020', '', 'Đang giải quyết', 'Trực tuyến'],
  ['5', 'H5', secret, 'Hộ tịch', '02/05/2020', '10/05/2020', '', 'Liên thông thuế', 'Trực tuyến'],
  ['Tổng cộng', '', '', '', '', '', '', '', ''],
];

const csv = (lines: readonly Cells[], separator = ','): string =>
  lines.map((line) => line.map((cell) => `"${String(cell ?? '')}"`).join(separator)).join('\r\n');
const listCsv = Buffer.from(csv([['UBND XÃ LÀNG THỬ'], ['DANH SÁCH HỒ SƠ'], headers, ...rows]));

async function xlsx(sheets: Readonly<Record<string, readonly Cells[]>>, isOld = false): Promise<Buffer> {
  const book = new excel.Workbook();
  book.properties.date1904 = isOld;
  for (const [name, lines] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const line of lines) sheet.addRow([...line]);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

const sheetSeen = z.object({
  name: z.string().optional(),
  form: z.string(),
  headers: z.array(z.object({ header: z.string(), isPersonal: z.boolean(), samples: z.array(z.string()) })),
  columns: z.record(z.string(), z.number()),
  dayOrder: z.string(),
  remembered: z.unknown(),
});
const looked = z.object({ sheets: z.array(sheetSeen) });
const refusedForm = z.object({ errors: z.array(z.object({ message: z.string() })) });
const answers: string[] = [];

/** Sends a form as a browser does, its file last. */
async function post(path: string, who: Who | undefined, [fields, bytes]: [Readonly<Record<string, string>>, Buffer]) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  body.set('file', new File([Uint8Array.from(bytes)], 'danh sách.csv'));
  const authorization = who === undefined ? undefined : city.as[who];
  const request = new Request(`http://cms.test/api${path}`, {
    method: 'POST',
    body,
    ...(authorization === undefined ? {} : { headers: { authorization } }),
  });
  const answer = await handleEndpoints({ config: city.trial.config, request });
  const text = await answer.text();
  answers.push(text);
  const json: unknown = JSON.parse(text);
  return { status: answer.status, json, message: refusedForm.safeParse(json).data?.errors[0]?.message ?? '' };
}

const look = (bytes: Buffer, who: Who | 'nobody' = 'unit') =>
  post('/cases/look', who === 'nobody' ? undefined : who, [{ commune: city.commune }, bytes]);

type SheetSeen = z.infer<typeof sheetSeen>;

const seen = new Map<Buffer, SheetSeen>();

async function seenNow(bytes: Buffer): Promise<SheetSeen> {
  const { json } = await look(bytes);
  const [sheet] = looked.parse(json).sheets;
  if (sheet === undefined) throw new Error(`Cannot find a sheet: the answer was ${JSON.stringify(json)}`);
  seen.set(bytes, sheet);
  return sheet;
}

/** The first sheet of a list, as it was seen when the list was looked at first. */
const sheetIn = async (bytes: Buffer): Promise<SheetSeen> => seen.get(bytes) ?? (await seenNow(bytes));

type Asked = Readonly<Record<string, unknown>>;

async function count(bytes: Buffer, asked: Asked = {}, who: Who = 'unit') {
  const { name, form, columns, dayOrder } = await sheetIn(bytes);
  const mapping = { columns, dayOrder, words: {} };
  const task = { commune: city.commune, form, sheet: name, mapping, period: '2020-Q2', ...asked };
  return post('/cases/count', who, [{ task: JSON.stringify(task) }, bytes]);
}

const expected = {
  rows: 7,
  dossiers: 5,
  passedOver: 1,
  cutOff: '2020-06-30',
  counts: {
    received: 5,
    carriedOver: 0,
    resolved: 3,
    early: 1,
    onTime: 1,
    late: 1,
    pending: 1,
    pendingOverdue: 1,
    stopped: 0,
    online: 0,
  },
  gaps: [{ kind: 'receivedByState', total: 5, sum: 4, gap: 1 }],
  unknown: [{ column: 'status', text: 'Liên thông thuế', count: 1 }],
};

describe('a list of dossiers', () => {
  it('is shown with the guess of its columns, and examples that are about nobody', async () => {
    const sheet = await sheetIn(listCsv);
    expect(sheet.columns).toEqual({ number: 1, field: 3, received: 4, due: 5, resolved: 6, status: 7, channel: 8 });
    expect(sheet.headers.find(({ header }) => header === 'Chủ hồ sơ')).toMatchObject({ isPersonal: true, samples: [] });
    expect(sheet.headers[4]?.samples).toContain('02/04/2020');
    expect(sheet.headers[1]?.samples).toEqual([]);
  });

  it('is counted into the standard indicators, doubles once, with what does not add up and the word that nobody knows', async () => {
    const { status, json } = await count(listCsv);
    expect(status).toBe(200);
    const { counts, ...others } = expected;
    const { online: _online, ...told } = counts;
    expect(json).toMatchObject({ ...others, counts: told });
    expect(json).toMatchObject({ doubts: [{ kind: 'duplicate', count: 1, rows: [8] }] });
    expect(json).toMatchObject({ fields: [{ field: 'Đất đai' }, { field: 'Hộ tịch', counts: { late: 1 } }] });
  });

  it('counts the same from any writing of the file', async () => {
    const lines = [headers, ...rows];
    const [{ json: wanted }] = [await count(listCsv)];
    const counts = z.object({ counts: z.unknown() }).parse(wanted);
    const wide = Buffer.from(`\uFEFF${csv(lines, '\t')}`, 'utf16le');
    const books = await xlsx({ 'Danh sách': [['UBND XÃ'], headers, ...rows] });
    const asDays = rows.map((line) =>
      line.map((cell) => {
        const [, day = '', month = '', year = ''] = /^(\d\d)\/(\d\d)\/(\d{4})/.exec(String(cell)) ?? [];
        return year === '' ? cell : new Date(`${year}-${month}-${day}T00:00:00Z`);
      }),
    );
    const forms = {
      semicolons: Buffer.from(csv(lines, ';')),
      mark: Buffer.from(`\uFEFFsep=|\r\n${csv(lines, '|')}`),
      wide,
      books,
      days: await xlsx({ A: [headers, ...asDays] }),
      old: await xlsx({ A: [headers, ...asDays] }, true),
    };
    for (const [name, bytes] of Object.entries(forms))
      expect([name, (await count(bytes)).json]).toEqual([name, expect.objectContaining(counts)]);
  });

  it('is told apart from the other sheets of a workbook', async () => {
    const book = await xlsx({ 'Ghi chú': [['Không có gì ở đây']], 'Quý II': [headers, ...rows] });
    const { json } = await look(book);
    expect(looked.parse(json).sheets.map(({ name }) => name)).toEqual(['Quý II']);
    expect((await count(book)).json).toMatchObject({ rows: 7 });
  });

  it('is read as a person settled it, and so again the next time', async () => {
    const { columns, dayOrder } = await sheetIn(listCsv);
    const mapping = { columns, dayOrder, words: { status: { 'lien thong thue': 'stopped' } } };
    const { json } = await count(listCsv, { mapping });
    expect(json).toMatchObject({ counts: { stopped: 1 }, gaps: [], unknown: [] });
    expect((await seenNow(listCsv)).remembered).toEqual(mapping);
    const settled = { uses: [{ indicator: 'ct-1', use: { figure: 'onTime', base: 'resolved' } }] };
    await city.trial.ask('POST', '/cases/uses', { as: city.as.unit, body: { commune: city.commune, ...settled } });
    const kept = await city.trial.ask('GET', `/cases/uses?commune=${city.commune}`, { as: city.as.isoSecretary });
    expect(kept.body).toEqual(settled);
  });

  it('is counted up to a day within its period and not after today', async () => {
    expect((await count(listCsv, { cutOff: '2020-04-30' })).json).toMatchObject({
      counts: { received: 3, resolved: 3 },
    });
    expect((await count(listCsv, { cutOff: '2020-07-01' })).status).toBe(400);
    expect((await count(listCsv, { period: '2999-Q1' })).message).toContain('chưa bắt đầu');
    expect((await count(listCsv, { period: 'quý 2' })).status).toBe(400);
  });
});

describe('what is refused', () => {
  it('is said to those who may not count here', async () => {
    expect((await look(listCsv, 'nobody')).status).toBe(401);
    for (const who of ['office', 'leader', 'inspector', 'admin', 'stranger'] as const)
      expect([who, (await look(listCsv, who)).status]).toEqual([who, 403]);
    expect((await look(listCsv, 'isoSecretary')).status).toBe(200);
    const uses = await city.trial.ask('GET', `/cases/uses?commune=khac`, { as: city.as.unit });
    expect(uses.status).toBe(403);
  });

  it('is a file that is no list, with what to do', async () => {
    const cases: readonly (readonly [Buffer, string])[] = [
      [Buffer.from(''), 'rỗng'],
      [Buffer.from('%PDF-1.7 …'), 'PDF'],
      [Buffer.from('<html><table><tr><td>Mã hồ sơ</td></tr></table></html>'), '.xlsx'],
      [Buffer.from('a,b\r\n1,2'), 'dòng tiêu đề'],
      [(await xlsx({ A: [headers] })).subarray(0, 2_000), 'chưa hết'],
      [bomb(await xlsx({ A: [headers, ...rows] })), ''],
    ];
    for (const [bytes, words] of cases) {
      const { status, message } = await look(bytes);
      expect([words, status]).toEqual([words, 422]);
      expect(message).toContain(words);
    }
  });

  it('is a quotation that never ends, by the row in which it begins', async () => {
    const { form, columns, dayOrder } = await sheetIn(listCsv);
    const broken = Buffer.concat([listCsv, Buffer.from(`\r\n"6","H6","${'x'.repeat(2_000_000)}`)]);
    const task = { commune: city.commune, form, mapping: { columns, dayOrder, words: {} }, period: '2020-Q2' };
    const { status, message } = await post('/cases/count', 'unit', [{ task: JSON.stringify(task) }, broken]);
    expect([status, message]).toEqual([422, expect.stringContaining('dòng 11')]);
  });

  it('is a list with other columns than those that were matched, and a mapping that tells nothing', async () => {
    const other = Buffer.from(
      csv([
        ['Ngày tiếp nhận', 'Mã hồ sơ'],
        ['01/04/2020', 'H1'],
      ]),
    );
    const { form } = await sheetIn(listCsv);
    expect((await count(other, { form })).message).toContain('các cột khác');
    const nothing = { columns: { number: 1 }, dayOrder: 'dayFirst', words: {} };
    expect((await count(listCsv, { mapping: nothing })).message).toContain('ít nhất cột');
    expect((await count(listCsv, { mapping: { columns: { name: 1 } } })).status).toBe(400);
  });

  it('is a form that breaks off, and one without a file', async () => {
    const ask = (body: string) => {
      const sent = { authorization: city.as.unit, 'content-type': 'multipart/form-data; boundary=xx' };
      const request = new Request('http://cms.test/api/cases/look', { method: 'POST', body, headers: sent });
      return handleEndpoints({ config: city.trial.config, request });
    };
    const field = `--xx\r\ncontent-disposition: form-data; name="commune"\r\n\r\n${city.commune}\r\n--xx`;
    expect((await ask(`${field}--\r\n`)).status).toBe(400);
    const file = `${field}\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nMã hồ sơ`;
    expect((await ask(file)).status).toBe(400);
    expect((await ask('xin chào')).status).toBe(400);
  });
});

it('keeps nobody in what it answers, in its database or in its files', async () => {
  expect(answers.length).toBeGreaterThan(10);
  expect(answers.filter((answer) => answer.includes(secret))).toEqual([]);
  const folder = env['CAMKET_DATA'] ?? '';
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of names.filter((one) => one.isFile())) {
    const bytes = await readFile(join(entry.parentPath, entry.name));
    expect([entry.name, bytes.includes(secret)]).toEqual([entry.name, false]);
  }
});

it('ends a counting whose sender goes away in the middle', async () => {
  // eslint-disable-next-line @typescript-eslint/require-await -- bytes come as they do from a request
  async function* broken(): AsyncGenerator<Uint8Array, undefined> {
    yield listCsv;
    throw new Error('gone');
  }
  await expect(countAside({ kind: 'look', isHead: false }, broken())).rejects.toThrow('gone');
});

/** The same workbook, whose sheet unpacks to more than a list can be. */
function bomb(book: Buffer): Buffer {
  const packed = deflateRawSync(Buffer.alloc(64_000_000, ' '));
  const at = book.indexOf('xl/worksheets/sheet1.xml') - 30;
  const head = Buffer.from(book.subarray(at, at + 30));
  const broken = Buffer.concat([
    book.subarray(0, at),
    head,
    book.subarray(at + 30, at + 54),
    packed,
    book.subarray(at + 54),
  ]);
  return broken;
}
