import { figureOf, type Indicator } from '@camket/shared/indicators';
import { baselineMeant, type DecisionBody } from '@camket/shared/register';
import { type IndicatorInput, reportingPeriods, sumResults } from '@camket/shared/results';
import type { WorkingCalendar } from '@camket/shared/times';
import { type CalendarDay, type Fraction, isPeriodText, period, periodCovers } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import { publishedDecision } from '../register/published-decision.ts';
import { type FiguresInRegister, figuresInRegister } from './figures-in-register.ts';

/** What an indicator of the register is assessed with. */
export interface Ground {
  /** The commune's part of addresses. */
  readonly slug: string;
  readonly today: CalendarDay;
  readonly calendars: readonly WorkingCalendar[];
}

/** The indicator with a key in a document. */
export function indicatorIn({ objectives }: DecisionBody, key: string): Indicator | undefined {
  return objectives.flatMap(({ indicators }) => indicators).find((indicator) => indicator.key === key);
}

/** All that an indicator of a document is assessed from, by what the register holds. */
export async function inputFor(
  req: PayloadRequest,
  { slug, today, calendars }: Ground,
  { body, indicator, figures }: { body: DecisionBody; indicator: Indicator; figures: FiguresInRegister },
): Promise<IndicatorInput> {
  return {
    indicator,
    results: figures.standing.map(({ result }) => result),
    withdrawn: figures.withdrawn,
    year: body.year,
    due: reportingPeriods(body, body.year, calendars),
    today,
    baseline: await baselineOf(req, slug, indicator),
  };
}

/** The published figure that a change is measured from, read as the public pages read it. */
async function baselineOf(req: PayloadRequest, slug: string, indicator: Indicator): Promise<Fraction | undefined> {
  const meant = baselineMeant(indicator);
  if (meant === undefined) return undefined;
  const { key, when } = meant;
  const results = (await figuresInRegister(req, slug, key)).standing
    .map(({ result }) => result)
    .filter((result) => isPeriodText(result.period) && periodCovers(when, period(result.period)));
  const newest = results.at(-1);
  const body = newest && (await publishedDecision(req, slug, newest.decision));
  const earlier = body && indicatorIn(body, key);
  const value = earlier && sumResults(earlier, results, { periods: [when.text] }).value;
  return value && figureOf(value);
}
