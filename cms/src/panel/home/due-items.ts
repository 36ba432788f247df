import { yearOf } from '@camket/shared/values';
import { reachOf } from '../../people/may.ts';
import { unitRows } from '../../quality/communes/load-commune.ts';
import { decisionOf } from '../../quality/decisions/decision-rows.ts';
import { withParts } from '../../quality/decisions/load-decision.ts';
import { settingsOf } from '../../quality/settings.ts';
import type { Asker } from '../frame/screen-request.ts';
import { type DueReport, dueReports, type Entered } from './due-reports.ts';

/** Results of a document that are due, and the way to enter them. */
export interface DueItem extends DueReport {
  readonly name: string;
  readonly href: string;
}

/** What is due soon or overdue: for a unit what it reports itself, for who verifies what the commune reports. */
export async function dueItems(asker: Asker): Promise<readonly DueItem[]> {
  const { person } = asker;
  const reach = reachOf(person, ['draft', 'result']);
  const items: DueItem[] = [];
  for (const { commune, unit } of reach.units) {
    const key = (await unitRows(asker.req, commune)).find(({ id }) => id === unit)?.key;
    if (key !== undefined && key !== null) items.push(...(await dueIn(asker, commune, key)));
  }
  for (const commune of reachOf(person, ['publish', 'result']).communes)
    items.push(...(await dueIn(asker, commune, undefined)));
  return items.toSorted((one, other) => (one.dueDay < other.dueDay ? -1 : 1));
}

async function dueIn(asker: Asker, commune: string, unit: string | undefined): Promise<readonly DueItem[]> {
  const { req, adminPath } = asker;
  const today = settingsOf(req.payload).today();
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: {
      and: [
        { commune: { equals: commune } },
        { stage: { equals: 'published' } },
        { year: { in: [yearOf(today) - 1, yearOf(today)] } },
      ],
    },
    limit: 20,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const entered = await enteredIn(asker, commune);
  const items: DueItem[] = [];
  for (const row of docs) {
    const decision = decisionOf(await withParts(req, row));
    const search = new URLSearchParams({ decision: row.subject ?? '' });
    items.push(
      ...dueReports({ decision, entered, unit, today }).map((due) => ({
        ...due,
        name: `${decision.number ?? ''}/${decision.symbol}`,
        href:
          unit === undefined
            ? `${adminPath}/collections/results?ky=${encodeURIComponent(due.period)}`
            : `${adminPath}/collections/results/create?${search.toString()}&period=${encodeURIComponent(due.period)}`,
      })),
    );
  }
  return items;
}

async function enteredIn({ req }: Asker, commune: string): Promise<readonly Entered[]> {
  const { docs } = await req.payload.find({
    collection: 'results',
    where: { and: [{ commune: { equals: commune } }, { stage: { not_in: ['discarded', 'withdrawn'] } }] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { indicator: true, period: true, part: true },
    overrideAccess: false,
    req,
  });
  return docs;
}
