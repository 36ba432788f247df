import {
  type Indicator,
  outlook,
  type Outlook,
  outlookOfCount,
  type Prospect,
  type Remaining,
} from '../indicators/index.ts';
import { decimal, type Fraction } from '../values/index.ts';
import type { Sum } from './sum-results.ts';

/** What can still become of an open period: whether its target is safe, lost, or what it still takes. */
export function outlookOfSum(indicator: Indicator, sum: Sum, baseline: Fraction | undefined): Outlook | undefined {
  const { target, direction, accumulation } = indicator;
  if (target === undefined || sum.value === undefined || accumulation === 'external') return undefined;
  const prospect = (remaining: Remaining): Prospect => ({ direction, baseline, remaining });
  const { value } = sum;
  switch (value.kind) {
    case 'counted': {
      const decided = accumulation === 'stock' ? listDecided(indicator, value.numerator) : value;
      if (decided === undefined) return undefined;
      return outlook(target, decided, prospect(remainingOf(indicator, decided.denominator)));
    }
    case 'distribution': {
      const counts = { numerator: value.done, denominator: value.done + value.overdue };
      return outlook(target, counts, prospect(remainingOf(indicator, counts.denominator)));
    }
    case 'number': {
      if (indicator.measure !== 'count' || accumulation === 'stock') return undefined;
      const count = decimal(value.value);
      return outlookOfCount(target, count, prospect(remainingOf(indicator, Number(count.numerator))));
    }
    case 'grade':
    case 'rank':
    case 'judged':
    case 'noCases':
    case 'withheld':
    case 'underVerification':
      return undefined;
  }
}

/** The most cases that can still come when so many have been counted. A list that turned out too short binds nothing. */
function remainingOf({ population }: Pick<Indicator, 'population'>, counted: number): Remaining {
  if (population.kind === 'unbounded' || population.size < counted) return { kind: 'unbounded' };
  const kind = population.kind === 'fixed' ? 'known' : 'estimated';
  return { kind, cases: population.size - counted };
}

/**
 * Of a position over a fixed list only the good cases are settled: who is not trained today can be tomorrow, and
 * counts once. A position that can go both ways settles nothing.
 */
function listDecided(
  { population, direction }: Indicator,
  numerator: number,
): { readonly numerator: number; readonly denominator: number } | undefined {
  return population.kind === 'fixed' && direction === 'higher' ? { numerator, denominator: numerator } : undefined;
}
