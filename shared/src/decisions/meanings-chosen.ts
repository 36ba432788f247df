import { type MeaningName, meaningsOf, type Time } from '../times/index.ts';
import type { Timing } from '../plans/index.ts';
import type { ChosenReading } from './decision.ts';

/** Where a wording stands: in an indicator or task, by key, or in a reporting clause where no key is given. */
export interface WordingPlace {
  readonly about?: string;
  readonly timing: Timing;
  readonly years: readonly number[];
}

/**
 * The meanings that the Office has chosen for a wording that stands in a certain place. A reading names its choice by
 * the sentence that was offered, or by the meaning's own name.
 */
export function meaningsChosen(readings: readonly ChosenReading[], place: WordingPlace): readonly MeaningName[] {
  const { about, timing, years } = place;
  const offered = (timing.times ?? []).flatMap((time: Time) => meaningsOf(time, years));
  return readings
    .filter((reading) => reading.about === about && reading.wording === timing.wording)
    .flatMap(({ chosen }) => offered.find(({ name, says }) => name === chosen || says === chosen)?.name ?? []);
}
