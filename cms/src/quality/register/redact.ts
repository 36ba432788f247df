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
import { coverRows } from '../reports/cover-rows.ts';
import { append, headOf, newSalt } from './append.ts';
import { coverKept, type CoveredRow } from './cover-kept.ts';
import { communesOf, type CoveredEntry, entriesQuoting, takenFrom } from './covered-entries.ts';
import { publishCovered, type Redactor, renumber } from './publish-covered.ts';
import { emptyEntry, type Named, namedEntries } from './redacted-entries.ts';
import { dropFiles } from './redacted-files.ts';
import { emptyRows } from './redacted-rows.ts';

const redacting = z.object({
  seqs: z.array(z.int().positive()).min(1).max(200),
  ground: z
    .string()
    .trim()
    .min(1, { error: 'Cần nêu căn cứ che: câu này công khai và không nhắc lại nội dung bị che.' })
    .max(2_000),
});

/** Which entries lose their bodies, and why: the ground is public and must not repeat what goes. */
type Redacting = z.infer<typeof redacting>;

const placeOf = (entries: readonly Named[]): string => {
  const [commune = wholeCity, ...others] = new Set(entries.map((entry) => entry.commune));
  return others.length === 0 ? commune : wholeCity;
};

/** What a redaction does: its own number, what it empties, and what it reaches beside that. */
export interface Redacted {
  readonly seq: number;
  /** The addresses of what quoted the words that went. */
  readonly quoting: readonly string[];
  /** The numbers of the entries that are emptied: those that were named, and those that quote them. */
  readonly emptied: readonly number[];
  /** Versions without the words that take the place of what quoted them and stands. */
  readonly covered: readonly { readonly kind: string; readonly subject: string; readonly version: number }[];
  /** Rows that are not public and lose the words. */
  readonly drafts: readonly CoveredRow[];
  /** How many files go out of the store. */
  readonly filesGone: number;
}

/**
 * Takes the bodies of entries out of the register, their content out of the workroom with every earlier version, and the
 * files that nothing else in the register names out of the store. Reports, actions and task reports that quote them go
 * the same way; a version without the words takes their place. Drafts that were begun from them lose the words too. The
 * hashes stay, so the chain still holds.
 */
async function redact(outer: PayloadRequest, asked: Redacting): Promise<Redacted> {
  const who = redactorIn(outer);
  const { files, papers, ...done } = await inTransaction(outer, (req) => redactInside(req, asked, who));
  await removeUnnamed(outer, files);
  await removeUnusedPapers(outer, papers);
  await forgetOverwritten(outer.payload);
  return done;
}

function redactorIn(outer: PayloadRequest): Omit<Redactor, 'seq'> {
  if (isInTransaction(outer)) throw new Error('Cannot redact inside a transaction: bytes go when it is kept.');
  const person = personOf(outer);
  if (person === undefined) throw signInFirst();
  const role = roleFor(person, ['redact', 'register'], {});
  if (role === undefined) throw notAllowed('Chỉ quản trị viên được che nội dung đã công bố.');
  return { person, role };
}

/** Ends a redaction that is done to see what it would do: with it the transaction is rolled back. */
class Foreseen extends Error {
  readonly redacted: Redacted;

  constructor(redacted: Redacted) {
    super('A redaction was tried out.');
    this.redacted = redacted;
  }
}

/** Tells what a redaction of these entries would do: it is done whole, and rolled back. */
export async function foreseeRedaction(outer: PayloadRequest, seqs: readonly number[]): Promise<Redacted> {
  const who = redactorIn(outer);
  const asked = { seqs: [...seqs], ground: foreseen };
  try {
    return await inTransaction<Redacted>(outer, async (req) => {
      const { files: _files, papers: _papers, ...redacted } = await redactInside(req, asked, who);
      throw new Foreseen(redacted);
    });
  } catch (error) {
    if (error instanceof Foreseen) return error.redacted;
    throw error;
  }
}

const foreseen = 'Xem trước';

async function redactInside(req: PayloadRequest, { seqs, ground }: Redacting, who: Omit<Redactor, 'seq'>) {
  const asked = await namedEntries(req, seqs);
  const taken = await takenFrom(req, asked, (await headOf(req)).seq + 1);
  const quoting = await entriesQuoting(req, asked, taken);
  const entries = [...asked, ...quoting.map(({ entry }) => entry)];
  const commune = placeOf(entries);
  const named = entries.map((entry) => entry.seq).toSorted((one, other) => one - other);
  const subject = redactionSubject(Math.min(...named));
  const body = { salt: newSalt(), seqs: named, ground };
  const act = { commune, kind: 'redaction', subject, version: 1, by: who.role, body } as const;
  const { seq } = await append(req, { act });
  const reports = await coverRows(req, communesOf(asked), taken);
  for (const covered of quoting) await renumber(req, covered, { ...who, seq });
  for (const entry of entries) await emptyEntry(req, entry, seq);
  const papers = await emptyWorkroom(req, [...asked, ...quoting.filter(hasOwnRow).map(({ entry }) => entry)]);
  for (const covered of quoting) await publishCovered(req, covered, { ...who, seq });
  const files = await dropFiles(req, entries);
  const kept = await coverKept(req, asked, { taken, files });
  const journal = { deed: 'redact', collection: 'entries', document: String(seq), role: who.role, who: who.person };
  await note(req, { ...journal, reason: ground });
  const outcome = { seq, quoting: subjectsOf(quoting), emptied: named, covered: standingAfter(quoting) };
  return { ...outcome, drafts: eachOnce([...reports, ...kept]), filesGone: files.length, files, papers };
}

const subjectsOf = (quoting: readonly CoveredEntry[]): readonly string[] => [
  ...new Set(quoting.map(({ entry }) => entry.subject)),
];

const standingAfter = (quoting: readonly CoveredEntry[]): Redacted['covered'] =>
  quoting
    .filter(({ isStanding }) => isStanding)
    .map(({ kind, entry: { subject, version } }) => ({ kind, subject, version: version + 1 }));

const eachOnce = (rows: readonly CoveredRow[]): readonly CoveredRow[] => [
  ...new Map(rows.map((row) => [`${row.collection} ${row.id}`, row])).values(),
];

/** An action has one row for all its versions: it goes on with the covered one. */
const hasOwnRow = ({ kind }: CoveredEntry): boolean => kind !== 'action';

/** Empties the rows behind entries; tells the hashes of the papers that documents were read from. */
async function emptyWorkroom(req: PayloadRequest, entries: readonly Named[]): Promise<readonly string[]> {
  const papers: string[] = [];
  for (const entry of entries) {
    await emptyRows(req, entry);
    if (entry.kind === 'decision') papers.push(...(await emptyPapersOf(req, entry.subject)));
  }
  return papers;
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

/** `POST /api/register/redactions/preview` */
export const foreseenRedactions: Endpoint = {
  path: '/register/redactions/preview',
  method: 'post',
  handler: answering(async (req) => {
    if (personOf(req) === undefined) throw signInFirst();
    const { seqs } = await bodyOf(req, redacting.pick({ seqs: true }));
    return Response.json(await foreseeRedaction(req, seqs));
  }),
};
