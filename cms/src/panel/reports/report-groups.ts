import { sayPeriodInReport } from '@camket/shared/reports';
import { type CalendarDay, comparePeriods, isPeriodText, period, yearOf } from '@camket/shared/values';
import { may, type Thing } from '../../people/may.ts';
import type { Report as ReportRow, UnitReport as UnitReportRow } from '../../payload-types.ts';
import { type Due, duesOf } from '../../quality/dues/dues-of.ts';
import { idIn } from '../../quality/references.ts';
import type { ReportCollection } from '../../quality/reports/report-rows.ts';
import { settingsOf } from '../../quality/settings.ts';
import type { Stage } from '../../quality/stages/stages.ts';
import type { Asker } from '../frame/screen-request.ts';

/** A report that stands, or one that can be begun. */
export interface ReportPlace {
  readonly collection: ReportCollection;
  /** Absent where nobody has begun it. */
  readonly id?: string;
  readonly stage?: Stage;
  /** The unit, by its id; absent for the consolidated report. */
  readonly unit?: { readonly id: string; readonly name: string };
  readonly dueDay?: CalendarDay;
  readonly overdueFrom?: CalendarDay;
  /** How many of its figures are there, of how many. */
  readonly there: number;
  readonly all: number;
  readonly mayMake: boolean;
}

/** The reports on one period of one document. */
export interface ReportGroup {
  readonly document: string;
  readonly name: string;
  readonly period: string;
  readonly said: string;
  readonly whole: ReportPlace;
  readonly units: readonly ReportPlace[];
  /** How many reports of units wait to be published with the consolidated one. */
  readonly accepted: number;
}

type Row = Pick<ReportRow, 'id' | 'stage' | 'period' | 'decision'> & Partial<Pick<UnitReportRow, 'unit'>>;

/** The reports of a commune that are due, begun or made, by period, the newest first. */
export async function reportGroups(asker: Asker, commune: string): Promise<readonly ReportGroup[]> {
  const { req } = asker;
  const today = settingsOf(req.payload).today();
  const dues = (await duesOf(req, commune)).filter(
    ({ kind, period: text }) => kind === 'report' && isBegun(text, today),
  );
  const rows = { units: await rowsOf(asker, 'unit-reports', commune), whole: await rowsOf(asker, 'reports', commune) };
  const names = new Map<string, string>();
  const keys = new Map<string, readonly [string, string]>();
  for (const { decision, period: text = '' } of dues) {
    names.set(decision.subject, decision.name);
    keys.set(`${decision.subject} ${text}`, [decision.subject, text]);
  }
  for (const { decision, period: text } of [...rows.units, ...rows.whole]) {
    keys.set(`${decision.subject} ${text}`, [decision.subject, text]);
  }
  return [...keys.values()]
    .filter(([, text]) => isPeriodText(text))
    .toSorted(([, one], [, other]) => comparePeriods(period(other), period(one)))
    .map(([document, text]) =>
      groupOf({ asker, commune, dues, rows, name: names.get(document) ?? document }, document, text),
    );
}

/** A period is reported on once it has begun, in this year and the one before. */
function isBegun(text: string | undefined, today: CalendarDay): boolean {
  if (text === undefined || !isPeriodText(text)) return false;
  const { firstDay } = period(text);
  return firstDay <= today && yearOf(firstDay) >= yearOf(today) - 1;
}

async function rowsOf({ req }: Asker, collection: ReportCollection, commune: string): Promise<readonly Row[]> {
  const { docs } = await req.payload.find({
    collection,
    where: {
      and: [{ commune: { equals: commune } }, { stage: { not_in: ['discarded', 'superseded'] } }],
    },
    sort: '-createdAt',
    limit: 500,
    pagination: false,
    depth: 0,
    select: { unit: true, stage: true, period: true, decision: true, figures: true },
    overrideAccess: false,
    req,
  });
  return docs;
}

interface Ground {
  readonly asker: Asker;
  readonly commune: string;
  readonly dues: readonly Due[];
  readonly rows: { readonly units: readonly Row[]; readonly whole: readonly Row[] };
  readonly name: string;
}

function groupOf(ground: Ground, document: string, text: string): ReportGroup {
  const { asker, commune, dues, rows, name } = ground;
  const isHere = (row: Row): boolean => row.decision.subject === document && row.period === text;
  const own = dues.filter(({ decision, period: due }) => decision.subject === document && due === text);
  const ofUnits = rows.units.filter(isHere);
  const units = new Map(own.flatMap(({ unit }) => (unit === undefined ? [] : [[unit.id, unit.name] as const])));
  const mayMake = (thing: Thing, unit?: string): boolean => may(asker.person, ['draft', thing], { commune, unit });
  return {
    document,
    name,
    period: text,
    said: sayPeriodInReport(text),
    accepted: ofUnits.filter(({ stage }) => stage === 'accepted').length,
    whole: { collection: 'reports', ...standing(rows.whole.find(isHere)), ...due(own), mayMake: mayMake('report') },
    units: [...units].map(([id, unitName]) => ({
      collection: 'unit-reports',
      ...standing(ofUnits.find((row) => idIn(row.unit) === id)),
      unit: { id, name: unitName },
      ...due(own.filter(({ unit }) => unit?.id === id)),
      mayMake: mayMake('unitReport', id),
    })),
  };
}

function standing(row: Row | undefined): Pick<ReportPlace, 'id' | 'stage'> {
  return row === undefined ? {} : { id: row.id, stage: row.stage };
}

function due(dues: readonly Due[]): Pick<ReportPlace, 'dueDay' | 'overdueFrom' | 'there' | 'all'> {
  const [dueDay] = dues.flatMap((one) => one.dueDay ?? []).toSorted();
  const [overdueFrom] = dues.filter(({ state }) => state === 'overdue').flatMap((one) => one.overdueFrom ?? []);
  const all = dues.reduce((sum, one) => sum + one.all, 0);
  return {
    all,
    there: all - dues.reduce((sum, one) => sum + one.missing, 0),
    ...(dueDay === undefined ? {} : { dueDay }),
    ...(overdueFrom === undefined ? {} : { overdueFrom }),
  };
}
