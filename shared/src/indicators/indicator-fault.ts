import { compareFractions, decimal, isCount, isDecimalText, isPeriodText } from '../values/index.ts';
import type { Indicator, Measure } from './indicator.ts';
import { placeOnScale } from './judge.ts';
import type { Target } from './target.ts';

/** What is wrong in an indicator's own data, and the field that it is wrong in. */
export interface IndicatorFault {
  readonly kind:
    | 'blankPhrase'
    | 'notDecimal'
    | 'rangeReversed'
    | 'targetOfOtherMeasure'
    | 'gradeNotOnScale'
    | 'scaleRepeats'
    | 'rankNotPositive'
    | 'sizeNotCount'
    | 'baselineNoPeriod'
    | 'partOfItself'
    | 'partOfMissing'
    | 'partOfCircle'
    | 'unknownIndicator'
    | 'countsItself'
    | 'yearsNotPositive'
    | 'repeatedPart';
  readonly path: readonly (string | number)[];
  /** The text or key that is at fault, where there is one. */
  readonly value?: string;
}

const figures: readonly Target['kind'][] = ['level', 'range', 'change', 'trend'];
const allowed = {
  share: figures,
  count: figures,
  amount: figures,
  grade: ['grade'],
  rank: ['rank'],
  judged: ['judged'],
  judgedShare: figures,
  shareOfIndicators: ['level', 'range'],
  statusDistribution: figures,
  externalIndex: [...figures, 'grade', 'rank'],
  againstPlan: figures,
  yearlyMean: figures,
} as const satisfies Record<Measure, readonly Target['kind'][]>;

/** All that is wrong in an indicator's own data; `others` are the indicators of its decision, itself among them. */
export function indicatorFaults(indicator: Indicator, others: readonly Indicator[]): readonly IndicatorFault[] {
  return [
    ...(indicator.phrase.trim() === '' ? [fault('blankPhrase', ['phrase'])] : []),
    ...(indicator.target === undefined ? [] : targetFaults(indicator.target, indicator.measure)),
    ...partOfFaults(indicator, others),
    ...countFaults(indicator),
    ...listFaults(indicator, others),
  ];
}

function targetFaults(target: Target, measure: Measure): readonly IndicatorFault[] {
  const kinds: readonly Target['kind'][] = allowed[measure];
  return [
    ...(kinds.includes(target.kind) ? [] : [fault('targetOfOtherMeasure', ['target', 'kind'], target.kind)]),
    ...kindFaults(target).map((found) => ({ ...found, path: ['target', ...found.path] })),
  ];
}

function kindFaults(target: Target): readonly IndicatorFault[] {
  switch (target.kind) {
    case 'level':
      return decimalFaults({ value: target.value });
    case 'range':
      return rangeFaults(target);
    case 'change':
      return [...decimalFaults({ amount: target.amount }), ...baselineFaults(target)];
    case 'trend':
      return baselineFaults(target);
    case 'grade':
      return gradeFaults(target);
    case 'rank':
      return isCount(target.atMost) && target.atMost > 0 ? [] : [fault('rankNotPositive', ['atMost'])];
    case 'judged':
      return [];
  }
}

function decimalFaults(texts: Readonly<Record<string, string>>): readonly IndicatorFault[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    isDecimalText(text) ? [] : [fault('notDecimal', [name], text)],
  );
}

function rangeFaults({ low, high }: Target & { readonly kind: 'range' }): readonly IndicatorFault[] {
  const unreadable = decimalFaults({ low, high });
  if (unreadable.length > 0) return unreadable;
  return compareFractions(decimal(low), decimal(high)) > 0 ? [fault('rangeReversed', ['low'], low)] : [];
}

function baselineFaults({ baseline }: Target & { readonly kind: 'change' | 'trend' }): readonly IndicatorFault[] {
  const text = baseline?.period;
  if (text === undefined || isPeriodText(text)) return [];
  return [fault('baselineNoPeriod', ['baseline', 'period'], text)];
}

function gradeFaults({ minimum, scale }: Target & { readonly kind: 'grade' }): readonly IndicatorFault[] {
  if (scale === undefined) return [];
  const repeated = scale.findIndex((grade, place) => placeOnScale(scale, grade) < place);
  return [
    ...(placeOnScale(scale, minimum) < 0 ? [fault('gradeNotOnScale', ['minimum'], minimum)] : []),
    ...(repeated < 0 ? [] : [fault('scaleRepeats', ['scale', repeated], scale[repeated])]),
  ];
}

function partOfFaults(indicator: Indicator, others: readonly Indicator[]): readonly IndicatorFault[] {
  const parent = indicator.partOf?.indicator;
  if (parent === undefined) return [];
  const path = ['partOf', 'indicator'];
  if (parent === indicator.key) return [fault('partOfItself', path, parent)];
  if (!others.some(({ key }) => key === parent)) return [fault('partOfMissing', path, parent)];
  return ancestorsOf(parent, others).includes(indicator.key) ? [fault('partOfCircle', path, parent)] : [];
}

function ancestorsOf(key: string, others: readonly Indicator[]): readonly string[] {
  const seen: string[] = [];
  let next: string | undefined = key;
  while (next !== undefined && !seen.includes(next)) {
    seen.push(next);
    const wanted: string = next;
    next = others.find((other) => other.key === wanted)?.partOf?.indicator;
  }
  return seen;
}

function countFaults({ population, years }: Indicator): readonly IndicatorFault[] {
  return [
    ...(population.kind === 'unbounded' || isCount(population.size)
      ? []
      : [fault('sizeNotCount', ['population', 'size'])]),
    ...(years === undefined || (isCount(years) && years > 0) ? [] : [fault('yearsNotPositive', ['years'])]),
  ];
}

function listFaults(
  { key, parts, indicators = [] }: Indicator,
  others: readonly Indicator[],
): readonly IndicatorFault[] {
  return [
    ...indicators.flatMap((listed, place) => {
      if (listed === key) return [fault('countsItself', ['indicators', place], listed)];
      return others.some((other) => other.key === listed)
        ? []
        : [fault('unknownIndicator', ['indicators', place], listed)];
    }),
    ...parts.flatMap((part, place) =>
      parts.indexOf(part) < place ? [fault('repeatedPart', ['parts', place], part)] : [],
    ),
  ];
}

function fault(kind: IndicatorFault['kind'], path: readonly (string | number)[], value?: string): IndicatorFault {
  return { kind, path, ...(value === undefined ? {} : { value }) };
}
