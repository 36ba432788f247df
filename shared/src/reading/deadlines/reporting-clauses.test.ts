import { describe, expect, it } from 'vitest';
import { isReportingClause, reportingClausesIn } from './reporting-clauses.ts';

const clausesIn = (paragraph: string): readonly string[] =>
  reportingClausesIn(paragraph).map(({ from, to }) => paragraph.slice(from, to));

describe('isReportingClause()', () => {
  it.each([
    'Hằng quý, các phòng báo cáo kết quả thực hiện về Văn phòng.',
    'Các đơn vị gửi báo cáo trước ngày 20/11.',
    'Định kỳ tổng hợp, báo cáo Chủ tịch UBND phường.',
    'Phòng Kinh tế tổng hợp kết quả, gửi Văn phòng trước ngày 25 tháng cuối quý.',
    'Báo cáo đột xuất khi có yêu cầu của UBND thành phố.',
  ])('holds for «%s»', (sentence) => {
    expect(isReportingClause(sentence)).toBe(true);
  });

  it.each([
    'Khi có khó khăn, vướng mắc, các phòng báo cáo lãnh đạo UBND phường để xem xét, quyết định.',
    'Kiểm tra, giám sát kết quả theo kế hoạch định kỳ hoặc đột xuất.',
    'Căn cứ Báo cáo số 15/BC-UBND ngày 20/12/2025 của UBND phường;',
    'UBND thành phố (để báo cáo);',
    'Văn phòng chịu trách nhiệm về số liệu báo cáo.',
  ])('does not hold for «%s»', (sentence) => {
    expect(isReportingClause(sentence)).toBe(false);
  });
});

describe('reportingClausesIn()', () => {
  it('gives the sentence that is a clause, and not its neighbours', () => {
    const paragraph = 'Các đơn vị niêm yết tại trụ sở. Hàng quý báo cáo kết quả về UBND xã. Giao TT. Đảng ủy theo dõi.';
    expect(clausesIn(paragraph)).toEqual(['Hàng quý báo cáo kết quả về UBND xã.']);
  });

  it('gives the part between semicolons where it says both what and when', () => {
    expect(clausesIn('Theo dõi, đôn đốc các bộ phận; định kỳ tổng hợp, báo cáo lãnh đạo xã.')).toEqual([
      'định kỳ tổng hợp, báo cáo lãnh đạo xã.',
    ]);
    const whole = 'Mỗi quý một lần, các phòng: Kinh tế; Văn hóa – Xã hội tổng hợp báo cáo UBND phường.';
    expect(clausesIn(whole)).toEqual([whole]);
  });
});
