import type { Indicator, ResultValue, State, Undecided } from '@camket/shared/indicators';
import { currentVersion, type PublicRecord, type PublicResult } from '@camket/shared/register';
import {
  type Absence,
  type PartOfPeriod,
  type PeriodAssessment,
  type Provisional,
  provisionalOf,
} from '@camket/shared/results';
import { type CalendarDay, isPeriodText, type Period, period, periodCovers } from '@camket/shared/values';

/** What one part has reported for a period, with the published results that this rests on. */
export interface PartRow {
  readonly part: string;
  readonly value?: ResultValue;
  readonly absence?: Absence;
  readonly overdueSince?: CalendarDay;
  readonly published: readonly PublicResult[];
}

/** One reporting period of an indicator as pages show it. */
export interface PeriodRow {
  readonly period: string;
  readonly state: State | undefined;
  readonly because: Undecided | Absence | undefined;
  readonly value?: ResultValue;
  readonly absence?: Absence;
  readonly cutOff?: CalendarDay;
  /** Said where a figure behind it has not been verified by a person. */
  readonly provisional?: Provisional;
  readonly coverage: PeriodAssessment['coverage'];
  readonly parts: readonly PartRow[];
}

/** The reporting periods of an indicator, with the published results behind each figure. */
export function periodRows(
  { record, today }: Pick<App.Locals, 'record' | 'today'>,
  indicator: Indicator,
  periods: readonly PeriodAssessment[],
): readonly PeriodRow[] {
  const published = publishedOf(record, indicator.key);
  return periods.map((assessed) => {
    const { period: text, state, because, value, absence, cutOff, coverage } = assessed;
    const parts = assessed.parts.map((part) => partRow(part, behind(published, text, part.part)));
    const provisional = provisionalOf(assessed, standingIn(parts), today);
    return {
      period: text,
      state,
      because,
      coverage,
      ...(value === undefined ? {} : { value }),
      ...(absence === undefined ? {} : { absence }),
      ...(cutOff === undefined ? {} : { cutOff }),
      ...(provisional === undefined ? {} : { provisional }),
      parts,
    };
  });
}

/** The newest versions of the results that stand behind some parts. */
function standingIn(parts: readonly PartRow[]) {
  return parts.flatMap((part) => part.published.flatMap((result) => currentVersion(result)?.content ?? []));
}

/** Every published result of an indicator, withdrawn ones too. */
export function publishedOf(record: PublicRecord, key: string): readonly PublicResult[] {
  return (record.resultsOf.get(key) ?? []).flatMap((subject) => record.results.get(subject) ?? []);
}

function partRow(row: PartOfPeriod, published: readonly PublicResult[]): PartRow {
  const { part, value, absence, overdueSince } = row;
  return {
    part,
    published,
    ...(value === undefined ? {} : { value }),
    ...(absence === undefined ? {} : { absence }),
    ...(overdueSince === undefined ? {} : { overdueSince }),
  };
}

function behind(published: readonly PublicResult[], text: string, part: string): readonly PublicResult[] {
  if (!isPeriodText(text)) return [];
  const shown = period(text);
  return published.filter((result) => {
    const content = result.versions.findLast((version) => version.content !== undefined)?.content;
    return content?.part === part && isPeriodText(content.period) && concerns(period(content.period), shown);
  });
}

/** A result concerns a period that it lies in, or whose days it reaches to the end of. */
function concerns(reported: Period, shown: Period): boolean {
  if (periodCovers(shown, reported)) return true;
  return shown.firstDay <= reported.lastDay && reported.lastDay <= shown.lastDay;
}
