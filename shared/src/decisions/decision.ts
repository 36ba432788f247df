import type { Objective } from '../objectives/index.ts';
import type { Plan, Timing } from '../plans/index.ts';
import type { Policy } from '../policies/index.ts';
import type { Role } from '../communes/index.ts';
import type { CalendarDay } from '../values/index.ts';
import type { CauseClause } from './cause-clause.ts';
import type { Excerpt } from './excerpt.ts';

/** What kind of paper it is: a decision, a plan of its own, or a report. */
export const decisionForms = ['decision', 'plan', 'report'] as const;

/** A form of the list above. */
export type DecisionForm = (typeof decisionForms)[number];

/** Who signed, in which post, and by what power ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"). */
export interface Signer {
  readonly name: string;
  readonly position: string;
  readonly authority?: string;
}

/** A numbered article of a decision. */
export interface Article {
  readonly number: number;
  readonly text: string;
}

/** A file that belongs to a document, named by the SHA-256 of its bytes. */
export interface FileReference {
  readonly sha256: string;
  /** The name under which a reader keeps it. */
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  readonly role: 'signed' | 'annex' | 'evidence';
  /** The SHA-256 of the file as it was before parts were covered for the public; that file itself is never served. */
  readonly original?: string;
}

/** A wording of several meanings, and the one that the Office keeps to: which, why, when, by which role. */
export interface ChosenReading {
  /** Key of the indicator or task that the wording stands in; absent for a reporting clause. */
  readonly about?: string;
  readonly wording: string;
  readonly meanings: readonly string[];
  readonly chosen: string;
  readonly by: Role;
  readonly day: CalendarDay;
  readonly reason: string;
}

/**
 * What a document says, whole: the act, its policy, its objectives in order and its plan. Blanks are absent fields. The
 * workroom edits it, the import makes it, and a decision's entry in the register holds it.
 */
export interface Decision {
  readonly form: DecisionForm;
  readonly number?: string;
  readonly symbol: string;
  readonly place?: string;
  readonly issuedOn?: CalendarDay;
  /** `2026-01` where the day is still blank. */
  readonly issuedMonth?: string;
  readonly issuer: string;
  /** What the document is about (trích yếu). */
  readonly subject: string;
  /** The year that its objectives are for. */
  readonly year?: number;
  readonly signer?: Signer;
  readonly legalBases: readonly string[];
  readonly articles: readonly Article[];
  readonly recipients: readonly string[];
  readonly policy?: Policy;
  readonly objectives: readonly Objective[];
  readonly plan?: Plan;
  /** The clauses that say when results are to be reported. */
  readonly reporting: readonly Timing[];
  /** The clause that says within how long the cause of a missed target is to be stated, where it has one. */
  readonly causeClause?: CauseClause;
  readonly readings: readonly ChosenReading[];
  readonly files: readonly FileReference[];
  /** Where its texts stand in the paper that they were read from, where it was made of one. */
  readonly excerpts?: readonly Excerpt[];
  /** Subjects of the decisions that this one takes the place of. */
  readonly replaces: readonly string[];
  /** Subjects of the decisions that this one changes in part. */
  readonly amends: readonly string[];
}
