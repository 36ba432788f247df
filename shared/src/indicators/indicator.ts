import type { CalendarDay } from '../values/index.ts';
import type { Target } from './target.ts';

/** What a result of an indicator is made of. */
export const measures = [
  'share', // counts: numerator of denominator
  'count', // a whole number of something
  'amount', // a decimal in a unit: money, tonnes a hectare
  'grade', // a place on a named scale
  'rank', // a place among a population
  'judged', // an assessor's conclusion with evidence
  'judgedShare', // counts, each case judged by an assessor
  'shareOfIndicators', // computed: how many of the listed indicators are met
  'statusDistribution', // tasks done, in progress, overdue
  'externalIndex', // a decimal published by somebody else, known later
  'againstPlan', // a percentage of a named plan's figure; may exceed 100
  'yearlyMean', // a mean over several years
] as const;

/** A measure of the list above. */
export type Measure = (typeof measures)[number];

/** How the periods of a year add up: summed counts, latest position, running total, or one value from outside. */
export const accumulations = ['flow', 'stock', 'yearToDate', 'external'] as const;

/** An accumulation of the list above. */
export type Accumulation = (typeof accumulations)[number];

/** How many cases a period can have at the most: a fixed list, a published estimate, or no limit known. */
export type Population =
  | { readonly kind: 'fixed'; readonly size: number }
  | { readonly kind: 'estimated'; readonly size: number }
  | { readonly kind: 'unbounded' };

/** Which indicator this one is a narrower part of, and whose count is its denominator. */
export interface PartOf {
  readonly indicator: string;
  /** `denominator` (the default, the stricter): a share of the parent's denominator; `numerator`: of its good cases; `own`: its own counts. */
  readonly of: 'denominator' | 'numerator' | 'own';
}

/** A promise in an objective that a result can be held against (chỉ tiêu). */
export interface Indicator {
  /** Made once, copied by corrections and amendments; next year's indicator has a new one. */
  readonly key: string;
  /** The key of last year's indicator that this one goes on from. */
  readonly continues?: string;
  /** The words that make the promise, verbatim. */
  readonly phrase: string;
  readonly measure: Measure;
  /** Absent where the words give nothing to hold a result against: then there is no state either. */
  readonly target?: Target;
  /** '%' for shares, else what is counted, verbatim: 'lớp', 'tỷ đồng'. */
  readonly unit?: string;
  /** Which way is better; it decides how a bare figure is read. */
  readonly direction: 'higher' | 'lower';
  readonly accumulation: Accumulation;
  readonly population: Population;
  /** What counts in the numerator and in the denominator, in words. */
  readonly numerator?: string;
  readonly denominator?: string;
  readonly condition?: string;
  readonly exclusion?: string;
  readonly segment?: string;
  readonly partOf?: PartOf;
  /** The day as of which a share is counted, where the words set one; later completion does not mend it. */
  readonly deadline?: CalendarDay;
  /** The time limit for each case, in words. */
  readonly limit?: string;
  /** "phấn đấu" and the like: shown, but without weight in the verdict. */
  readonly aim?: string;
  /** The word of an approximate figure: "khoảng". */
  readonly approximately?: string;
  /** Where the figures come from, and who measures: own, city, national portal. */
  readonly source?: string;
  readonly measuredBy?: string;
  /** The unit that answers for it. */
  readonly owner?: string;
  /** The units that report it, by key; none: the commune reports it as a whole. */
  readonly parts: readonly string[];
  /** From which day an index measured from outside is known. */
  readonly knownOn?: CalendarDay;
  /** For a share of indicators: the keys of those counted; itself is left out. */
  readonly indicators?: readonly string[];
  /** For a yearly mean: how many years. */
  readonly years?: number;
  /** For a figure against a plan: whose plan. */
  readonly reference?: string;
}
