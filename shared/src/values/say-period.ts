import { monthOf, vietnameseDay, yearOf } from './calendar-day.ts';
import { isPeriodText, type Period, period } from './period.ts';

const quarters = ['I', 'II', 'III', 'IV'] as const;

/** A period in Vietnamese words: «Quý I/2026», «6 tháng đầu năm 2026». A text that names no period is given back. */
export function sayPeriod(text: string): string {
  return isPeriodText(text) ? inWords(period(text)) : text;
}

/** A period inside a sentence, where only what is spelt so begins with a capital: «quý I/2026». */
export function sayPeriodInside(text: string): string {
  const words = sayPeriod(text);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function inWords({ kind, firstDay, lastDay }: Period): string {
  const [month, year] = [monthOf(firstDay), String(yearOf(firstDay))];
  switch (kind) {
    case 'month':
      return `Tháng ${firstDay.slice(5, 7)}/${year}`;
    case 'quarter':
      return `Quý ${quarters[Math.floor(month / 3)] ?? ''}/${year}`;
    case 'half':
      return `6 tháng ${month < 7 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'year':
      return `Năm ${year}`;
    case 'span':
      return `Từ ${vietnameseDay(firstDay)} đến ${vietnameseDay(lastDay)}`;
  }
}
