import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reading, type IndicatorReading } from '../reading-form.ts';
import { readTargets } from './read-targets.ts';

const read = (statement: string, breaks?: readonly number[]): readonly IndicatorReading[] =>
  readTargets(statement, breaks).map(({ indicator }) => indicator);
const phrases = (statement: string, breaks?: readonly number[]): readonly string[] =>
  read(statement, breaks).map(({ phrase }) => phrase);

describe('readTargets()', () => {
  it('cuts promises apart at semicolons, sentences, sub-items and before a new aim', () => {
    expect(phrases('Về tiếp công dân: a) 100% lượt tiếp đúng lịch; b) Giữ nghiêm kỷ luật. Đơn thư giảm dần.')).toEqual([
      '100% lượt tiếp đúng lịch',
      'Giữ nghiêm kỷ luật',
      'Đơn thư giảm dần',
    ]);
    expect(phrases('Xong 90% việc được giao, quyết tâm giữ vững danh hiệu đã đạt')).toEqual([
      'Xong 90% việc được giao',
      'quyết tâm giữ vững danh hiệu đã đạt',
    ]);
  });

  it('begins a promise where a sub-item begins, also without a mark', () => {
    const [first, second] = ['Chăm sóc cây xanh', 'Quét dọn đường làng'];
    expect(phrases(`${first} ${second}`)).toEqual([`${first} ${second}`]);
    expect(phrases(`${first} ${second}`, [first.length + 1])).toEqual([first, second]);
  });

  it('joins what is said of the same people', () => {
    const statement = '100% viên chức mặc đồng phục; đeo thẻ khi làm việc; tự rèn luyện kỹ năng.';
    expect(read(statement)).toMatchObject([{ phrase: statement.slice(0, -1), operator: 'eq', value: 100 }]);
  });

  it('makes a part of what follows «trong đó», and of nothing further', () => {
    const parts = read('Thu gom 92% rác, trong đó 50% được phân loại, 20% được tái chế; 95% hộ ký cam kết');
    expect(parts.map(({ value, partOf }) => [value, partOf])).toEqual([
      [92, null],
      [50, 0],
      [20, 0],
      [95, null],
    ]);
  });

  it('says of one subject several things, each with the whole clause', () => {
    const clause = 'Thu ngân sách đạt 40,6 tỷ đồng, tăng 10% so với năm 2025';
    expect(read(`${clause}.`)).toMatchObject([
      { phrase: 'Thu ngân sách đạt 40,6 tỷ đồng', value: 40.6, unit: 'tỷ đồng' },
      { phrase: clause, operator: 'change', value: 10, direction: 'up', baseline: 'năm 2025' },
    ]);
  });

  it('keeps condition, exclusion and field beside the figure', () => {
    expect(read('100% công văn gửi qua mạng (trừ công văn mật)')).toMatchObject([{ exclusion: 'trừ công văn mật' }]);
    expect(read('Người nộp có giấy hẹn nếu do lỗi mạng đạt 100%')).toMatchObject([{ condition: 'nếu do lỗi mạng' }]);
    expect(read('Hài lòng đạt 90%; trong đó, lĩnh vực hộ tịch, cư trú đạt tối thiểu 80%')).toMatchObject([
      { value: 90 },
      { partOf: 0, segment: 'lĩnh vực hộ tịch, cư trú' },
    ]);
  });

  it('takes no name, date, age or level for a target', () => {
    const names = [
      'Triển khai Đề án 06 và Nghị quyết số 57-NQ/TW đến các thôn',
      'Duy trì hệ thống theo TCVN ISO 9001: 2015 tại bộ phận một cửa',
      'Cung cấp dịch vụ công mức độ 3, 4 phục vụ người dân 24/7',
      'Hoàn thành rà soát hộ nghèo trước ngày 30/11/2026',
      'Vận hành chính quyền địa phương 02 cấp giai đoạn 2026 - 2030',
    ];
    for (const name of names) expect(read(name), name).toMatchObject([{ operator: 'judged', value: null }]);
  });

  it('guesses no share that cannot be kept exactly, and no grade or figure that is not there', () => {
    expect(read('1/3 số hộ tham gia câu lạc bộ')).toMatchObject([{ operator: 'judged', value: null }]);
    expect(read('1/4 số hộ tham gia câu lạc bộ')).toMatchObject([{ operator: 'eq', value: 25, unit: '%' }]);
    expect(read('Kế hoạch:')).toEqual([]);
    expect(read('')).toEqual([]);
  });

  it('takes a figure of what must not happen for no target, and turns the comparison of a share round', () => {
    expect(read('Không có hồ sơ nào quá hạn từ 30 hồ sơ trở lên')).toMatchObject([{ operator: 'judged', value: null }]);
    expect(read('Không để tỷ lệ trễ hạn vượt 2%')).toMatchObject([{ operator: 'lte', value: 2 }]);
    expect(read('Gắn biển số nhà trên 5 tuyến đường')).toMatchObject([{ operator: 'judged', value: null }]);
    expect(read('Thông qua 3 hình thức tuyên truyền')).toMatchObject([{ operator: 'judged', value: null }]);
  });

  it('reads through the slips of a scan, and quotes them as they stand', () => {
    expect(read('Phân đâu l00% hồ sơ đúng hẹn')).toMatchObject([{ operator: 'eq', value: 100, unit: '%' }]);
    expect(read('Hài lòng đạt tư 95% trờ 1ên')).toMatchObject([
      { phrase: 'Hài lòng đạt tư 95% trờ 1ên', operator: 'gte' },
    ]);
    expect(read('Sô vụ giàm 5% so vơi năm 2025')).toMatchObject([{ operator: 'change', direction: 'down', value: 5 }]);
    expect(read('Sai sót tôi đa 3 lôi')).toMatchObject([{ operator: 'lte', value: 3 }]);
  });

  it('says which characters say what, and what only follows', () => {
    const statement = 'Phấn đấu  từ 1.250,5 ha trở lên được tưới';
    const [found] = readTargets(statement);
    const at = (field: 'value' | 'unit' | 'operator'): readonly string[] | undefined =>
      found?.spans[field]?.map(({ from, to }) => statement.slice(from, to));
    expect(found?.indicator).toMatchObject({ operator: 'gte', value: 1250.5, unit: 'ha' });
    expect([at('value'), at('unit'), at('operator')]).toEqual([['1.250,5'], ['ha'], ['từ', 'trở lên']]);
    expect(found?.inferred).toEqual([]);
    expect(readTargets('98% hộ dùng nước sạch')[0]?.inferred).toEqual(['operator']);
  });

  it('never throws, and gives only indicators of the form with characters of the statement', () => {
    const words =
      'Phấn đấu|đạt|trên|từ|trở lên|100%|95 %|1.234,5|3|lớp|hội nghị|tỷ đồng|giảm|tăng|so với năm 2025|trong đó|;|,|.|:|a)|(|)|trừ|nếu|xếp loại|tốt|top|và|“|”|1/2 số|hộ|cán bộ|40 -|đến|60%'.split(
        '|',
      );
    const mixed = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 20 })
      .map((all) => all.join(' '));
    const indicators = Reading.shape.objectives.element.shape.indicators;
    fc.assert(
      fc.property(mixed, fc.array(fc.nat(80)), (text, breaks) => {
        const statement = text.normalize('NFC');
        const found = readTargets(statement, breaks);
        expect(indicators.safeParse(found.map(({ indicator }) => indicator)).error).toBeUndefined();
        for (const { spans } of found) {
          for (const { from, to } of Object.values(spans).flat()) {
            expect(from >= 0 && to > from && to <= statement.length).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads the most awkward words at once, and no statement longer than a reading can hold', () => {
    const parts = [
      '100% hồ sơ, ',
      'tăng ',
      'trong đó 5% và ',
      '(',
      '“',
      'a) ',
      'xếp loại ',
      '1.',
      'từ 1 đến ',
      'nếu ',
      'đạt 5 ; ',
    ];
    for (const part of parts) {
      const start = performance.now();
      readTargets(part.repeat(Math.floor(40_000 / part.length)));
      expect(performance.now() - start, part).toBeLessThan(1_500);
      expect(readTargets(part.repeat(100_000))).toEqual([]);
    }
  });
});
