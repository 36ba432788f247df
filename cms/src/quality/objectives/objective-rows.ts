import type { Indicator } from '@camket/shared/indicators';
import type { Objective } from '@camket/shared/objectives';
import { asJson } from '../as-json.ts';

function indicatorRow(indicator: Indicator) {
  const { key, phrase, measure, direction, accumulation, target, population, partOf, parts, indicators } = indicator;
  return {
    key,
    phrase,
    measure,
    direction,
    accumulation,
    target: asJson(target),
    population: asJson(population),
    partOf: asJson(partOf),
    parts: asJson(parts),
    indicators: asJson(indicators),
    years: indicator.years ?? null,
    ...wordsOf(indicator),
  };
}

function wordsOf(indicator: Indicator) {
  return {
    continues: indicator.continues ?? null,
    unit: indicator.unit ?? null,
    numerator: indicator.numerator ?? null,
    denominator: indicator.denominator ?? null,
    condition: indicator.condition ?? null,
    exclusion: indicator.exclusion ?? null,
    segment: indicator.segment ?? null,
    deadline: indicator.deadline ?? null,
    limit: indicator.limit ?? null,
    aim: indicator.aim ?? null,
    approximately: indicator.approximately ?? null,
    source: indicator.source ?? null,
    measuredBy: indicator.measuredBy ?? null,
    owner: indicator.owner ?? null,
    knownOn: indicator.knownOn ?? null,
    reference: indicator.reference ?? null,
  };
}

/** The fields of the `objectives` row that an objective fills. */
export function objectiveRow({ key, continues, number, statement, indicators }: Objective, position: number) {
  return {
    key,
    position,
    continues: continues ?? null,
    number: number ?? null,
    statement,
    indicators: indicators.map(indicatorRow),
  };
}
