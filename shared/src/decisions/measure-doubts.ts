import type { Indicator, Measure } from '../indicators/index.ts';
import { compareFractions, decimal, type Fraction, fraction, isDecimalText } from '../values/index.ts';
import type { Decision } from './decision.ts';
import { indicatorsOf, type Path } from './places.ts';

/** What can be doubtful in how an indicator is measured. */
export type MeasureDoubt =
  | 'indicatorWithoutTarget'
  | 'gradeWithoutScale'
  | 'changeWithoutBaseline'
  | 'indicatorsNotListed'
  | 'targetBeyondWhole'
  | 'noDayKnown';

interface Found {
  readonly kind: MeasureDoubt;
  readonly path: Path;
  readonly value?: string;
}

const shares: readonly Measure[] = ['share', 'judgedShare', 'shareOfIndicators', 'statusDistribution'];

/** The indicators that cannot be judged, or only by chance, because of how they are measured. */
export function measureDoubts(decision: Decision): readonly Found[] {
  return indicatorsOf(decision).flatMap(({ thing, path }) =>
    [...targetDoubts(thing), ...sourceDoubts(thing)].map((found) => ({ ...found, path: [...path, ...found.path] })),
  );
}

function targetDoubts({ target, measure }: Indicator): readonly Found[] {
  if (target === undefined) return [{ kind: 'indicatorWithoutTarget', path: ['target'] }];
  switch (target.kind) {
    case 'grade':
      return (target.scale ?? []).length > 0 ? [] : [{ kind: 'gradeWithoutScale', path: ['target', 'scale'] }];
    case 'change':
    case 'trend':
      return target.baseline?.period === undefined
        ? [{ kind: 'changeWithoutBaseline', path: ['target', 'baseline'] }]
        : [];
    case 'level':
      return beyondWhole(measure, 'value', target.value);
    case 'range':
      return beyondWhole(measure, 'high', target.high);
    case 'rank':
    case 'judged':
      return [];
  }
}

function sourceDoubts({ measure, indicators = [], accumulation, knownOn }: Indicator): readonly Found[] {
  const isUnlisted = measure === 'shareOfIndicators' && indicators.length === 0;
  const isUnknown = accumulation === 'external' && knownOn === undefined;
  return [
    ...(isUnlisted ? [{ kind: 'indicatorsNotListed', path: ['indicators'] } as const] : []),
    ...(isUnknown ? [{ kind: 'noDayKnown', path: ['knownOn'] } as const] : []),
  ];
}

function beyondWhole(measure: Measure, field: string, value: string): readonly Found[] {
  if (!shares.includes(measure) || !isDecimalText(value)) return [];
  const isWithin = isBetween(decimal(value), fraction(0, 1), fraction(100, 1));
  return isWithin ? [] : [{ kind: 'targetBeyondWhole', path: ['target', field], value }];
}

function isBetween(figure: Fraction, lowest: Fraction, highest: Fraction): boolean {
  return compareFractions(figure, lowest) >= 0 && compareFractions(figure, highest) <= 0;
}
