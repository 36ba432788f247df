import { whole } from '@camket/shared/results';
import type { PayloadRequest, Where } from 'payload';
import { publishedDecision } from '../register/published-decision.ts';
import { idIn } from '../references.ts';
import { indicatorIn } from './indicator-in-register.ts';
import type { MissInRegister } from './misses-in-register.ts';

type Missed = Omit<MissInRegister, 'by'>;

/** The id of a commune's unit with a key; nothing where there is none. */
export async function unitWithKey(req: PayloadRequest, commune: string, key: string): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'units',
    where: { and: [{ commune: { equals: commune } }, { key: { equals: key } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true, // keys of units are public
    req,
  });
  return docs[0]?.id;
}

/** The unit that answers for a miss: the one whose figure it is, else the promise's owner, else who entered the figure. */
export async function unitAnswering(
  req: PayloadRequest,
  commune: { readonly id: string; readonly slug: string },
  miss: Missed,
): Promise<string | undefined> {
  if (miss.part !== whole) return unitWithKey(req, commune.id, miss.part);
  const body = await publishedDecision(req, commune.slug, miss.decision);
  const owner = body && indicatorIn(body, miss.indicator)?.owner;
  const owning = owner === undefined ? undefined : await unitWithKey(req, commune.id, owner);
  return owning ?? unitThatEntered(req, commune.id, miss);
}

async function unitThatEntered(
  req: PayloadRequest,
  commune: string,
  { indicator, period }: Missed,
): Promise<string | undefined> {
  const where: Where = {
    and: [{ commune: { equals: commune } }, { indicator: { equals: indicator } }, { stage: { equals: 'published' } }],
  };
  const { docs } = await req.payload.find({
    collection: 'results',
    where,
    sort: '-updatedAt',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { unit: true, period: true },
    overrideAccess: true, // only which unit it was is used
    req,
  });
  return idIn((docs.find((row) => row.period === period) ?? docs[0])?.unit);
}
