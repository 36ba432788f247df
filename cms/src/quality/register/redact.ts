import { redactionSubject, wholeCity } from '@camket/shared/register';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { forgetOverwritten } from '../../database/forget-overwritten.ts';
import { inTransaction, isInTransaction } from '../../database/in-transaction.ts';
import { roleFor } from '../../people/may.ts';
import { personOf } from '../../people/person.ts';
import { removeUnnamed } from '../files/remove-bytes.ts';
import { note } from '../journal/note.ts';
import { removeUnusedPapers } from '../readings/paper-bytes.ts';
import { emptyPapersOf } from '../readings/redact-papers.ts';
import { answering, notAllowed, signInFirst } from '../refusal.ts';
import { bodyOf } from '../request.ts';
import { coverRows, publishCovered, type Redactor, renumber } from '../reports/cover-rows.ts';
import { communesOf, coveringOf, reportsQuoting } from '../reports/covered-reports.ts';
import { append, headOf, newSalt } from './append.ts';
import { emptyEntry, type Named, namedEntries } from './redacted-entries.ts';
import { dropFiles } from './redacted-files.ts';
import { emptyRows } from './redacted-rows.ts';

const redacting = z.object({
  seqs: z.array(z.int().positive()).min(1).max(200),
  ground: z.string().trim().min(1).max(2_000),
});

/** Which entries lose their bodies, and why: the ground is public and must not repeat what goes. */
type Redacting = z.infer<typeof redacting>;

const placeOf = (entries: readonly Named[]): string => {
  const [commune = wholeCity, ...others] = new Set(entries.map((entry) => entry.commune));
  return others.length === 0 ? commune : wholeCity;
};

/** What a redaction has done: its own number, and the addresses of reports that quoted what went. */
interface Redacted {
  readonly seq: number;
  readonly reports: readonly string[];
}

/**
 * Takes the bodies of entries out of the register, their content out of the workroom with every earlier version, and the
 * files that nothing else in the register names out of the store. Reports that quote them go the same way; a version
 * without the words takes their place. The hashes stay, so the chain still holds.
 */
async function redact(outer: PayloadRequest, asked: Redacting): Promise<Redacted> {
  if (isInTransaction(outer)) throw new Error('Cannot redact inside a transaction: bytes go when it is kept.');
  const person = personOf(outer);
  if (person === undefined) throw signInFirst();
  const role = roleFor(person, ['redact', 'register'], {});
  if (role === undefined) throw notAllowed('Chỉ quản trị viên được che nội dung đã công bố.');
  const { files, papers, ...done } = await inTransaction(outer, (req) => redactInside(req, asked, { person, role }));
  await removeUnnamed(outer, files);
  await removeUnusedPapers(outer, papers);
  await forgetOverwritten(outer.payload);
  return done;
}

async function redactInside(req: PayloadRequest, { seqs, ground }: Redacting, who: Omit<Redactor, 'seq'>) {
  const asked = await namedEntries(req, seqs);
  const covering = coveringOf(asked, (await headOf(req)).seq + 1);
  const reports = await reportsQuoting(req, asked, covering);
  const entries = [...asked, ...reports.map(({ entry }) => entry)];
  const commune = placeOf(entries);
  const named = entries.map((entry) => entry.seq).toSorted((one, other) => one - other);
  const subject = redactionSubject(Math.min(...named));
  const body = { salt: newSalt(), seqs: named, ground };
  const act = { commune, kind: 'redaction', subject, version: 1, by: who.role, body } as const;
  const { seq } = await append(req, { act });
  await coverRows(req, communesOf(asked), covering);
  for (const report of reports) await renumber(req, report, { ...who, seq });
  const papers: string[] = [];
  for (const entry of entries) {
    await emptyEntry(req, entry, seq);
    await emptyRows(req, entry);
    if (entry.kind === 'decision') papers.push(...(await emptyPapersOf(req, entry.subject)));
  }
  for (const report of reports) await publishCovered(req, report, { ...who, seq });
  const files = await dropFiles(req, entries);
  const journal = { deed: 'redact', collection: 'entries', document: String(seq), role: who.role, who: who.person };
  await note(req, { ...journal, reason: ground });
  return { seq, reports: [...new Set(reports.map(({ entry }) => entry.subject))], files, papers };
}

/** `POST /api/register/redactions` */
export const redactions: Endpoint = {
  path: '/register/redactions',
  method: 'post',
  handler: answering(async (req) => {
    if (personOf(req) === undefined) throw signInFirst();
    return Response.json(await redact(req, await bodyOf(req, redacting)), { status: 201 });
  }),
};
