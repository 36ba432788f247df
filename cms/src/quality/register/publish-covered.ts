import type { Role } from '@camket/shared/communes';
import type { PayloadRequest } from 'payload';
import type { Person } from '../../people/person.ts';
import { carryOnCovered } from '../actions/redact-action.ts';
import { bodyOfEntry } from '../as-json.ts';
import { note } from '../journal/note.ts';
import { idIn, idOf } from '../references.ts';
import { stagesUnderWay } from '../stages/stages.ts';
import { append, newSalt } from './append.ts';
import type { CoveredEntry, QuotingKind } from './covered-entries.ts';
import { writeBeneath } from './write-beneath.ts';

/** Who redacts, in which role, and by which entry. */
export interface Redactor {
  readonly person: Person;
  readonly role: Role;
  readonly seq: number;
}

const names = {
  report: 'báo cáo',
  action: 'hành động khắc phục',
  task: 'báo cáo nhiệm vụ',
} as const satisfies Record<QuotingKind, string>;

/** The reason that stands with a covered version, since people look there for what has changed. */
function reasonOf({ entry, kind }: CoveredEntry, seq: number): string {
  const hadFiles = kind === 'report' && (entry.files ?? []).length > 0;
  const files = hadFiles ? ' Tệp kèm theo nhắc lại nội dung đó nên không còn công bố.' : '';
  return `Che nội dung mà ${names[kind]} trích lại, theo mục số ${String(seq)} của sổ công bố.${files}`;
}

const rowsOfKind = { report: ['unit-reports', 'reports'], task: ['task-reports'], action: [] } as const;

/** The row of what stands takes the number of the covered version, and so do corrections that are under way. */
export async function renumber(req: PayloadRequest, covered: CoveredEntry, by: Redactor): Promise<void> {
  const { entry, kind, isStanding } = covered;
  if (!isStanding) return;
  for (const collection of rowsOfKind[kind]) {
    const rows = await rowsOf(req, collection, entry.subject);
    const standing = rows.find(({ version }) => version === entry.version);
    if (standing === undefined) continue;
    const reason = reasonOf(covered, by.seq);
    const marks = { version: entry.version + 1, reason, ...(kind === 'report' && { files: [] }) };
    await writeBeneath(req, [collection, standing.id], marks);
    for (const { id, revises, stage, version } of rows) {
      if (idIn(revises) !== standing.id || !stagesUnderWay.includes(stage)) continue;
      await writeBeneath(req, [collection, id], { version: (version ?? entry.version) + 1 });
    }
    const journal = { deed: 'redact', collection, document: standing.id, role: by.role, who: by.person, reason };
    await note(req, { ...journal, commune: idOf(standing.commune) });
  }
}

async function rowsOf(req: PayloadRequest, collection: 'unit-reports' | 'reports' | 'task-reports', subject: string) {
  const { docs } = await req.payload.find({
    collection,
    where: { subject: { equals: subject } },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true, // redact() has asked the permission table
    req,
  });
  return docs;
}

/** Publishes what is left of a quoting entry as its next version. */
export async function publishCovered(req: PayloadRequest, covered: CoveredEntry, by: Redactor): Promise<void> {
  const { entry, kind, body, isStanding } = covered;
  if (!isStanding) return;
  const { commune, subject, version } = entry;
  const reason = reasonOf(covered, by.seq);
  const act = { kind, commune, subject, version: version + 1, by: by.role, reason } as const;
  const files = kind === 'report' ? [] : (entry.files ?? []).map(({ sha256 }) => sha256);
  await append(req, { act: { ...act, body: bodyOfEntry({ ...body, salt: newSalt() }) }, files });
  if (kind === 'action') await carryOnCovered(req, { subject, version: version + 1, reason }, by);
}
