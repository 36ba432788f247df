/** One numbered promise of a policy; it carries no figure. */
export interface Commitment {
  readonly key: string;
  /** The number as printed, where one is. */
  readonly number?: string;
  readonly text: string;
}

/** A quality policy (chính sách chất lượng): its motto, its commitments and the years for which it holds. */
export interface Policy {
  readonly key: string;
  readonly motto?: string;
  readonly commitments: readonly Commitment[];
  /** First and last year in which it holds; an open end is left out. */
  readonly fromYear?: number;
  readonly toYear?: number;
}

/** Whether a policy holds in a year. */
export function isInForce({ fromYear, toYear }: Policy, year: number): boolean {
  return (fromYear === undefined || fromYear <= year) && (toYear === undefined || year <= toYear);
}
