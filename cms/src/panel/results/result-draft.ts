import type { FileReference } from '@camket/shared/decisions';
import { type CountField, figureKindOf, type Indicator, type ResultValue } from '@camket/shared/indicators';
import type { DecisionReference, Result } from '@camket/shared/results';
import type { CalendarDay } from '@camket/shared/values';

/** A value of a kind while it is being typed: any part of it may still be missing. */
export interface DraftValue extends Readonly<Partial<Record<CountField, number>>> {
  readonly kind: ResultValue['kind'];
  readonly value?: string;
  readonly approximately?: string;
  readonly grade?: string;
  readonly conclusion?: 'met' | 'missed';
  readonly note?: string;
  readonly ground?: string;
}

/** A result while it is being typed. */
export interface ResultDraft {
  readonly decision?: DecisionReference;
  readonly indicator?: string;
  readonly period?: string;
  readonly part: string;
  readonly value: DraftValue;
  readonly cutOff?: CalendarDay;
  readonly source: string;
  readonly cause?: string;
  readonly note?: string;
  readonly evidence: readonly FileReference[];
}

/** The value as far as it is whole; nothing while a part of it is missing. */
export function wholeValue(draft: DraftValue): ResultValue | undefined {
  const { kind, grade, conclusion, note = '', ground = '' } = draft;
  switch (kind) {
    case 'counted':
    case 'rank':
    case 'distribution':
      return wholeCounts(draft);
    case 'number':
      return wholeNumber(draft);
    case 'grade':
      return grade === undefined ? undefined : { kind, grade };
    case 'judged':
      return conclusion === undefined ? undefined : { kind, conclusion, note };
    case 'withheld':
      return { kind, ground };
    case 'noCases':
    case 'underVerification':
      return { kind };
  }
}

function wholeNumber({ value, approximately }: DraftValue): ResultValue | undefined {
  if (value === undefined) return undefined;
  return { kind: 'number', value, ...(approximately === undefined ? {} : { approximately }) };
}

function wholeCounts(draft: DraftValue): ResultValue | undefined {
  if (draft.kind === 'counted') return wholeShare(draft);
  return draft.kind === 'rank' ? wholeRank(draft) : wholeDistribution(draft);
}

function wholeShare({ numerator, denominator, excluded }: DraftValue): ResultValue | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  return { kind: 'counted', numerator, denominator, ...(excluded === undefined ? {} : { excluded }) };
}

function wholeRank({ rank, population }: DraftValue): ResultValue | undefined {
  return rank === undefined || population === undefined ? undefined : { kind: 'rank', rank, population };
}

function wholeDistribution({ done, inProgress, overdue }: DraftValue): ResultValue | undefined {
  if (done === undefined || inProgress === undefined || overdue === undefined) return undefined;
  return { kind: 'distribution', done, inProgress, overdue };
}

/** The result as far as it is whole; nothing while something that every result needs is missing. */
export function wholeResult(draft: ResultDraft): Result | undefined {
  const { decision, indicator, period, cutOff } = draft;
  const value = wholeValue(draft.value);
  if (decision === undefined || indicator === undefined || period === undefined) return undefined;
  if (cutOff === undefined || value === undefined) return undefined;
  return { ...draft, decision, indicator, period, cutOff, value };
}

/** What a result of an indicator can be: its own kind first, then the three absences that are reports too. */
export function valueKindsFor(indicator: Indicator): readonly ResultValue['kind'][] {
  const kind = figureKindOf(indicator);
  return kind === undefined ? [] : [kind, 'noCases', 'withheld', 'underVerification'];
}
