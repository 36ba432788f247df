import type { PayloadRequest, Where } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { may } from '../../people/may.ts';
import { personOf } from '../../people/person.ts';
import { idIn, idOf } from '../references.ts';
import { notAllowed, notFound, Refusal, signInFirst } from '../refusal.ts';
import { permitFor } from '../stages/guard.ts';
import { removeUnnamed } from './remove-bytes.ts';

/** Where documents of the workroom name files. */
const namers = [
  ['decisions', 'files.sha256'],
  ['results', 'evidence.sha256'],
  ['task-reports', 'evidence.sha256'],
  ['unit-reports', 'files.sha256'],
  ['reports', 'files.sha256'],
  ['actions', 'evidence.sha256'],
] as const;

const isNamed = async (
  req: PayloadRequest,
  collection: (typeof namers)[number][0] | 'entries',
  where: Where,
): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection,
    where,
    overrideAccess: true, // a document that this person may not read holds the file as well
    req,
  });
  return totalDocs > 0;
};

/** Refuses where the register or a document of the commune names the file. */
async function refuseIfNamed(req: PayloadRequest, sha256: string, commune: string): Promise<void> {
  if (await isNamed(req, 'entries', { 'files.sha256': { equals: sha256 } })) {
    throw new Refusal(
      409,
      'Tệp này đã được công bố nên không bỏ được. Nếu có dữ liệu cá nhân, đề nghị quản trị viên che mục đã công bố.',
    );
  }
  for (const [collection, path] of namers) {
    const names: Where = {
      and: [{ [path]: { equals: sha256 } }, { commune: { equals: commune } }, { stage: { not_equals: 'discarded' } }],
    };
    if (await isNamed(req, collection, names)) {
      throw new Refusal(409, 'Còn văn bản, kết quả hoặc báo cáo dùng tệp này: hãy gỡ tệp khỏi đó trước.');
    }
  }
}

/** Gives a file up: its row, and its bytes where no other commune keeps the same. */
export async function discardFile(req: PayloadRequest, id: string): Promise<void> {
  const person = personOf(req);
  if (person === undefined) throw signInFirst();
  const sha256 = await inTransaction(req, async (tx) => {
    const { docs } = await tx.payload.find({
      collection: 'files',
      where: { id: { equals: id } },
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req: tx,
    });
    const [file] = docs;
    if (file === undefined) throw notFound();
    const commune = idOf(file.commune);
    if (!may(person, ['discard', 'file'], { commune, unit: idIn(file.unit) })) throw notAllowed();
    await refuseIfNamed(tx, file.sha256, commune);
    await tx.payload.delete({
      collection: 'files',
      id,
      depth: 0,
      context: permitFor(id),
      overrideAccess: true, // the permission table was asked above
      req: tx,
    });
    return file.sha256;
  });
  await removeUnnamed(req, [sha256]);
}
