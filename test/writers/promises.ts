import type { IndicatorReading } from '@camket/shared/reading';

/** A promise as an office might word it, and how it is to be read. */
export interface PromiseRead {
  readonly words: string;
  readonly read: Omit<IndicatorReading, 'phrase' | 'partOf'>;
}

const share = (words: string, operator: IndicatorReading['operator'], value: number): PromiseRead => ({
  words,
  read: { operator, value, unit: '%', grade: null },
});

/** Promises of every kind that stand on their own in any order. */
export const promises: readonly [PromiseRead, ...PromiseRead[]] = [
  share('tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn đạt từ 97,5% trở lên', 'gte', 97.5),
  share('trên 92% người dân hài lòng về thái độ phục vụ tại quầy tiếp nhận', 'gt', 92),
  share('100% văn bản đến được xử lý trong ngày làm việc', 'eq', 100),
  share('tỷ lệ hồ sơ trả chậm không quá 1,5%', 'lte', 1.5),
  share('tỷ lệ hộ nghèo dưới 2%', 'lt', 2),
  share('ít nhất 80% thôn có hương ước được rà soát', 'gte', 80),
  share('giải ngân vốn đầu tư công đạt tối thiểu 95% kế hoạch vốn được giao', 'gte', 95),
  share('tỷ lệ trẻ em tiêm chủng đầy đủ đạt 98%', 'eq', 98),
  {
    words: 'tổ chức ít nhất 4 hội nghị đối thoại với nhân dân',
    read: { operator: 'gte', value: 4, unit: 'hội nghị', grade: null },
  },
  { words: 'chỉ số chuyển đổi số xếp loại khá', read: { operator: 'grade', value: null, unit: null, grade: 'khá' } },
  {
    words: 'chỉ số cải cách hành chính nằm trong top 5 của thành phố',
    read: { operator: 'rank', value: 5, unit: null, grade: null },
  },
];
