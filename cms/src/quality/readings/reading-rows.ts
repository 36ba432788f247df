import type { PayloadRequest } from 'payload';
import type { Reading as ReadingRow } from '../../payload-types.ts';
import { type Deed, roleFor } from '../../people/may.ts';
import { type Person, personOf } from '../../people/person.ts';
import { isId } from '../decisions/load-decision.ts';
import { note } from '../journal/note.ts';
import { idOf } from '../references.ts';
import { notAllowed, notFound, signInFirst } from '../refusal.ts';
import { settingsOf } from '../settings.ts';

/** A row without what was read, which may be long. */
export type ReadingHead = Omit<ReadingRow, 'source' | 'reading'>;

const withoutContent = { source: false, reading: false } as const;

/** Whoever asks; refused where nobody has signed in. */
export function signedIn(req: PayloadRequest): Person {
  const person = personOf(req);
  if (person === undefined) throw signInFirst();
  return person;
}

/** The row for a person who may do a deed on it: as if it were not there for whoever may not see it. */
function permitted<Row extends ReadingHead>(req: PayloadRequest, row: Row | undefined, deed: Deed): Row {
  const person = signedIn(req);
  if (row === undefined || roleFor(person, ['read', 'reading'], { commune: idOf(row.commune) }) === undefined) {
    throw notFound();
  }
  if (roleFor(person, [deed, 'reading'], { commune: idOf(row.commune) }) === undefined) throw notAllowed();
  return row;
}

/** The head of a reading that the person who asks may do a deed on. */
export async function headFor(req: PayloadRequest, id: string, deed: Deed): Promise<ReadingHead> {
  return permitted(req, await readingHead(req, id), deed);
}

/** A reading, with its source and what was read, that the person who asks may do a deed on. */
export async function rowFor(req: PayloadRequest, id: string, deed: Deed): Promise<ReadingRow> {
  signedIn(req);
  const { docs } = await req.payload.find({
    collection: 'readings',
    where: { id: { equals: isId(id) ? id : '' } },
    limit: isId(id) ? 1 : 0,
    pagination: false,
    depth: 0,
    overrideAccess: true, // the permission table is asked about the row that is found
    req,
  });
  return permitted(req, isId(id) ? docs[0] : undefined, deed);
}

/** The head of a reading, for whom the permission table has been asked; nothing where there is none. */
export async function readingHead(req: PayloadRequest, id: string): Promise<ReadingHead | undefined> {
  if (!isId(id)) return undefined;
  const { docs } = await req.payload.find({
    collection: 'readings',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: withoutContent,
    overrideAccess: true, // whoever calls asks the permission table about the row that is found
    req,
  });
  return docs[0];
}

/** What the server writes on a reading. */
export type ReadingChange = Partial<Omit<ReadingRow, 'id' | 'createdAt' | 'updatedAt' | 'commune'>>;

/** Writes some fields of a reading, and leaves the others as they are. */
export async function changeReading(req: PayloadRequest, id: string, change: ReadingChange): Promise<void> {
  const data = { ...change, updatedAt: settingsOf(req.payload).now() };
  await req.payload.db.updateOne({ collection: 'readings', id, data, req, returning: false });
}

/** What is done with a paper, as the journal keeps it. */
export type ReadingDeed = 'handIn' | 'readAgain' | 'stopReading' | 'accept' | 'discard';

/** Writes a deed on a reading into the journal, inside its transaction. */
export async function noteReading(
  req: PayloadRequest,
  { id, commune, state }: Pick<ReadingHead, 'id' | 'commune' | 'state'>,
  { deed, to }: { readonly deed: ReadingDeed; readonly to: ReadingHead['state'] },
): Promise<void> {
  const who = signedIn(req);
  const place = idOf(commune);
  const role = roleFor(who, ['draft', 'reading'], { commune: place });
  if (role === undefined) throw notAllowed();
  await note(req, { deed, collection: 'readings', document: id, role, who, commune: place, from: state, to });
}
