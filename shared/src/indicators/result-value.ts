/**
 * What was found for an indicator in a period. Counts come first: a percentage is never entered. `noCases` is a return
 * (denominator 0); with `notApplicable` it says why the indicator has no such work in this part at all. `withheld` names its ground; neither is a blank.
 */
export type ResultValue =
  | { readonly kind: 'counted'; readonly numerator: number; readonly denominator: number; readonly excluded?: number }
  | { readonly kind: 'number'; readonly value: string; readonly approximately?: string }
  | { readonly kind: 'grade'; readonly grade: string }
  | { readonly kind: 'rank'; readonly rank: number; readonly population: number }
  | { readonly kind: 'judged'; readonly conclusion: 'met' | 'missed'; readonly note: string }
  | { readonly kind: 'distribution'; readonly done: number; readonly inProgress: number; readonly overdue: number }
  | { readonly kind: 'noCases'; readonly notApplicable?: string }
  | { readonly kind: 'withheld'; readonly ground: string }
  | { readonly kind: 'underVerification' };
