import type { Indicator } from '@camket/shared/indicators';
import { type CalendarDay, vietnameseDay } from '@camket/shared/values';
import { type Place, unitName } from '../communes/place.ts';
import { sayNumber } from '../words/say-number.ts';
import { vi } from '../words/vi.ts';

/** What the document says about how an indicator is counted and who answers for it, word and text. */
export function factsOf(
  indicator: Indicator,
  place: Place,
  today: CalendarDay,
): readonly (readonly [string, string])[] {
  const { facts } = vi.indicator;
  const unit = (key: string) => unitName(place, key, today) ?? key;
  const { deadline, knownOn, aim, owner, parts, measure } = indicator;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [facts.numerator, indicator.numerator],
    [facts.denominator, indicator.denominator],
    [facts.condition, indicator.condition],
    [facts.exclusion, indicator.exclusion],
    [facts.segment, indicator.segment],
    [facts.limit, indicator.limit],
    [facts.reference, indicator.reference],
    [facts.deadline, deadline && vietnameseDay(deadline)],
    [facts.knownOn, knownOn && vietnameseDay(knownOn)],
    [facts.aim, aim === undefined ? undefined : vi.indicator.aim(aim)],
    [facts.population, measure === 'share' || measure === 'judgedShare' ? sayPopulation(indicator) : undefined],
    [facts.accumulation, vi.indicator.accumulation[indicator.accumulation]],
    [facts.source, indicator.source],
    [facts.measuredBy, indicator.measuredBy],
    [facts.owner, owner === undefined ? undefined : unit(owner)],
    [facts.parts, parts.length === 0 ? undefined : parts.map(unit).join('; ')],
  ];
  return rows.flatMap(([word, text]) => (text === undefined || text === '' ? [] : [[word, text] as const]));
}

function sayPopulation({ population }: Indicator): string {
  switch (population.kind) {
    case 'fixed':
      return vi.indicator.population.fixed(sayNumber(population.size));
    case 'estimated':
      return vi.indicator.population.estimated(sayNumber(population.size));
    case 'unbounded':
      return vi.indicator.population.unbounded;
  }
}
