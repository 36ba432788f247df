import { isShare } from '../../indicators/index.ts';
import { compareFractions, type Fraction, fraction, isPeriodText, period, yearOf } from '../../values/index.ts';
import { type Cases, casesOf, middleOf, sizeOf, sizeText } from './sizes.ts';
import type { CheckedCell, OtherPeriod, ResultWarning } from './result-warning.ts';

/** Below so many cases a share or a count moves by chance: no alarm is given. */
const fewCases = 30;
/** A share has jumped when it moved by so many points in a hundred … */
const pointsMoved = 10n;
/** … and by so many standard errors of the difference, squared: chance alone does that 3 times in 1 000. */
const errorsSquared = 9n;
/** What was counted has jumped when it is more than so many times what it usually is, or less than one such part. */
const timesUsual = 3n;
/** So many earlier periods are looked at, the newest first. */
const periodsLookedAt = 4;

/**
 * A jump against earlier periods. Three rules, each exact and none for small numbers:
 * - **share**: of shares of at least 30 cases on both sides, one that differs from the earlier ones together by at
 *   least 10 points and by more than three standard errors (the test of two proportions). Earlier periods of a flow
 *   are added up; of positions and running totals the newest counts.
 * - **size**: what was counted (denominator, number of cases, amount) is more than three times its usual size, or less
 *   than a third: usual is the middle of up to four earlier periods. It finds the digit too many. Counts below 30 on
 *   both sides are left alone, and so are running totals, which grow by themselves.
 * - **running total**: a total since the year began that is smaller than an earlier one of the same year.
 */
export function jumps(checked: CheckedCell): readonly ResultWarning[] {
  const before = [...checked.earlier].toSorted(newestFirst).slice(0, periodsLookedAt);
  if (checked.indicator.accumulation === 'yearToDate') {
    return [...shareJump(checked, before), ...fallenTotal(checked, before)];
  }
  return [...shareJump(checked, before), ...sizeJump(checked, before)];
}

/** The order of periods from the newest on; what is no period comes last. */
function newestFirst(one: OtherPeriod, other: OtherPeriod): number {
  return endOf(other).localeCompare(endOf(one));
}

const endOf = ({ period: text }: OtherPeriod): string => (isPeriodText(text) ? period(text).lastDay : '');

function shareJump({ indicator, cell }: CheckedCell, before: readonly OtherPeriod[]): readonly ResultWarning[] {
  const now = casesOf(cell.value);
  const counted = before.flatMap(({ value }) => casesOf(value) ?? []);
  const others = indicator.accumulation === 'flow' ? counted : counted.slice(0, 1);
  const then = others.reduce(addCases, { numerator: 0, denominator: 0 });
  if (now === undefined || now.denominator < fewCases || then.denominator < fewCases) return [];
  if (!isFarApart(now, then)) return [];
  const [shareNow, shareThen] = [fraction(now.numerator, now.denominator), fraction(then.numerator, then.denominator)];
  return [{ kind: 'shareJump', path: ['value'], now: shareNow, before: shareThen, periods: others.length }];
}

function addCases(one: Cases, other: Cases): Cases {
  return { numerator: one.numerator + other.numerator, denominator: one.denominator + other.denominator };
}

/** Whether two shares differ by more than chance and by enough to matter. */
function isFarApart(one: Cases, other: Cases): boolean {
  const [n, d] = [BigInt(one.numerator), BigInt(one.denominator)];
  const [m, e] = [BigInt(other.numerator), BigInt(other.denominator)];
  const cross = n * e - m * d;
  const apart = cross < 0n ? -cross : cross;
  if (apart * 100n < pointsMoved * d * e) return false;
  const [good, all] = [n + m, d + e];
  return cross * cross * all > errorsSquared * d * e * good * (all - good);
}

function sizeJump({ indicator, cell }: CheckedCell, before: readonly OtherPeriod[]): readonly ResultWarning[] {
  const now = sizeOf(cell.value);
  const usual = middleOf(before.flatMap(({ value }) => sizeOf(value) ?? []));
  if (now === undefined || usual === undefined) return [];
  const isOfCases = indicator.measure === 'count' || isShare(indicator.measure);
  const larger = compareFractions(now, usual) > 0 ? now : usual;
  const isSmall = isOfCases && compareFractions(larger, fraction(fewCases, 1)) < 0;
  if (isSmall || (!isManyTimes(now, usual) && !isManyTimes(usual, now))) return [];
  const field = casesOf(cell.value) === undefined ? 'value' : 'denominator';
  return [{ kind: 'sizeJump', path: ['value', field], now: sizeText(now), before: sizeText(usual) }];
}

function isManyTimes(one: Fraction, other: Fraction): boolean {
  return one.numerator * other.denominator > timesUsual * other.numerator * one.denominator;
}

function fallenTotal({ cell }: CheckedCell, before: readonly OtherPeriod[]): readonly ResultWarning[] {
  if (!isPeriodText(cell.period)) return [];
  const { firstDay, lastDay } = period(cell.period);
  const year = String(yearOf(firstDay)).padStart(4, '0');
  const last = before.find((one) => endOf(one).startsWith(year) && endOf(one) < lastDay);
  const [now, then] = [sizeOf(cell.value), last === undefined ? undefined : sizeOf(last.value)];
  if (last === undefined || now === undefined || then === undefined || compareFractions(now, then) >= 0) return [];
  const field = casesOf(cell.value) === undefined ? 'value' : 'denominator';
  const told = { now: sizeText(now), before: sizeText(then), period: last.period };
  return [{ kind: 'runningTotalFell', path: ['value', field], ...told }];
}
