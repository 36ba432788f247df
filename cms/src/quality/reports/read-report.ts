import type { FileReference } from '@camket/shared/decisions';
import { openReportHead, reportNarrative } from '@camket/shared/register';
import { type Narrative, type Report, type ReportHead, sayPeriodInReport } from '@camket/shared/reports';
import type { PayloadRequest } from 'payload';
import { personOf } from '../../people/person.ts';
import { communeById, unitRows } from '../communes/load-commune.ts';
import { namesIn } from '../communes/names-in.ts';
import { type HistoryLine, historyOf } from '../journal/history.ts';
import { idIn, idOf } from '../references.ts';
import type { Complaint } from '../refusal.ts';
import { publishedDecision } from '../register/published-decision.ts';
import { deedsFor } from '../stages/deeds-for.ts';
import { openStages, type Stage } from '../stages/stages.ts';
import { withoutBlanks } from '../without-blanks.ts';
import { citation } from './compile.ts';
import { visibleReport } from './open-report.ts';
import { faultsOfReport } from './report-faults.ts';
import { openReportOf, partOf, type ReportCollection, type ReportRow } from './report-rows.ts';

/** One report with all that its page in the panel shows. */
export interface WholeReport {
  readonly id: string;
  readonly collection: ReportCollection;
  readonly commune: { readonly id: string; readonly slug: string; readonly name: string };
  /** Absent for a consolidated report. */
  readonly unit?: { readonly id: string; readonly key: string; readonly name: string };
  readonly stage: Stage;
  readonly revision: number;
  readonly subject: string | null;
  readonly version: number;
  readonly revises: string | null;
  readonly reason: string | null;
  readonly withdrawalReason: string | null;
  /** The document reported on, as it is cited; its address alone where it cannot be read any more. */
  readonly document: string;
  readonly said: string;
  readonly head: Partial<ReportHead>;
  readonly report: Report;
  readonly drafted: Narrative;
  readonly files: readonly FileReference[];
  /** How many results and task reports of the commune have been published since it was compiled. */
  readonly news: number;
  readonly obstacles: readonly Complaint[];
  readonly deeds: readonly string[];
  readonly history: readonly HistoryLine[];
}

/** Reads a report whole, for the person who asks. */
export async function readWholeReport(
  req: PayloadRequest,
  collection: ReportCollection,
  id: string,
): Promise<WholeReport> {
  const row = await visibleReport(req, collection, id);
  const commune = await communeById(req, idOf(row.commune));
  const report = openReportOf(row, await partOf(req, row));
  const isOpen = openStages.includes(row.stage);
  const unit = await unitNamed(req, row);
  return {
    id: row.id,
    collection,
    commune: { id: commune.id, slug: commune.slug, name: commune.title ?? commune.slug },
    ...(unit === undefined ? {} : { unit }),
    ...standing(row),
    document: await documentCited(req, commune.slug, row),
    said: sayPeriodInReport(row.period),
    head: openReportHead.parse(withoutBlanks(row.head) ?? {}),
    report,
    drafted: reportNarrative.parse(row.drafted),
    files: report.files,
    news: isOpen || row.stage === 'submitted' ? await newsSince(req, commune.slug, report.compiled.seq) : 0,
    obstacles: isOpen ? await faultsOfReport(req, row) : [],
    deeds: deedsFor(personOf(req), {
      collection,
      commune: commune.id,
      unit: unit?.id,
      stage: row.stage,
      submittedBy: row.submittedBy ?? undefined,
      fourEyes: commune.fourEyes ?? true,
    }),
    history: await historyOf(req, row.id),
  };
}

function standing(row: ReportRow) {
  return {
    stage: row.stage,
    revision: row.revision ?? 0,
    subject: row.subject ?? null,
    version: row.version ?? 1,
    revises: idIn(row.revises) ?? null,
    reason: row.reason ?? null,
    withdrawalReason: row.withdrawalReason ?? null,
  };
}

async function unitNamed(req: PayloadRequest, row: ReportRow): Promise<WholeReport['unit']> {
  const id = idIn(row.unit);
  const found = (await unitRows(req, idOf(row.commune))).find((unit) => unit.id === id);
  if (found === undefined) return undefined;
  const key = found.key ?? '';
  return { id: found.id, key, name: namesIn(found.names).at(-1)?.name ?? key };
}

async function documentCited(req: PayloadRequest, commune: string, { decision }: ReportRow): Promise<string> {
  const body = await publishedDecision(req, commune, decision);
  return body === undefined ? decision.subject : citation(body);
}

async function newsSince(req: PayloadRequest, commune: string, seq: number): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'entries',
    where: {
      and: [{ commune: { equals: commune } }, { kind: { in: ['result', 'task'] } }, { seq: { greater_than: seq } }],
    },
    overrideAccess: true, // every entry is public
    req,
  });
  return totalDocs;
}
