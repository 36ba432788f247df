import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { idOf, type Reference } from '../quality/references.ts';

/** Roles that a person can have in a commune. */
export const communeRoles = ['office', 'isoSecretary', 'leader', 'unit'] as const;

/** A role of the list above. */
export type CommuneRole = (typeof communeRoles)[number];

/** What a person is in one commune; the role `unit` names its unit. */
export interface Membership {
  readonly commune: string;
  readonly role: CommuneRole;
  readonly unit?: string;
}

/** Somebody who works here, as the permission table sees them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly cityRole: 'admin' | 'inspector' | 'none';
  readonly memberships: readonly Membership[];
}

/** A machine that pushes results, bound to one unit. */
export interface Machine {
  readonly id: string;
  readonly name: string;
  readonly commune: string;
  readonly unit: string;
}

type MembershipRow = { commune: Reference; role: CommuneRole; unit?: Reference | null | undefined };

function membershipOf({ commune, role, unit }: MembershipRow): Membership {
  return { commune: idOf(commune), role, ...(unit !== null && unit !== undefined && { unit: idOf(unit) }) };
}

/** Who asks, where a person has signed in; keys of machines are no person. */
export function personOf({ user }: Pick<PayloadRequest, 'user'>): Person | undefined {
  if (user?.collection !== 'people') return undefined;
  return {
    id: user.id,
    name: user.name,
    cityRole: user.cityRole,
    memberships: (user.memberships ?? []).map(membershipOf),
  };
}

/** The machine that asks, where one has shown its key. */
export function machineOf({ user }: Pick<PayloadRequest, 'user'>): Machine | undefined {
  if (user?.collection !== 'sources') return undefined;
  return { id: user.id, name: user.name, commune: idOf(user.commune), unit: idOf(user.unit) };
}

const reference = z.union([z.string(), z.object({ id: z.string() })]);

const shown = z.object({
  collection: z.literal('people'),
  id: z.string(),
  name: z.string(),
  cityRole: z.enum(['admin', 'inspector', 'none']),
  memberships: z
    .array(z.object({ commune: reference, role: z.enum(communeRoles), unit: reference.nullish() }))
    .nullish(),
});

/** The person that the panel knows its user to be; it has the form of a row, and comes untyped. */
export function personShown(user: unknown): Person | undefined {
  const read = shown.safeParse(user).data;
  return read && { ...read, memberships: (read.memberships ?? []).map(membershipOf) };
}
