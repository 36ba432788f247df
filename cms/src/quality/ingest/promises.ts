import type { Indicator } from '@camket/shared/indicators';
import type { DecisionBody } from '@camket/shared/register';
import type { DecisionReference } from '@camket/shared/results';
import type { PayloadRequest } from 'payload';
import { publishedDecision } from '../register/published-decision.ts';

/** An indicator with the published document that it stands in. */
export interface Promised {
  readonly reference: DecisionReference;
  readonly body: DecisionBody;
  readonly indicator: Indicator;
}

/** The newest versions of a commune's documents that stand in the register, the oldest publication first. */
async function standingDecisions(req: PayloadRequest, slug: string): Promise<readonly DecisionReference[]> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: {
      and: [
        { commune: { equals: slug } },
        { kind: { in: ['decision', 'withdrawal'] } },
        { subject: { like: '/van-ban/' } },
      ],
    },
    sort: 'seq',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { kind: true, subject: true, version: true },
    overrideAccess: true, // every entry is public
    req,
  });
  const newest = new Map(docs.map((entry) => [entry.subject, entry]));
  return [...newest.values()].filter(({ kind }) => kind === 'decision');
}

/** The promises in one document. */
export function promisesIn(reference: DecisionReference, body: DecisionBody): readonly Promised[] {
  return body.objectives.flatMap(({ indicators }) => indicators.map((indicator) => ({ reference, body, indicator })));
}

/** Every indicator that a commune has promised and not withdrawn, by its key; of several documents the newest holds. */
export async function promisesOf(req: PayloadRequest, slug: string): Promise<ReadonlyMap<string, Promised>> {
  const promises = new Map<string, Promised>();
  for (const { subject, version } of await standingDecisions(req, slug)) {
    const body = await publishedDecision(req, slug, { subject, version });
    if (body === undefined) continue;
    for (const promised of promisesIn({ subject, version }, body)) promises.set(promised.indicator.key, promised);
  }
  return promises;
}
