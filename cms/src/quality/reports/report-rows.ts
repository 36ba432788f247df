import { openReportHead, reportFigures, reportForm, reportNarrative } from '@camket/shared/register';
import type { Report } from '@camket/shared/reports';
import { whole } from '@camket/shared/results';
import type { PayloadRequest, Where } from 'payload';
import type { Report as CommuneReportRow, UnitReport as UnitReportRow } from '../../payload-types.ts';
import { unitKey } from '../communes/load-commune.ts';
import { idIn } from '../references.ts';
import { withoutBlanks } from '../without-blanks.ts';

/** The collections that hold reports: those of units, and the consolidated ones. */
export const reportCollections = ['unit-reports', 'reports'] as const;

/** A collection of the list above. */
export type ReportCollection = (typeof reportCollections)[number];

/** A report's row: of a unit, or of the whole commune, which names no unit. */
export type ReportRow = CommuneReportRow & Partial<Pick<UnitReportRow, 'unit'>>;

/** The rows of a collection that fit, the newest first. */
export async function reportRows(
  req: PayloadRequest,
  collection: ReportCollection,
  where: Where,
): Promise<readonly ReportRow[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    sort: '-createdAt',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true, // whoever calls asks the permission table about the rows that are found
    req,
  });
  return docs;
}

/** The first row that fits; nothing where there is none. */
export async function reportRow(
  req: PayloadRequest,
  collection: ReportCollection,
  where: Where,
): Promise<ReportRow | undefined> {
  const { docs } = await req.payload.find({
    collection,
    where,
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // whoever calls asks the permission table about the row that is found
    req,
  });
  return docs[0];
}

/** The part that a row reports: its unit's key, or the whole. */
export async function partOf(req: PayloadRequest, row: Pick<ReportRow, 'unit'>): Promise<string> {
  const unit = idIn(row.unit);
  if (unit === undefined) return whole;
  const key = await unitKey(req, unit);
  if (key === undefined) throw new Error(`Cannot find unit ${unit} of a report`);
  return key;
}

/** A report as its row holds it, blanks left out and not yet checked. */
function written({ decision, period, head, figures, narrative, files }: ReportRow, part: string): object {
  return {
    ...{ legalBases: [], recipients: [] },
    ...openReportHead.parse(withoutBlanks(head) ?? {}),
    ...reportFigures.parse(figures),
    decision,
    period,
    part,
    narrative: reportNarrative.parse(narrative),
    files: (files ?? []).map(({ id: _id, ...file }) => file),
  };
}

/** A report as its row holds it, checked by its form. */
export function readReport(row: ReportRow, part: string) {
  return reportForm.safeParse(written(row, part));
}

/** A report as its row holds it. Throws where the row holds none. */
export function reportOf(row: ReportRow, part: string): Report {
  return reportForm.parse(written(row, part));
}

/** A report that may still lack words of its head, for showing and printing: what is missing is blank. */
export function openReportOf(row: ReportRow, part: string): Report {
  const blanks = { symbol: 'BC-UBND', issuer: '…', about: '…' };
  return reportForm.parse({ ...blanks, ...written(row, part) });
}
