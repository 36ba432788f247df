import type { PublicRecord, PublicReport, ReportSummary, Version } from '@camket/shared/register';
import type { Report } from '@camket/shared/reports';
import { comparePeriods, isPeriodText, period, yearOf } from '@camket/shared/values';
import type { Place } from '../communes/place.ts';

/** A published report with its newest readable version. */
export interface ListedReport {
  readonly published: PublicReport;
  readonly version: Version<ReportSummary>;
  readonly summary: ReportSummary;
}

/** The reports on one period, the consolidated one first. */
export interface ReportsOfPeriod {
  readonly period: string;
  readonly reports: readonly ListedReport[];
}

/** The published reports of a commune by period, the newest period first; of one year where it is named. */
export function reportsByPeriod(
  record: PublicRecord,
  { slug }: Pick<Place, 'slug'>,
  year?: number,
): readonly ReportsOfPeriod[] {
  const listed = (record.reportsIn.get(slug) ?? []).flatMap((subject) => listedFrom(record.reports.get(subject)));
  const periods = [...new Set(listed.map(({ summary }) => summary.period))].filter(
    (text) => isPeriodText(text) && (year === undefined || yearOf(period(text).firstDay) === year),
  );
  return periods
    .toSorted((one, other) => comparePeriods(period(other), period(one)))
    .map((text) => ({
      period: text,
      reports: listed
        .filter(({ summary }) => summary.period === text)
        .toSorted((one, other) => Number(other.summary.part === 'whole') - Number(one.summary.part === 'whole')),
    }));
}

function listedFrom(published: PublicReport | undefined): readonly ListedReport[] {
  const version = published?.versions.findLast(({ content }) => content !== undefined);
  return published === undefined || version?.content === undefined
    ? []
    : [{ published, version, summary: version.content }];
}

/** The report at an address. */
export function reportAt(
  record: PublicRecord,
  place: Place,
  params: Readonly<Record<string, string | undefined>>,
): PublicReport | undefined {
  const { period: text = '', document = '', part = '' } = params;
  return record.reports.get([place.slug, 'bao-cao', text, document, part].join('/'));
}

/** Whether the figures that a line rests on have changed since the report: corrected, or taken back. */
export function isOutdated(record: PublicRecord, sources: Report['indicators'][number]['sources']): boolean {
  return sources.some(({ subject, version }) => {
    const published = record.results.get(subject) ?? record.tasks.get(subject);
    const newest = published?.versions.at(-1)?.mark.version ?? version;
    return published?.withdrawn !== undefined || newest > version;
  });
}
