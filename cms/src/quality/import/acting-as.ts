import { randomBytes } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import type { Person as PersonRow } from '../../payload-types.ts';
import type { Membership } from '../../people/person.ts';

/** What somebody is for the length of one deed. */
export interface Part {
  readonly cityRole: 'admin' | 'none';
  readonly memberships: readonly Membership[];
}

/** The parts that an import needs: the administrator's, and in a commune those of the Office and of a leader. */
export const inTheCity: Part = { cityRole: 'admin', memberships: [] };
export const officeIn = (commune: string): Part => ({ cityRole: 'none', memberships: [{ commune, role: 'office' }] });
export const leaderIn = (commune: string): Part => ({ cityRole: 'none', memberships: [{ commune, role: 'leader' }] });

/** The two accounts of the command line: one writes and submits, the other approves and publishes. Nobody can sign in with them. */
const accounts = {
  writer: { email: 'nhap-van-ban@dong-lenh.invalid', name: 'Nhập văn bản (dòng lệnh)' },
  approver: { email: 'duyet-nhap@dong-lenh.invalid', name: 'Duyệt văn bản nhập (dòng lệnh)' },
} as const;

/** One of the two accounts. */
export type Account = keyof typeof accounts;

/** The account's row, made at its first use with a password that nobody knows. */
export async function accountRow(req: PayloadRequest, account: Account): Promise<PersonRow> {
  const { email, name } = accounts[account];
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { email: { equals: email } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // whoever carries the token may use this account
    req,
  });
  const [found] = docs;
  if (found !== undefined) return found;
  const made = await req.payload.create({
    collection: 'people',
    data: { email, name, cityRole: 'none', memberships: [], password: randomBytes(24).toString('base64url') },
    depth: 0,
    overrideAccess: true, // whoever carries the token may use this account
    req,
  });
  return made;
}

/** Does work as somebody with a part in it, and is again who asked afterwards. The part is not kept with the account. */
export async function actingAs<Result>(
  req: PayloadRequest,
  [row, { cityRole, memberships }]: readonly [PersonRow, Part],
  work: () => Promise<Result>,
): Promise<Result> {
  const before = req.user;
  req.user = { ...row, cityRole, memberships: memberships.map((membership) => ({ ...membership })) };
  try {
    return await work();
  } finally {
    req.user = before;
  }
}
