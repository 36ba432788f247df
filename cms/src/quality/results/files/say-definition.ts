import { type Indicator, sayTarget } from '@camket/shared/indicators';
import type { TemplateRow } from './template-content.ts';

/** How a row's figure is counted and where it is to be written, line by line. */
export function sayDefinition({ indicator, kind }: Pick<TemplateRow, 'indicator' | 'kind'>): string {
  const { condition, segment, limit, exclusion } = indicator;
  const named: readonly (readonly [string, string | undefined])[] = [
    ['Phạm vi đếm', segment],
    ['Điều kiện', condition],
    ['Thời hạn mỗi việc', limit],
    ['Không tính (ghi số vào Loại trừ)', exclusion],
    ['Mức cam kết', sayTarget(indicator)],
  ];
  const lines = named.flatMap(([name, text]) => (text === undefined ? [] : [`${name}: ${text}`]));
  return [...writing[kind](indicator), ...lines].join('\n');
}

const writing: Readonly<Record<TemplateRow['kind'], (indicator: Indicator) => readonly string[]>> = {
  counted: ({ numerator, denominator }) => [
    `Tử số: ${numerator ?? 'số trường hợp đạt'}`,
    `Mẫu số: ${denominator ?? 'tổng số trường hợp'}`,
  ],
  number: ({ unit }) => [`Số liệu khác: một con số${unit === undefined ? '' : ` (${unit})`}`],
  grade: ({ target }) => [
    `Số liệu khác: bậc xếp loại${target?.kind === 'grade' && target.scale !== undefined ? ` (${target.scale.join(', ')})` : ''}`,
  ],
  rank: () => ['Tử số: thứ hạng', 'Mẫu số: số đơn vị được xếp hạng'],
  judged: () => ['Số liệu khác: Đạt hoặc Không đạt', 'Căn cứ, ghi chú: kết luận dựa vào đâu'],
  distribution: () => ['Tử số: số việc hoàn thành', 'Mẫu số: số việc đang thực hiện', 'Loại trừ: số việc quá hạn'],
};
