import type { Indicator } from '@camket/shared/indicators';
import type { PublicResult, Version } from '@camket/shared/register';
import type { Result } from '@camket/shared/results';
import { comparePeriods, isPeriodText, period } from '@camket/shared/values';
import type { Place } from '../communes/place.ts';
import type { ReadDocument } from '../decisions/documents.ts';
import { publishedOf } from './period-rows.ts';

/** A published result with its newest readable version and the promise that it answers. */
export interface ListedResult {
  readonly published: PublicResult;
  readonly version: Version<Result>;
  readonly result: Result;
  readonly indicator: Indicator;
}

/** The results of one period, in the order of the promises. */
export interface ResultsOfPeriod {
  readonly period: string;
  readonly results: readonly ListedResult[];
}

/** The published results of documents by period, the newest period first. */
export function resultsByPeriod(
  record: App.Locals['record'],
  documents: readonly ReadDocument[],
): readonly ResultsOfPeriod[] {
  const indicators = documents.flatMap(({ body }) => body.objectives.flatMap((objective) => objective.indicators));
  const listed = indicators.flatMap((indicator) =>
    publishedOf(record, indicator.key).flatMap((published) => listedFrom(published, indicator)),
  );
  const periods = [...new Set(listed.map(({ result }) => result.period))].filter(isPeriodText);
  return periods
    .toSorted((one, other) => comparePeriods(period(other), period(one)))
    .map((text) => ({ period: text, results: listed.filter(({ result }) => result.period === text) }));
}

/** The result at an address. */
export function resultAt(
  record: App.Locals['record'],
  place: Place,
  params: Readonly<Record<string, string | undefined>>,
): PublicResult | undefined {
  const { indicator = '', period: text = '', part = '' } = params;
  return record.results.get([place.slug, 'ket-qua', indicator, text, part].join('/'));
}

function listedFrom(published: PublicResult, indicator: Indicator): readonly ListedResult[] {
  const version = published.versions.findLast(({ content }) => content !== undefined);
  return version?.content === undefined ? [] : [{ published, version, result: version.content, indicator }];
}
