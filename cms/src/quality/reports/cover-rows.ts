import type { Role } from '@camket/shared/communes';
import { reportFigures, reportNarrative } from '@camket/shared/register';
import { type Covering, withoutQuotes } from '@camket/shared/reports';
import { isDeepStrictEqual } from 'node:util';
import type { PayloadRequest } from 'payload';
import type { Person } from '../../people/person.ts';
import { asJson, bodyOfEntry } from '../as-json.ts';
import { note } from '../journal/note.ts';
import { idIn, idOf } from '../references.ts';
import { append, newSalt } from '../register/append.ts';
import { stagesUnderWay } from '../stages/stages.ts';
import type { CoveredReport } from './covered-reports.ts';
import { type ReportCollection, reportCollections, type ReportRow, reportRows } from './report-rows.ts';

/** Takes quoted words out of every report of some communes in the workroom, with all its versions, whatever its stage. */
export async function coverRows(req: PayloadRequest, communes: readonly string[], covering: Covering): Promise<void> {
  if (covering.quotables.length === 0) return;
  for (const collection of reportCollections) {
    for (const row of await reportRows(req, collection, { 'commune.slug': { in: [...communes] } })) {
      const covered = coveredRow(row, covering);
      if (covered !== undefined) await writeBeneath(req, [collection, row.id], covered);
    }
  }
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

/** Writes beneath every form and hook, as a redaction does: nothing is checked and no earlier version is left. */
async function writeBeneath(
  req: PayloadRequest,
  [collection, id]: readonly [ReportCollection, string],
  change: object,
): Promise<void> {
  const row = await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req });
  const data = { ...row, ...change }; // a row with lists is written whole
  await req.payload.db.updateOne({ collection, id, data, req, returning: false });
  await req.payload.db.deleteVersions({ collection, where: { parent: { equals: id } }, req });
}

/** Who redacts, in which role, and by which entry. */
export interface Redactor {
  readonly person: Person;
  readonly role: Role;
  readonly seq: number;
}

/** The reason that stands with a covered version, since people look there for what has changed. */
function reasonOf(seq: number, hadFiles: boolean): string {
  const files = hadFiles ? ' Tệp kèm theo nhắc lại nội dung đó nên không còn công bố.' : '';
  return `Che nội dung mà báo cáo trích lại, theo mục số ${String(seq)} của sổ công bố.${files}`;
}

/** The row of a report that stands takes the number of the covered version, and so do corrections that are under way. */
export async function renumber(req: PayloadRequest, { entry, body, isStanding }: CoveredReport, by: Redactor) {
  if (!isStanding) return;
  for (const collection of reportCollections) {
    const rows = await reportRows(req, collection, { subject: { equals: entry.subject } });
    const standing = rows.find(({ version }) => version === entry.version);
    if (standing === undefined) continue;
    const reason = reasonOf(by.seq, body.files.length > 0);
    await writeBeneath(req, [collection, standing.id], { version: entry.version + 1, reason, files: [] });
    for (const { id, revises, stage, version } of rows) {
      if (idIn(revises) !== standing.id || !stagesUnderWay.includes(stage)) continue;
      await writeBeneath(req, [collection, id], { version: (version ?? entry.version) + 1 });
    }
    const journal = { deed: 'redact', collection, document: standing.id, role: by.role, who: by.person, reason };
    await note(req, { ...journal, commune: idOf(standing.commune) });
  }
}

/** Publishes what is left of a report as its next version. Its files go: a signed paper repeats the words. */
export async function publishCovered(
  req: PayloadRequest,
  { entry, body, isStanding }: CoveredReport,
  { role, seq }: Redactor,
): Promise<void> {
  if (!isStanding) return;
  const { commune, subject, version } = entry;
  const covered = bodyOfEntry({ ...body, files: [], salt: newSalt() });
  const reason = reasonOf(seq, body.files.length > 0);
  await append(req, {
    act: { kind: 'report', commune, subject, version: version + 1, by: role, reason, body: covered },
  });
}
