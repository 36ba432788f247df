import type { Indicator, Measure } from './indicator.ts';
import type { ResultValue } from './result-value.ts';

/** The kinds of values that are figures; the others say why there is none. */
export type FigureKind = Exclude<ResultValue['kind'], 'noCases' | 'withheld' | 'underVerification'>;

const kinds = {
  share: 'counted',
  judgedShare: 'counted',
  count: 'number',
  amount: 'number',
  againstPlan: 'number',
  yearlyMean: 'number',
  externalIndex: 'number',
  grade: 'grade',
  rank: 'rank',
  judged: 'judged',
  statusDistribution: 'distribution',
  shareOfIndicators: undefined, // computed from others, entered by nobody
} as const satisfies Record<Measure, FigureKind | undefined>;

/** What a unit enters for an indicator, by its target and its measure; nothing where the figure is computed from others. */
export function figureKindOf({ measure, target }: Pick<Indicator, 'measure' | 'target'>): FigureKind | undefined {
  return target?.kind === 'grade' || target?.kind === 'rank' ? target.kind : kinds[measure];
}

/** The fields of values that hold whole numbers, in the order in which people enter them. */
export const countFields = [
  'numerator',
  'denominator',
  'excluded',
  'rank',
  'population',
  'done',
  'inProgress',
  'overdue',
] as const;

/** A field of the list above. */
export type CountField = (typeof countFields)[number];
