import { type CalendarDay, sayPeriodInside, vietnameseDay } from '../values/index.ts';
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

/** By how much the cause came late: "nêu muộn 4 ngày làm việc"; nothing where it did not. */
export function sayCauseLate({ causeLateBy }: ActionStanding): string | undefined {
  return causeLateBy === 0 ? undefined : `nêu muộn ${String(causeLateBy)} ngày làm việc`;
}

const awaitedWords = {
  noLaterPeriod: 'chưa có kỳ sau để đối chiếu',
  open: 'kỳ này chưa kết thúc',
  missing: 'kỳ đã qua nhưng chưa đủ số liệu',
  provisional: 'mới có số liệu tạm tính, chưa được xác nhận',
} as const satisfies Record<AwaitedBecause, string>;

/** What is known of an action's effect, and what is waited for: "chờ số liệu quý III/2026 (kỳ này chưa kết thúc), đến hạn 30/09/2026". */
export function sayEffectiveness(effect: Effectiveness): string {
  switch (effect.kind) {
    case 'notDone':
      return 'chưa làm xong nên chưa xét hiệu quả';
    case 'effective':
      return `có hiệu quả: số liệu ${sayPeriodInside(effect.shownBy.period)} đã đạt`;
    case 'notEffective':
      return `không có hiệu quả: số liệu ${sayPeriodInside(effect.shownBy.period)} lại không đạt`;
    case 'awaited':
      return sayAwaited(effect);
  }
}

function sayAwaited({ because, period: text, dueDay }: Extract<Effectiveness, { kind: 'awaited' }>): string {
  if (text === undefined) return awaitedWords[because];
  return `chờ số liệu ${sayPeriodInside(text)} (${awaitedWords[because]})${sayDue(dueDay)}`;
}

const sayDue = (dueDay: CalendarDay | undefined): string =>
  dueDay === undefined ? '' : `, đến hạn ${vietnameseDay(dueDay)}`;
