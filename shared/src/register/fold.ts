import type { ZodType } from 'zod';
import type { Result, TaskReport } from '../results/index.ts';
import { bodies, type Body, isReadKind, type ReadKind } from './bodies.ts';
import type { Entry } from './entry.ts';
import {
  type DecisionSummary,
  emptyRecord,
  type EntryMark,
  type PublicDecision,
  type PublicRecord,
} from './public-record.ts';
import { foldAction, foldDeviation } from './fold-actions.ts';
import { foldReport } from './fold-report.ts';
import { publishedAfter } from './published-after.ts';
import { redact } from './redact.ts';
import { linkOf } from './seal.ts';

function markOf({ body: _body, previous: _previous, ...mark }: Entry): EntryMark {
  return mark;
}

function summaryOf(body: Body<'decision'> | undefined): DecisionSummary | undefined {
  if (body === undefined) return undefined;
  const { form, number, symbol, issuedOn, subject: about, year, replaces, amends, files } = body;
  return { form, number, symbol, issuedOn, about, year, replaces, amends, files: files.map(({ sha256 }) => sha256) };
}

const joined = (list: readonly string[], one: string): readonly string[] =>
  list.includes(one) ? list : [...list, one];

function tellOthers(record: PublicRecord, { subject }: EntryMark, { replaces, amends }: DecisionSummary): void {
  for (const other of replaces) {
    const decision = record.decisions.get(other);
    if (decision) record.decisions.set(other, { ...decision, replacedBy: joined(decision.replacedBy, subject) });
  }
  for (const other of amends) {
    const decision = record.decisions.get(other);
    if (decision) record.decisions.set(other, { ...decision, amendedBy: joined(decision.amendedBy, subject) });
  }
}

function foldDecision(record: PublicRecord, mark: EntryMark, body: Body<'decision'> | undefined): void {
  const before = record.decisions.get(mark.subject);
  const summary = summaryOf(body);
  const decision: PublicDecision = {
    ...publishedAfter(before, mark, summary),
    replacedBy: before?.replacedBy ?? [],
    amendedBy: before?.amendedBy ?? [],
  };
  record.decisions.set(mark.subject, decision);
  const commune = record.communes.get(mark.commune);
  if (commune) {
    const decisions = joined(commune.decisions, mark.subject);
    record.communes.set(mark.commune, { ...commune, decisions });
  }
  if (summary) tellOthers(record, mark, summary);
}

const push = (index: Map<string, string[]>, key: string, subject: string): void => {
  const subjects = index.get(key) ?? [];
  if (!subjects.includes(subject)) index.set(key, [...subjects, subject]);
};

function withoutSalt<Salted extends { readonly salt: string }>({ salt: _salt, ...rest }: Salted): Omit<Salted, 'salt'> {
  return rest;
}

function foldResult(record: PublicRecord, mark: EntryMark, body: Body<'result'> | undefined): void {
  const content: Result | undefined = body && withoutSalt(body);
  record.results.set(mark.subject, publishedAfter(record.results.get(mark.subject), mark, content));
  if (content) push(record.resultsOf, content.indicator, mark.subject);
}

function foldTask(record: PublicRecord, mark: EntryMark, body: Body<'task'> | undefined): void {
  const content: TaskReport | undefined = body && withoutSalt(body);
  record.tasks.set(mark.subject, publishedAfter(record.tasks.get(mark.subject), mark, content));
  if (content) push(record.reportsOf, content.task, mark.subject);
}

function foldCommune(record: PublicRecord, { commune: slug }: EntryMark, body: Body<'commune'> | undefined): void {
  if (body === undefined) return;
  const before = record.communes.get(slug) ?? { slug, decisions: [] };
  record.communes.set(slug, { ...before, commune: withoutSalt(body) });
}

function foldSettings(record: PublicRecord, { commune: slug }: EntryMark, body: Body<'settings'> | undefined): void {
  const commune = record.communes.get(slug);
  if (commune && body) record.communes.set(slug, { ...commune, settings: withoutSalt(body) });
}

function foldWithdrawal(record: PublicRecord, mark: EntryMark, body: Body<'withdrawal'> | undefined): void {
  const { subject, seq, at } = mark;
  const withdrawn = { seq, at, reason: body?.reason ?? mark.reason ?? '' };
  const decision = record.decisions.get(subject);
  if (decision) record.decisions.set(subject, { ...decision, withdrawn });
  const result = record.results.get(subject);
  if (result) record.results.set(subject, { ...result, withdrawn });
  const report = record.tasks.get(subject);
  if (report) record.tasks.set(subject, { ...report, withdrawn });
  const made = record.reports.get(subject);
  if (made) record.reports.set(subject, { ...made, withdrawn });
}

type Fold = (record: PublicRecord, entry: Entry) => void;

/** Reads the body by its kind's form before it is folded; what is missing or not understood is noted and passed over. */
function reader<Content>(
  form: ZodType<Content>,
  foldIn: (record: PublicRecord, mark: EntryMark, body: Content | undefined) => void,
): Fold {
  return (record, entry) => {
    const { seq, body } = entry;
    const read = body === undefined ? undefined : form.safeParse(body);
    if (read === undefined) record.unshown.set(seq, { seq, because: 'bodyMissing' });
    else if (!read.success) record.unshown.set(seq, { seq, because: 'unknownForm' });
    foldIn(record, markOf(entry), read?.data);
  };
}

const folds = {
  commune: reader(bodies.commune, foldCommune),
  settings: reader(bodies.settings, foldSettings),
  calendar: reader(bodies.calendar, (record, _mark, body) => {
    if (body) record.calendars.set(body.year, body);
  }),
  decision: reader(bodies.decision, foldDecision),
  result: reader(bodies.result, foldResult),
  task: reader(bodies.task, foldTask),
  report: reader(bodies.report, foldReport),
  action: reader(bodies.action, foldAction),
  deviation: reader(bodies.deviation, foldDeviation),
  withdrawal: reader(bodies.withdrawal, foldWithdrawal),
  redaction: reader(bodies.redaction, (record, mark, body) => {
    redact(record, mark.seq, body?.seqs ?? []);
  }),
} as const satisfies Record<ReadKind, Fold>;

/**
 * Folds the next entry into the record, in place. The entry has been verified; a kind that is not known, or a body whose
 * form is not known, is kept in the log and passed over.
 */
export function extend(record: PublicRecord, entry: Entry): void {
  record.entries.push(markOf(entry));
  record.head = linkOf(entry);
  record.touched.set(entry.commune, entry.seq);
  if (isReadKind(entry.kind)) folds[entry.kind](record, entry);
  else if (entry.body === undefined) record.unshown.set(entry.seq, { seq: entry.seq, because: 'bodyMissing' });
}

/** Folds verified entries into what is public. */
export function fold(entries: Iterable<Entry>): PublicRecord {
  const record = emptyRecord();
  for (const entry of entries) extend(record, entry);
  return record;
}
