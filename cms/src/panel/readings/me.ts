import type { CalendarDay } from '@camket/shared/values';

/** Who sits before the screen, and on which day. */
export interface Me {
  readonly id: string;
  readonly name: string;
  readonly today: CalendarDay;
  /** Where the panel stands, `/admin`. */
  readonly adminPath: string;
}
