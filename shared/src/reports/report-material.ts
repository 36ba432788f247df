import type { Decision } from '../decisions/index.ts';
import type { Cell, DecisionReference, Result, TaskReport } from '../results/index.ts';
import type { WorkingCalendar } from '../times/index.ts';
import type { CalendarDay, Fraction } from '../values/index.ts';

/** A result that stands in the register, with the day on which its first version was published. */
export interface StandingResult {
  readonly subject: string;
  readonly version: number;
  readonly firstOn: CalendarDay;
  readonly result: Result;
}

/** A task report that stands in the register. */
export interface StandingDeed {
  readonly subject: string;
  readonly version: number;
  readonly report: TaskReport;
}

/** What is being done about a target that was missed in a period, in one clause without a full stop. */
export interface KnownAction {
  readonly indicator: string;
  readonly period: string;
  /** The unit that missed it, or `whole`. */
  readonly part: string;
  readonly said: string;
  /** Why it was missed, where that has been found. */
  readonly cause?: string;
}

/** All that a report is compiled from: what is published of one document, up to an entry of the register. */
export interface ReportMaterial {
  readonly reference: DecisionReference;
  readonly decision: Decision & { readonly year: number };
  /** The commune's units in their order, by the names that hold on the day. */
  readonly units: readonly { readonly key: string; readonly name: string }[];
  /** What stands for the commune as a whole in lists of units: "Toàn xã". */
  readonly wholeName: string;
  readonly results: readonly StandingResult[];
  /** Cells whose published result was taken back. */
  readonly withdrawn: readonly (Cell & { readonly indicator: string })[];
  readonly deeds: readonly StandingDeed[];
  readonly calendars: readonly WorkingCalendar[];
  /** The published figures that changes are measured from, by indicator. */
  readonly baselines: ReadonlyMap<string, Fraction>;
  readonly actions: readonly KnownAction[];
  /** The newest entry that this was read from. */
  readonly seq: number;
}

/** What a report is on: a period, a unit's key or `whole`, and the day on which its states are judged. */
export interface ReportScope {
  readonly period: string;
  readonly part: string;
  readonly today: CalendarDay;
}
