import type { Indicator, ResultValue } from '../../indicators/index.ts';
import type { CalendarDay, Fraction } from '../../values/index.ts';
import type { Unreconciled } from '../dossiers/dossier-counts.ts';
import type { Gap } from '../reconcile.ts';
import type { Result } from '../result.ts';

/** A figure of the same indicator and part for another period. */
export interface OtherPeriod {
  readonly period: string;
  readonly value: ResultValue;
}

/** A figure of the same indicator and period of another part. */
export interface OtherPart {
  /** Key of a unit, or `whole`. */
  readonly part: string;
  readonly value: ResultValue;
}

/** A figure with all that it is looked at beside. What is not known is left out and then not looked at. */
export interface CheckedCell {
  readonly indicator: Indicator;
  readonly cell: Pick<Result, 'period' | 'part' | 'value' | 'cutOff' | 'counts' | 'gapNote'>;
  readonly today: CalendarDay;
  /** Of the same part: periods of the same length before this one and in the year before, in any order. */
  readonly earlier: readonly OtherPeriod[];
  /** Of the other parts, the whole commune among them. */
  readonly beside: readonly OtherPart[];
  /** The value of the indicator that this one is a part of, for the same period and part. */
  readonly parent?: ResultValue | undefined;
}

/**
 * What looks wrong in a figure although it is possible, with the figures that say so. It blocks nothing: a person says
 * that it is right, or says why in a note. `path` leads to the field, as in a result.
 */
export type ResultWarning = { readonly path: readonly string[] } & (
  | Unreconciled
  | ({ readonly kind: 'partsAgainstWhole' } & Gap)
  | { readonly kind: 'aboveItsWhole' | 'otherDenominator'; readonly count: number; readonly parent: number }
  | { readonly kind: 'shareJump'; readonly now: Fraction; readonly before: Fraction; readonly periods: number }
  | { readonly kind: 'sizeJump'; readonly now: string; readonly before: string }
  | { readonly kind: 'runningTotalFell'; readonly now: string; readonly before: string; readonly period: string }
  | { readonly kind: 'sameAsBefore'; readonly period: string }
  | { readonly kind: 'sameAsOtherPart'; readonly part: string }
  | { readonly kind: 'cutOffBeforeEnd'; readonly days: number; readonly lastDay: CalendarDay }
);

/** A kind of warning. */
export type ResultWarningKind = ResultWarning['kind'];
