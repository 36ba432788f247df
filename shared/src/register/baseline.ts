import { type Baseline, figureOf, type Indicator, type Target } from '../indicators/index.ts';
import { resultsOf } from './public-record.ts';
import { sumResults } from '../results/index.ts';
import { type Fraction, isPeriodText, type Period, period, periodCovers } from '../values/index.ts';
import { type House, promised } from './promised.ts';

/** The published figure that a change is measured from; nothing where the words name no period or nothing was published. */
export function baselineOf(house: House, indicator: Indicator): Fraction | undefined {
  const meant = baselineMeant(indicator);
  return meant && figureIn(house, meant.key, meant.when);
}

/** Which indicator's figure of which period a change or a trend is measured from; nothing where the words name none. */
export function baselineMeant({
  target,
  continues,
}: Indicator): { readonly key: string; readonly when: Period } | undefined {
  const { period: text = '', indicator: key = continues } = baselineNamed(target) ?? {};
  return key !== undefined && isPeriodText(text) ? { key, when: period(text) } : undefined;
}

function baselineNamed(target: Target | undefined): Baseline | undefined {
  return target?.kind === 'change' || target?.kind === 'trend' ? target.baseline : undefined;
}

function figureIn(house: House, key: string, when: Period): Fraction | undefined {
  const results = resultsOf(house.record, key).filter(
    (result) => isPeriodText(result.period) && periodCovers(when, period(result.period)),
  );
  const newest = results.at(-1);
  const earlier = newest && promised(house, newest.decision, key)?.indicator;
  const value = earlier && sumResults(earlier, results, { periods: [when.text] }).value;
  return value && figureOf(value);
}
