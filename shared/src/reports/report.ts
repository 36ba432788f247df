import type { FileReference, Signer } from '../decisions/index.ts';
import type { State } from '../indicators/index.ts';
import type { TaskStateKind } from '../plans/index.ts';
import type { Coverage, DecisionReference } from '../results/index.ts';
import type { CalendarDay } from '../values/index.ts';

/** A published result or task report that a line rests on, by its public address and version. */
export interface LineSource {
  readonly subject: string;
  readonly version: number;
}

/** How an indicator stood when the report was compiled, in the words that the report prints. */
export interface IndicatorLine {
  /** Key of the indicator. */
  readonly indicator: string;
  /** Number of its objective as printed, where one is. */
  readonly number?: string;
  readonly phrase: string;
  /** What it is held against, in words. */
  readonly target: string;
  /** The figure of the period in words, or why there is none. */
  readonly value: string;
  /** The figure from the beginning of the year to the end of the period; absent where it would say the same. */
  readonly toDate?: string;
  /** Absent where it cannot be judged. */
  readonly state?: State;
  /** The state in words, with its reason. */
  readonly verdict: string;
  readonly cutOff?: CalendarDay;
  /** How many of the units due have reported; absent where one alone reports. */
  readonly coverage?: Coverage;
  /** Why it was missed, as the units have said. */
  readonly cause?: string;
  /** What is being done about it, where an action is known. */
  readonly action?: string;
  /** The published results behind the figure of the period. */
  readonly sources: readonly LineSource[];
}

/** How a task stood when the report was compiled. */
export interface TaskLine {
  /** Key of the task. */
  readonly task: string;
  readonly number?: string;
  readonly content: string;
  /** Who leads, as written. */
  readonly lead: string;
  readonly state: TaskStateKind;
  /** The state in words, with the day that it speaks of. */
  readonly verdict: string;
  readonly note?: string;
  readonly sources: readonly LineSource[];
}

/** What a unit has handed in for the period, when the report was compiled. */
export interface UnitLine {
  /** Key of the unit, or `whole` for what the commune reports as a whole. */
  readonly unit: string;
  readonly name: string;
  /** Figures that it has to report, that are there, and that came after their due day. */
  readonly due: number;
  readonly reported: number;
  readonly late: number;
  /** Keys of the indicators that it has not reported. */
  readonly missing: readonly string[];
  readonly dueDay?: CalendarDay;
  /** Since when something is overdue. */
  readonly overdueSince?: CalendarDay;
}

/** All that a report takes from the register; nobody edits it. */
export interface ReportFigures {
  /** The newest entry that it was compiled from, and the day on which its states were judged. */
  readonly compiled: { readonly seq: number; readonly day: CalendarDay };
  readonly indicators: readonly IndicatorLine[];
  readonly tasks: readonly TaskLine[];
  /** How many other tasks the plan has that were not due in the period. */
  readonly otherTasks: number;
  readonly units: readonly UnitLine[];
}

/** The parts of a report that people write, in the order in which they are printed. */
export const narrativeParts = ['opening', 'results', 'shortcomings', 'causes', 'directions', 'proposals'] as const;

/** A part of the list above. */
export type NarrativePart = (typeof narrativeParts)[number];

/** What people write in a report: paragraphs, each on a line of its own; a blank part is not printed. */
export type Narrative = Readonly<Record<NarrativePart, string>>;

/** What stands above and below the text of a report. */
export interface ReportHead {
  /** Absent while it has not been given; its place stays blank on paper. */
  readonly number?: string;
  readonly symbol: string;
  readonly place?: string;
  /** Absent while it has not been signed; its place stays blank on paper. */
  readonly issuedOn?: CalendarDay;
  /** The body above the one that reports, printed over it; a unit's commune. */
  readonly above?: string;
  readonly issuer: string;
  /** What the report is about (trích yếu). */
  readonly about: string;
  readonly legalBases: readonly string[];
  readonly recipients: readonly string[];
  readonly signer?: Signer;
}

/**
 * A report of a unit, or of the whole commune, on one period of one published document: compiled from the register,
 * with what people say to it. Once published it is frozen.
 */
export interface Report extends ReportHead, ReportFigures {
  readonly decision: DecisionReference;
  readonly period: string;
  /** Key of the unit that reports, or `whole`. */
  readonly part: string;
  readonly narrative: Narrative;
  readonly files: readonly FileReference[];
}
