import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReading } from '../parse-reading.ts';
import { sourceFromText } from '../source/from-text.ts';
import { quote } from '../source/quote.ts';
import type { SourceText } from '../source/source-text.ts';
import { readDocument } from './read-document.ts';

// Lines that lead a reader on, to be put together in any order.
const scraps = [
  'QUYẾT ĐỊNH',
  'KẾ HOẠCH',
  'Số: 12/QĐ-UBND Tân Lập, ngày 31 tháng 02 năm 2026',
  'ỦY BAN NHÂN DÂN XÃ TÂN LẬP',
  'Căn cứ Luật; Căn cứ Nghị định số 1/2025/NĐ-CP',
  'Điều 1. Ban hành Mục tiêu chất lượng như sau:',
  'Điều 3: Báo cáo trước ngày 15 hàng quý; định kỳ báo cáo.',
  'Nơi nhận: TM. ỦY BAN NHÂN DÂN',
  '- Lưu: VT. Nguyễn Văn An',
  'CHỦ TỊCH',
  'MỤC TIÊU CHẤT LƯỢNG NĂM 2026',
  'CHÍNH SÁCH CHẤT LƯỢNG',
  'Phương châm: “Nhanh”',
  '1. Trên 95% hồ sơ đúng hạn, trong đó 80% trước hạn;',
  'II. MỤC ĐÍCH',
  'Mục tiêu 2: giảm 10% so với năm 2025',
  'a) 100% văn bản (trừ văn bản mật)',
  '- 100% số hóa',
  'TT\tNội dung\tChủ trì\tThời gian',
  '\tNội dung công việc\tTrách nhiệm chủ trì, phối hợp\tKết quả',
  '1\tRà soát\tCác phòng, Văn phòng (chủ trì); A phối hợp\tQuý I',
  'I\tĐạt 98%\t\t',
  '\tquy trình\t\t',
  '2\t\t- A; - B\t',
  '| TT | Mục tiêu | Biện pháp | Thời hạn |',
  '<table><tr><td rowspan=3>1</td><td colspan=9>Nội dung</td></tr>',
  'Phụ lục II',
  '',
  '\f',
  '𝟙. x\u0301',
];

function expectSound(source: SourceText): void {
  const reading = readDocument(source, 'văn bản');
  for (const [path, { spans, state }] of Object.entries(reading.marks ?? {})) {
    for (const { from, to } of spans) {
      expect(from, path).toBeLessThan(to);
      expect(to, path).toBeLessThanOrEqual(source.text.length);
    }
    const value = path.split('.').reduce<unknown>((whole, step) => Reflect.get(Object(whole), step), reading);
    const isQuoted = /(?:statement|content|output|deadline|articles\.\d+\.text|recipients\.\d+|lead\.\d+|phrase)$/.test(
      path,
    );
    if (isQuoted && state === 'read') expect(quote(source.text, ...spans).text, path).toBe(value);
  }
  const parsed = parseReading(reading);
  const faults = parsed.kind === 'broken' ? parsed.faults.map(({ path }) => path) : [];
  expect(faults.filter((path) => !/^document\.(?:symbol|issuer|subject)$/.test(path))).toEqual([]);
}

describe('readDocument(), whatever it is given,', () => {
  it('never throws, invents no characters, and gives a reading in the right form', () => {
    const documents = fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 20 })), { maxLength: 60 });
    fc.assert(
      fc.property(documents, (lines) => {
        expectSound(sourceFromText(lines.join('\n')));
      }),
      { numRuns: 200 },
    );
  });

  const many = 100_000;
  it.each([
    ['one line without end', 'a'.repeat(many * 10)],
    ['tabs', '\t'.repeat(many)],
    ['rows', 'TT\tNội dung\tChủ trì\tThời gian\n' + '1\tLàm\tA; B, C\tQuý I\n'.repeat(many / 10)],
    ['halves of rows', 'TT\tNội dung\tChủ trì\tThời gian\n1\tLàm\tA\tB\n' + '\tlàm\t\t\n'.repeat(many / 10)],
    ['articles', 'QUYẾT ĐỊNH\n' + 'Điều 1. Ban hành.\n'.repeat(many / 10)],
    ['grounds', 'QUYẾT ĐỊNH\n' + 'Căn cứ Luật; '.repeat(many / 10)],
    ['objectives', 'MỤC TIÊU CHẤT LƯỢNG\n' + '- 100% hồ sơ;\n'.repeat(many / 10)],
    ['feet', 'Nơi nhận:\n- a;\nCHỦ TỊCH\n'.repeat(many / 20)],
    ['bodies', `TT\tNội dung\tChủ trì\tHạn\n1\tx\t${'Các phòng, ('.repeat(many / 10)}\ty`],
    ['marks', '**<b>'.repeat(many / 5)],
    ['open tables', '<table><tr><td colspan=60 rowspan=500>'.repeat(many / 40)],
  ])(
    'reads %s in a moment',
    (_, text) => {
      const began = performance.now();
      readDocument(sourceFromText(text), 'văn bản');
      expect(performance.now() - began).toBeLessThan(10_000);
    },
    60_000,
  );
});
