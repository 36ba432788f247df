/**
 * One meaning of the words of a deadline. A cell may hold several: «Thường xuyên, liên tục trong năm 2026» is
 * `continuous` and `year`, that is: all the time within that year.
 */
export type Time =
  | { readonly kind: 'quarters'; /** `['2026-Q3', '2026-Q4']` */ readonly quarters: readonly string[] }
  | { readonly kind: 'months'; /** `2023-12` */ readonly from: string; /** `2024-01` */ readonly to: string }
  | { readonly kind: 'before'; /** Strictly before this day, `2024-01-05`. */ readonly date: string }
  | { readonly kind: 'yearlyBefore'; /** `['06-15', '11-30']`, in every year. */ readonly days: readonly string[] }
  | { readonly kind: 'quarterlyBefore'; /** Before this day; of which month is not said. */ readonly day: number }
  | { readonly kind: 'quarterEnd' }
  | { readonly kind: 'every'; /** Every so many months. */ readonly months: number }
  | { readonly kind: 'year'; /** Some time in this year. */ readonly year: number }
  | { readonly kind: 'from'; /** From this month on, `2026-01`. */ readonly month: string }
  | { readonly kind: 'continuous' }
  | { readonly kind: 'periodic' }
  | { readonly kind: 'adHoc' }
  | {
      readonly kind: 'yearToDate';
      /** `[6, 9, 12]`: for the first so many months. */ readonly months: readonly number[];
    }
  | { readonly kind: 'onEvent'; /** `có phát sinh` */ readonly event: string }
  | { readonly kind: 'asPlanned'; /** `lịch tập huấn` */ readonly plan: string }
  | { readonly kind: 'onRequest'; /** `Đại diện lãnh đạo` */ readonly by: string };

/** The kinds of meaning that the words of a deadline can have. */
export type TimeKind = Time['kind'];
