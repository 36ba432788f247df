import { figureKindOf, type Indicator, type Measure, placeOnScale, type ResultValue } from '../indicators/index.ts';
import { type CalendarDay, isCalendarDay, isCount, isDecimalText, isPeriodText, period } from '../values/index.ts';
import type { Result } from './result.ts';
import { whole } from './standing-results.ts';

/** What keeps a result from being entered, and the field to put right. */
export interface ResultFault {
  readonly kind: ResultFaultKind;
  readonly path: readonly (string | number)[];
  /** The text that is at fault, or the end that was passed, where there is one. */
  readonly value?: string;
}

/** A kind of fault in a result. */
export type ResultFaultKind =
  | 'notCount'
  | 'numeratorAboveDenominator'
  | 'percentageInsteadOfCounts'
  | 'computedNotTyped'
  | 'wrongKind'
  | 'notDecimal'
  | 'notWholeCount'
  | 'blankGrade'
  | 'gradeNotOnScale'
  | 'rankOutsidePopulation'
  | 'blankNote'
  | 'blankGround'
  | 'blankReason'
  | 'noSource'
  | 'noPeriod'
  | 'periodOutsideYear'
  | 'noCutOff'
  | 'cutOffBeforePeriod'
  | 'cutOffInFuture'
  | 'cutOffAfterDeadline'
  | 'unknownPart'
  | 'otherIndicator';

/** The days that a result is checked against. */
export interface FaultContext {
  /** The year that the document's objectives are for. */
  readonly year: number;
  readonly today: CalendarDay;
}

/** All that keeps a result from being entered; nothing is clamped or repaired in silence. */
export function resultFaults(indicator: Indicator, result: Result, context: FaultContext): readonly ResultFault[] {
  return [
    ...(result.indicator === indicator.key ? [] : [fault('otherIndicator', ['indicator'], result.indicator)]),
    ...valueFaults(indicator, result.value).map((found) => ({ ...found, path: ['value', ...found.path] })),
    ...periodFaults(indicator, result, context),
    ...cutOffFaults(indicator, result, context),
    ...(result.source.trim() === '' ? [fault('noSource', ['source'])] : []),
    ...partFaults(indicator, result),
  ];
}

function valueFaults(indicator: Indicator, value: ResultValue): readonly ResultFault[] {
  const { measure } = indicator;
  const wanted = figureKindOf(indicator);
  if (value.kind === 'noCases' || value.kind === 'withheld' || value.kind === 'underVerification') {
    return absenceFaults(value);
  }
  if (measure === 'shareOfIndicators') return [fault('computedNotTyped', ['kind'])];
  if (value.kind === wanted) return faultsOfKind(indicator, value);
  const isBare = wanted === 'counted' && value.kind === 'number';
  return [fault(isBare ? 'percentageInsteadOfCounts' : 'wrongKind', ['kind'], value.kind)];
}

/** What is reported in place of a figure says why, where it has to. */
function absenceFaults(
  value: ResultValue & { readonly kind: 'noCases' | 'withheld' | 'underVerification' },
): readonly ResultFault[] {
  if (value.kind === 'noCases') {
    return value.notApplicable?.trim() === '' ? [fault('blankReason', ['notApplicable'])] : [];
  }
  return value.kind === 'withheld' && value.ground.trim() === '' ? [fault('blankGround', ['ground'])] : [];
}

function faultsOfKind(indicator: Indicator, value: ResultValue): readonly ResultFault[] {
  switch (value.kind) {
    case 'counted':
      return countedFaults(value);
    case 'number':
      return numberFaults(indicator.measure, value.value);
    case 'grade':
      return gradeFaults(indicator, value.grade);
    case 'rank':
      return rankFaults(value);
    case 'judged':
      return value.note.trim() === '' ? [fault('blankNote', ['note'])] : [];
    case 'distribution':
      return notCounts({ done: value.done, inProgress: value.inProgress, overdue: value.overdue });
    case 'noCases':
    case 'withheld':
    case 'underVerification':
      return [];
  }
}

function gradeFaults({ target }: Indicator, grade: string): readonly ResultFault[] {
  if (grade.trim() === '') return [fault('blankGrade', ['grade'])];
  const scale = target?.kind === 'grade' ? target.scale : undefined;
  const isUnknown = scale !== undefined && placeOnScale(scale, grade) < 0;
  return isUnknown ? [fault('gradeNotOnScale', ['grade'], grade)] : [];
}

function rankFaults({ rank, population }: ResultValue & { readonly kind: 'rank' }): readonly ResultFault[] {
  const isPlace = isCount(rank) && isCount(population) && rank >= 1 && rank <= population;
  return isPlace ? [] : [fault('rankOutsidePopulation', ['rank'], String(rank))];
}

function countedFaults(value: ResultValue & { readonly kind: 'counted' }): readonly ResultFault[] {
  const { numerator, denominator, excluded = 0 } = value;
  const unheld = notCounts({ numerator, denominator, excluded });
  if (unheld.length > 0 || numerator <= denominator) return unheld;
  return [fault('numeratorAboveDenominator', ['numerator'], String(numerator))];
}

function notCounts(counts: Readonly<Record<string, number>>): readonly ResultFault[] {
  return Object.entries(counts).flatMap(([name, count]) =>
    isCount(count) ? [] : [fault('notCount', [name], String(count))],
  );
}

function numberFaults(measure: Measure, text: string): readonly ResultFault[] {
  if (!isDecimalText(text)) return [fault('notDecimal', ['value'], text)];
  return measure === 'count' && !isCount(Number(text)) ? [fault('notWholeCount', ['value'], text)] : [];
}

function periodFaults(
  { measure }: Indicator,
  { period: text }: Result,
  { year }: FaultContext,
): readonly ResultFault[] {
  if (!isPeriodText(text)) return [fault('noPeriod', ['period'], text)];
  const { firstDay, lastDay } = period(text);
  const name = String(year).padStart(4, '0');
  // A mean over several years reaches beyond the document's own.
  const isWithin = (measure === 'yearlyMean' || firstDay.startsWith(name)) && lastDay.startsWith(name);
  return isWithin ? [] : [fault('periodOutsideYear', ['period'], name)];
}

function cutOffFaults(
  { deadline }: Indicator,
  { cutOff, period: text }: Result,
  { today }: FaultContext,
): readonly ResultFault[] {
  if (!isCalendarDay(cutOff)) return [fault('noCutOff', ['cutOff'], cutOff)];
  const firstDay = isPeriodText(text) ? period(text).firstDay : cutOff;
  return [
    ...(cutOff < firstDay ? [fault('cutOffBeforePeriod', ['cutOff'], firstDay)] : []),
    ...(cutOff > today ? [fault('cutOffInFuture', ['cutOff'], cutOff)] : []),
    ...(deadline !== undefined && cutOff > deadline ? [fault('cutOffAfterDeadline', ['cutOff'], deadline)] : []),
  ];
}

function partFaults({ parts }: Indicator, { part }: Result): readonly ResultFault[] {
  return part === whole || parts.includes(part) ? [] : [fault('unknownPart', ['part'], part)];
}

function fault(kind: ResultFaultKind, path: readonly (string | number)[], value?: string): ResultFault {
  return { kind, path, ...(value === undefined ? {} : { value }) };
}
