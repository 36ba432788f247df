import { randomUUID } from 'node:crypto';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../../database/in-transaction.ts';
import { may, roleFor } from '../../people/may.ts';
import { type Machine, type Person, personOf } from '../../people/person.ts';
import { note } from '../journal/note.ts';
import { idOf } from '../references.ts';
import { answering, notAllowed, notFound, Refusal, signInFirst } from '../refusal.ts';
import { bodyOf, routeParam } from '../request.ts';
import { settingsOf } from '../settings.ts';
import { automaticOf, groundFor, isReportedBy, sourceRow } from './ground.ts';
import { publishClosedAutomatic } from './publish-closed-automatic.ts';

function asker(req: PayloadRequest): Person {
  const person = personOf(req);
  if (person === undefined) throw signInFirst();
  return person;
}

async function machineNamed(req: PayloadRequest): Promise<Machine> {
  const row = await sourceRow(req, routeParam(req, 'id'));
  if (row === undefined) throw notFound();
  return { id: row.id, name: row.name, commune: idOf(row.commune), unit: idOf(row.unit) };
}

const mark = z.strictObject({ indicator: z.string().min(1).max(60), automatic: z.boolean() });

/** What waited for its week is looked at by a person, once its indicator is no longer automatic. */
async function lookToday(req: PayloadRequest, machine: Machine, indicator: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'sent-figures',
    where: {
      and: [{ machine: { equals: machine.id } }, { indicator: { equals: indicator } }, { lookOn: { exists: true } }],
    },
    limit: 0,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true, // the person has been asked whether they may mark this source
    req,
  });
  const lookOn = settingsOf(req.payload).today();
  for (const { id } of docs) {
    await req.payload.db.updateOne({ collection: 'sent-figures', id, data: { lookOn }, req, returning: false });
  }
}

async function markInside(
  req: PayloadRequest,
  person: Person,
  { machine, indicator, automatic }: { machine: Machine; indicator: string; automatic: boolean },
): Promise<readonly string[]> {
  const { promises, unitKey } = await groundFor(req, machine);
  const promised = promises.get(indicator);
  if (
    promised === undefined ||
    !isReportedBy(promised, unitKey) ||
    promised.indicator.measure === 'shareOfIndicators'
  ) {
    const message = 'Nguồn này không gửi được số liệu của chỉ tiêu đã chọn.';
    throw new Refusal(422, [{ message, field: 'indicator', kind: 'otherUnit' }]);
  }
  const before = automaticOf(await sourceRow(req, machine.id)).filter((key) => key !== indicator);
  const after = automatic ? [...before, indicator] : before;
  const data = { automatic: after };
  await req.payload.db.updateOne({ collection: 'sources', id: machine.id, data, req, returning: false });
  if (!automatic) await lookToday(req, machine, indicator);
  await note(req, {
    deed: 'change',
    collection: 'sources',
    document: machine.id,
    role: roleFor(person, ['keep', 'automatic'], { commune: machine.commune }) ?? 'isoSecretary',
    who: person,
    commune: machine.commune,
    reason: `${automatic ? 'Công bố tự động' : 'Thôi công bố tự động'}: ${promised.indicator.phrase}`.slice(0, 2_000),
  });
  return after;
}

/** `POST /api/sources/:id/automatic`: whether an indicator's figures of this source reach the register without a person. */
const markAutomatic: Endpoint = {
  path: '/:id/automatic',
  method: 'post',
  handler: answering(async (req) => {
    const person = asker(req);
    const machine = await machineNamed(req);
    if (!may(person, ['keep', 'automatic'], { commune: machine.commune })) throw notAllowed();
    const asked = await bodyOf(req, mark);
    const automatic = await inTransaction(req, (inner) => markInside(inner, person, { machine, ...asked }));
    await publishClosedAutomatic(req.payload);
    return Response.json({ automatic });
  }),
};

/** `POST /api/sources/:id/rotate-key`: a new key in the place of the old one; it is told this once. */
const rotateKey: Endpoint = {
  path: '/:id/rotate-key',
  method: 'post',
  handler: answering(async (req) => {
    const person = asker(req);
    if (!may(person, ['keep', 'source'], {})) throw notAllowed();
    const { id } = await machineNamed(req);
    const apiKey = randomUUID();
    await inTransaction(req, (inner) =>
      inner.payload.update({
        collection: 'sources',
        id,
        data: { enableAPIKey: true, apiKey },
        depth: 0,
        overrideAccess: true, // the permission table has been asked
        req: inner,
      }),
    );
    return Response.json({ apiKey });
  }),
};

/** What is done with a source beside its form. */
export const sourceEndpoints: Endpoint[] = [markAutomatic, rotateKey];
