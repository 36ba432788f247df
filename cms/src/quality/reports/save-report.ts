import type { FileReference } from '@camket/shared/decisions';
import { reportNarrative } from '@camket/shared/register';
import { type Narrative, narrativeParts, type ReportHead } from '@camket/shared/reports';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { type Person, personOf } from '../../people/person.ts';
import { asJson } from '../as-json.ts';
import { communeById } from '../communes/load-commune.ts';
import { filesByHash } from '../files/files-by-hash.ts';
import { note } from '../journal/note.ts';
import { idOf } from '../references.ts';
import { Refusal, signInFirst } from '../refusal.ts';
import { permitFor } from '../stages/guard.ts';
import { compile } from './compile.ts';
import { changingRole, visibleReport } from './open-report.ts';
import { readWholeReport, type WholeReport } from './read-report.ts';
import { partOf, type ReportCollection, type ReportRow } from './report-rows.ts';

function signedIn(req: PayloadRequest): Person {
  const person = personOf(req);
  if (person === undefined) throw signInFirst();
  return person;
}

interface Change {
  readonly collection: ReportCollection;
  readonly id: string;
  readonly revision: number;
}

/** Changes an open report and answers it whole. */
async function change(
  outer: PayloadRequest,
  { collection, id, revision }: Change,
  changed: (req: PayloadRequest, row: ReportRow) => Promise<object>,
): Promise<WholeReport> {
  const person = signedIn(outer);
  return inTransaction(outer, async (req) => {
    const row = await visibleReport(req, collection, id);
    const role = changingRole(person, [collection, row], revision);
    const data = { ...(await changed(req, row)), revision: revision + 1, editedBy: person.id };
    await req.payload.update({
      collection,
      id,
      data,
      context: permitFor(id),
      depth: 0,
      overrideAccess: true, // changingRole() has asked the permission table
      req,
    });
    const { stage } = row;
    const journal = { deed: 'edit', collection, document: id, role, who: person, commune: idOf(row.commune) };
    await note(req, { ...journal, from: stage, to: stage });
    return readWholeReport(req, collection, id);
  });
}

/** What people write in a report, upon the revision that they read. Type and size of a file are known to the store. */
export interface ReportWords {
  readonly revision: number;
  readonly head: Partial<ReportHead>;
  readonly narrative: Narrative;
  readonly files: readonly Pick<FileReference, 'sha256' | 'name' | 'role'>[];
}

/** Saves what people write in a report. A save that read an older revision is refused; figures are not taken from it. */
export function saveReport(
  outer: PayloadRequest,
  [collection, id]: readonly [ReportCollection, string],
  { revision, head, narrative, files }: ReportWords,
): Promise<WholeReport> {
  return change(outer, { collection, id, revision }, async (req, row) => ({
    head: asJson(head),
    narrative: asJson(narrative),
    files: await knownFiles(req, idOf(row.commune), files),
  }));
}

/** Files as the store knows them: type and size are not taken from a form. */
async function knownFiles(
  req: PayloadRequest,
  commune: string,
  listed: ReportWords['files'],
): Promise<readonly FileReference[]> {
  const stored = await filesByHash(
    req,
    commune,
    listed.map(({ sha256 }) => sha256),
  );
  return listed.map(({ sha256, name, role }) => {
    const known = stored.get(sha256);
    if (known !== undefined) return { sha256, name, role, ...known };
    throw new Refusal(400, [{ message: `Tệp "${name}" chưa được tải lên kho của xã, phường.`, field: 'files' }]);
  });
}

/** Compiles an open report anew. Sentences that people have written stay; those still as they were drafted follow the figures. */
export function refreshReport(
  outer: PayloadRequest,
  [collection, id]: readonly [ReportCollection, string],
  revision: number,
): Promise<WholeReport> {
  return change(outer, { collection, id, revision }, async (req, row) => {
    const commune = await communeById(req, idOf(row.commune));
    const part = await partOf(req, row);
    const { figures, narrative } = await compile(req, { commune, reference: row.decision, period: row.period, part });
    const [written, before] = [reportNarrative.parse(row.narrative), reportNarrative.parse(row.drafted)];
    return {
      figures: asJson(figures),
      drafted: asJson(narrative),
      narrative: asJson(following(written, before, narrative)),
    };
  });
}

function following(written: Narrative, before: Narrative, now: Narrative): Narrative {
  const kept = narrativeParts.map(
    (part) => [part, written[part] === before[part] ? now[part] : written[part]] as const,
  );
  return { ...written, ...Object.fromEntries(kept) };
}
