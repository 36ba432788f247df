import type { CauseTerm, Decision } from '../decisions/index.ts';
import { addWorkingDays, endOfTerm, type WorkingCalendar } from '../times/index.ts';
import type { CalendarDay } from '../values/index.ts';

/** Who can have set a term: the document that made the promise, the commune for all its documents, or nobody. */
export const termSetters = ['decision', 'commune', 'default'] as const;

/**
 * Within how long after a miss was found its cause has to be stated (hạn nêu nguyên nhân). `by` says whether every day
 * counts or working days alone; `clause` quotes the decision or notice that sets it, where there is one; `setBy` says
 * whose term it is, and is absent from actions that were opened before it was kept.
 */
export interface ActionTerm extends CauseTerm {
  readonly clause?: string;
  readonly setBy?: (typeof termSetters)[number];
}

/** The term where neither a decision nor the commune has set one: a proposal of this product, which pages say. */
export const defaultActionTerm: ActionTerm = { causeWithin: 5, by: 'workingDays' };

/**
 * The term that holds for a miss, and who has set it: the document's own clause goes before the commune's setting, and
 * that before the default. A clause in which nobody has read a number of days sets nothing.
 */
export function termFor(
  document: Pick<Decision, 'causeClause'> | undefined,
  ofCommune: ActionTerm | undefined,
): ActionTerm {
  const { wording, term } = document?.causeClause ?? {};
  if (wording !== undefined && term !== undefined) return { ...term, clause: wording, setBy: 'decision' };
  return ofCommune === undefined ? { ...defaultActionTerm, setBy: 'default' } : { ...ofCommune, setBy: 'commune' };
}

/**
 * The last day on which the cause is still stated in time. The day of the finding is not counted; a term in days whose
 * last day is a day off ends with the next working day (Bộ luật Dân sự 2015 Điều 147, 148, by analogy). Throws a
 * `RangeError` on a number of days that is not whole or lies below 0.
 */
export function causeDueDay(
  foundOn: CalendarDay,
  { causeWithin, by }: ActionTerm,
  calendars: readonly WorkingCalendar[],
): CalendarDay {
  return by === 'workingDays'
    ? addWorkingDays(foundOn, causeWithin, calendars)
    : endOfTerm(foundOn, causeWithin, calendars);
}

/** The term in words: "trong 5 ngày làm việc kể từ ngày phát hiện". */
export function sayActionTerm({ causeWithin, by }: CauseTerm): string {
  const days = by === 'workingDays' ? 'ngày làm việc' : 'ngày';
  return `trong ${String(causeWithin)} ${days} kể từ ngày phát hiện`;
}

const setterWords = {
  decision: 'theo chính văn bản đặt ra chỉ tiêu',
  commune: 'theo quy định chung mà địa phương đã công bố',
  default: 'mức mặc định, vì văn bản và địa phương không định hạn',
} as const satisfies Record<NonNullable<ActionTerm['setBy']>, string>;

/** Whose term it is, in words; nothing where that was not kept. */
export function sayTermSetter({ setBy }: ActionTerm): string | undefined {
  return setBy === undefined ? undefined : setterWords[setBy];
}
