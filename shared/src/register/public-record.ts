import type { CorrectiveAction, Deviation } from '../actions/index.ts';
import type { Commune } from '../communes/index.ts';
import type { DecisionForm } from '../decisions/index.ts';
import type { Cell, DecisionReference, Result, TaskReport } from '../results/index.ts';
import type { CalendarDay } from '../values/index.ts';
import type { Body, Settings } from './bodies.ts';
import { type Entry, genesis, type Link } from './entry.ts';

/** An entry without its body: all that the public log shows of it. */
export type EntryMark = Omit<Entry, 'body' | 'previous'> & {
  /** Number of the redaction that took its body away. */
  readonly redactedBy?: number;
};

/** When and why a subject was withdrawn. */
export interface Withdrawal {
  readonly seq: number;
  readonly at: string;
  readonly reason: string;
}

/** One published version of something. `content` is absent once its body has been redacted. */
export interface Version<Content> {
  readonly mark: EntryMark;
  readonly content?: Content;
}

/** Something that is versioned, with every version ever published, the newest last. */
export interface Published<Content> {
  readonly subject: string;
  readonly commune: string;
  readonly versions: readonly Version<Content>[];
  readonly withdrawn?: Withdrawal;
}

/** The lean part of a document's version that lists need; the whole body is read by its entry's number. */
export interface DecisionSummary {
  readonly form: DecisionForm;
  readonly number: string;
  readonly symbol: string;
  readonly issuedOn: string;
  /** What the document is about. */
  readonly about: string;
  readonly year: number;
  readonly replaces: readonly string[];
  readonly amends: readonly string[];
  /** SHA-256 of the files that it names. */
  readonly files: readonly string[];
}

/** A published document, and by which others it was replaced or amended. */
export type PublicDecision = Published<DecisionSummary> & {
  readonly replacedBy: readonly string[];
  readonly amendedBy: readonly string[];
};

/** A published result of one indicator, period and part. */
export type PublicResult = Published<Result>;

/** A published report of one task or slot. */
export type PublicTaskReport = Published<TaskReport>;

/** The lean part of a report's version that lists need; the whole report is read by its entry's number. */
export interface ReportSummary {
  readonly decision: DecisionReference;
  readonly period: string;
  /** Key of the unit that reports, or `whole`. */
  readonly part: string;
  readonly number?: string;
  readonly symbol: string;
  readonly issuedOn?: CalendarDay;
  readonly about: string;
  /** The newest entry that it was compiled from, and the day of compiling. */
  readonly compiled: { readonly seq: number; readonly day: CalendarDay };
  /** How many figures were due and not there when it was compiled. */
  readonly missing: number;
  /** SHA-256 of the files that it names. */
  readonly files: readonly string[];
}

/** A published report of a unit or of the whole commune on a period. */
export type PublicReport = Published<ReportSummary>;

/** A corrective action with every step of it that was published. */
export type PublicAction = Published<CorrectiveAction>;

/** An accepted deviation. */
export type PublicDeviation = Published<Deviation>;

/** What is public of one commune. */
export interface PublicCommune {
  readonly slug: string;
  readonly commune: Commune;
  readonly settings?: Settings;
  /** Subjects of its documents, in the order of first publication. */
  readonly decisions: readonly string[];
}

/** An entry whose body is not there although no redaction accounts for it yet, or that does not fit its kind's form. */
export type Unshown = { readonly seq: number; readonly because: 'bodyMissing' | 'unknownForm' };

/**
 * All that is public, folded from the register: lean, plain data. It holds no body of a document; those are read by
 * the number of their entry. `extend` writes into it in place, entry by entry.
 */
export interface PublicRecord {
  head: Link;
  /** Marks of all entries; entry `seq` stands at `seq - 1`. */
  readonly entries: EntryMark[];
  readonly communes: Map<string, PublicCommune>;
  readonly decisions: Map<string, PublicDecision>;
  readonly results: Map<string, PublicResult>;
  readonly tasks: Map<string, PublicTaskReport>;
  readonly reports: Map<string, PublicReport>;
  readonly actions: Map<string, PublicAction>;
  readonly deviations: Map<string, PublicDeviation>;
  /** Subjects of results by indicator key, and of task reports by task key. */
  readonly resultsOf: Map<string, string[]>;
  readonly reportsOf: Map<string, string[]>;
  /** Subjects of reports by commune, in the order of first publication. */
  readonly reportsIn: Map<string, string[]>;
  /** Subjects of corrective actions and of accepted deviations by indicator key. */
  readonly actionsOf: Map<string, string[]>;
  readonly deviationsOf: Map<string, string[]>;
  readonly calendars: Map<number, Body<'calendar'>>;
  /** Newest entry that touches a commune's pages; `city` stands for entries that touch all. */
  readonly touched: Map<string, number>;
  readonly unshown: Map<number, Unshown>;
}

/** The record before the first entry. */
export function emptyRecord(): PublicRecord {
  return {
    head: genesis,
    entries: [],
    communes: new Map(),
    decisions: new Map(),
    results: new Map(),
    tasks: new Map(),
    reports: new Map(),
    actions: new Map(),
    deviations: new Map(),
    resultsOf: new Map(),
    reportsOf: new Map(),
    reportsIn: new Map(),
    actionsOf: new Map(),
    deviationsOf: new Map(),
    calendars: new Map(),
    touched: new Map(),
    unshown: new Map(),
  };
}

/** The number of the newest entry that can have changed a commune's pages; 0 before any. */
export function lastTouch({ touched }: PublicRecord, commune: string): number {
  return Math.max(touched.get(commune) ?? 0, touched.get('city') ?? 0);
}

/** The version in force: the newest, unless the subject was withdrawn. */
export function currentVersion<Content>({ versions, withdrawn }: Published<Content>): Version<Content> | undefined {
  return withdrawn === undefined ? versions.at(-1) : undefined;
}

/** How a document stands: in force, replaced by another, or withdrawn. */
export function standingOf({ withdrawn, replacedBy }: PublicDecision): 'inForce' | 'superseded' | 'withdrawn' {
  if (withdrawn !== undefined) return 'withdrawn';
  return replacedBy.length > 0 ? 'superseded' : 'inForce';
}

/** The results of an indicator that stand now, withdrawn and redacted ones left out. */
export function resultsOf(record: PublicRecord, indicator: string): readonly Result[] {
  return (record.resultsOf.get(indicator) ?? []).flatMap((subject) => {
    const published = record.results.get(subject);
    const content = published === undefined ? undefined : currentVersion(published)?.content;
    return content === undefined ? [] : [content];
  });
}

/** The places of an indicator's results that were withdrawn. */
export function withdrawnOf(record: PublicRecord, indicator: string): readonly Cell[] {
  return (record.resultsOf.get(indicator) ?? []).flatMap((subject) => {
    const published = record.results.get(subject);
    const content = published?.versions.findLast((version) => version.content !== undefined)?.content;
    if (published?.withdrawn === undefined || content === undefined) return [];
    return { period: content.period, part: content.part };
  });
}

/** The reports of a task that stand now. */
export function reportsOf(record: PublicRecord, task: string): readonly TaskReport[] {
  return (record.reportsOf.get(task) ?? []).flatMap((subject) => {
    const published = record.tasks.get(subject);
    const content = published === undefined ? undefined : currentVersion(published)?.content;
    return content === undefined ? [] : [content];
  });
}
