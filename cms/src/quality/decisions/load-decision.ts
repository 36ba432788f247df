import type { PayloadRequest, Where } from 'payload';
import type { Decision as DecisionRow } from '../../payload-types.ts';
import type { DecisionRows } from './decision-rows.ts';

/** Ids are uuids on SQLite and 24 hexadecimal digits on MongoDB; a look-up of anything else is not even tried. */
export const isId = (text: string): boolean =>
  /^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{24})$/.test(text);

/** The row of a decision; nothing where there is none. */
export async function decisionRow(req: PayloadRequest, where: Where): Promise<DecisionRow | undefined> {
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // whoever calls asks the permission table about the row that is found
    req,
  });
  return docs[0];
}

/** The rows of a decision's parts. */
export async function withParts(req: PayloadRequest, decision: DecisionRow): Promise<DecisionRows> {
  const ofDecision = {
    where: { decision: { equals: decision.id } },
    pagination: false,
    depth: 0,
    req,
  } as const;
  const overrideAccess = true; // parts are read by whoever may read their decision
  const { docs: policies } = await req.payload.find({
    collection: 'policies',
    ...ofDecision,
    overrideAccess,
    limit: 1,
  });
  const { docs: objectives } = await req.payload.find({
    collection: 'objectives',
    ...ofDecision,
    overrideAccess,
    sort: 'position',
    limit: 0,
  });
  const { docs: plans } = await req.payload.find({ collection: 'plans', ...ofDecision, overrideAccess, limit: 1 });
  return { decision, policy: policies[0], objectives, plan: plans[0] };
}
