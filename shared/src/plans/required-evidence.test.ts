import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../values/index.ts';
import {
  continuousSlots,
  evidenceKinds,
  isNeeded,
  pieceStandings,
  requiredEvidence,
  type TaskDeed,
  unprovenPieces,
} from './index.ts';

const read = (output: string): string[] => requiredEvidence(output).map(({ kind, words }) => `${kind}: ${words}`);

describe('requiredEvidence()', () => {
  it.each([
    ['Biên bản, danh sách, hình ảnh', ['minutes: Biên bản', 'list: danh sách', 'picture: hình ảnh']],
    ['Thông báo kết luận; báo cáo.', ['notice: Thông báo kết luận', 'report: báo cáo']],
    [
      'Báo cáo mức độ hài lòng của người dân, doanh nghiệp',
      ['report: Báo cáo mức độ hài lòng của người dân, doanh nghiệp'],
    ],
    ['Tờ trình và danh sách người dự', ['submission: Tờ trình', 'list: danh sách người dự']],
    ['Kế hoạch và cách thực hiện', ['plan: Kế hoạch và cách thực hiện']],
    ['- 01 QĐ kiện toàn\n- Sổ theo dõi lượt hỗ trợ', ['decision: 01 QĐ kiện toàn', 'logbook: Sổ theo dõi lượt hỗ trợ']],
    ['Hồ sơ đợt kiểm tra (kế hoạch, biên bản; báo cáo)', ['other: Hồ sơ đợt kiểm tra (kế hoạch, biên bản; báo cáo)']],
    ['Tỷ lệ đạt 95,5%', ['data: Tỷ lệ đạt 95,5%']],
    ['Giấy chứng nhận hoặc chứng chỉ', ['certificate: Giấy chứng nhận hoặc chứng chỉ']],
    ['Quầy hoạt động, có phiếu lấy ý kiến', ['other: Quầy hoạt động', 'survey: có phiếu lấy ý kiến']],
    ['DS người dự, BC kết quả, KH, TB', ['list: DS người dự', 'report: BC kết quả', 'plan: KH', 'notice: TB']],
    ['', []],
    [' ; , ', []],
  ])('reads «%s»', (output, pieces) => {
    expect(read(output)).toEqual(pieces);
  });

  it('needs no piece that is asked for only where there is one', () => {
    const pieces = requiredEvidence('Biên bản; Quyết định điều chỉnh, bổ sung (nếu có)');
    expect(pieces.map(isNeeded)).toEqual([true, false]);
    expect(requiredEvidence(undefined)).toEqual([]);
  });

  it('gives each piece a key of its own that becomes a part of addresses, whatever is written', () => {
    expect(requiredEvidence('Báo cáo; báo cáo; Báo cáo').map(({ key }) => key)).toEqual([
      'bao-cao',
      'bao-cao-2',
      'bao-cao-3',
    ]);
    const sign = fc.constantFrom('Biên bản', 'báo cáo', ',', ';', ' và ', '(', ')', '\n', 'x', ' ', '-');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(sign).map((parts) => parts.join('')),
        ),
        (output) => {
          const keys = requiredEvidence(output).map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        },
      ),
    );
  });
});

const folder = resolve(import.meta.dirname, '../../..', env['CAMKET_GOLD'] ?? '../shared/gold');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+\.json$/.test(name)) : [];

/** The expected outputs in a reading, wherever they stand. */
function outputsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(outputsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, own]) =>
    name === 'output' && typeof own === 'string' ? [own] : outputsIn(own),
  );
}

describe.skipIf(files.length === 0)('the expected outputs of real plans', () => {
  it('come apart into the pieces that a person counts in them', () => {
    const outputs = files.flatMap((file) => outputsIn(JSON.parse(readFileSync(resolve(folder, file), 'utf8'))));
    const pieces = outputs.map((output) => requiredEvidence(output));
    const all = pieces.flat();
    expect([outputs.length, all.length, all.filter((piece) => !isNeeded(piece)).length]).toEqual([54, 77, 4]);
    const counts = evidenceKinds.map((kind) => [kind, all.filter((one) => one.kind === kind).length] as const);
    expect(Object.fromEntries(counts.filter(([, count]) => count > 0))).toEqual({
      minutes: 3,
      list: 2,
      report: 18,
      decision: 6,
      plan: 17,
      notice: 6,
      survey: 2,
      logbook: 2,
      data: 1,
      other: 20,
    });
  });
});

describe('pieceStandings()', () => {
  const required = requiredEvidence('Biên bản, danh sách; quyết định (nếu có)');
  const hash = 'a'.repeat(64);

  it('takes a piece for there with a file of the report, for explained with its reason, else for absent', () => {
    const reported = [
      { key: 'bien-ban', kind: 'minutes', words: 'Biên bản', files: [hash, 'b'.repeat(64)] },
      { key: 'danh-sach', kind: 'list', words: 'danh sách', files: [], missing: ' ' },
    ] as const;
    const standings = pieceStandings(required, reported, [{ sha256: hash }]);

    expect(standings.map(({ kind, files }) => [kind, files])).toEqual([
      ['there', [hash]],
      ['absent', []],
      ['absent', []],
    ]);
    expect(unprovenPieces(standings).map(({ key }) => key)).toEqual(['danh-sach']);
    const explained = [{ ...reported[1], missing: 'Họp trực tuyến, không lập danh sách' }];
    expect(unprovenPieces(pieceStandings(required, explained, [])).map(({ key }) => key)).toEqual(['bien-ban']);
  });
});

describe('continuousSlots()', () => {
  it('gives a continuous task a state in each period, by its newest report there', () => {
    const deed = (cutOff: string, beside: Partial<TaskDeed> = {}): TaskDeed => ({
      task: 'nv',
      status: 'done',
      cutOff: calendarDay(cutOff),
      ...beside,
    });
    const deeds = [
      deed('2026-02-01', { status: 'inProgress' }),
      deed('2026-03-30'),
      deed('2026-08-01', { slot: '2026-Q2', status: 'notStarted' }),
    ];
    const periods = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
    expect(continuousSlots(deeds, periods, calendarDay('2026-08-02')).map(({ kind }) => kind)).toEqual([
      'kept',
      'notKept',
      'notReported',
      'notBegun',
    ]);
  });
});
