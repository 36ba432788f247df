import { figureOf, type Indicator } from '@camket/shared/indicators';
import { resultsOf } from '@camket/shared/register';
import { sumResults } from '@camket/shared/results';
import { type Fraction, isPeriodText, period, periodCovers } from '@camket/shared/values';
import { promised } from '../results/promise.ts';

type House = Pick<App.Locals, 'record' | 'bodyOf'>;

/** The published figure that a change is measured from; nothing where the words name no period or nothing was published. */
export function baselineOf(house: House, { target, continues }: Indicator): Fraction | undefined {
  if (target?.kind !== 'change' && target?.kind !== 'trend') return undefined;
  const key = target.baseline?.indicator ?? continues;
  const text = target.baseline?.period;
  if (key === undefined || text === undefined || !isPeriodText(text)) return undefined;
  const wanted = period(text);
  const results = resultsOf(house.record, key).filter(
    (result) => isPeriodText(result.period) && periodCovers(wanted, period(result.period)),
  );
  const newest = results.at(-1);
  const earlier = newest && promised(house, newest.decision, key)?.indicator;
  const value = earlier && sumResults(earlier, results, { periods: [text] }).value;
  return value && figureOf(value);
}
