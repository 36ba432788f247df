import type { Decision } from '@camket/shared/decisions';
import type { PayloadRequest } from 'payload';
import { newRow } from '../stages/guard.ts';
import { rowOf } from './decision-rows.ts';
import { writeParts } from './write-parts.ts';

/** What a new row holds beside the decision itself. */
export interface Origin {
  readonly commune: string;
  readonly editedBy: string;
  readonly importKey?: string | null;
  readonly revises?: string;
  readonly version?: number;
  readonly reason?: string;
  readonly subject?: string | null;
}

/** Writes a decision as new rows, all in draft; answers the id. */
export async function insertDecision(req: PayloadRequest, decision: Decision, origin: Origin): Promise<string> {
  const row = await req.payload.create({
    collection: 'decisions',
    data: { ...rowOf(decision), ...origin, version: origin.version ?? 1, stage: 'draft', revision: 1 },
    context: { permit: newRow },
    depth: 0,
    overrideAccess: true, // the caller has asked the permission table
    req,
  });
  await writeParts(req, { decision: row, policy: undefined, objectives: [], plan: undefined }, decision);
  return row.id;
}
