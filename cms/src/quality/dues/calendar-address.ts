import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { roleFor } from '../../people/may.ts';
import { personOf } from '../../people/person.ts';
import type { Unit as UnitRow } from '../../payload-types.ts';
import { note } from '../journal/note.ts';
import { idOf } from '../references.ts';
import { notAllowed, notFound, signInFirst } from '../refusal.ts';

/** What a unit's row keeps of the secret address of its calendar: what it is made with, and its hash. */
type KeptAddress = UnitRow['calendarAddress'];

/** The secret of an address: 32 bytes that nobody can tell from random ones without the key of this installation. */
function secretOf(req: PayloadRequest, unit: string, nonce: string): string {
  return createHmac('sha256', req.payload.secret).update(`lich\n${unit}\n${nonce}`).digest('base64url');
}

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** The path of a unit's calendar under its secret address; nothing where none was made. */
export function calendarPath(req: PayloadRequest, { id, calendarAddress: kept }: UnitRow): string | undefined {
  const { nonce, hash } = { ...kept };
  if (typeof nonce !== 'string' || typeof hash !== 'string') return undefined;
  const secret = secretOf(req, id, nonce);
  return isSame(hashOf(secret), hash) ? pathOf(req, secret) : undefined;
}

/** Makes a new secret address for a unit's calendar and gives its path; the old one answers nothing from then on. */
export async function renewCalendarAddress(outer: PayloadRequest, id: string): Promise<string> {
  const person = personOf(outer);
  if (person === undefined) throw signInFirst();
  return inTransaction(outer, async (req) => {
    const unit = await unitById(req, id);
    const commune = idOf(unit.commune);
    const role = roleFor(person, ['keep', 'due'], { commune, unit: id });
    if (role === undefined) throw notAllowed('Bạn không có quyền đổi địa chỉ lịch của đơn vị này.');
    const nonce = randomBytes(32).toString('hex');
    const secret = secretOf(req, id, nonce);
    const kept: KeptAddress = { nonce, hash: hashOf(secret) };
    await req.payload.update({
      collection: 'units',
      id,
      data: { calendarAddress: kept },
      depth: 0,
      overrideAccess: true, // the permission table was asked above
      req,
    });
    await note(req, { deed: 'renewCalendarAddress', collection: 'units', document: id, commune, role, who: person });
    return pathOf(req, secret);
  });
}

/** The unit whose calendar has a secret; nothing where none has it. */
export async function unitWithSecret(req: PayloadRequest, secret: string): Promise<UnitRow | undefined> {
  const hash = hashOf(secret);
  const { docs } = await req.payload.find({
    collection: 'units',
    where: { 'calendarAddress.hash': { equals: hash } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // whoever has the secret may read the calendar, and nothing else of the row is given
    req,
  });
  const [unit] = docs;
  return unit !== undefined && isSame(unit.calendarAddress?.hash ?? '', hash) ? unit : undefined;
}

function pathOf({ payload }: PayloadRequest, secret: string): string {
  return `${payload.config.routes.api}/lich/${secret}.ics`;
}

/** Compares in a time that does not tell how much of two hashes agrees. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}

async function unitById(req: PayloadRequest, id: string): Promise<UnitRow> {
  const { docs } = await req.payload.find({
    collection: 'units',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // the permission table is asked about the row that is found
    req,
  });
  if (docs[0] === undefined) throw notFound();
  return docs[0];
}
