import type { Indicator } from '@camket/shared/indicators';
import type { Objective } from '@camket/shared/objectives';
import { type PublicRecord, resultsOf } from '@camket/shared/register';
import {
  type Assessment,
  assessIndicator,
  type Cell,
  type ReportingPeriod,
  reportingPeriods,
  type Sibling,
} from '@camket/shared/results';
import { yearOf } from '@camket/shared/values';
import type { ReadDocument } from '../decisions/documents.ts';
import { baselineOf } from '../indicators/baseline.ts';
import { promised } from '../results/promise.ts';

type House = Pick<App.Locals, 'record' | 'bodyOf' | 'today'>;

/** An indicator of a document and how it stands today. */
export interface Outcome {
  readonly indicator: Indicator;
  readonly assessment: Assessment;
}

/** An objective of a document and how each of its indicators stands today. */
export interface ObjectiveOutcome {
  readonly objective: Objective;
  readonly document: ReadDocument;
  readonly outcomes: readonly Outcome[];
}

/** How everything that a document promises stands today. */
export function outcomesOf(house: House, document: ReadDocument): readonly ObjectiveOutcome[] {
  const assessed = assessAll(house, document);
  return document.body.objectives.map((objective) => ({
    objective,
    document,
    outcomes: objective.indicators.flatMap(({ key }) => assessed.get(key) ?? []),
  }));
}

/** Shares of indicators come last: they are counted from the states of the others. */
function assessAll(house: House, document: ReadDocument): ReadonlyMap<string, Outcome> {
  const indicators = document.body.objectives.flatMap((objective) => objective.indicators);
  const due = reportingPeriods(document.body, document.body.year, [...house.record.calendars.values()]);
  const counting = indicators.filter(({ measure }) => measure === 'shareOfIndicators');
  const assessed = new Map<string, Outcome>();
  for (const written of [...indicators.filter((indicator) => !counting.includes(indicator)), ...counting]) {
    const indicator = asJudged(house, document, written);
    const siblings = [...assessed].map(([key, { assessment }]): Sibling => ({
      key,
      state: assessment.state,
      cutOff: assessment.cutOff,
    }));
    assessed.set(indicator.key, { indicator, assessment: assess({ house, document, due, siblings }, indicator) });
  }
  return assessed;
}

interface Setting {
  readonly house: House;
  readonly document: ReadDocument;
  readonly due: readonly ReportingPeriod[];
  readonly siblings: readonly Sibling[];
}

function assess({ house, document, due, siblings }: Setting, indicator: Indicator): Assessment {
  const { record, today } = house;
  return assessIndicator({
    indicator,
    results: resultsOf(record, indicator.key),
    withdrawn: withdrawnCells(record, indicator.key),
    year: document.body.year,
    due,
    today,
    baseline: baselineOf(house, indicator),
    siblings,
  });
}

/** In a year that is over, an indicator is judged as it read in the version that its newest result names. */
function asJudged(house: House, { body }: ReadDocument, indicator: Indicator): Indicator {
  if (body.year >= yearOf(house.today)) return indicator;
  const newest = resultsOf(house.record, indicator.key).at(-1);
  return (newest && promised(house, newest.decision, indicator.key)?.indicator) ?? indicator;
}

function withdrawnCells(record: PublicRecord, key: string): readonly Cell[] {
  return (record.resultsOf.get(key) ?? []).flatMap((subject) => {
    const published = record.results.get(subject);
    const content = published?.versions.findLast((version) => version.content !== undefined)?.content;
    if (published?.withdrawn === undefined || content === undefined) return [];
    return { period: content.period, part: content.part };
  });
}
