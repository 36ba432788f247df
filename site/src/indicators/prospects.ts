import type { Indicator } from '@camket/shared/indicators';
import type { Assessment } from '@camket/shared/results';
import { sayFigure } from '../results/say-value.ts';
import { sayNumber } from '../words/say-number.ts';
import { vi } from '../words/vi.ts';

/** What is still missing behind a figure, between which bounds it can come to lie, and what it still takes. */
export function prospects(indicator: Indicator, assessment: Assessment): readonly string[] {
  return [...coverageOf(indicator, assessment), ...outlookOf(assessment)];
}

function coverageOf(indicator: Indicator, { coverage, bounds, value }: Assessment): readonly string[] {
  const { reported, due } = coverage;
  if (value === undefined || reported >= due) return [];
  const said = vi.indicator.coverage(reported, due);
  if (bounds === undefined) return [`${said} ${vi.indicator.noBounds}`];
  const highest = bounds.highest && sayFigure(bounds.highest, indicator);
  return [`${said} ${vi.indicator.bounds(sayFigure(bounds.lowest, indicator), highest)}`];
}

function outlookOf({ outlook }: Assessment): readonly string[] {
  if (outlook === undefined || outlook.kind === 'noCases' || outlook.kind === 'undecided') return [];
  const assuming = outlook.assuming === undefined ? [] : [vi.indicator.assuming(sayNumber(outlook.assuming))];
  if (outlook.kind !== 'open' || outlook.needed === undefined) return assuming;
  const { atLeast, atMost, of } = outlook.needed;
  const cases = of === undefined ? undefined : sayNumber(of);
  return [
    ...(atLeast === undefined ? [] : [vi.indicator.stillNeeded(sayNumber(atLeast), cases)]),
    ...(atMost === undefined ? [] : [vi.indicator.stillAllowed(sayNumber(atMost), cases)]),
    ...assuming,
  ];
}
