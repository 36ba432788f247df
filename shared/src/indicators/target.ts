/** How a result is held against a value. `eq` is a bare figure: at least where higher is better, at most where lower is. */
export const comparators = ['gt', 'gte', 'eq', 'lte', 'lt'] as const;

/** A comparator of the list above. */
export type Comparator = (typeof comparators)[number];

/** What a change is measured from: words of the document, and the period whose published result is meant. */
export interface Baseline {
  readonly wording: string;
  /** The period of the earlier result, such as `2025`. */
  readonly period?: string;
  /** The indicator that this one goes on from; where it is left out, the indicator's own `continues`. */
  readonly indicator?: string;
}

/**
 * What an indicator is held against. Values are decimal texts ("40.6") in the indicator's unit; a share's value is in
 * percent. See reference wording: "trên" is `gt`, "từ … trở lên" is `gte`, a bare figure is `eq`.
 */
export type Target =
  | { readonly kind: 'level'; readonly comparator: Comparator; readonly value: string }
  | { readonly kind: 'range'; readonly low: string; readonly high: string }
  | {
      readonly kind: 'change';
      readonly direction: 'up' | 'down';
      /** By how much. `%` is of the baseline's value, `point` is in the indicator's own unit. */
      readonly amount: string;
      readonly amountUnit: '%' | 'point';
      readonly baseline?: Baseline;
    }
  | { readonly kind: 'trend'; readonly direction: 'up' | 'down'; readonly baseline?: Baseline }
  | {
      readonly kind: 'grade';
      readonly minimum: string;
      /** The scale from worst to best; without it there is no verdict. */
      readonly scale?: readonly string[];
    }
  | { readonly kind: 'rank'; readonly atMost: number; readonly among?: string }
  | { readonly kind: 'judged' };
