import { nameOn } from '@camket/shared/communes';
import type { DecisionReference } from '@camket/shared/results';
import type { CalendarDay } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Machine } from '../../people/person.ts';
import { communeById, unitRows } from '../communes/load-commune.ts';
import { namesIn } from '../communes/names-in.ts';
import { publishedDecision } from '../register/published-decision.ts';
import { settingsOf } from '../settings.ts';
import { promisesIn, promisesOf, type Promised } from './promises.ts';

/** What the figures of one machine are held against. */
export interface IngestGround {
  readonly machine: Machine;
  /** Slug of the machine's commune. */
  readonly slug: string;
  readonly unitKey: string;
  readonly unitName: string;
  readonly today: CalendarDay;
  readonly promises: ReadonlyMap<string, Promised>;
  /** Keys of the indicators that are marked automatic for this machine. */
  readonly automatic: ReadonlySet<string>;
}

const keys = z.array(z.string()).catch([]);

/** The keys that a source's row marks as automatic. */
export const automaticOf = (row: { readonly automatic?: unknown } | null | undefined): readonly string[] =>
  keys.parse(row?.automatic ?? []);

/** Whether a unit reports an indicator: it is counted by that unit, or for the whole commune and owned by nobody else. */
export function isReportedBy({ indicator: { parts, owner } }: Promised, unitKey: string): boolean {
  return parts.length > 0 ? parts.includes(unitKey) : owner === undefined || owner === unitKey;
}

/** The row of a source; nothing where it was removed. */
export async function sourceRow(req: PayloadRequest, id: string) {
  const { docs } = await req.payload.find({
    collection: 'sources',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true, // a machine asks for its own row, or the caller has asked the permission table
    req,
  });
  return docs[0];
}

/** Gathers what a machine's figures are held against. */
export async function groundFor(req: PayloadRequest, machine: Machine): Promise<IngestGround> {
  const { slug } = await communeById(req, machine.commune);
  const unit = (await unitRows(req, machine.commune)).find(({ id }) => id === machine.unit);
  const today = settingsOf(req.payload).today();
  return {
    machine,
    slug,
    today,
    unitKey: unit?.key ?? '',
    unitName: nameOn(namesIn(unit?.names), today),
    promises: await promisesOf(req, slug),
    automatic: new Set(automaticOf(await sourceRow(req, machine.id))),
  };
}

/** The indicator of a document that a row names itself; nothing where the register has none such. */
export async function promisedIn(
  req: PayloadRequest,
  { slug }: IngestGround,
  [reference, indicator]: readonly [DecisionReference, string],
): Promise<Promised | undefined> {
  const body = await publishedDecision(req, slug, reference);
  return body && promisesIn(reference, body).find((one) => one.indicator.key === indicator);
}
