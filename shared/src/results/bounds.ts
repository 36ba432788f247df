import { type Demand, percent, type ResultValue, satisfies } from '../indicators/index.ts';
import { decimal, type Fraction } from '../values/index.ts';

/** The lowest and the highest value that a total can still take, in the indicator's unit; an open end is left out. */
export interface Bounds {
  readonly lowest: Fraction;
  readonly highest?: Fraction;
}

/** The bounds of a share to which so many cases are still missing. Nothing where there are no cases at all. */
export function boundsOfShare(value: ResultValue & { readonly kind: 'counted' }, missing: number): Bounds | undefined {
  const all = BigInt(value.denominator) + BigInt(missing);
  const lowest = percent(value.numerator, all);
  const highest = percent(BigInt(value.numerator) + BigInt(missing), all);
  return lowest === undefined || highest === undefined ? undefined : { lowest, highest };
}

/** The bounds of a count: what is missing can only add to it. */
export function boundsOfCount(value: ResultValue & { readonly kind: 'number' }, isComplete: boolean): Bounds {
  const lowest = decimal(value.value);
  return isComplete ? { lowest, highest: lowest } : { lowest };
}

/** The verdict that holds wherever between its bounds the total comes to lie; nothing while both are possible. */
export function verdictWithin({ lowest, highest }: Bounds, demands: readonly Demand[]): 'met' | 'missed' | undefined {
  const outcomes = demands.map((demand) => outcomeWithin(lowest, highest, demand));
  if (outcomes.includes('broken')) return 'missed';
  return outcomes.every((outcome) => outcome === 'kept') ? 'met' : undefined;
}

function outcomeWithin(lowest: Fraction, highest: Fraction | undefined, demand: Demand): 'kept' | 'broken' | undefined {
  const isFloor = demand.comparator === 'gt' || demand.comparator === 'gte';
  const [worst, best] = isFloor ? [lowest, highest] : [highest, lowest];
  if (worst !== undefined && satisfies(worst, demand)) return 'kept';
  return best !== undefined && !satisfies(best, demand) ? 'broken' : undefined;
}
