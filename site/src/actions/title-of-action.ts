import type { CorrectiveAction } from '@camket/shared/actions';
import { promised } from '@camket/shared/register';
import { sayPeriod } from '@camket/shared/values';
import { type Place, unitName } from '../communes/place.ts';

/** What an action is called: the period, the unit and the promise that was missed. */
export function titleOfAction(
  house: App.Locals,
  { period, part, decision, indicator }: CorrectiveAction,
  place: Place,
): string {
  const phrase = promised(house, decision, indicator)?.indicator.phrase;
  const unit = part === 'whole' ? undefined : unitName(place, part, house.today);
  return [sayPeriod(period), unit, phrase].filter((text) => text !== undefined).join(' · ');
}
