import type { Indicator, ResultValue } from '../indicators/index.ts';
import { addDays, type CalendarDay, isPeriodText, period, vietnameseDay } from '../values/index.ts';
import type { Result } from './result.ts';

type Figure = Pick<Result, 'cutOff' | 'value'>;

/** What is known when it is decided whether a figure that a source sent goes into the register by itself. */
export interface AutomaticSituation {
  /** The version that stands in the register, with the day on which it was written; absent before the first. */
  readonly published?: (Figure & { readonly publishedOn: CalendarDay }) | undefined;
  readonly received: Figure;
  /** Whether the period of the figure is over. */
  readonly isClosed: boolean;
  readonly today: CalendarDay;
  /** Whether the indicator's state is another one with the figure; asked only where it matters. */
  readonly changesState: () => boolean;
}

/** Why a figure goes into the register by itself: it is the first, the state changes, a week has passed, the period is over. */
export type AutomaticReason = 'first' | 'state' | 'week' | 'closed';

const daysBetweenVersions = 7;

/**
 * Why a figure of an indicator that is marked automatic goes into the register now; `undefined` while it waits. The
 * rule: one version when the cut-off has advanced, the figure has changed and a week has passed, or at once when the
 * state changes or the period closes. (Architecture, "Automatic results".)
 */
export function publishReason(situation: AutomaticSituation): AutomaticReason | undefined {
  const { published, received, isClosed, today, changesState } = situation;
  if (published === undefined) return 'first';
  if (received.cutOff <= published.cutOff) return undefined;
  if (isClosed) return 'closed';
  if (sameFigure(published.value, received.value)) return undefined;
  if (changesState()) return 'state';
  return addDays(published.publishedOn, daysBetweenVersions) <= today ? 'week' : undefined;
}

/**
 * The day from which it has to be decided again: a week after the last version while a newer figure waits, and at the
 * latest the day after the period's end, on which the last figure is published and laid before a person.
 */
export function lookAgainOn(closing: CalendarDay, waitsSince?: CalendarDay): CalendarDay {
  const afterwards = addDays(closing, 1);
  if (waitsSince === undefined) return afterwards;
  const week = addDays(waitsSince, daysBetweenVersions);
  return week < afterwards ? week : afterwards;
}

/** The last day of which a figure counts: the period's, or the indicator's deadline where that is earlier. Throws a `RangeError` where the text is no period. */
export function closingDay({ deadline }: Pick<Indicator, 'deadline'>, text: string): CalendarDay {
  if (!isPeriodText(text)) throw new RangeError(`Cannot close "${text}": expected a period such as "2026-Q1"`);
  const { lastDay } = period(text);
  return deadline !== undefined && deadline < lastDay ? deadline : lastDay;
}

/** Whether two values say the same, count by count; the order of their fields does not matter. */
export function sameFigure(one: ResultValue, other: ResultValue): boolean {
  const written = (value: ResultValue): string =>
    JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return written(one) === written(other);
}

const words = {
  first: 'Số liệu tự động, tạm tính, đến ngày …, chưa qua kiểm tra.',
  state: 'Số liệu tự động, tạm tính, cập nhật đến ngày …: mức đạt được của chỉ tiêu thay đổi.',
  week: 'Số liệu tự động, tạm tính, cập nhật hằng tuần: đến ngày ….',
  closed: 'Số liệu tự động cuối kỳ, tạm tính, chốt đến ngày …, chờ kiểm tra.',
} as const satisfies Record<AutomaticReason, string>;

/** The public reason of a version that a source wrote by itself, with the day up to which it counts. */
export function sayAutomaticReason(reason: AutomaticReason, cutOff: CalendarDay): string {
  return words[reason].replace('…', vietnameseDay(cutOff));
}

/** The public reason of the version that takes the word "provisional" away. */
export function sayVerified(cutOff: CalendarDay): string {
  return `Số liệu chốt đến ngày ${vietnameseDay(cutOff)} đã được kiểm tra, thay số liệu tạm tính.`;
}
