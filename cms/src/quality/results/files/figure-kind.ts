import type { Indicator, Measure } from '@camket/shared/indicators';

/** What a row of a template asks for, by how its indicator is measured. */
export type FigureKind = 'counted' | 'number' | 'grade' | 'rank' | 'judged' | 'distribution';

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
  shareOfIndicators: undefined, // computed from others, typed by nobody
} as const satisfies Record<Measure, FigureKind | undefined>;

/** What a row asks for; nothing where the figure is computed. */
export function figureKindOf({ measure, target }: Pick<Indicator, 'measure' | 'target'>): FigureKind | undefined {
  return target?.kind === 'grade' || target?.kind === 'rank' ? target.kind : kinds[measure];
}
