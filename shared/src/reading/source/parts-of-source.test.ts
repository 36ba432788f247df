import { describe, expect, it } from 'vitest';
import { placesIn } from './parts-of-source.ts';
import type { SourceText } from './source-text.ts';

/** A source of one line a paragraph; a line `---` begins a page. */
function sourceOf(lines: readonly string[]): SourceText {
  const printed = lines.filter((line) => line !== '---');
  const text = printed.map((line) => `${line}\n`).join('');
  const starts = printed.map((_, index) => printed.slice(0, index).join('\n').length + (index === 0 ? 0 : 1));
  const breaks = lines.flatMap((line, index) =>
    line === '---' ? [starts[lines.slice(0, index).filter((one) => one !== '---').length] ?? text.length] : [],
  );
  const blocks = printed.map((line, index) => {
    const from = starts[index] ?? 0;
    return { kind: 'paragraph', span: { from, to: from + line.length } } as const;
  });
  return { text, blocks, pages: [0, ...breaks] };
}

function placeOf(lines: readonly string[], words: string) {
  const source = sourceOf(lines);
  return placesIn(source)(source.text.indexOf(words));
}

const decision = [
  'ỦY BAN NHÂN DÂN XÃ BÌNH SA',
  'QUYẾT ĐỊNH',
  'Về việc ban hành mục tiêu',
  'Căn cứ Luật số một;',
  'Điều 1. Ban hành kèm theo Quyết định này Phụ lục 1 và',
  'Phụ lục 2 kèm theo về việc khác.',
  '---',
  'Điều 2. Quyết định có hiệu lực.',
  'CHỦ TỊCH',
  'Nguyễn Văn Mẫu',
];

describe('placesIn()', () => {
  it('names the article above, and nothing above the first one', () => {
    expect(placeOf(decision, 'Luật số một')).toEqual({ page: 1 });
    expect(placeOf(decision, 'về việc khác')).toEqual({ page: 1, part: 'Điều 1' });
    expect(placeOf(decision, 'có hiệu lực')).toEqual({ page: 2, part: 'Điều 2' });
  });

  it('tells no page where the source does not tell its pages', () => {
    expect(placeOf(['Điều 1. Một câu.'], 'Một câu')).toEqual({ part: 'Điều 1' });
  });

  it.each([
    [
      ['Phụ lục 2', 'MỤC TIÊU CHẤT LƯỢNG', '(Kèm theo Quyết định số 1)', 'I. CHUNG', 'Trả đúng hẹn'],
      'Phụ lục 2, mục I',
    ],
    [['PHỤ LỤC II', 'Trả đúng hẹn'], 'Phụ lục II'],
    [['PHỤ LỤC', 'Trả đúng hẹn'], 'Phụ lục'],
    [['Phụ lục 1MỤC TIÊU CHẤT LƯỢNG NĂM 2026', 'Trả đúng hẹn'], 'Phụ lục 1'],
    [
      ['MỤC TIÊU CHẤT LƯỢNG NĂM 2026', 'CỦA UBND XÃ BÌNH SA', '(Ban hành kèm theo Quyết định số 1)', 'Trả đúng hẹn'],
      'Mục tiêu chất lượng năm 2026',
    ],
    [
      ['KẾ HOẠCH', 'THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG NĂM 2026', 'II. NỘI DUNG', 'Trả đúng hẹn'],
      'Kế hoạch thực hiện mục tiêu chất lượng năm 2026, mục II',
    ],
    [['BẢNG PHÂN CÔNG UBND', '(Kèm theo Quyết định số 1)', 'Trả đúng hẹn'], 'Bảng phân công UBND'],
    [['Phụ lục 1', 'Điều 3. Trả đúng hẹn'], 'Phụ lục 1, Điều 3'],
  ])('names the annex after the articles: %j', (annex, part) => {
    expect(placeOf([...decision, ...annex], 'Trả đúng hẹn')).toEqual({ page: 2, part });
  });

  it('names the sections of a plan that stands alone', () => {
    const plan = ['KẾ HOẠCH', 'Thực hiện năm 2026', 'I. MỤC ĐÍCH', 'Một.', 'II. NHIỆM VỤ', '1. Rà soát hồ sơ'];
    expect(placeOf(plan, 'Rà soát')).toEqual({ part: 'Mục II' });
  });
});
