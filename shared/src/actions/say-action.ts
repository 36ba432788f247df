import { type CalendarDay, isPeriodText, period, vietnameseDay } from '../values/index.ts';
import { type CorrectiveAction, actionStageWords } from './corrective-action.ts';
import type { AwaitedBecause, Effectiveness } from './effectiveness.ts';
import type { ActionStanding } from './standing.ts';

/** An action's stage in words, with what it is late with: "chưa nêu nguyên nhân, quá hạn 4 ngày làm việc". */
export function sayAction({ stage }: CorrectiveAction, standing: ActionStanding): string {
  const { awaits, dueDay, isOverdue, workingDaysOverdue } = standing;
  const word = awaits === 'cause' ? 'chưa nêu nguyên nhân' : actionStageWords[stage];
  if (isOverdue) return `${word}, quá hạn ${String(workingDaysOverdue)} ngày làm việc`;
  return dueDay === undefined ? word : `${word}, hạn ${vietnameseDay(dueDay)}`;
}

const awaitedWords = {
  noLaterPeriod: 'chưa có kỳ sau để đối chiếu',
  open: 'kỳ này chưa kết thúc',
  missing: 'kỳ đã qua nhưng chưa đủ số liệu',
  provisional: 'mới có số liệu tạm tính, chưa được xác nhận',
} as const satisfies Record<AwaitedBecause, string>;

/** What is known of an action's effect, and what is waited for: "chờ số liệu Quý III/2026 (kỳ này chưa kết thúc), đến hạn 30/09/2026". */
export function sayEffectiveness(effect: Effectiveness): string {
  switch (effect.kind) {
    case 'notDone':
      return 'chưa làm xong nên chưa xét hiệu quả';
    case 'effective':
      return `có hiệu quả: số liệu ${sayActionPeriod(effect.shownBy.period)} đã đạt`;
    case 'notEffective':
      return `không có hiệu quả: số liệu ${sayActionPeriod(effect.shownBy.period)} lại không đạt`;
    case 'awaited':
      return sayAwaited(effect);
  }
}

function sayAwaited({ because, period: text, dueDay }: Extract<Effectiveness, { kind: 'awaited' }>): string {
  if (text === undefined) return awaitedWords[because];
  return `chờ số liệu ${sayActionPeriod(text)} (${awaitedWords[because]})${sayDue(dueDay)}`;
}

const sayDue = (dueDay: CalendarDay | undefined): string =>
  dueDay === undefined ? '' : `, đến hạn ${vietnameseDay(dueDay)}`;

const romans = ['I', 'II', 'III', 'IV'] as const;

/** A period as sentences about actions name it: "Quý III/2026", "tháng 03/2026", "6 tháng đầu năm 2026", "năm 2026". */
export function sayActionPeriod(text: string): string {
  if (!isPeriodText(text)) return text;
  const { kind, firstDay, lastDay } = period(text);
  const year = text.slice(0, 4);
  switch (kind) {
    case 'month':
      return `tháng ${text.slice(5)}/${year}`;
    case 'quarter':
      return `Quý ${romans[Number(text.slice(-1)) - 1] ?? ''}/${year}`;
    case 'half':
      return `6 tháng ${text.endsWith('1') ? 'đầu' : 'cuối'} năm ${year}`;
    case 'year':
      return `năm ${year}`;
    case 'span':
      return `từ ${vietnameseDay(firstDay)} đến ${vietnameseDay(lastDay)}`;
  }
}
