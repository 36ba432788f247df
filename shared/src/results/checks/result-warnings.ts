import { daysBetween, isCalendarDay, isPeriodText, period } from '../../values/index.ts';
import { jumps } from './jumps.ts';
import { repeats } from './repeats.ts';
import type { CheckedCell, ResultWarning } from './result-warning.ts';
import { sums } from './sums.ts';

/**
 * Everything that looks wrong in a figure although it is possible: sums that do not reconcile, a part that disagrees
 * with its whole, a jump against earlier periods, figures that repeat, a count that stopped before the period was over.
 * None of it blocks; each wants a person's word. What is impossible is `resultFaults`. That a figure stands exactly on
 * its target is not spoken of: a single such figure proves nothing.
 */
export function resultWarnings(checked: CheckedCell): readonly ResultWarning[] {
  return [...sums(checked), ...jumps(checked), ...repeats(checked), ...earlyCutOff(checked)];
}

/** Counted before the period was over, although it is over by now. */
function earlyCutOff({ indicator: { deadline }, cell, today }: CheckedCell): readonly ResultWarning[] {
  const { cutOff, period: text, value } = cell;
  if (!isPeriodText(text) || !isCalendarDay(cutOff) || value.kind === 'withheld') return [];
  const { lastDay } = period(text);
  const end = deadline !== undefined && deadline < lastDay ? deadline : lastDay;
  if (cutOff >= end || today <= end) return [];
  return [{ kind: 'cutOffBeforeEnd', path: ['cutOff'], days: daysBetween(cutOff, end), lastDay: end }];
}
