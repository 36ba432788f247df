import type { Decision } from '@camket/shared/decisions';
import type { PayloadRequest } from 'payload';
import { objectiveRow } from '../objectives/objective-rows.ts';
import { planRow } from '../plans/plan-rows.ts';
import { policyRow } from '../policies/policy-rows.ts';
import { idOf } from '../references.ts';
import type { DecisionRows } from './decision-rows.ts';
import { sameFields } from './same-fields.ts';

interface Shelf<Wanted> {
  readonly stored: readonly { readonly id: string; readonly key: string }[];
  readonly wanted: readonly Wanted[];
  readonly make: (wanted: Wanted) => Promise<unknown>;
  readonly change: (id: string, wanted: Wanted) => Promise<unknown>;
  readonly remove: (id: string) => Promise<unknown>;
}

async function bringUpToDate<Wanted extends { key: string }>(shelf: Shelf<Wanted>): Promise<void> {
  const { stored, wanted } = shelf;
  for (const { id, key } of stored) {
    if (!wanted.some((one) => one.key === key)) await shelf.remove(id);
  }
  for (const one of wanted) {
    const before = stored.find(({ key }) => key === one.key);
    if (before === undefined) await shelf.make(one);
    else if (!sameFields(before, one)) await shelf.change(before.id, one);
  }
}

/** Brings the rows of a decision's parts to what the decision says: changed ones are written, missing ones made, others removed. */
export async function writeParts(req: PayloadRequest, rows: DecisionRows, decision: Decision): Promise<void> {
  const { decision: row, policy, objectives, plan } = rows;
  const of = { decision: row.id, commune: idOf(row.commune), stage: row.stage };
  const asServer = { depth: 0, overrideAccess: true, req } as const; // the caller has asked the permission table about the whole
  const { payload } = req;
  await bringUpToDate({
    stored: policy === undefined ? [] : [policy],
    wanted: decision.policy === undefined ? [] : [policyRow(decision.policy)],
    make: (data) =>
      payload.create({ collection: 'policies', data: { ...data, ...of }, ...asServer, overrideAccess: true }),
    change: (id, data) => payload.update({ collection: 'policies', id, data, ...asServer, overrideAccess: true }),
    remove: (id) => payload.delete({ collection: 'policies', id, ...asServer, overrideAccess: true }),
  });
  await bringUpToDate({
    stored: objectives,
    wanted: decision.objectives.map(objectiveRow),
    make: (data) =>
      payload.create({ collection: 'objectives', data: { ...data, ...of }, ...asServer, overrideAccess: true }),
    change: (id, data) => payload.update({ collection: 'objectives', id, data, ...asServer, overrideAccess: true }),
    remove: (id) => payload.delete({ collection: 'objectives', id, ...asServer, overrideAccess: true }),
  });
  await bringUpToDate({
    stored: plan === undefined ? [] : [plan],
    wanted: decision.plan === undefined ? [] : [planRow(decision.plan)],
    make: (data) =>
      payload.create({ collection: 'plans', data: { ...data, ...of }, ...asServer, overrideAccess: true }),
    change: (id, data) => payload.update({ collection: 'plans', id, data, ...asServer, overrideAccess: true }),
    remove: (id) => payload.delete({ collection: 'plans', id, ...asServer, overrideAccess: true }),
  });
}

/** Takes the parts of a decision along to its stage. Their text stays as it is, so no version is kept. */
export async function stageParts(req: PayloadRequest, decision: string, stage: string): Promise<void> {
  for (const collection of ['policies', 'objectives', 'plans'] as const) {
    await req.payload.db.updateMany({
      collection,
      where: { decision: { equals: decision } },
      data: { stage },
      req,
      returning: false,
    });
  }
}
