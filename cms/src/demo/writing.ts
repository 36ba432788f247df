import type { CommuneKind, Contact } from '@camket/shared/communes';
import type { CauseClause, ChosenReading, DecisionForm, Signer } from '@camket/shared/decisions';
import type { Comparator, Indicator, Target } from '@camket/shared/indicators';
import type { Time } from '@camket/shared/times';
import type { ResultValue } from '@camket/shared/results';

/** Which year a text is written for: the running one, or the one before it. */
export interface DemoYear {
  readonly year: number;
  readonly isCurrent: boolean;
}

/** A period inside the year of a document, by the end of its name. */
export type Suffix = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2' | 'year';

/** What is reported for one period and part. */
export interface Figure {
  readonly value: ResultValue;
  readonly cause?: string;
  readonly note?: string;
}

/** What is reported for a period: by the commune as a whole, or by each unit that is named. */
export type Report = Figure | { readonly parts: Readonly<Record<string, Figure>> };

/** What happens to a figure after its publication. */
export interface Aftermath {
  readonly period: Suffix;
  /** How many days after the publication. */
  readonly days: number;
  readonly reason: string;
  /** The figure that takes its place; none where it is withdrawn. */
  readonly figure?: Figure;
}

type Plain = Partial<Omit<Indicator, 'key' | 'continues' | 'phrase' | 'partOf' | 'parts' | 'owner' | 'indicators'>>;

/** A promise with what came of it. Units are named by their names, other indicators by `name`. */
export interface DemoIndicator extends Plain {
  readonly name: string;
  readonly phrase: string;
  readonly partOf?: string;
  readonly ofOwn?: boolean;
  readonly owner?: string;
  readonly parts?: readonly string[];
  readonly reports?: Readonly<Partial<Record<Suffix, Report>>>;
  /** What was counted before the first quarter of the year was over. */
  readonly soFar?: Figure;
  /** The newest report that is due has not come. */
  readonly isBehind?: boolean;
  /** The report on a period of the running year that came late, and by how many days. */
  readonly late?: { readonly period: Suffix; readonly days: number };
  readonly after?: Aftermath;
}

/** An objective with its promises. */
export interface DemoObjective {
  readonly number: string;
  readonly statement: string;
  readonly indicators: readonly DemoIndicator[];
}

/** What a unit says of a task on a day of the year. */
export interface DemoTaskReport {
  /** Month and day on which it was published: `03-05`. */
  readonly on: string;
  readonly status: 'done' | 'inProgress';
  readonly doneOn?: string;
  readonly slot?: Suffix;
  readonly note?: string;
}

/** One row of a plan. */
export interface DemoTask {
  readonly number?: string;
  readonly objective?: string;
  readonly content: string;
  readonly lead: readonly string[];
  readonly support?: readonly string[];
  readonly monitor?: readonly string[];
  readonly wording?: string;
  readonly times?: readonly Time[];
  readonly output?: string;
  readonly reports?: readonly DemoTaskReport[];
}

/** A clause that says when results are to be reported. */
export interface DemoClause {
  readonly wording: string;
  readonly times: readonly Time[];
}

/** A document of the demo, with all that follows from it. */
export interface DemoDocument {
  readonly name: string;
  readonly form: DecisionForm;
  readonly number: string;
  readonly symbol: string;
  readonly issuedOn: string;
  readonly subject: string;
  readonly year: number;
  readonly signer: Signer;
  readonly legalBases: readonly string[];
  readonly articles: readonly string[];
  readonly recipients: readonly string[];
  readonly policy?: {
    readonly motto: string;
    readonly commitments: readonly string[];
    readonly fromYear: number;
    readonly toYear: number;
  };
  readonly objectives: readonly DemoObjective[];
  readonly tasks: readonly DemoTask[];
  readonly reporting: readonly DemoClause[];
  readonly causeClause?: CauseClause;
  readonly readings?: readonly Omit<ChosenReading, 'day'>[];
  /** Name of the document that this one takes the place of. */
  readonly replaces?: string;
  /** A slip that is put right later: what stood in the document at first, in place of which words, and why. */
  readonly slip?: { readonly wrong: string; readonly right: string; readonly on: string; readonly reason: string };
  /** Name of the document whose keys it keeps; its own name where it is left out. */
  readonly keysOf?: string;
}

/** A commune of the demo. */
export interface DemoCommune {
  readonly slug: string;
  readonly kind: CommuneKind;
  readonly name: string;
  readonly contact: Contact;
  readonly units: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  readonly documents: (last: DemoYear, current: DemoYear) => readonly DemoDocument[];
}

const level = (comparator: Comparator, value: number): Target => ({ kind: 'level', comparator, value: String(value) });

/** Targets, named as their comparators. */
export const gt = (value: number): Target => level('gt', value);
export const gte = (value: number): Target => level('gte', value);
export const bare = (value: number): Target => level('eq', value);
export const lt = (value: number): Target => level('lt', value);
export const lte = (value: number): Target => level('lte', value);

type Beside = Omit<Figure, 'value'>;

/** Figures, named as their kinds. */
export const counted = (numerator: number, denominator: number, beside: Beside = {}): Figure => ({
  value: { kind: 'counted', numerator, denominator },
  ...beside,
});
export const number = (value: string, beside: Beside = {}): Figure => ({ value: { kind: 'number', value }, ...beside });
export const judged = (conclusion: 'met' | 'missed', note: string, beside: Beside = {}): Figure => ({
  value: { kind: 'judged', conclusion, note },
  ...beside,
});
export const grade = (name: string): Figure => ({ value: { kind: 'grade', grade: name } });
export const rank = (place: number, population: number): Figure => ({
  value: { kind: 'rank', rank: place, population },
});
export const noCases = (note?: string): Figure => ({
  value: { kind: 'noCases' },
  ...(note === undefined ? {} : { note }),
});
export const withheld = (ground: string): Figure => ({ value: { kind: 'withheld', ground } });
export const verifying = (note: string): Figure => ({ value: { kind: 'underVerification' }, note });

/** The counts of four quarters, one after the other. */
export function quarters(...figures: readonly (Report | undefined)[]): Readonly<Partial<Record<Suffix, Report>>> {
  const names = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
  const reports: Partial<Record<Suffix, Report>> = {};
  names.forEach((name, place) => {
    const figure = figures[place];
    if (figure !== undefined) reports[name] = figure;
  });
  return reports;
}

/** Task reports in short. */
export const done = (on: string, doneOn: string, note?: string): DemoTaskReport => ({
  on,
  status: 'done',
  doneOn,
  ...(note === undefined ? {} : { note }),
});
export const underWay = (on: string, note: string): DemoTaskReport => ({ on, status: 'inProgress', note });
export const slotDone = (slot: Suffix, on: string, doneOn: string): DemoTaskReport => ({
  slot,
  on,
  status: 'done',
  doneOn,
});
