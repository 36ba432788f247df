import { reportFigures, reportNarrative } from '@camket/shared/register';
import { type Covering, withoutQuotes } from '@camket/shared/reports';
import { isDeepStrictEqual } from 'node:util';
import type { PayloadRequest } from 'payload';
import { asJson } from '../as-json.ts';
import type { CoveredRow } from '../register/cover-kept.ts';
import { writeBeneath } from '../register/write-beneath.ts';
import { stagesUnderWay } from '../stages/stages.ts';
import { reportCollections, type ReportRow, reportRows } from './report-rows.ts';

/**
 * Takes quoted words out of every report of some communes in the workroom, with all its versions, whatever its stage;
 * tells those that are on their way to the register.
 */
export async function coverRows(
  req: PayloadRequest,
  communes: readonly string[],
  covering: Covering,
): Promise<readonly CoveredRow[]> {
  const underWay: CoveredRow[] = [];
  if (covering.quotables.length === 0) return underWay;
  for (const collection of reportCollections) {
    for (const row of await reportRows(req, collection, { 'commune.slug': { in: [...communes] } })) {
      const covered = coveredRow(row, covering);
      if (covered === undefined) continue;
      await writeBeneath(req, [collection, row.id], covered);
      if (stagesUnderWay.includes(row.stage)) underWay.push({ collection, id: row.id });
    }
  }
  return underWay;
}

/** What changes in a row; nothing where it quotes none of the words, or says nothing any more. */
function coveredRow(row: ReportRow, covering: Covering): object | undefined {
  const figures = reportFigures.safeParse(row.figures).data;
  const narrative = reportNarrative.safeParse(row.narrative).data;
  const drafted = reportNarrative.safeParse(row.drafted).data;
  if (figures === undefined || narrative === undefined || drafted === undefined) return undefined;
  const { indicators, tasks } = figures;
  const now = withoutQuotes({ indicators, tasks, narrative }, covering);
  const before = withoutQuotes({ indicators, tasks, narrative: drafted }, covering);
  if (isDeepStrictEqual([now, before.narrative], [{ indicators, tasks, narrative }, drafted])) return undefined;
  return {
    figures: asJson({ ...figures, indicators: now.indicators, tasks: now.tasks }),
    narrative: asJson(now.narrative),
    drafted: asJson(before.narrative),
    revision: (row.revision ?? 0) + 1,
  };
}
