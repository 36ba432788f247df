import type { Role } from '@camket/shared/communes';
import type { PayloadRequest } from 'payload';
import { settingsOf } from '../settings.ts';
import type { FieldRemark } from './field-remark.ts';

export type { FieldRemark } from './field-remark.ts';

/** One deed, as the journal keeps it. */
export interface Note {
  readonly deed: string;
  readonly collection: string;
  readonly document: string;
  readonly role: Role;
  readonly who: { readonly id: string; readonly name: string };
  readonly commune?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly reason?: string | undefined;
  readonly at?: string | undefined;
  /** What is wrong at which field, where a document is returned. */
  readonly remarks?: readonly FieldRemark[] | undefined;
}

/** Writes a line into the journal, inside the transaction of the deed. */
export async function note(
  req: PayloadRequest,
  { who, collection, commune, from, to, reason, at, remarks, ...rest }: Note,
): Promise<void> {
  // beneath the form, which has nothing to say: nobody but a deed writes here, and nobody reads the row back
  await req.payload.db.create({
    collection: 'journal',
    data: {
      ...rest,
      kind: collection,
      at: at ?? settingsOf(req.payload).now(),
      person: who.name,
      personId: who.id,
      commune: commune ?? null,
      from: from ?? null,
      to: to ?? null,
      reason: reason ?? null,
      remarks: remarks === undefined || remarks.length === 0 ? null : remarks.map((one) => ({ ...one })),
    },
    req,
    returning: false,
  });
}
