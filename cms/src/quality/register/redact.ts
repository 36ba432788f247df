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
import { append, newSalt } from './append.ts';
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

/**
 * Takes the bodies of entries out of the register, their content out of the workroom with every earlier version, and the
 * files that nothing else in the register names out of the store. The hashes stay, so the chain still holds. Answers the
 * number of the redaction's own entry.
 */
async function redact(outer: PayloadRequest, { seqs, ground }: Redacting): Promise<number> {
  if (isInTransaction(outer)) throw new Error('Cannot redact inside a transaction: bytes go when it is kept.');
  const person = personOf(outer);
  if (person === undefined) throw signInFirst();
  const role = roleFor(person, ['redact', 'register'], {});
  if (role === undefined) throw notAllowed('Chỉ quản trị viên được che nội dung đã công bố.');
  const { seq, files, papers } = await inTransaction(outer, async (req) => {
    const entries = await namedEntries(req, seqs);
    const commune = placeOf(entries);
    const named = entries.map((entry) => entry.seq);
    const subject = redactionSubject(Math.min(...named));
    const body = { salt: newSalt(), seqs: named, ground };
    const { seq: by } = await append(req, { act: { commune, kind: 'redaction', subject, version: 1, by: role, body } });
    const handedIn: string[] = [];
    for (const entry of entries) {
      await emptyEntry(req, entry, by);
      await emptyRows(req, entry);
      if (entry.kind === 'decision') handedIn.push(...(await emptyPapersOf(req, entry.subject)));
    }
    const dropped = await dropFiles(req, entries);
    await note(req, { deed: 'redact', collection: 'entries', document: String(by), role, who: person, reason: ground });
    return { seq: by, files: dropped, papers: handedIn };
  });
  await removeUnnamed(outer, files);
  await removeUnusedPapers(outer, papers);
  await forgetOverwritten(outer.payload);
  return seq;
}

/** `POST /api/register/redactions` */
export const redactions: Endpoint = {
  path: '/register/redactions',
  method: 'post',
  handler: answering(async (req) => {
    if (personOf(req) === undefined) throw signInFirst();
    return Response.json({ seq: await redact(req, await bodyOf(req, redacting)) }, { status: 201 });
  }),
};
