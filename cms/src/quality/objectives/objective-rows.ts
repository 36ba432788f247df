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

const optional = [
  'continues',
  'unit',
  'numerator',
  'denominator',
  'condition',
  'exclusion',
  'segment',
  'deadline',
  'limit',
  'aim',
  'approximately',
  'source',
  'measuredBy',
  'owner',
  'knownOn',
  'reference',
] as const satisfies readonly (keyof Indicator)[];

/** Texts that an indicator may leave out; a blank is written as null, so that it clears what was there. */
function wordsOf(indicator: Indicator): Partial<Record<(typeof optional)[number], string | null>> {
  return Object.fromEntries(optional.map((name) => [name, indicator[name] ?? null]));
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
