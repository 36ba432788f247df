import {
  addFractions,
  compareFractions,
  decimal,
  type Fraction,
  fraction,
  isDecimalText,
  multiplyFractions,
  subtractFractions,
} from '../values/index.ts';
import type { Indicator } from './indicator.ts';
import type { Comparator, Target } from './target.ts';

/** A comparator as it is judged: a bare figure has been read as at least or at most. */
export type ReadComparator = Exclude<Comparator, 'eq'>;

/** One exact bound that a figure is held against, in the indicator's own unit. */
export interface Demand {
  readonly comparator: ReadComparator;
  readonly bound: Fraction;
}

/** What must be known beside a target to hold a result against it. An indicator itself is such a context. */
export interface JudgeContext {
  readonly direction: Indicator['direction'];
  /** The word of an approximate target: "khoảng". */
  readonly approximately?: string | undefined;
  /** For a change or a trend: the published figure that it is measured from, in the indicator's own unit. */
  readonly baseline?: Fraction | undefined;
}

/** Why no verdict can be given. */
export type Undecided =
  | 'noTarget' // the words give nothing to hold a result against
  | 'noBaseline' // a change or trend whose starting figure is not published
  | 'noScale' // a grade without the scale it stands on
  | 'notOnScale' // a grade that the scale does not have
  | 'wrongMeasure' // a value of another kind than the target asks for
  | 'unreadable' // a figure that is no decimal
  | 'inProgress' // tasks in progress are neither kept nor broken
  | 'noIndicators' // a share of indicators that are not listed
  | 'cannotAdd' // values of several units or periods that have no sum
  | 'overlap' // results whose periods overlap, so that cases would be counted twice
  | 'judgedByYear' // a count that only the whole year can keep or break
  | 'withheld'
  | 'underVerification';

/** The bounds that a target sets to a figure, or why it sets none. */
export type Demands =
  | { readonly kind: 'demands'; readonly demands: readonly Demand[] }
  | { readonly kind: 'undecided'; readonly because: Undecided };

const keeps = {
  gt: (order) => order > 0,
  gte: (order) => order >= 0,
  lte: (order) => order <= 0,
  lt: (order) => order < 0,
} as const satisfies Record<ReadComparator, (order: number) => boolean>;

/** Tells whether a figure keeps a bound, exactly. */
export function satisfies(figure: Fraction, { comparator, bound }: Demand): boolean {
  return keeps[comparator](compareFractions(figure, bound));
}

/**
 * The comparator that a target is judged by. A bare figure is at least where higher is better and at most where lower
 * is; a bare 0 is always at most. Nothing for a range, a grade, a rank or a conclusion.
 */
export function comparatorRead(target: Target, direction: Indicator['direction']): ReadComparator | undefined {
  switch (target.kind) {
    case 'level':
      if (target.comparator !== 'eq') return target.comparator;
      return direction === 'lower' || target.value === '0' ? 'lte' : 'gte';
    case 'change':
      return target.direction === 'up' ? 'gte' : 'lte';
    case 'trend':
      return target.direction === 'up' ? 'gt' : 'lt';
    case 'range':
    case 'grade':
    case 'rank':
    case 'judged':
      return undefined;
  }
}

/** The exact bounds that a target sets to a figure in the indicator's own unit. */
export function demandsOf(target: Target, context: JudgeContext): Demands {
  const comparator = comparatorRead(target, context.direction);
  switch (target.kind) {
    case 'level':
      return comparator === undefined ? undecided('wrongMeasure') : bounded([[comparator, target.value]]);
    case 'range':
      return bounded([
        ['gte', target.low],
        ['lte', target.high],
      ]);
    case 'change':
    case 'trend':
      return fromBaseline(target, context.baseline);
    case 'grade':
    case 'rank':
    case 'judged':
      return undecided('wrongMeasure');
  }
}

function bounded(pairs: readonly (readonly [ReadComparator, string])[]): Demands {
  if (!pairs.every(([, text]) => isDecimalText(text))) return undecided('unreadable');
  return { kind: 'demands', demands: pairs.map(([comparator, text]) => ({ comparator, bound: decimal(text) })) };
}

function fromBaseline(target: Target & { kind: 'change' | 'trend' }, baseline: Fraction | undefined): Demands {
  if (baseline === undefined) return undecided('noBaseline');
  const comparator = comparatorRead(target, 'higher') ?? 'gte';
  if (target.kind === 'trend') return { kind: 'demands', demands: [{ comparator, bound: baseline }] };
  if (!isDecimalText(target.amount)) return undecided('unreadable');
  const amount = decimal(target.amount);
  const by = target.amountUnit === 'point' ? amount : multiplyFractions(sizeOf(baseline), overHundred(amount));
  const bound = target.direction === 'up' ? addFractions(baseline, by) : subtractFractions(baseline, by);
  return { kind: 'demands', demands: [{ comparator, bound }] };
}

function sizeOf({ numerator, denominator }: Fraction): Fraction {
  return { numerator: numerator < 0n ? -numerator : numerator, denominator };
}

function overHundred(amount: Fraction): Fraction {
  return multiplyFractions(amount, fraction(1, 100));
}

function undecided(because: Undecided): Demands {
  return { kind: 'undecided', because };
}
