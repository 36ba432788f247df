import { rm } from 'node:fs/promises';
import type { PayloadRequest } from 'payload';
import { inTransaction, isInTransaction } from '../../database/in-transaction.ts';
import type { File as FileRow } from '../../payload-types.ts';
import { may } from '../../people/may.ts';
import { personOf } from '../../people/person.ts';
import { idOf } from '../references.ts';
import { notAllowed, Refusal, signInFirst } from '../refusal.ts';
import { settingsOf } from '../settings.ts';
import { newRow } from '../stages/guard.ts';
import { putAside, takeIn } from './byte-store.ts';
import { displayName } from './display-name.ts';
import { type Examined, examine } from './examine.ts';
import type { FileRole } from './media-types.ts';
import { removeUnnamed } from './remove-bytes.ts';

/** A file that somebody wants to keep. */
export interface Upload {
  readonly bytes: Buffer;
  /** The name under which it came; only its words are believed. */
  readonly name: string;
  /** Id of the commune. */
  readonly commune: string;
  /** Id of the unit whose file it is. */
  readonly unit?: string | undefined;
  readonly role: FileRole;
}

/** The row of a file, and whether it is new: the same bytes of a commune are kept once. */
export interface Kept {
  readonly row: FileRow;
  readonly isNew: boolean;
}

/** The row of these bytes in a commune. */
async function rowOfBytes(req: PayloadRequest, commune: string, sha256: string): Promise<FileRow | undefined> {
  const { docs } = await req.payload.find({
    collection: 'files',
    where: { and: [{ commune: { equals: commune } }, { sha256: { equals: sha256 } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // whoever asks has these very bytes, and may draft files in this commune
    req,
  });
  return docs[0];
}

async function refuseForeignUnit(req: PayloadRequest, { commune, unit }: Upload): Promise<void> {
  if (unit === undefined) return;
  const { docs } = await req.payload.find({
    collection: 'units',
    where: { id: { equals: unit } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { commune: true },
    overrideAccess: true, // only whose unit it is
    req,
  });
  if (docs[0] !== undefined && idOf(docs[0].commune) === commune) return;
  throw new Refusal(400, [{ message: 'Đơn vị này không thuộc xã, phường đã chọn.', field: 'unit' }]);
}

function newRowOf({ name, commune, unit, role }: Upload, examined: Examined, keptBy: string) {
  const { bytes, mediaType, sha256, width, height, doubts } = examined;
  return {
    commune,
    unit: unit ?? null,
    sha256,
    name: displayName(name, mediaType),
    mediaType,
    size: bytes.length,
    role,
    width: width ?? null,
    height: height ?? null,
    doubts: doubts.map((doubt) => ({ ...doubt })),
    keptBy,
  };
}

/**
 * Keeps a file: examined, its bytes in the store under their hash, its row in the database, or neither. Not to be called
 * inside a transaction, which might still be rolled back when the bytes are in their place.
 */
export async function keepFile(req: PayloadRequest, upload: Upload): Promise<Kept> {
  if (isInTransaction(req)) throw new Error('Cannot keep a file inside a transaction: keep it first, then name it.');
  const person = personOf(req);
  if (person === undefined) throw signInFirst();
  const { commune, unit } = upload;
  if (!may(person, ['draft', 'file'], { commune, unit })) {
    throw notAllowed('Bạn không có quyền tải tệp lên cho xã, phường hoặc đơn vị này.');
  }
  await refuseForeignUnit(req, upload);
  const examined = await examine(upload.bytes);
  const { filesFolder } = settingsOf(req.payload);
  const aside = await putAside(filesFolder, examined.bytes);
  try {
    return await inTransaction(req, async (tx) => {
      await takeIn(filesFolder, aside, examined.sha256);
      return keepRow(tx, [upload, examined], person.id);
    });
  } catch (error) {
    await removeUnnamed(req, [examined.sha256]);
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/** The row of a file whose bytes are in the store, inside the caller's transaction; whoever calls has asked who may. */
export async function keepRow(
  tx: PayloadRequest,
  [upload, examined]: readonly [Upload, Examined],
  keptBy: string,
): Promise<Kept> {
  const before = await rowOfBytes(tx, upload.commune, examined.sha256);
  if (before !== undefined) return { row: before, isNew: false };
  const row = await tx.payload.create({
    collection: 'files',
    data: newRowOf(upload, examined, keptBy),
    depth: 0,
    context: { permit: newRow },
    overrideAccess: true, // the permission table was asked by the caller
    req: tx,
  });
  return { row, isNew: true };
}
