import { describe, expect, it } from 'vitest';
import { causeClauseIn } from './cause-clause-in.ts';

const inArticles = (...texts: readonly string[]) =>
  causeClauseIn({
    document: { articles: texts.map((text, place) => ({ number: place + 1, text })) },
    tasks: [],
  });

describe('causeClauseIn()', () => {
  it('quotes the sentence that says within how many days a cause is stated, and reads the number and which days count', () => {
    const sentence = 'Đơn vị có chỉ tiêu không đạt phải nêu nguyên nhân trong 03 ngày làm việc kể từ ngày phát hiện.';
    expect(inArticles('Ban hành mục tiêu.', `Giao Văn phòng theo dõi. ${sentence} Lưu hồ sơ.`)).toEqual({
      wording: sentence,
      term: { causeWithin: 3, by: 'workingDays' },
    });
    expect(inArticles('Chậm nhất sau 10 (mười) ngày phải báo cáo nguyên nhân của chỉ tiêu chưa đạt')?.term).toEqual({
      causeWithin: 10,
      by: 'days',
    });
  });

  it('finds it in a row of the plan where no article has it', () => {
    const content = 'Nêu nguyên nhân và khắc phục trong thời hạn 15 ngày đối với chỉ tiêu không đạt';
    expect(causeClauseIn({ document: { articles: [] }, tasks: [{ content }] })).toEqual({
      wording: content,
      term: { causeWithin: 15, by: 'days' },
    });
  });

  it('takes no sentence for one that lacks the cause, the miss or the days', () => {
    expect(inArticles('Hồ sơ không đạt được trả lại trong 03 ngày làm việc.')).toBeUndefined();
    expect(inArticles('Nêu rõ nguyên nhân chậm trong 02 ngày làm việc.')).toBeUndefined();
    expect(inArticles('Chỉ tiêu không đạt phải nêu nguyên nhân và biện pháp khắc phục.')).toBeUndefined();
    expect(inArticles('Chỉ tiêu không đạt phải nêu nguyên nhân trong 0 ngày.')).toBeUndefined();
  });
});
