import { currentVersion, type PublicRecord } from '@camket/shared/register';
import {
  isExpected,
  type PublishedFigure,
  type ReportDue,
  reportsDue,
  type ReportStanding,
  reportStanding,
} from '@camket/shared/reports';
import { calendarsWith } from '@camket/shared/times';
import { dayAt, isPeriodText, period } from '@camket/shared/values';
import type { Place } from '../communes/place.ts';
import type { ReadDocument } from '../decisions/documents.ts';

type House = Pick<App.Locals, 'record' | 'today'>;

/** A report that a document wants, with how it stands today. */
export interface ReportRow {
  readonly due: ReportDue;
  readonly standing: ReportStanding;
}

/** The reports on one period that are due on the same day. */
export interface PeriodReports {
  readonly period: string;
  readonly rows: readonly ReportRow[];
}

/** How punctual one unit was: how many of its reports came in time, came late, or are overdue. */
export interface UnitRecord {
  readonly unit: string;
  readonly inTime: number;
  readonly late: number;
  readonly overdue: number;
}

/** The reporting calendar of a document: every report of its year, period by period, by what the register holds. */
export function reportCalendar(house: House, place: Place, { body }: ReadDocument): readonly PeriodReports[] {
  const { record, today } = house;
  const calendars = calendarsWith(record.calendars.values());
  const indicators = body.objectives.flatMap((objective) => objective.indicators);
  const figures = indicators.flatMap(({ key }) => publishedFigures(record, key));
  const rows = reportsDue(body, body.year, calendars)
    .filter((due) => isExpected(due, place.units))
    .map((due) => ({ due, standing: reportStanding(due, { indicators, figures, today, calendars }) }));
  return [...Map.groupBy(rows, ({ due }) => `${due.period} ${due.dueDay ?? ''}`).values()]
    .map((own) => ({
      period: own[0]?.due.period ?? '',
      rows: own.toSorted((one, other) => byUnit(place, one, other)),
    }))
    .toSorted((one, other) => byPeriod(one.period, other.period));
}

/** How punctual each unit was over the periods whose reports have come or are overdue; the latest of them first. */
export function unitRecords(periods: readonly PeriodReports[]): readonly UnitRecord[] {
  const rows = periods.flatMap((one) => one.rows);
  return [...Map.groupBy(rows, ({ due }) => due.unit)]
    .map(([unit, own]) => {
      const count = (kind: ReportStanding['kind']): number =>
        own.filter(({ standing }) => standing.kind === kind).length;
      return { unit, inTime: count('inTime'), late: count('late'), overdue: count('overdue') };
    })
    .filter(({ inTime, late, overdue }) => inTime + late + overdue > 0)
    .toSorted((one, other) => (other.overdue === one.overdue ? other.late - one.late : other.overdue - one.overdue));
}

/** The results of an indicator that stand, each with the day on which the register first had it. */
function publishedFigures(record: PublicRecord, indicator: string): readonly PublishedFigure[] {
  return (record.resultsOf.get(indicator) ?? []).flatMap((subject) => {
    const published = record.results.get(subject);
    const content = published && currentVersion(published)?.content;
    const first = published?.versions[0]?.mark.at;
    return content === undefined || first === undefined ? [] : [{ ...content, publishedOn: dayAt(first) }];
  });
}

function byUnit({ units }: Place, one: ReportRow, other: ReportRow): number {
  const at = ({ due }: ReportRow): number => units.findIndex(({ key }) => key === due.unit);
  return at(one) - at(other);
}

/** By the day on which the period ends, the shorter one first. */
function byPeriod(one: string, other: string): number {
  if (!isPeriodText(one) || !isPeriodText(other)) return 0;
  const [first, second] = [period(one), period(other)];
  if (first.lastDay !== second.lastDay) return first.lastDay < second.lastDay ? -1 : 1;
  return first.firstDay < second.firstDay ? 1 : -1;
}
