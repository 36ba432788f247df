import { isPeriodText, monthOf, period, type Period, vietnameseDay, yearOf } from '../values/index.ts';

const quarters = ['I', 'II', 'III', 'IV'] as const;

/** A period as official papers write it inside a sentence: "quý I năm 2026", "6 tháng đầu năm 2026"; another text as it is. */
export function sayPeriodInReport(text: string): string {
  return isPeriodText(text) ? inWords(period(text)) : text;
}

function inWords({ kind, firstDay, lastDay }: Period): string {
  const [month, year] = [monthOf(firstDay), String(yearOf(firstDay))];
  switch (kind) {
    case 'month':
      return `tháng ${writeMonth(month)} năm ${year}`;
    case 'quarter':
      return `quý ${quarters[Math.floor(month / 3)] ?? ''} năm ${year}`;
    case 'half':
      return `6 tháng ${month < 7 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'year':
      return `năm ${year}`;
    case 'span':
      return `từ ngày ${vietnameseDay(firstDay)} đến ngày ${vietnameseDay(lastDay)}`;
  }
}

/** Months 1 and 2 carry a zero, the others none. */
export function writeMonth(month: number): string {
  return month < 3 ? `0${String(month)}` : String(month);
}
