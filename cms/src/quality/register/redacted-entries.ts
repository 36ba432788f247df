import { Entry, lineOf } from '@camket/shared/register';
import type { PayloadRequest } from 'payload';
import type { Entry as EntryRow } from '../../payload-types.ts';
import { type Complaint, Refusal } from '../refusal.ts';
import { forgetEntries } from './last-of.ts';

/** An entry that is to lose its body. */
export type Named = Pick<
  EntryRow,
  'id' | 'seq' | 'kind' | 'commune' | 'subject' | 'version' | 'line' | 'files' | 'redactedBy'
>;

/** Kinds whose newest entry the public pages stand on: it is replaced first, then emptied. */
const foundations: readonly string[] = ['commune', 'settings', 'calendar'];

async function isNewest(req: PayloadRequest, { subject, seq }: Named): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'entries',
    where: { and: [{ subject: { equals: subject } }, { seq: { greater_than: seq } }] },
    overrideAccess: true, // every entry is public
    req,
  });
  return totalDocs === 0;
}

async function complaintOf(req: PayloadRequest, seq: number, entry: Named | undefined): Promise<string | undefined> {
  if (entry === undefined) return `Sổ công bố không có mục số ${String(seq)}.`;
  if (entry.kind === 'redaction') return `Mục số ${String(seq)} là lần che trước, không có gì để che.`;
  const by = entry.redactedBy ?? undefined;
  if (by !== undefined) return `Mục số ${String(seq)} đã được che bởi mục số ${String(by)}.`;
  if (!foundations.includes(entry.kind) || !(await isNewest(req, entry))) return undefined;
  return `Mục số ${String(seq)} là thông tin đang dùng của "${entry.subject}": hãy công bố bản mới không còn dữ liệu cá nhân, rồi che mục này.`;
}

/** The entries of these numbers, in their order. Refuses, with every reason at once, where one cannot be emptied. */
export async function namedEntries(req: PayloadRequest, asked: readonly number[]): Promise<readonly Named[]> {
  const seqs = [...new Set(asked)].sort((one, other) => one - other);
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { seq: { in: seqs } },
    limit: seqs.length,
    pagination: false,
    depth: 0,
    overrideAccess: true, // every entry is public
    req,
  });
  const complaints: Complaint[] = [];
  const found: Named[] = [];
  for (const seq of seqs) {
    const entry = docs.find((one) => one.seq === seq);
    const message = await complaintOf(req, seq, entry);
    if (message !== undefined) complaints.push({ message, field: `seqs.${String(asked.indexOf(seq))}` });
    else if (entry !== undefined) found.push(entry);
  }
  if (complaints.length > 0) throw new Refusal(422, complaints);
  return found;
}

/** Takes the body out of the stored line; what is left is what its hash was made of. */
export async function emptyEntry(req: PayloadRequest, { id, line }: Named, by: number): Promise<void> {
  const { body: _body, ...kept } = Entry.parse(JSON.parse(line));
  await req.payload.update({
    collection: 'entries',
    id,
    data: { line: lineOf(kept), redactedBy: by, files: [] },
    depth: 0,
    overrideAccess: true, // nobody may write here but a redaction, which has asked the permission table
    req,
  });
  forgetEntries();
}
