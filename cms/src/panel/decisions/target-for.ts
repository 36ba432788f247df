import type { Indicator, Measure, Target } from '@camket/shared/indicators';

/** The kinds of target that a result of this measure can be held against, the usual one first. */
export function targetKindsFor(measure: Measure): readonly Target['kind'][] {
  switch (measure) {
    case 'share':
    case 'judgedShare':
    case 'count':
    case 'amount':
    case 'externalIndex':
    case 'againstPlan':
    case 'yearlyMean':
      return ['level', 'range', 'change', 'trend'];
    case 'shareOfIndicators':
    case 'statusDistribution':
      return ['level'];
    case 'grade':
      return ['grade'];
    case 'rank':
      return ['rank'];
    case 'judged':
      return ['judged'];
  }
}

/** A target of a kind, to be filled in; what the former one says goes along where it fits. */
export function targetOf(kind: Target['kind'], former: Target | undefined, direction: Indicator['direction']): Target {
  if (former?.kind === kind) return former;
  switch (kind) {
    case 'level':
      return { kind, comparator: 'eq', value: valueOf(former) };
    case 'range':
      return { kind, low: valueOf(former), high: valueOf(former) };
    case 'change':
      return { kind, direction: direction === 'higher' ? 'up' : 'down', amount: '0', amountUnit: 'point' };
    case 'trend':
      return { kind, direction: direction === 'higher' ? 'up' : 'down' };
    case 'grade':
      return { kind, minimum: '' };
    case 'rank':
      return { kind, atMost: 1 };
    case 'judged':
      return { kind };
  }
}

function valueOf(former: Target | undefined): string {
  switch (former?.kind) {
    case 'level':
      return former.value;
    case 'range':
      return former.low;
    case 'change':
      return former.amount;
    case 'rank':
      return String(former.atMost);
    case 'trend':
    case 'grade':
    case 'judged':
    case undefined:
      return '0';
  }
}

/** The indicator with another measure: its target, unit and the way periods add up follow where they no longer fit. */
export function withMeasure(indicator: Indicator, measure: Measure): Indicator {
  const { target, unit, ...rest } = indicator;
  const [first] = targetKindsFor(measure);
  const fits = target !== undefined && targetKindsFor(measure).includes(target.kind);
  const kept =
    fits || target === undefined || first === undefined ? target : targetOf(first, target, indicator.direction);
  const isShare = ['share', 'judgedShare', 'shareOfIndicators', 'statusDistribution', 'againstPlan'].includes(measure);
  const ownUnit = isShare ? '%' : unit === '%' ? undefined : unit;
  return {
    ...rest,
    measure,
    accumulation: measure === 'externalIndex' ? 'external' : indicator.accumulation,
    ...(kept === undefined ? {} : { target: kept }),
    ...(ownUnit === undefined ? {} : { unit: ownUnit }),
  };
}
