import type { PayloadRequest } from 'payload';
import type { Person } from '../../people/person.ts';
import type { Mail as MailRow } from '../../payload-types.ts';
import { type Letter, letterForm } from '../../quality/mail/letter.ts';

/** A mail to the person who has signed in. */
export interface OwnMail {
  readonly id: string;
  readonly kind: MailRow['kind'];
  readonly subject: string;
  readonly at: string;
  readonly isUnread: boolean;
}

/** Mails that never went anywhere, or not yet, are not in anybody's mailbox. */
const arrived: MailRow['state'][] = ['sent', 'kept', 'handedOver', 'failed'];

/** A page of a person's mails, the newest first, and whether there are older ones. */
export async function ownMails(
  req: PayloadRequest,
  { id }: Person,
  { page, perPage }: { readonly page: number; readonly perPage: number },
): Promise<{ readonly mails: readonly OwnMail[]; readonly hasOlder: boolean }> {
  const { docs, hasNextPage } = await req.payload.find({
    collection: 'mails',
    where: { and: [{ recipient: { equals: id } }, { state: { in: arrived } }] },
    sort: '-createdAt',
    limit: perPage,
    page,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return { mails: docs.map(ownMail), hasOlder: hasNextPage };
}

function ownMail({ id, kind, subject, sentAt, createdAt, readAt }: MailRow): OwnMail {
  return { id, kind, subject, at: (sentAt ?? '') === '' ? createdAt : (sentAt ?? ''), isUnread: (readAt ?? '') === '' };
}

/** How many of a person's mails nobody has opened. */
export async function unreadMails(req: Pick<PayloadRequest, 'payload'>, { id }: Pick<Person, 'id'>): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'mails',
    where: { and: [{ recipient: { equals: id } }, { state: { in: arrived } }, { readAt: { exists: false } }] },
    overrideAccess: true, // a count of one's own
  });
  return totalDocs;
}

/** One mail with what it says; nothing where it is not there, or not for this person. */
export async function ownLetter(
  req: PayloadRequest,
  id: string,
): Promise<(OwnMail & { readonly letter: Letter }) | undefined> {
  const { docs } = await req.payload.find({
    collection: 'mails',
    where: { and: [{ id: { equals: id } }, { state: { in: arrived } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const [row] = docs;
  const letter = letterForm.safeParse(row?.letter).data;
  return row === undefined || letter === undefined ? undefined : { ...ownMail(row), letter };
}
