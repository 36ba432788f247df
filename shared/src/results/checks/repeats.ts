import type { ResultValue } from '../../indicators/index.ts';
import { compareFractions, fraction, isPeriodText, period, previousPeriod } from '../../values/index.ts';
import { isAdditive, whole } from '../standing-results.ts';
import { casesOf, sizeOf } from './sizes.ts';
import type { CheckedCell, ResultWarning } from './result-warning.ts';

/** Figures below this repeat by chance. */
const repeatsByChance = 10;
/** "All of them" repeats by chance up to here. */
const allByChance = 30;

/**
 * Figures that say the same as the period before, or as another unit: often a sheet that was copied and not counted
 * anew. Looked at only where a new count is expected (a flow of cases or amounts), and never below 10 cases, nor below
 * 30 where all or none of them are good.
 */
export function repeats(checked: CheckedCell): readonly ResultWarning[] {
  const { indicator, cell } = checked;
  if (indicator.accumulation !== 'flow' || !isAdditive(indicator.measure) || !isTelling(cell.value)) return [];
  return [...asBefore(checked), ...asOtherPart(checked)];
}

function asBefore({ cell, earlier }: CheckedCell): readonly ResultWarning[] {
  if (!isPeriodText(cell.period)) return [];
  const before = previousPeriod(period(cell.period)).text;
  const found = earlier.find((one) => one.period === before && isSame(one.value, cell.value));
  return found === undefined ? [] : [{ kind: 'sameAsBefore', path: ['value'], period: before }];
}

function asOtherPart({ cell, beside, indicator }: CheckedCell): readonly ResultWarning[] {
  if (cell.part === whole) return [];
  const found = beside.find(
    ({ part, value }) => part !== cell.part && indicator.parts.includes(part) && isSame(value, cell.value),
  );
  return found === undefined ? [] : [{ kind: 'sameAsOtherPart', path: ['value'], part: found.part }];
}

function isTelling(value: ResultValue): boolean {
  const cases = casesOf(value);
  const size = sizeOf(value);
  if (size === undefined) return false;
  const isAllOrNone = cases !== undefined && (cases.numerator === 0 || cases.numerator === cases.denominator);
  return compareFractions(size, fraction(isAllOrNone ? allByChance : repeatsByChance, 1)) >= 0;
}

function isSame(one: ResultValue, other: ResultValue): boolean {
  switch (one.kind) {
    case 'counted':
      return other.kind === 'counted' && one.numerator === other.numerator && one.denominator === other.denominator;
    case 'number':
      return other.kind === 'number' && one.value === other.value;
    case 'distribution':
      return (
        other.kind === 'distribution' &&
        one.done === other.done &&
        one.inProgress === other.inProgress &&
        one.overdue === other.overdue
      );
    case 'grade':
    case 'rank':
    case 'judged':
    case 'noCases':
    case 'withheld':
    case 'underVerification':
      return false;
  }
}
