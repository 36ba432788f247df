/** How long there is to state a cause: so many days from the finding, each of them or working days alone. */
export interface CauseTerm {
  readonly causeWithin: number;
  readonly by: 'workingDays' | 'days';
}

/**
 * The clause of a document that says within how long the cause of a missed target is to be stated, verbatim, and the
 * term that its words were read as; without one the clause stands and sets nothing.
 */
export interface CauseClause {
  readonly wording: string;
  readonly term?: CauseTerm;
}

/** The most days that a term for stating a cause may have. */
export const longestTerm = 365;
