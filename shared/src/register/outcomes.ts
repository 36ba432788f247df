import type { Indicator } from '../indicators/index.ts';
import type { Objective } from '../objectives/index.ts';
import {
  type Assessment,
  assessIndicator,
  type ReportingPeriod,
  reportingPeriods,
  type Sibling,
} from '../results/index.ts';
import { calendarsWith } from '../times/index.ts';
import { type CalendarDay, yearOf } from '../values/index.ts';
import { baselineOf } from './baseline.ts';
import type { DecisionBody } from './bodies.ts';
import { type House, promised } from './promised.ts';
import { resultsOf, withdrawnOf } from './public-record.ts';

/** What is public, on a day. */
export type HouseOnADay = House & { readonly today: CalendarDay };

/** An indicator of a document and how it stands on a day. */
export interface Outcome {
  readonly indicator: Indicator;
  readonly assessment: Assessment;
}

/** An objective of a document and how each of its indicators stands on a day. */
export interface OutcomesOfObjective {
  readonly objective: Objective;
  readonly outcomes: readonly Outcome[];
}

/** How everything that a document promises stands on a day: the one place where states are computed from the register. */
export function outcomesIn(house: HouseOnADay, body: DecisionBody): readonly OutcomesOfObjective[] {
  const assessed = assessAll(house, body);
  return body.objectives.map((objective) => ({
    objective,
    outcomes: objective.indicators.flatMap(({ key }) => assessed.get(key) ?? []),
  }));
}

/** Shares of indicators come last: they are counted from the states of the others. */
function assessAll(house: HouseOnADay, body: DecisionBody): ReadonlyMap<string, Outcome> {
  const indicators = body.objectives.flatMap((objective) => objective.indicators);
  const due = reportingPeriods(body, body.year, calendarsWith([...house.record.calendars.values()]));
  const counting = indicators.filter(({ measure }) => measure === 'shareOfIndicators');
  const assessed = new Map<string, Outcome>();
  for (const written of [...indicators.filter((indicator) => !counting.includes(indicator)), ...counting]) {
    const indicator = asJudged(house, body, written);
    const siblings = [...assessed].map(([key, { assessment }]): Sibling => ({
      key,
      state: assessment.state,
      cutOff: assessment.cutOff,
    }));
    assessed.set(indicator.key, { indicator, assessment: assess({ house, body, due, siblings }, indicator) });
  }
  return assessed;
}

interface Setting {
  readonly house: HouseOnADay;
  readonly body: DecisionBody;
  readonly due: readonly ReportingPeriod[];
  readonly siblings: readonly Sibling[];
}

function assess({ house, body, due, siblings }: Setting, indicator: Indicator): Assessment {
  const { record, today } = house;
  return assessIndicator({
    indicator,
    results: resultsOf(record, indicator.key),
    withdrawn: withdrawnOf(record, indicator.key),
    year: body.year,
    due,
    today,
    baseline: baselineOf(house, indicator),
    siblings,
  });
}

/** In a year that is over, an indicator is judged as it read in the version that its newest result names. */
function asJudged(house: HouseOnADay, { year }: DecisionBody, indicator: Indicator): Indicator {
  if (year >= yearOf(house.today)) return indicator;
  const newest = resultsOf(house.record, indicator.key).at(-1);
  return (newest && promised(house, newest.decision, indicator.key)?.indicator) ?? indicator;
}
