import type { CalendarDay } from '@camket/shared/values';
import { settingsOf } from '../quality/settings.ts';
import type { Trial } from './open-trial.ts';

/** Lets the app of a trial take another day for today, from now on; its clock stands at ten in the morning there. */
export function turnTo({ payload }: Trial, day: CalendarDay): void {
  Object.assign(settingsOf(payload), { today: () => day, now: () => `${day}T03:00:00.000Z` });
}
