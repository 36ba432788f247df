import type { Unit } from '@camket/shared/communes';
import type { WorkingCalendar } from '@camket/shared/times';
import type { CalendarDay } from '@camket/shared/values';
import type { Due } from './due.ts';
import type { Entered } from './figures-of.ts';
import type { ReportedDeed } from './task-reports-of.ts';

/** What the dues of one commune are made from. */
export interface DuesSetting {
  readonly commune: Due['commune'];
  readonly unitRows: readonly NonNullable<Due['unit']>[];
  readonly units: readonly Unit[];
  readonly calendars: readonly WorkingCalendar[];
  readonly today: CalendarDay;
  readonly entered: readonly Entered[];
  readonly deeds: readonly ReportedDeed[];
  readonly adminPath: string;
}
