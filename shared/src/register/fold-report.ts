import type { Body } from './bodies.ts';
import type { EntryMark, PublicRecord, ReportSummary } from './public-record.ts';
import { publishedAfter } from './published-after.ts';

function summaryOf(body: Body<'report'> | undefined): ReportSummary | undefined {
  if (body === undefined) return undefined;
  const { decision, period, part, number, symbol, issuedOn, about, compiled, units, files } = body;
  return {
    decision,
    period,
    part,
    symbol,
    about,
    compiled,
    missing: units.reduce((sum, unit) => sum + unit.due - unit.reported, 0),
    ...(number === undefined ? {} : { number }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    files: files.map(({ sha256 }) => sha256),
  };
}

/** Folds a published report into the record; its whole text is read by the number of its entry. */
export function foldReport(record: PublicRecord, mark: EntryMark, body: Body<'report'> | undefined): void {
  const { subject, commune } = mark;
  record.reports.set(subject, publishedAfter(record.reports.get(subject), mark, summaryOf(body)));
  const listed = record.reportsIn.get(commune) ?? [];
  if (!listed.includes(subject)) record.reportsIn.set(commune, [...listed, subject]);
}
