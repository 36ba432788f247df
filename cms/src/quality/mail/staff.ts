import type { PayloadRequest } from 'payload';
import { type Person, personShown } from '../../people/person.ts';
import type { Due } from '../dues/dues-of.ts';

/** Somebody who can be written to. */
export interface Staff extends Person {
  readonly email: string;
  readonly wantsDigest: boolean;
}

/** Everybody who works in a commune; without one, everybody who works in any. */
export async function staffOf(req: PayloadRequest, commune?: string): Promise<readonly Staff[]> {
  const { docs } = await req.payload.find({
    collection: 'people',
    where: commune === undefined ? {} : { 'memberships.commune': { equals: commune } },
    sort: 'email',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true, // the post has to know whom to write to
    req,
  });
  return docs.flatMap((row) => {
    const person = personShown({ ...row, collection: 'people' });
    return person === undefined ? [] : [{ ...person, email: row.email, wantsDigest: row.digest ?? true }];
  });
}

/** Who is to do what is due: the people of its unit; the ISO secretary where nobody is there, the office for plans. */
export function doersOf(due: Due, staff: readonly Staff[]): readonly Staff[] {
  const ofUnit = staff.filter((one) => isOf(one, { due, role: 'unit' }));
  if (ofUnit.length > 0) return ofUnit;
  const isOfThePlan = due.unit === undefined && due.kind === 'task';
  return staff.filter((one) => isOf(one, { due, role: isOfThePlan ? 'office' : 'isoSecretary' }));
}

/** Who verifies what has been submitted. */
export function verifiersOf(due: Due, staff: readonly Staff[]): readonly Staff[] {
  return staff.filter((one) => isOf(one, { due, role: 'isoSecretary' }));
}

/** Who answers for the commune. */
export function leadersOf(due: Due, staff: readonly Staff[]): readonly Staff[] {
  return staff.filter((one) => isOf(one, { due, role: 'leader' }));
}

interface Post {
  readonly due: Due;
  readonly role: 'isoSecretary' | 'leader' | 'office' | 'unit';
}

function isOf({ memberships }: Staff, { due, role }: Post): boolean {
  return memberships.some(
    (one) =>
      one.commune === due.commune.id && one.role === role && (role !== 'unit' || one.unit === (due.unit?.id ?? '')),
  );
}
