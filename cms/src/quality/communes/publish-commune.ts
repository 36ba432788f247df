import type { ActionTerm } from '@camket/shared/actions';
import type { Role } from '@camket/shared/communes';
import { type EntryKind, type Json, settingsSubject } from '@camket/shared/register';
import type { Endpoint, PayloadRequest } from 'payload';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { inTransaction } from '../../database/in-transaction.ts';
import { roleFor } from '../../people/may.ts';
import { personOf } from '../../people/person.ts';
import type { Commune as CommuneRow } from '../../payload-types.ts';
import { bodyOfEntry } from '../as-json.ts';
import { note } from '../journal/note.ts';
import { answering, notAllowed, signInFirst } from '../refusal.ts';
import { bodyOf, routeParam } from '../request.ts';
import { append, newSalt } from '../register/append.ts';
import { entryAt, lastOf } from '../register/last-of.ts';
import { withoutBlanks } from '../without-blanks.ts';
import { communeOf } from './commune-rows.ts';
import { communeRow, unitRows } from './load-commune.ts';

/** What is to stand in the register about a commune. */
interface Statement {
  readonly kind: EntryKind;
  readonly commune: string;
  readonly subject: string;
  readonly body: Readonly<Record<string, Json | undefined>>;
}

/** How it is published: by which role, why, and when where that is not now. */
export interface Publishing {
  readonly by: Role;
  readonly reason?: string | undefined;
  readonly at?: string | undefined;
}

/** Writes what is said about something unless the register says the same already; answers the number of the new entry. */
export async function publishIfNew(req: PayloadRequest, said: Statement, how: Publishing): Promise<number | undefined> {
  const last = await lastOf(req, said.subject);
  const body = last && (await entryAt(req, last.seq))?.body;
  if (body !== undefined) {
    const { salt: _salt, ...before } = body;
    if (isDeepStrictEqual(withoutBlanks(before), withoutBlanks(said.body))) return undefined;
  }
  const version = (last?.version ?? 0) + 1;
  const reason = version > 1 ? (how.reason ?? 'Cập nhật thông tin.') : undefined;
  const act = {
    ...said,
    version,
    by: how.by,
    body: { ...said.body, salt: newSalt() },
    ...(reason !== undefined && { reason }),
  };
  const { seq } = await append(req, { act, at: how.at });
  return seq;
}

/** The term for stating the cause of a miss, where the commune has set one. */
function termOf(set: CommuneRow['actionTerm']): ActionTerm | undefined {
  const { causeWithin, by, clause } = set ?? {};
  if (typeof causeWithin !== 'number') return undefined;
  const quoted = typeof clause === 'string' && clause !== '' ? { clause } : {};
  return { causeWithin, by: by ?? 'workingDays', ...quoted };
}

function settingsOfCommune({ fourEyes, fourEyesException, smallestCell, actionTerm }: CommuneRow): object {
  const keepsFourEyes = fourEyes ?? true;
  const exception = keepsFourEyes
    ? undefined
    : (fourEyesException ?? 'Xã không đủ người để tách người trình và người duyệt.');
  const term = termOf(actionTerm);
  return {
    fourEyes: keepsFourEyes,
    smallestCell: smallestCell ?? 0,
    ...(exception !== undefined && { exception }),
    ...(term !== undefined && { actionTerm: term }),
  };
}

/** Publishes a commune with its units, and its settings, where they differ from what the register says. */
export async function publishCommune(
  outer: PayloadRequest,
  id: string,
  { reason, at }: { reason?: string; at?: string } = {},
): Promise<readonly number[]> {
  const person = personOf(outer);
  if (person === undefined) throw signInFirst();
  const by = roleFor(person, ['publish', 'commune'], {});
  if (by === undefined) throw notAllowed('Chỉ quản trị viên được công bố thông tin của xã, phường.');
  return inTransaction(outer, async (req) => {
    const row = await communeRow(req, id);
    const commune = bodyOfEntry(communeOf(row, await unitRows(req, id)));
    const settings = bodyOfEntry(settingsOfCommune(row));
    const how = { by, reason, at };
    const numbers = [
      await publishIfNew(req, { kind: 'commune', commune: row.slug, subject: row.slug, body: commune }, how),
      await publishIfNew(
        req,
        { kind: 'settings', commune: row.slug, subject: settingsSubject(row.slug), body: settings },
        how,
      ),
    ].filter((seq) => seq !== undefined);
    if (numbers.length > 0) {
      await note(req, {
        deed: 'publish',
        collection: 'communes',
        document: id,
        commune: id,
        role: by,
        who: person,
        reason,
        at,
      });
    }
    return numbers;
  });
}

const request = z.object({ reason: z.string().trim().min(1).max(2_000).optional() });

/** `POST /api/communes/:id/transitions/publish` */
export const publishCommuneEndpoint: Endpoint = {
  path: '/:id/transitions/publish',
  method: 'post',
  handler: answering(async (req) => {
    const { reason } = await bodyOf(req, request);
    const seqs = await publishCommune(req, routeParam(req, 'id'), reason === undefined ? {} : { reason });
    return Response.json({ seqs });
  }),
};
