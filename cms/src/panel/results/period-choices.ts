import { type CalendarDay, type Period, period, periodsIn } from '@camket/shared/values';
import type { Words } from '../../words/vi.ts';
import type { Choice } from '../fields/choice-field.tsx';

const numerals = ['I', 'II', 'III', 'IV'] as const;

/** The periods of a year that a result can be entered for, in the words that offices use. */
export function periodChoices(year: number, { results: words }: Words): readonly Choice<string>[] {
  const whole = period(String(year).padStart(4, '0'));
  return [
    ...periodsIn(whole, 'quarter').map(({ text }, at) => ({
      value: text,
      label: words.quarter(numerals[at] ?? '', year),
      group: words.quarters,
    })),
    ...periodsIn(whole, 'half').map(({ text }, at) => ({
      value: text,
      label: words.half(at + 1, year),
      group: words.longer,
    })),
    { value: whole.text, label: words.wholeYear(year), group: words.longer },
    ...periodsIn(whole, 'month').map(({ text }, at) => ({
      value: text,
      label: words.month(at + 1, year),
      group: words.months,
    })),
  ];
}

/** A period in the words that offices use; any other span of days by its two ends. */
export function sayPeriod(text: string, words: Words): string {
  const found = periodChoices(Number(text.slice(0, 4)), words).find(({ value }) => value === text);
  return found?.label ?? text.replace('/', ' – ');
}

/** The quarter that most likely is to be reported on a day: the newest one of the year that is over, else the first. */
export function likelyPeriod(year: number, today: CalendarDay): string {
  const quarters = periodsIn(period(String(year).padStart(4, '0')), 'quarter');
  return quarters.findLast(({ lastDay }) => lastDay < today)?.text ?? quarters[0]?.text ?? String(year);
}

/** The day up to which figures of a period are usually taken: its last day, or today while it is still open. */
export function likelyCutOff(text: string, today: CalendarDay): CalendarDay {
  const { lastDay }: Period = period(text);
  return lastDay < today ? lastDay : today;
}
